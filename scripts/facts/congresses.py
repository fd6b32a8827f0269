"""For each All-Russian Congress of Soviets: what is on record."""

from __future__ import annotations

import re

from scripts.facts.markdown import Cell, table
from vtsik_tui.build.certainty import span_of
from vtsik_tui.build.models.event import Event
from vtsik_tui.build.writing.lookup import Lookup
from vtsik_tui.dates.wording import new_style

_CONGRESS = re.compile(r"congress-\d+")
_REPORTED = frozenset({"reported", "co-reported"})


def congresses(known: Lookup) -> list[Event]:
    """List the congresses.

    Args:
        known: The facts.

    Returns:
        The events, in their order.
    """
    return [event for event in known.facts.of(Event) if _CONGRESS.fullmatch(event.id)]


def congresses_table(known: Lookup) -> str:
    """Tell of each congress how much is on record.

    Args:
        known: The facts.

    Returns:
        A table of Markdown.
    """
    head = [
        "Congress",
        "Dates",
        "Delegates",
        "Voting",
        "Consultative",
        "Party table",
        "Reporters",
        "Documents",
    ]
    return table(head, [_row(event) for event in congresses(known)])


def delegates(event: Event, kind: str = "") -> int | None:
    """Find how many delegates there were.

    Args:
        event: A congress.
        kind: ``voting`` or ``consultative``; empty for all.

    Returns:
        The largest figure given; None if no source gives one.
    """
    what = f"delegates ({kind})" if kind else "delegates"
    return max((round(figure.count) for figure in event.figure if figure.what == what), default=None)


def _row(event: Event) -> list[Cell]:
    """Tell of one congress."""
    return [
        str(int(event.id.rpartition("-")[2])),
        new_style(span_of(event.date)),
        delegates(event),
        delegates(event, "voting"),
        delegates(event, "consultative"),
        "yes" if event.composition else None,
        len({part.id for part in event.people if part.role in _REPORTED}),
        len(event.documents),
    ]

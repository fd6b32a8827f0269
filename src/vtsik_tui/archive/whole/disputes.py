"""Disputes: what sources disagree on, with every reading."""

from __future__ import annotations

from vtsik_tui.archive.asking import Asking, batches, marks
from vtsik_tui.archive.entities import line
from vtsik_tui.archive.whole.prose import plain_text
from vtsik_tui.archive.whole.records import Dispute, Reading


def disputes(asking: Asking, ref: str) -> tuple[Dispute, ...]:
    """Find what sources disagree on.

    Args:
        asking: The database.
        ref: Of any entity.

    Returns:
        Each matter with the readings of its sources.
    """
    answers = asking.all("SELECT key, field, body, note FROM dispute WHERE of = ? ORDER BY key", (ref,))
    readings: dict[object, list[Reading]] = {key: [] for key, *_ in answers}
    for some in batches(list(readings)):
        values = asking.all(
            "SELECT dispute, reading, source, locator, preferred FROM dispute_value"
            f" WHERE dispute IN ({marks(some)}) ORDER BY dispute, position",
            some,
        )
        for key, value, source, locator, preferred in values:
            said = Reading(line(value), f"source/{line(source)}", line(locator), bool(preferred))
            readings[key].append(said)
    return tuple(
        Dispute(
            line(field), f"body/{line(body)}" if body else None, plain_text(line(note)), tuple(readings[key])
        )
        for key, field, body, note in answers
    )

"""What is written of the coverage: the whole page, and the section of the README."""

from __future__ import annotations

from scripts.facts.commissariats import commissariats_table, days_headed
from scripts.facts.congresses import congresses, congresses_table, delegates
from scripts.facts.convocations import convocations, convocations_table, size
from scripts.facts.kinds import KINDS, fate_known, kinds_table, short_table, sources_table
from scripts.facts.markdown import counted, table
from scripts.facts.years import fates_table, years_table
from vtsik_tui.build.models.body import Body
from vtsik_tui.build.models.event import Event
from vtsik_tui.build.models.person import Person
from vtsik_tui.build.writing.lookup import Lookup

#: Between these lines of the README stands what is counted.
START, END = "<!-- facts: written by `make facts` -->", "<!-- /facts -->"


def whole_page(known: Lookup) -> str:
    """Write `docs/facts.md`.

    Args:
        known: The facts.

    Returns:
        The page.
    """
    dated = "; ".join(f"{name}: {what}" for name, _, what in KINDS if what)
    parts = [
        "# How complete the facts are",
        "Counted from `data/` by `make facts`; nothing here is written by hand. A dash stands where no "
        "source on record gives a number, or where there is none to give.",
        "## By kind",
        kinds_table(known),
        f"Dated means, for {dated}; memberships: a beginning. Sources are those of a record and of all its "
        "claims. A dispute is undecided if no reading is preferred.",
        sources_table(known),
        "## Convocations",
        convocations_table(known),
        "Secretaries and members of the Presidium are counted into each convocation into whose term "
        "their post reaches.",
        "## Congresses",
        congresses_table(known),
        "## Governments and commissariats",
        commissariats_table(known),
        f"Days are counted to the end of the {known.institution.title} at the latest. A date given by month "
        "or year is read as widely as it can be; a head whose beginning or end is not on record covers none.",
        "## Years",
        years_table(known),
        "## Fates",
        fates_table(known),
    ]
    return "\n\n".join(parts) + "\n"


def readme_section(known: Lookup) -> str:
    """Write what the README tells of it.

    Args:
        known: The facts.

    Returns:
        Two tables, and where there is more.
    """
    return "\n\n".join((short_table(known), _reached(known)))


def put(section: str, page: str) -> str:
    """Put the section into the README.

    Args:
        section: What stands between the marks.
        page: The README.

    Returns:
        The README with the section in place of the old one.

    Raises:
        ValueError: If the marks do not stand there, one after the other.
    """
    before, start, rest = page.partition(START)
    _, end, after = rest.partition(END)
    if not start or not end:
        raise ValueError(f"README.md has no section between {START} and {END}: put the two lines in.")
    return f"{before}{START}\n\n{section}\n\n{END}{after}"


def _reached(known: Lookup) -> str:
    """Measure what is on record against what there was."""
    people, held, met = known.facts.of(Person), convocations(known), congresses(known)
    headed = [days_headed(known, body) for body in known.facts.of(Body) if body.kind == "commissariat"]
    days = [each for each in headed if each is not None]
    rows: list[tuple[str, int, int]] = [
        ("people whose fate is known", sum(fate_known(person) for person in people), len(people)),
        (
            "convocations whose size is known",
            sum(size(body, "members") is not None for body in held),
            len(held),
        ),
        ("convocations with a party table", sum(bool(body.composition) for body in held), len(held)),
        ("congresses whose delegates are counted", sum(_counted(event) for event in met), len(met)),
        ("congresses with a party table", sum(bool(event.composition) for event in met), len(met)),
        (
            "days of the commissariats with a head on record",
            sum(with_head for with_head, _ in days),
            sum(existed for _, existed in days),
        ),
    ]
    return table(["", "On record", "Of"], [(what, counted(part, whole), whole) for what, part, whole in rows])


def _counted(event: Event) -> bool:
    """Whether it is known how many delegates a congress had."""
    return any(delegates(event, kind) is not None for kind in ("", "voting", "consultative"))

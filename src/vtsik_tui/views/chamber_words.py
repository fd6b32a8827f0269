"""Words for the seats of a reading, the same on the page and in the chart of all."""

from __future__ import annotations

from vtsik_tui.archive.chamber.records import DISPUTE, PEOPLE, SHARES, Reading, Seats
from vtsik_tui.archive.records import Form, Span
from vtsik_tui.views.hemicycle import Bench

NOT_KNOWN = "not known"
_KEPT_TOGETHER = "\xa0"
#: The sign of a seat of which no party is told.
UNKNOWN = "·"
#: Its colour where it stands for a bar; nothing is told by it alone.
GREY = "#8d9299"


def benches(reading: Reading) -> tuple[Bench, ...]:
    """Seat the parties of a reading.

    Args:
        reading: How many seats each party had.

    Returns:
        A bench for each party from left to right, then one for the seats of which no party is told.
    """
    seated = [Bench(one.glyph, one.color, one.count) for one in reading.seats if one.count]
    return (*seated, *((Bench(UNKNOWN, "", reading.unknown),) if reading.unknown else ()))


def party(one: Seats) -> tuple[Span, ...]:
    """Name a party by its sign and its name, so that both are read wherever the page is printed.

    Args:
        one: Its seats.

    Returns:
        The sign in the party's colour, and the name with a link to it.
    """
    return Span(one.glyph + _KEPT_TOGETHER, color=one.color), Span(one.label, Form.TEXT, one.party)


def units(reading: Reading) -> tuple[str, str]:
    """Say what a seat is, and several.

    Args:
        reading: Of the seats.

    Returns:
        For example ``delegate`` and ``delegates``.
    """
    if reading.origin == SHARES:
        return "of a hundred", "of a hundred"
    several = reading.kind.partition(" (")[0]
    return (several.removesuffix("s"), several) if several.endswith("s") else (f"seat ({several})", several)


def size(reading: Reading) -> str:
    """Say how many there were.

    Args:
        reading: Of the seats.

    Returns:
        For example ``649``; empty where shares are told and no number.
    """
    return "" if reading.origin == SHARES else f"{reading.whole:,}"


def of_reading(reading: Reading) -> str:
    """Say what a reading tells, in a line.

    Args:
        reading: Of the seats.

    Returns:
        For example ``649 delegates registered at the opening``.
    """
    if reading.origin == SHARES:
        return f"shares of the {reading.kind}, in per cent"
    if reading.origin == DISPUTE:
        return f"{reading.field}: {reading.said}"
    if reading.origin == PEOPLE:
        people = sum(one.count for one in reading.seats)
        of_all = f" of {reading.whole:,}" if reading.whole > people else ""
        return f"{people:,}{of_all} members whose party is on record here"
    if reading.total is None:
        return f"{reading.whole:,} {reading.kind} of known party; how many in all is {NOT_KNOWN}"
    return f"{reading.whole:,} {reading.total_as or reading.kind}"


def percent(count: int, total: int) -> str:
    """Say a share in per cent, with a tenth where it is small or not round.

    Args:
        count: So many.
        total: Of so many.

    Returns:
        For example ``60.1 %``; empty where there is no total.
    """
    return f"{count * 100 / total:.1f} %" if total else ""


def majority(reading: Reading) -> str:
    """Say who had the majority.

    Args:
        reading: Of the seats.

    Returns:
        A few words; empty if no party is known or only the people on record are counted.
    """
    if not reading.seats or reading.origin == PEOPLE:
        return ""
    first = max(reading.seats, key=lambda one: one.count)
    share = f"{first.label} {first.count * 100 / reading.whole:.0f} %" if reading.whole else first.label
    if reading.total is None:
        return f"the largest party told of: {first.label}"
    if first.count * 2 > reading.whole:
        return f"majority: {share}"
    possible = (first.count + reading.unknown) * 2 > reading.whole and reading.unknown
    return f"{'largest' if possible else 'no majority; largest'}: {share}"

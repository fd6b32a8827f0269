"""Words for a body in a tree: what ties it to the one it stands at, and who headed it."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence

from vtsik_tui.archive.day.spells import NO_DATES, NO_END, NOT_EXACT
from vtsik_tui.archive.hierarchy.records import Branch, Tie
from vtsik_tui.archive.pages import spans
from vtsik_tui.archive.records import Dates, Form, Span

#: Stands before what may have held on the day, but did not for certain.
PERHAPS = "?"
PERHAPS_MEANS = (
    f"{PERHAPS} stands before what may have been so on that day:"
    " its dates are not exact, or its end is not on record."
)
BETWEEN = "\xa0· "
_BY_DATES = frozenset((NOT_EXACT, NO_END, NO_DATES))
_WITHIN_A_DATE = re.compile(r"(?<=[\d?.]) (?=[A-Z])|(?<=[a-z.]) (?=\d)")


def date(dates: Dates, ref: str = "") -> Span:
    """Say a date within a line, so that no line ends within it.

    Args:
        dates: The date.
        ref: Where it leads, if anywhere.

    Returns:
        The date.
    """
    return Span(_kept(dates.new), Form.DATE, ref, _kept(dates.old))


def _kept(words: str) -> str:
    """A date in words with no space at which a line may end but those after a dash."""
    return _WITHIN_A_DATE.sub("\xa0", words).replace(" –", "\xa0–")


def marked(doubt: str, *said: Span) -> tuple[Span, ...]:
    """Mark what is not certain.

    Args:
        doubt: Why; empty if it is certain.
        said: What is said.

    Returns:
        It, with the mark before it where that depends on dates, and the word
        after it for what the sources do not tell for certain.
    """
    if doubt in _BY_DATES:
        return spans.faint(f"{PERHAPS}\xa0"), *said
    return (*said, spans.faint(f"\xa0({doubt})")) if doubt else said


def relation(ties: Sequence[Tie], *, upwards: bool) -> tuple[Span, ...]:
    """Say how a body is tied to the one it stands under, or above.

    Args:
        ties: All of them.
        upwards: Whether it is the upper of the two of which is told.

    Returns:
        For example ``part of it, created by it 30 Nov 1918``; a date leads to the event of that day.
    """
    said: list[Span] = []
    for tie in ties:
        said += [spans.text(", ")] if said else []
        told = [spans.role(tie.above if upwards else tie.below)]
        if tie.dates.new:
            told += [spans.text(" "), date(tie.dates, tie.at.ref if tie.at else "")]
        elif tie.at:
            told += [spans.text(" at "), spans.name(tie.at)]
        said += marked(tie.doubt, *told)
    return tuple(said)


def heads(branch: Branch) -> tuple[Span, ...]:
    """Say who headed a body.

    Args:
        branch: The body.

    Returns:
        Each role once, before those who held it: ``chairman Mikhail Kalinin``.
    """
    said: list[Span] = []
    role = ""
    for head in branch.heads:
        if head.role != role:
            role = head.role
            said += [spans.text("; ")] if said else []
            said.append(spans.faint(f"{role} "))
        else:
            said.append(spans.text(", "))
        said += marked(head.doubt, spans.name(head.row))
    if branch.more_heads:
        said.append(spans.faint(f" and {branch.more_heads} more"))
    return tuple(said)


def doubts(branches: Iterable[Branch]) -> Iterator[str]:
    """Give every doubt in some trees.

    Args:
        branches: The tops of them.

    Yields:
        Why something is not certain.
    """
    for branch in branches:
        yield branch.doubt
        yield from (tie.doubt for tie in branch.ties)
        yield from (head.doubt for head in branch.heads)
        yield from doubts(branch.under)


def in_doubt(branches: Iterable[Branch]) -> bool:
    """Tell whether anything in some trees is marked with `PERHAPS`."""
    return any(doubt in _BY_DATES for doubt in doubts(branches))

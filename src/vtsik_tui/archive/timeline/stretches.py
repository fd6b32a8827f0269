"""From the columns of a date to a stretch of days."""

from __future__ import annotations

from vtsik_tui.archive.day.spells import NEVER, Ends, Spell
from vtsik_tui.archive.timeline.records import Stretch

#: The marks of EDTF for what is about, uncertain, or both.
_MARKS = frozenset("~?%")


def stretch(
    ends: Ends, start: str, end: str, limit: int | None = None, *, certain: bool = True
) -> Stretch | None:
    """Tell from when to when something lasted.

    What has no recorded beginning or end may have lasted without bound, or to its limit; one of
    the two has to be known.

    Args:
        ends: Both ends: Julian day numbers, None where unknown or open.
        start: EDTF of the beginning, for its marks of doubt; or of both, if no end is given.
        end: EDTF of the end; ``..`` if it is known to go on.
        limit: The last day on which it can have lasted if its own end is not recorded.
        certain: Whether the record relies on it; if not, no day of it is certain.

    Returns:
        The stretch; None if neither end is known.
    """
    begun = ends.first is not None and ends.start_last is not None
    over = ends.last is not None and ends.end_first is not None
    if not begun and not over:
        return None
    sure_from = sure_until = 0
    last = ends.last
    if begun and ends.start_last is not None:
        sure_from = ends.start_last + bool(_MARKS & set(start))
    if over and ends.end_first is not None:
        sure_until = ends.end_first - bool(_MARKS & set(end))
        sure_from = sure_from if begun else sure_until
    elif (end or start).endswith(".."):
        sure_until = NEVER
    else:
        sure_until = ends.first if ends.first is not None else 0
        last = None if limit is None else max(limit, ends.start_last or limit)
    if not certain:
        sure_from, sure_until = NEVER, 0
    return Stretch(ends.first if begun else None, sure_from, sure_until, last)


def of_spell(spell: Spell, *, certain: bool = True) -> Stretch:
    """Make a stretch of a spell of the day view.

    Args:
        spell: From when to when something holds.
        certain: Whether the record relies on it.

    Returns:
        The same as a stretch.
    """
    last = None if spell.last >= NEVER else spell.last
    if not certain:
        return Stretch(spell.first, NEVER, 0, last)
    return Stretch(spell.first, spell.sure_from, spell.sure_until, last)

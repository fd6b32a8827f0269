"""Years from which to which links are wanted: typed, in an address, and in words."""

from __future__ import annotations

import re
from datetime import date
from typing import NamedTuple

from vtsik_tui.dates.days import day_number

INVITATION = "1918, 1918–1921, from 1918, until 1921; empty for any time"
_SPAN = re.compile(r"(\d{4})\s*(?:-|–|—|\.\.|to|until)\s*(\d{4})")
_FROM = re.compile(r"(?:(?:from|since|after)\s+)(\d{4})|(\d{4})\s*(?:-|–|—|\.\.)")
_UNTIL = re.compile(r"(?:(?:until|till|to|before|up to)\s+|(?:-|–|—|\.\.)\s*)(\d{4})")
_ONE = re.compile(r"\d{4}")


class Years(NamedTuple):
    """The first and the last year; None where it is open."""

    first: int | None = None
    last: int | None = None

    @property
    def first_day(self) -> int | None:
        """The first day of the first year, as a Julian day number."""
        return None if self.first is None else day_number(date(self.first, 1, 1))

    @property
    def last_day(self) -> int | None:
        """The last day of the last year, as a Julian day number."""
        return None if self.last is None else day_number(date(self.last, 12, 31))

    @property
    def words(self) -> str:
        """Say them: ``1918``, ``1918–1921``, ``from 1918``, ``until 1921``; empty for any time."""
        if self.first is None and self.last is None:
            return ""
        if self.last is None:
            return f"from {self.first}"
        if self.first is None:
            return f"until {self.last}"
        return str(self.first) if self.first == self.last else f"{self.first}–{self.last}"

    @property
    def options(self) -> dict[str, str]:
        """What stands of them in an address."""
        return {"from": str(self.first or ""), "to": str(self.last or "")}


ANY = Years()


def read_years(text: str) -> Years | None:
    """Read years as they are typed.

    Args:
        text: Such as ``1918``, ``1918-1921``, ``from 1918``; nothing for any time.

    Returns:
        The years; None if they are none.
    """
    asked = " ".join(text.lower().split())
    found = ANY if not asked else None
    if one := _ONE.fullmatch(asked):
        found = Years(int(one[0]), int(one[0]))
    elif span := _SPAN.fullmatch(asked):
        found = Years(int(span[1]), int(span[2]))
    elif since := _FROM.fullmatch(asked):
        found = Years(int(since[1] or since[2]), None)
    elif until := _UNTIL.fullmatch(asked):
        found = Years(None, int(until[1]))
    return found if found is not None and _is_sound(found) else None


def years_of(options: dict[str, str]) -> tuple[Years, str]:
    """Read the years of an address.

    Args:
        options: Of the address.

    Returns:
        The years, and a sentence if they are none.
    """
    first, last = (options.get(name, "") for name in ("from", "to"))
    if all(not year or (_ONE.fullmatch(year) and year.isascii()) for year in (first, last)):
        years = Years(int(first) if first else None, int(last) if last else None)
        if _is_sound(years):
            return years, ""
    return ANY, f"“{first[:20]}” to “{last[:20]}” are no years: links of any time are shown."


def _is_sound(years: Years) -> bool:
    """Whether there are such years, and the first is not after the last."""
    known = [year for year in years if year is not None]
    return all(year > 0 for year in known) and known == sorted(known)

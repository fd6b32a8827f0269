"""How the reader wants dates and names to read: the settings of `s` and `l`."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import TypeVar

from vtsik_tui.archive.records import Dates, Row

_Setting = TypeVar("_Setting", bound=StrEnum)
_YEAR = re.compile(r"\b\d{4}\b")


class Calendar(StrEnum):
    """By which calendar dates are given."""

    NEW = "new"
    """New style: Gregorian, as the world counts today."""
    OLD = "old"
    """By the calendar in force in Russia on the day, marked ``O.S.``."""
    BOTH = "both"

    @property
    def sign(self) -> str:
        """The few characters that stand for it in the header."""
        return {"new": "N.S.", "old": "O.S.", "both": "N.S./O.S."}[self.value]


class Language(StrEnum):
    """In which language names are given."""

    ENGLISH = "english"
    RUSSIAN = "russian"
    BOTH = "both"

    @property
    def sign(self) -> str:
        """The few characters that stand for it in the header."""
        return {"english": "EN", "russian": "RU", "both": "EN/RU"}[self.value]


@dataclass(frozen=True, slots=True)
class Reading:
    """The reader's choice of calendar and language."""

    calendar: Calendar = Calendar.NEW
    language: Language = Language.ENGLISH

    def dates(self, dates: Dates) -> str:
        """Say a date in the chosen calendar.

        Args:
            dates: A date with both its renderings.

        Returns:
            ``7 Nov 1917``, ``25 Oct 1917 O.S.`` or ``7 Nov 1917 (25 Oct O.S.)``;
            the new style alone where the old does not differ; empty if unknown.
        """
        if not dates.old or self.calendar is Calendar.NEW:
            return dates.new
        old, rest = _apart_from_shared_end(dates.old, dates.new)
        if not dates.new or self.calendar is Calendar.OLD:
            return f"{old} O.S.{rest}"
        new = dates.new.removesuffix(rest)
        return f"{new} ({_without_what_is_said(old, new)} O.S.){rest}"

    def title(self, row: Row) -> str:
        """Say the title of a page; a day that is named in it, in the chosen calendar.

        Args:
            row: Of the page.

        Returns:
            ``Wednesday, 21 November 1917``, or ``Wednesday, 8 November 1917 O.S.``; of any
            other page its English title.
        """
        if row.kind != "day" or not row.dates.old:
            return row.title
        return row.title.replace(row.dates.new, self.dates(row.dates))

    def name(self, title: str, title_ru: str) -> str:
        """Say a name in the chosen language.

        Args:
            title: The English name.
            title_ru: The Russian name.

        Returns:
            The name, or both as ``Yakov Sverdlov · Яков Свердлов``; if one is
            missing, the other.
        """
        if not title or not title_ru or title == title_ru:
            return title or title_ru
        if self.language is Language.BOTH:
            return f"{title} · {title_ru}"
        return title_ru if self.language is Language.RUSSIAN else title

    def with_next_calendar(self) -> Reading:
        """Return the reading with the calendar that follows: new, old, both."""
        return replace(self, calendar=_following(self.calendar))

    def with_next_language(self) -> Reading:
        """Return the reading with the language that follows: English, Russian, both."""
        return replace(self, language=_following(self.language))


def _following(setting: _Setting) -> _Setting:
    """Return the next member of an enumeration, and after the last the first."""
    members = list(type(setting))
    return members[(members.index(setting) + 1) % len(members)]


def _apart_from_shared_end(old: str, new: str) -> tuple[str, str]:
    """Split off an end that reads the same in both calendars.

    A term that began before the change of calendar and ended after it is old
    style in its first half only: ``8 Nov 1917`` and `` – 16 Mar 1919``.
    """
    start, dash, end = old.partition(" – ")
    return (start, dash + end) if dash and new.endswith(dash + end) else (old, "")


def _without_what_is_said(old: str, new: str) -> str:
    """Leave out of an old-style date what the new style before it has just said.

    That is the word before a date with one end, and the year where neither
    date names a second one.
    """
    for word in ("from ", "until "):
        if new.startswith(word):
            old = old.removeprefix(word)
    years = set(_YEAR.findall(old)) | set(_YEAR.findall(new))
    if len(years) == 1 and len(_YEAR.findall(new)) == 1:
        return old.removesuffix(f" {years.pop()}")
    return old

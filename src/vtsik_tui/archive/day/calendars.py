"""A day in both calendars, and what is odd about the calendar of that day."""

from __future__ import annotations

from datetime import date

from vtsik_tui.dates.days import day_number, gregorian, julian

#: The first and the last day that the picture is drawn for, unless a database is of another time.
FIRST_DAY = day_number(date(1917, 2, 1))
LAST_DAY = day_number(date(1938, 12, 31))

_MONTHS = [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
]
_WEEKDAYS = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"]

#: Decree of the Sovnarkom of the RSFSR of 24 January (6 February) 1918.
_SKIPPED = (day_number(date(1918, 2, 1)), day_number(date(1918, 2, 13)))
_NO_SUCH_DAY = (
    "Russia’s calendar had no such day: 31 January O.S. was followed by 14 February N.S. "
    "By the old style this was {}."
)
#: Resolutions of the Sovnarkom of the USSR of 24 September 1929 and of 21 November 1931, and decree of
#: the Presidium of the Supreme Soviet of the USSR of 26 June 1940.
_FIVE_DAYS = (day_number(date(1929, 10, 1)), day_number(date(1931, 11, 30)))
_SIX_DAYS = (day_number(date(1931, 12, 1)), day_number(date(1940, 6, 26)))
_SEVEN_ELSEWHERE = "the day of the week is that of the seven-day week."


def new_style(number: int) -> str:
    """Say a day by the new style.

    Args:
        number: A Julian day number.

    Returns:
        For example ``7 November 1917``.

    Raises:
        ValueError: If the day lies outside the years 1 to 9999.
    """
    day = gregorian(number)
    return f"{day.day} {_MONTHS[day.month - 1]} {day.year}"


def day_of_year(month: int, day: int) -> str:
    """Say a day of the year: ``7 November``.

    Args:
        month: 1 to 12.
        day: 1 to 31.

    Returns:
        The day and the month in full.
    """
    return f"{day} {_MONTHS[month - 1]}"


def old_style(number: int) -> str:
    """Say a day by the old style, also where that was in force no more.

    Args:
        number: A Julian day number.

    Returns:
        For example ``25 October 1917``.
    """
    year, month, day = julian(number)
    return f"{day} {_MONTHS[month - 1]} {year}"


def weekday(number: int) -> str:
    """Name the day of the week.

    Args:
        number: A Julian day number.

    Returns:
        ``Monday`` to ``Sunday``.
    """
    return _WEEKDAYS[number % 7]  # Julian day 0 was a Monday


def calendar_notes(number: int) -> tuple[str, ...]:
    """Tell what is odd about the calendar of a day.

    Args:
        number: A Julian day number.

    Returns:
        Sentences; mostly none.
    """
    notes = []
    if _SKIPPED[0] <= number <= _SKIPPED[1]:
        notes.append(_NO_SUCH_DAY.format(old_style(number)))
    if _FIVE_DAYS[0] <= number <= _FIVE_DAYS[1]:
        notes.append(
            "From 1 October 1929 enterprises and offices went over to continuous work by a five-day week; "
            + _SEVEN_ELSEWHERE
        )
    if _SIX_DAYS[0] <= number <= _SIX_DAYS[1]:
        notes.append(
            "From 1 December 1931 to 26 June 1940 work went by a six-day week, with a day off on the "
            f"6th, 12th, 18th, 24th and 30th; {_SEVEN_ELSEWHERE}"
        )
    return tuple(notes)


def month_of(number: int) -> str:
    """Name the month of a day.

    Args:
        number: A Julian day number.

    Returns:
        ``January`` to ``December``, of the new style.
    """
    return _MONTHS[gregorian(number).month - 1]

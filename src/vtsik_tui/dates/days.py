"""Days as numbers, and the step between the two calendars.

A day is counted by its Julian day number (JDN): whole days since noon of
1 January 4713 BC in the Julian calendar. Sorting, as-of questions and the
conversion between calendars all work on that number.
"""

from __future__ import annotations

from datetime import date

#: The JDN of the day before 0001-01-01 in the (proleptic) Gregorian calendar,
#: so that ``date.toordinal() + JDN_OF_ORDINAL_ZERO`` is a Julian day number.
JDN_OF_ORDINAL_ZERO = 1_721_425

#: The first day on which Soviet Russia counted by the new style: the decree of
#: 24 January 1918 (old style) lets 14 February follow 31 January.
FIRST_NEW_STYLE_DAY = date(1918, 2, 14).toordinal() + JDN_OF_ORDINAL_ZERO


def day_number(day: date) -> int:
    """Return the Julian day number of a Gregorian date.

    Args:
        day: A date in the Gregorian calendar.

    Returns:
        Its Julian day number, in days.
    """
    return day.toordinal() + JDN_OF_ORDINAL_ZERO


def gregorian(number: int) -> date:
    """Return the Gregorian date of a Julian day number.

    Args:
        number: A Julian day number, in days.

    Returns:
        The date in the Gregorian calendar (new style).

    Raises:
        ValueError: If the day lies outside the years 1 to 9999.
    """
    return date.fromordinal(number - JDN_OF_ORDINAL_ZERO)


def julian(number: int) -> tuple[int, int, int]:
    """Return the Julian-calendar date of a Julian day number.

    Args:
        number: A Julian day number, in days.

    Returns:
        Year, month and day in the Julian calendar (old style). It is a tuple
        and not a `date`, for 29 February 1900 exists in this calendar only.
    """
    # Imported here: the package loads every calendar it knows, and only the
    # build and the day view ever need this one.
    from convertdate import julian as julian_calendar

    year, month, day = julian_calendar.from_jd(number)
    return int(year), int(month), int(day)


def julian_day_number(year: int, month: int, day: int) -> int | None:
    """Return the Julian day number of a Julian-calendar date.

    Args:
        year: In the Julian calendar (old style).
        month: From 1 to 12.
        day: From 1 on.

    Returns:
        Its Julian day number, in days; None if that month has no such day.
    """
    from convertdate import julian as julian_calendar

    try:
        # The package counts from midnight, half a day before the noon at which the day number changes.
        number = int(julian_calendar.to_jd(year, month, day) + 0.5)
    except ValueError:
        return None
    return number if julian(number) == (year, month, day) else None


def kept_old_style(number: int) -> bool:
    """Tell whether Russia still counted this day by the old style.

    Args:
        number: A Julian day number, in days.

    Returns:
        True before 14 February 1918.
    """
    return number < FIRST_NEW_STYLE_DAY

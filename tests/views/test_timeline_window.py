"""The days that a timeline shows: zooming, moving, and which column a day falls into."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from vtsik_tui.dates.days import day_number
from vtsik_tui.views.timeline.axis import Style, axis
from vtsik_tui.views.timeline.scale import Scale
from vtsik_tui.views.timeline.window import EARLIEST, LADDER, LATEST, Window

days = st.integers(EARLIEST, LATEST)
windows = st.tuples(days, days).map(lambda ends: Window(min(ends), max(ends)))
usual = st.tuples(st.integers(2_415_000, 2_430_000), st.sampled_from((*LADDER, 3, 50, 9000))).map(
    lambda found: Window(found[0], found[0] + found[1] - 1)
)
scales = st.builds(Scale, usual, st.integers(1, 220))


def test_zooming_goes_from_twenty_years_to_a_week() -> None:
    window = Window(2_421_000, 2_421_000 + LADDER[-1] - 1)
    seen = [window.days]
    for _ in LADDER:
        window = window.zoomed(1)
        seen.append(window.days)
    assert seen == [*reversed(LADDER), LADDER[0]]
    for _ in LADDER:
        window = window.zoomed(-1)
    assert window.days == LADDER[-1]


@given(windows)
def test_the_centre_stays_where_it_is(window: Window) -> None:
    closer = window.zoomed(1)
    assert EARLIEST <= closer.first <= closer.last <= LATEST
    assert closer.days <= window.days
    assert abs(closer.centre - window.centre) <= 1


@given(windows, st.integers(-30, 30).filter(bool))
def test_moving_keeps_the_length_and_stays_in_the_calendar(window: Window, tenths: int) -> None:
    moved = window.panned(tenths)
    assert moved.days == window.days
    assert EARLIEST <= moved.first <= moved.last <= LATEST


@given(usual, st.integers(1, 30))
def test_the_way_back_is_as_long_as_the_way_there(window: Window, tenths: int) -> None:
    assert window.panned(tenths).panned(-tenths) == window


@given(scales)
def test_columns_never_go_back(scale: Scale) -> None:
    window = scale.window
    step = max(1, window.days // 500)
    columns = [scale.column(day) for day in range(window.first, window.last + 1, step)]
    assert columns == sorted(columns)
    assert columns[0] == 0
    assert columns[-1] < scale.width
    assert scale.column(window.last + 1) == scale.width


@given(scales, st.data())
def test_a_day_lies_between_the_edges_of_its_column(scale: Scale, data: st.DataObject) -> None:
    day = data.draw(st.integers(scale.window.first, scale.window.last))
    column = scale.column(day)
    assert scale.day(column) <= day < scale.day(column + 1)


@given(scales, st.lists(st.integers(2_414_000, 2_440_000)))
def test_every_day_in_the_window_is_counted_once(scale: Scale, found: list[int]) -> None:
    window = scale.window
    counts = scale.counts(sorted(found))
    assert len(counts) == scale.width
    assert sum(counts) == sum(window.first <= day <= window.last for day in found)


@given(scales, st.sampled_from(Style))
def test_the_ticks_of_an_axis_go_on_and_lie_in_the_window(scale: Scale, style: Style) -> None:
    found = axis(scale, style)
    for ticks in (found.major, found.minor):
        begins = [tick.day for tick in ticks]
        assert begins == sorted(set(begins))
        assert all(scale.window.first <= day <= scale.window.last for day in begins)
        assert all(tick.label for tick in ticks)


def of_days(first: date, last: date, width: int, style: Style = Style.NEW) -> list[tuple[str, str]]:
    """The labels of an axis, each with the day it stands at."""
    scale = Scale(Window(day_number(first), day_number(last)), width)
    found = axis(scale, style)
    start = day_number(first)
    return [(tick.label, f"+{tick.day - start}") for tick in found.minor]


def test_months_are_named_where_there_is_room() -> None:
    assert of_days(date(1917, 1, 1), date(1917, 4, 30), 60)[:3] == [
        ("Jan", "+0"),
        ("Feb", "+31"),
        ("Mar", "+59"),
    ]


def test_old_months_begin_thirteen_days_later() -> None:
    assert of_days(date(1917, 1, 1), date(1917, 3, 31), 40, Style.OLD) == [
        ("Jan", "+13"),
        ("Feb", "+44"),
        ("Mar", "+72"),
    ]


def test_after_31_january_1918_came_14_february() -> None:
    labels = [label for label, _ in of_days(date(1918, 2, 11), date(1918, 2, 17), 70, Style.OLD)]
    assert labels == ["29", "30", "31", "14", "15", "16", "17"]


@pytest.mark.parametrize("style", Style)
def test_february_1918_begins_once(style: Style) -> None:
    labels = [label for label, _ in of_days(date(1917, 12, 1), date(1918, 5, 31), 90, style)]
    assert labels.count("Feb") == 1


def test_days_bear_their_weekday_only_where_all_have_room() -> None:
    wide = axis(Scale(Window(day_number(date(1917, 11, 5)), day_number(date(1917, 11, 11))), 70), Style.NEW)
    assert [tick.long for tick in wide.minor][:2] == ["Mo 5", "Tu 6"]
    tight = axis(Scale(Window(day_number(date(1917, 11, 5)), day_number(date(1917, 11, 19))), 70), Style.NEW)
    assert [tick.long for tick in tight.minor][:2] == ["", ""]


def test_years_stand_alone_and_months_have_a_year_above() -> None:
    years = axis(Scale(Window(day_number(date(1917, 2, 1)), day_number(date(1938, 12, 31))), 120), Style.NEW)
    assert (years.major, years.exact) == ((), False)
    months = axis(Scale(Window(day_number(date(1917, 2, 1)), day_number(date(1918, 1, 31))), 60), Style.NEW)
    assert [tick.label for tick in months.major] == ["1917", "1918"]

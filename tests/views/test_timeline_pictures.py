"""The pictures of a timeline, drawn from values: bars, ticks, densities, names."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from datetime import date

from hypothesis import given
from hypothesis import strategies as st

from vtsik_tui.archive.records import Dates, Form, Row, Span
from vtsik_tui.archive.timeline.records import Bar, Happening, Lane, Stretch
from vtsik_tui.dates.days import day_number
from vtsik_tui.views.timeline import marks
from vtsik_tui.views.timeline.bars import Say, draw_bar
from vtsik_tui.views.timeline.pictures import (
    AxisPicture,
    GroupPicture,
    LegendPicture,
    length,
    shared_beginning,
)
from vtsik_tui.views.timeline.scale import Scale
from vtsik_tui.views.timeline.sheet import Sheet
from vtsik_tui.views.timeline.strip import Ink, Strip
from vtsik_tui.views.timeline.tracks import Track, density
from vtsik_tui.views.timeline.window import Window
from vtsik_tui.words.width import cells

YEAR = Window(day_number(date(1917, 1, 1)), day_number(date(1917, 12, 31)))


def new_style(span: Span) -> str:
    return span.text


def old_style(span: Span) -> str:
    return f"{span.other} O.S." if span.form is Form.DATE and span.other else span.text


def both_styles(span: Span) -> str:
    return f"{span.text} ({span.other} O.S.)" if span.form is Form.DATE and span.other else span.text


def text(rows: Iterable[tuple[Span, ...]]) -> list[str]:
    """What is drawn, row by row."""
    return ["".join(span.text for span in row) for row in rows]


def day(month: int, number: int) -> int:
    return day_number(date(1917, month, number))


def certain(first: int, last: int) -> Stretch:
    return Stretch(first, first, last, last)


def lane(title: str, *bars: Bar, ref: str = "person/somebody", color: str = "") -> Lane:
    return Lane(Row(ref, "person", title, glyph="●", color=color), bars)


def group(
    *lanes: Lane, tracks: tuple[Track, ...] = (), window: Window = YEAR, folded: bool = False
) -> GroupPicture:
    return GroupPicture(
        Sheet(window),
        "Chairmen",
        lanes,
        tracks,
        (),
        subject="",
        fold="timeline/?what=events",
        folded=folded,
        zoom=lambda first, last: f"timeline/?from={first}&to={last}",
    )


def plot(row: str) -> str:
    """A row without its label: of 80 columns it takes 24 and a gap."""
    return row[25:]


DATES = Dates("21 Jul – 7 Nov 1917", "8 Jul – 25 Oct 1917")


def test_a_bar_begins_and_ends_where_it_did_and_says_when() -> None:
    held = Bar("person/somebody", certain(day(7, 21), day(11, 7)), DATES, "minister-president")
    _, row = text(group(lane("Alexander Kerensky", held)).rows(80, new_style))
    scale = Scale(YEAR, 55)
    assert row.startswith("Alexander Kerensky")
    assert plot(row).index("┣") == scale.column(day(7, 21))
    assert plot(row).index("┫") == scale.column(day(11, 8)) - 1
    assert "21 Jul – 7 Nov 1917" in row


def test_dates_are_said_in_the_readers_calendar() -> None:
    held = Bar("person/somebody", certain(day(1, 2), day(3, 15)), DATES)
    _, row = text(group(lane("Somebody", held)).rows(100, old_style))
    assert "8 Jul – 25 Oct 1917 O.S." in row


def test_what_is_not_exact_is_broken_and_what_goes_on_has_an_arrow() -> None:
    unsure = Stretch(day(3, 1), day(5, 1), day(8, 1), day(10, 1))
    open_end = Stretch(day(6, 1), day(6, 1), day(6, 1), None)
    before = certain(day(1, 1) - 400, day(2, 1))
    _, first, second, third = text(
        group(
            lane("Unsure", Bar("person/a", unsure)),
            lane("Open", Bar("person/b", open_end)),
            lane("Before", Bar("person/c", before)),
        ).rows(80, new_style)
    )
    inside = plot(first).strip()
    assert inside == "╌" * inside.index("━") + "━" * inside.count("━") + "╌" * inside[::-1].index("━")
    assert plot(second).strip().startswith("┣╌")
    assert plot(second).endswith("╌▸")
    assert plot(third).startswith("◂━")


def test_a_single_column_is_one_mark_and_another_if_the_day_is_not_known() -> None:
    short = Bar("person/a", certain(day(6, 1), day(6, 2)))
    doubtful = Bar("person/b", Stretch(day(6, 1), day(6, 3), day(6, 1), day(6, 3)))
    _, one, other = text(group(lane("A", short), lane("B", doubtful)).rows(60, new_style))
    assert "┃" in one
    assert "╎" in other


def test_a_life_is_thin_and_posts_stand_over_it() -> None:
    life = Bar("person/a", certain(day(1, 10), day(12, 20)), Dates("1885–1919"), life=True)
    post = Bar("person/a", certain(day(6, 1), day(12, 20)), Dates("Jun – Dec 1917"), "chairman")
    _, row = text(group(lane("A", post, life)).rows(80, new_style))
    drawn = plot(row).strip()
    assert drawn.startswith("┣──")
    assert "── 1885–1919 ──" in drawn
    assert drawn.endswith("─━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━┫")
    assert "chairman" not in drawn


def test_rows_out_of_view_are_counted_in_the_heading() -> None:
    earlier = lane("Earlier", Bar("person/a", certain(YEAR.first - 50, YEAR.first - 20)))
    later = lane("Later", Bar("person/b", certain(YEAR.last + 20, YEAR.last + 50)))
    rows = text(group(earlier, later).rows(100, new_style))
    assert len(rows) == 1
    assert "◂1 earlier" in rows[0]
    assert "1 later▸" in rows[0]


def test_a_folded_group_is_a_heading_that_unfolds_it() -> None:
    held = lane("A", Bar("person/a", certain(day(5, 1), day(7, 1))))
    (row,) = group(held, folded=True).rows(80, new_style)
    assert row[0] == Span("▹ Chairmen", Form.STRONG, "timeline/?what=events")


def test_label_and_bar_lead_to_the_entity_in_the_colour_of_the_party() -> None:
    held = lane("A", Bar("person/a", certain(day(5, 1), day(7, 1))), ref="person/a", color="#cc0000")
    _, row = group(held).rows(80, new_style)
    bar = next(span for span in row if marks.SURE in span.text)
    assert (bar.ref, bar.color) == ("person/a", "#cc0000")
    assert next(span.ref for span in row if span.text == "A") == "person/a"
    assert row[0] == Span("●", color="#cc0000")


def test_what_all_names_begin_with_is_said_once() -> None:
    names = [
        "VTsIK of the first convocation",
        "VTsIK of the fourth convocation",
        "VTsIK of the tenth convocation",
    ]
    assert names[0][shared_beginning(names) :] == "first convocation"
    assert shared_beginning(["Lev Kamenev", "Lev Trotsky"]) == 0
    assert shared_beginning(["One", "Two", "Three"]) == 0
    assert shared_beginning(["Same name", "Same name", "Same name"]) < len("Same name")


def event(number: int, at: int, title: str = "Something happened", weight: int = 1) -> Happening:
    return Happening(Row(f"event/{number}", "event", title), certain(at, at), weight)


def test_single_events_are_ticks_that_lead_to_them() -> None:
    found = (event(1, day(3, 1)), event(2, day(9, 1)))
    days = [day(1, 20), *(one.day for one in found)]
    rows = list(group(tracks=(Track("Sessions", days, found),)).rows(80, new_style))
    assert [span.ref for span in rows[1] if "┃" in span.text] == ["", "event/1", "event/2"]
    assert text(rows)[1].startswith("Sessions               3")
    assert "• Something happened" in text(rows)[2]


def test_where_all_are_named_there_is_no_line_of_ticks() -> None:
    found = (event(1, day(3, 1)), event(2, day(9, 1), "Another"))
    rows = list(group(tracks=(Track("Sessions", [one.day for one in found], found),)).rows(80, new_style))
    assert len(rows) == 2
    assert text(rows)[1].startswith("Sessions               2")
    assert [span.ref for span in rows[1] if span.text.startswith("•")] == ["event/1", "event/2"]


def test_crowds_are_a_density_with_numbers_that_lead_closer() -> None:
    days = [day(3, 1)] * 8 + [day(9, 1)] + [day(9, 2)]
    rows = list(group(tracks=(Track("Events", days),)).rows(80, new_style))
    drawn = plot(text(rows)[1])
    assert "█" in drawn
    assert set(drawn) - set(" █┊") <= set("▁▂")
    (number,) = [span for span in rows[2] if span.ref]
    assert number.text == "10"
    assert number.ref == f"timeline/?from={YEAR.first}&to={YEAR.last}"


@given(st.integers(1, 500), st.integers(1, 500), st.integers(1, 500))
def test_more_is_never_drawn_lower(one: int, other: int, more: int) -> None:
    most = max(one, other) + more
    lower, higher = sorted((one, other))
    assert marks.DENSITY.index(density(lower, most)) <= marks.DENSITY.index(density(higher, most))
    assert density(most, most) == "█"


def test_the_most_prominent_is_named_and_a_mark_stands_at_its_day() -> None:
    found = (event(1, day(6, 15), "The one that all remember", 90), event(2, day(6, 20), "Another", 2))
    rows = text(group(tracks=(Track("Events", [one.day for one in found], found, 1),)).rows(60, new_style))
    named = [row for row in rows if "The one that" in row]
    assert len(named) == 1
    assert named[0].index("•") - 19 == Scale(YEAR, 41).column(day(6, 15))


def test_the_focus_is_a_line_with_its_date() -> None:
    sheet = Sheet(YEAR, (day(11, 7), day(11, 9)), Dates("7–9 Nov 1917", "25–27 Oct 1917"))
    rows = text(AxisPicture(sheet).rows(80, both_styles))
    assert rows[-1].index("▼") == 25 + Scale(YEAR, 55).column(day(11, 7))
    assert "7–9 Nov 1917 (25–27 Oct 1917 O.S.)" in rows[-1]
    assert rows[1].startswith("N.S.")
    assert rows[2].startswith("O.S.")


def test_the_line_of_the_focus_goes_through_bars_but_not_through_words() -> None:
    sheet = Sheet(YEAR, (day(7, 1), day(7, 1)), Dates("1 Jul 1917"))
    long = lane("A", Bar("person/a", certain(day(2, 1), day(12, 1))))
    column = 25 + Scale(YEAR, 55).column(day(7, 1))
    _, crossed = text(replace(group(long), sheet=sheet).rows(80, new_style))
    assert crossed[column] == "┿"
    for start in range(1, 28):
        held = lane(
            "A", Bar("person/a", certain(day(5, start), day(5, start)), Dates("in May of the year 1917"))
        )
        _, row = text(replace(group(held), sheet=sheet).rows(80, new_style))
        assert "in May of the year 1917" in row


def test_in_one_calendar_there_is_one_line_of_months() -> None:
    new, old = (text(AxisPicture(Sheet(YEAR)).rows(80, say)) for say in (new_style, old_style))
    assert [row[:4] for row in (new[1], old[1])] == ["N.S.", "O.S."]
    assert len(new) == len(old) == 2
    assert new[1].index("Jun") < old[1].index("Jun")


def test_how_long_a_window_is() -> None:
    assert [length(Window(0, days - 1)) for days in (1, 7, 62, 92, 366, 731, 1827, 7305)] == [
        "1 day",
        "7 days",
        "62 days",
        "3 months",
        "12 months",
        "2 years",
        "5 years",
        "20 years",
    ]


# Whatever the values are

_days = st.integers(YEAR.first - 4000, YEAR.last + 4000)
_words = st.text(st.characters(codec="utf-8", categories=("L", "N", "P", "Zs")), max_size=40)


@st.composite
def _stretches(draw: st.DrawFn) -> Stretch:
    ends = sorted(draw(st.tuples(_days, _days, _days, _days)))
    first = None if draw(st.booleans()) and draw(st.booleans()) else ends[0]
    last = None if draw(st.booleans()) and draw(st.booleans()) else ends[3]
    sure = ends[1:3] if draw(st.booleans()) else ends[2:0:-1]
    return Stretch(first, sure[0], sure[1], last)


_bars = st.builds(
    Bar, st.just("person/a"), _stretches(), st.builds(Dates, _words, _words), _words, st.booleans()
)
_lanes = st.builds(
    lambda title, bars: lane(title, *bars, color="#cc0000"), _words, st.lists(_bars, min_size=1, max_size=3)
)
_events = st.builds(lambda at, title: event(1, at, title), _days, _words)
_windows = st.tuples(st.integers(YEAR.first - 900, YEAR.last), st.integers(1, 9000)).map(
    lambda found: Window(found[0], found[0] + found[1] - 1)
)


@given(
    _windows,
    st.lists(_lanes, max_size=4),
    st.lists(_events, max_size=20),
    st.integers(20, 200),
    st.sampled_from((new_style, old_style, both_styles)),
    _days,
)
def test_no_row_is_wider_than_the_width(
    window: Window, lanes: list[Lane], events: list[Happening], width: int, say: Say, focus: int
) -> None:
    sheet = Sheet(window, (focus, focus + 2), Dates("7–9 Nov 1917", "25–27 Oct 1917"))
    seen = tuple(one for one in events if window.first <= one.day <= window.last)
    tracks = (Track("Other events", sorted(one.day for one in events), seen),)
    drawn = replace(group(*lanes, tracks=tracks), sheet=sheet, notes=("a note of which there is more",))
    rows = [*AxisPicture(sheet).rows(width, say), *drawn.rows(width, say), *LegendPicture().rows(width, say)]
    for row in text(rows):
        assert cells(row) <= width
        assert "\n" not in row


@given(_windows, st.integers(1, 200), _stretches())
def test_every_bar_lies_inside_and_is_sure_only_where_it_was(
    window: Window, width: int, found: Stretch
) -> None:
    if not found.touches(window.first, window.last):
        return
    strip, scale = Strip(width), Scale(window, width)
    drawn = draw_bar(strip, scale, found, Ink())
    assert 0 <= drawn.start <= drawn.end < width
    for column in range(width):
        inside = drawn.start <= column <= drawn.end
        assert (strip.at(column) != " ") == inside
        if strip.at(column) == marks.SURE:
            assert found.sure_from < scale.day(column + 1)
            assert found.sure_until >= scale.day(column) - 1

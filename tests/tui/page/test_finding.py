"""Finding on a laid-out page: whatever its width, a hit stands where it is said to stand."""

from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st

from tests.tui.page.host import Host
from tests.tui.page.sample import POSTS, STRENGTH, SVERDLOV, long_page, page_of
from vtsik_tui.archive.records import Dates, Entry, Page, Row, Span
from vtsik_tui.tui.reading import Calendar, Language, Reading
from vtsik_tui.tui.widgets.page.finder import Finder
from vtsik_tui.tui.widgets.page.typesetter import Typesetter
from vtsik_tui.words.folding import fold

WORDS = st.sampled_from(
    ["Свердловъ", "Straße", "chairman", "VTsIK", "Workers’", "объезд", "ﬁrst", "ё", "Łódź", "½", "—", "漢字"]
)
PROSE = st.lists(WORDS, min_size=1, max_size=25).map(" ".join)


def finder(page: Page, query: str, width: int = 60, first: int = 0) -> Finder:
    """Find everything on a page."""
    typesetter = Typesetter(page, width, Reading())
    typesetter.set_all()
    found = Finder(typesetter, query, first)
    found.find_for(60)
    return found


def texts(page: Page, query: str, width: int = 60) -> list[list[str]]:
    """What stands at each hit, line by line."""
    typesetter = Typesetter(page, width, Reading())
    typesetter.set_all()
    lines = ["".join(run.text for run in line.runs) for line in typesetter.layout.lines]
    return [
        [lines[part.line][part.start : part.end] for part in hit.parts]
        for hit in finder(page, query, width).hits
    ]


def test_a_phrase_is_found_over_links_and_line_breaks() -> None:
    assert texts(SVERDLOV, "chairman of the vtsik from november") == [["Chairman of the VTsIK from November"]]
    assert texts(SVERDLOV, "chairman of the vtsik from november", 28) == [
        ["Chairman of the VTsIK from", "November"]
    ]


def test_a_column_is_read_down_before_the_one_beside_it() -> None:
    dated = Entry(
        (Span("chairman of the committee that drew up the constitution"),),
        Dates("c. 7 July 1917 – 9 November 1917 at the latest"),
    )
    page = page_of(dated)
    assert texts(page, "1917 – 9 november", 62) == [["1917 –", "9\xa0November"]]
    assert texts(page, "that drew up the constitution", 62) == [["that drew", "up the constitution"]]


def test_a_date_and_what_stands_beside_it_are_one_phrase() -> None:
    page = Page(Row("person/x", "person", "X"), (), (), (POSTS,))
    assert texts(page, "1919 chairman", 80) == [["1919", "chairman"]]


def test_the_labels_of_a_chart_are_found_in_both_their_lines() -> None:
    page = Page(Row("body/x", "body", "X"), (), (), (STRENGTH,))
    assert texts(page, "menshevik internationalists", 48) == [["Menshevik-", "Internationalists"]]


def test_nothing_is_found_from_one_entry_into_the_next() -> None:
    page = page_of(Entry((Span("one"),), prose=True), Entry((Span("two"),), prose=True))
    assert texts(page, "one two") == []


def test_hits_are_counted_from_the_beginning_of_the_page() -> None:
    found = finder(long_page(30), "member", first=12)
    assert len(found.hits) == 31
    assert found.place_of(found.topmost) == 1
    places = [found.place_of(at) for at in range(31)]
    assert sorted(places) == list(range(1, 32))
    in_order = [
        hit.parts for hit in sorted(found.hits, key=lambda hit: found.place_of(found.hits.index(hit)))
    ]
    assert in_order == sorted(in_order)


@settings(deadline=None)
@given(st.lists(PROSE, min_size=1, max_size=4), PROSE, st.integers(4, 70))
def test_at_any_width_a_hit_reads_as_what_was_sought(entries: list[str], query: str, width: int) -> None:
    page = page_of(*(Entry((Span(text),), prose=True) for text in entries))
    for parts in texts(page, query, width):
        assert all(part == part.strip() != "" for part in parts)
        if fold(query):
            assert fold(query) in fold(" ".join(parts))


@settings(deadline=None)
@given(st.lists(PROSE, min_size=1, max_size=4), st.data())
def test_every_phrase_is_found_at_every_width_that_breaks_no_word(
    entries: list[str], data: st.DataObject
) -> None:
    words = data.draw(st.sampled_from(entries)).split()
    start = data.draw(st.integers(0, len(words) - 1))
    phrase = " ".join(words[start : data.draw(st.integers(start + 1, len(words)))])
    page = page_of(*(Entry((Span(text),), prose=True) for text in entries))
    width = data.draw(st.integers(12, 70))
    assert texts(page, phrase, width)


def seen(app: Host) -> list[str]:
    """The current hit, in as many lines as it stands in."""
    height = app.view.scrollable_content_region.height
    lines = [
        "".join(s.text for s in app.view.render_line(y) if s.style and s.style.reverse) for y in range(height)
    ]
    return [line for line in lines if line]


def others(app: Host) -> list[str]:
    """The other hits in view."""
    height = app.view.scrollable_content_region.height
    marked = [s for y in range(height) for s in app.view.render_line(y)]
    return [s.text for s in marked if s.style and s.style.bold and s.style.underline and not s.style.reverse]


async def test_all_in_view_are_marked_and_the_current_one_differently() -> None:
    app = Host(SVERDLOV)
    async with app.run_test(size=(80, 24)) as pilot:
        app.view.begin_find()
        app.view.find("the vtsik")
        await pilot.pause()
        assert seen(app) == ["the VTsIK"]
        assert "".join(others(app)) == "the VTsIK"
        assert app.view.found == "1 of 2"


async def test_the_page_keeps_its_hit_when_it_is_set_anew() -> None:
    app = Host(SVERDLOV)
    async with app.run_test(size=(80, 9)) as pilot:
        app.view.begin_find()
        app.view.find("secretary")
        app.view.keep_find()
        await pilot.pause()
        assert seen(app) == ["secretary"]
        for width in (30, 50, 120):
            await pilot.resize_terminal(width, 9)
            await pilot.pause()
            assert seen(app) == ["secretary"]
        app.view.set_reading(Reading(Calendar.BOTH, Language.RUSSIAN))
        await pilot.pause()
        assert seen(app) == ["secretary"]
        assert app.view.found == "1 of 1"


async def test_another_language_is_found_as_it_reads_now() -> None:
    app = Host(SVERDLOV)
    async with app.run_test(size=(80, 24)) as pilot:
        app.view.begin_find()
        app.view.find("вцик")
        await pilot.pause()
        assert app.view.found == "not found"
        app.view.set_reading(Reading(Calendar.NEW, Language.RUSSIAN))
        await pilot.pause()
        assert app.view.found == "1 of 1"
        assert seen(app) == ["ВЦИК"]


async def test_a_very_long_page_is_found_through_to_its_end() -> None:
    app = Host(long_page(3000))
    async with app.run_test(size=(80, 24)) as pilot:
        app.view.begin_find()
        app.view.find("member 2999")
        for _ in range(400):
            if app.view.found != "…":
                break
            await pilot.pause(0.01)
        assert app.view.found == "1 of 1"
        assert seen(app) == ["Member 2999"]


async def test_hints_and_selection_go_over_what_is_found() -> None:
    app = Host(SVERDLOV)
    async with app.run_test(size=(80, 24)) as pilot:
        app.view.begin_find()
        app.view.find("chairman")
        app.view.keep_find()
        await pilot.press("f")
        assert "Chairman of thesVTsIK from" in app.seen()[6]
        await pilot.press("s")
        assert app.followed == ["body/vtsik"]


async def test_an_empty_page_finds_nothing() -> None:
    app = Host(SVERDLOV)
    async with app.run_test(size=(80, 24)) as pilot:
        app.view.show(None)
        app.view.begin_find()
        app.view.find("vtsik")
        await pilot.press("n", "N", "enter")
        assert app.view.found == ""

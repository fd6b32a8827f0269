"""The panes: any stretch of a list, and where in it something stands."""

from datetime import date

from vtsik_tui.archive.archive import LISTS, Archive
from vtsik_tui.dates.days import day_number

CHRONOLOGY = [
    ("heading", "1917"),
    ("event", "Second All-Russian Congress of Soviets"),
    ("event", "The VTsIK elects Sverdlov"),
    ("heading", "1918"),
    ("event", "Fifth All-Russian Congress of Soviets"),
    ("heading", "1919"),
    ("event", "Death of Sverdlov"),
    ("heading", "1922"),
    ("event", "A session of which only the year is sure"),
]


def test_the_chronology_runs_under_its_years(archive: Archive) -> None:
    events = archive.list("events")
    assert [(row.kind, row.title) for row in events.rows(0, len(events))] == CHRONOLOGY


def test_a_stretch_of_a_list(archive: Archive) -> None:
    events = archive.list("events")
    assert [row.title for row in events.rows(2, 4)] == ["The VTsIK elects Sverdlov", "1918"]
    assert [row.title for row in events.rows(8, 100)] == ["A session of which only the year is sure"]
    assert events.rows(100, 200) == []
    assert events.rows(3, 3) == []


def test_a_row_has_both_calendars_and_both_names(archive: Archive) -> None:
    congress = archive.list("events").rows(1, 2)[0]
    assert congress.ref == "event/congress-02"
    assert (congress.dates.new, congress.dates.old) == ("7–9 Nov 1917", "25–27 Oct 1917")
    assert congress.title_ru == "Второй Всероссийский съезд Советов"
    assert (congress.brief, congress.glyph) == ("congress", "★")


def test_people_stand_by_family_name_with_their_party(archive: Archive) -> None:
    people = archive.list("people")
    assert [(row.title, row.glyph) for row in people.rows(0, len(people))] == [
        ("Ivan [bold]Bold[/bold]", "○"),
        ("Lev Kamenev", "●"),
        ("Boris Kamkov", "◐"),
        ("Klavdia Novgorodtseva", "●"),
        ("Yakov Sverdlov", "●"),
        ("Anna von Stein", ""),
    ]


def test_where_an_entity_stands(archive: Archive) -> None:
    for name in LISTS:
        view = archive.list(name)
        rows = view.rows(0, len(view))
        assert len(rows) == len(view) > 0
        assert [view.position(row.ref) for row in rows if row.ref] == [
            at for at, row in enumerate(rows) if row.ref
        ]
    assert archive.list("people").position("event/congress-02") is None


def test_where_a_year_and_a_day_stand(archive: Archive) -> None:
    events = archive.list("events")
    assert [events.position_of_year(year) for year in ("1917", "1918", "1919", "1922")] == [0, 3, 5, 7]
    assert [events.position_of_year(year) for year in ("1920", "1066", "0", "x", "", "99999")] == [None] * 6
    assert events.position_of_day(day_number(date(1917, 11, 7))) == 1
    assert events.position_of_day(day_number(date(1917, 11, 8))) == 2
    assert events.position_of_day(day_number(date(1920, 1, 1))) == 8
    assert events.position_of_day(day_number(date(1950, 1, 1))) == len(events)


def test_what_came_before_and_after(archive: Archive) -> None:
    before, after = archive.neighbours_in_time("event/congress-05")
    assert before is not None
    assert before.ref == "event/session-1917-11-21"
    assert after is not None
    assert after.ref == "event/death-of-sverdlov"
    assert archive.neighbours_in_time("event/congress-02")[0] is None
    assert archive.neighbours_in_time("event/session-1922")[1] is None
    assert archive.neighbours_in_time("person/lev-kamenev") == (None, None)


def test_a_list_that_there_is_not_is_empty(archive: Archive) -> None:
    nothing = archive.list("gods")
    assert len(nothing) == 0
    assert nothing.rows(0, 10) == []


def test_rows_by_ref_in_the_order_asked_for(archive: Archive) -> None:
    rows = archive.rows(["place/smolny", "person/nobody", "event/congress-02", "place/smolny"])
    assert [row.ref for row in rows] == ["place/smolny", "event/congress-02", "place/smolny"]


def test_a_former_ref_leads_to_the_entity_of_today(archive: Archive) -> None:
    row = archive.row("person/kamenev")
    assert row is not None
    assert row.ref == "person/lev-kamenev"
    assert [row.ref for row in archive.rows(["document/peace-decree"])] == ["document/decree-on-peace"]
    page = archive.page("person/kamenev")
    assert page is not None
    assert page.row.ref == "person/lev-kamenev"


def test_no_ref_is_an_error(archive: Archive) -> None:
    for ref in ("", "/", "person/", "person/\udcff", "a\0b", "person/' OR 1=1 --", "x" * 100_000):
        assert archive.row(ref) is None
        assert archive.page(ref) is None
        assert archive.rows([ref]) == []

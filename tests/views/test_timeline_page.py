"""The page of a timeline and where its keys lead, from the facts."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from vtsik_tui import views
from vtsik_tui.archive.archive import Archive
from vtsik_tui.archive.records import Page, Span
from vtsik_tui.views.address import Address
from vtsik_tui.views.timeline import moves
from vtsik_tui.views.timeline.options import read_date
from vtsik_tui.views.timeline.pictures import GroupPicture


@pytest.fixture(scope="module")
def real(bundled: Path) -> Iterator[Archive]:
    """The bundled database, open."""
    with Archive.open(bundled) as opened:
        yield opened


def opened(archive: Archive, ref: str) -> Page:
    """The page at an address."""
    page = views.page(archive, ref)
    assert page is not None
    return page


def lines(archive: Archive, ref: str, width: int = 118) -> list[str]:
    """What the pictures of a page show."""
    return ["".join(span.text for span in row) for row in rows(archive, ref, width)]


def rows(archive: Archive, ref: str, width: int = 118) -> list[tuple[Span, ...]]:
    """The rows of the pictures of a page."""
    entries = [entry for section in opened(archive, ref).sections for entry in section.entries]
    return [row for one in entries if one.picture for row in one.picture.rows(width, lambda span: span.text)]


def line(archive: Archive, ref: str, beginning: str) -> str:
    """The first line that begins so."""
    return next(row for row in lines(archive, ref) if row.removeprefix("● ").startswith(beginning))


def titles(archive: Archive, ref: str) -> list[str]:
    """The groups of a page."""
    entries = [entry for section in opened(archive, ref).sections for entry in section.entries]
    return [entry.picture.title for entry in entries if isinstance(entry.picture, GroupPicture)]


def test_the_whole_time(real: Archive) -> None:
    page = opened(real, "timeline/")
    assert page.row.ref == "timeline/"
    assert page.row.title == "All-Russian Central Executive Committee"
    assert page.facts[0].text == "1 Feb 1917 – 31 Dec 1938"
    assert titles(real, "timeline/") == ["Convocations", "Chairmen", "Heads of government", "Events"]
    assert "30 Mar 1919 – 15 Jul 1938" in line(real, "timeline/", "Mikhail Kalinin")


def test_a_person_comes_first(real: Archive) -> None:
    ref = "timeline/person/yakov-sverdlov"
    assert titles(real, ref)[0] == "Life and posts"
    assert "1885–1919" in line(real, ref, "Yakov Sverdlov")
    assert "chairman, 21 Nov 1917 – 16 Mar 1919" in line(real, ref, "All-Russian Central")
    assert line(real, ref, "Took part in")[28:30].strip().isdigit()


def test_a_body_shows_all_who_held_office(real: Archive) -> None:
    ref = "timeline/body/sovnarkom"
    assert titles(real, ref)[:2] == ["The body", "Offices"]
    assert "8 Nov 1917 – 21 Jan 1924" in line(real, ref, "Vladimir Lenin")
    assert "preceded by" in line(real, ref, "Provisional Government")


def test_the_chairmen_of_the_committee_stand_there_once(real: Archive) -> None:
    assert "Chairmen" not in titles(real, "timeline/body/vtsik")
    named = [row for row in lines(real, "timeline/body/vtsik") if row.startswith("● Mikhail Kalinin")]
    assert len(named) == 1


@pytest.mark.parametrize("ref", ["event/congress-02", "document/decree-on-peace"])
def test_an_event_and_a_document_stand_in_the_middle(real: Archive, ref: str) -> None:
    shown = lines(real, f"timeline/{ref}")
    head = next(row for row in shown if "▼" in row)
    assert 40 < head.index("▼") - 30 < 48
    assert "Nov 1917" in head


def test_a_place_shows_what_sat_and_happened_there(real: Archive) -> None:
    ref = "timeline/place/smolny"
    assert titles(real, ref)[0] == "The place"
    assert "Happened here" in "\n".join(lines(real, ref))
    assert "╌" in line(real, ref, "Petrograd Soviet")


def test_a_day_is_marked(real: Archive) -> None:
    shown = lines(real, "timeline/?on=1918-01-18")
    assert any("▼ 18 Jan 1918" in row for row in shown)


def test_a_source_has_only_the_general_rows(real: Archive) -> None:
    (hit,) = real.search("kind:source", 1, frozenset({"source"})).hits
    assert titles(real, f"timeline/{hit.row.ref}") == titles(real, "timeline/")


def test_there_is_no_such_entity(real: Archive) -> None:
    assert views.page(real, "timeline/person/nobody-at-all") is None


def test_the_address_keeps_the_days(real: Archive) -> None:
    page = opened(real, "timeline/?to=1918&from=1917-11")
    assert page.row.ref == "timeline/?from=1917-11-01&to=1918-12-31"
    assert opened(real, page.row.ref).row.ref == page.row.ref
    assert (
        page.facts[0].other == "1 Nov 1917 – 31 Dec 1918" or page.facts[0].text == "1 Nov 1917 – 31 Dec 1918"
    )


def test_what_is_usual_is_left_out_of_the_address(real: Archive) -> None:
    asked = "timeline/?from=1917-02-01&to=1938-12-31&what=events,governments,chairmen,convocations,people"
    assert opened(real, asked).row.ref == "timeline/"


def test_former_refs_are_today_s(archive: Archive) -> None:
    assert opened(archive, "timeline/person/kamenev").row.ref == "timeline/person/lev-kamenev"


def test_what_is_not_understood_is_passed_over_and_said(real: Archive) -> None:
    page = opened(
        real, "timeline/?from=yesterday&colour=red&with=person/nobody,person/leon-trotsky&what=cats"
    )
    assert page.row.ref == "timeline/?with=person/leon-trotsky"
    said = page.sections[0].entries[0].spans[0].text
    assert said.startswith("Ignored: ")
    for bad in ("from=yesterday", "colour=red", "with=person/nobody", "what=cats"):
        assert bad in said


def test_days_in_the_wrong_order_are_not_taken(real: Archive) -> None:
    page = opened(real, "timeline/?from=1920&to=1918")
    assert page.row.ref == "timeline/"
    assert "from=1920, to=1918" in page.sections[0].entries[0].spans[0].text


@pytest.mark.parametrize(
    "bad", ["", "1917-13", "1917-02-30", "19170", "0999", "3000", "1917-1", "١٩١٧", "1917-11-07T00:00"]
)
def test_what_is_no_date_is_none(bad: str) -> None:
    assert read_date(bad) is None


def test_several_people_one_row_each(real: Archive) -> None:
    ref = "timeline/person/vladimir-lenin?from=1910&to=1919&with=person/yakov-sverdlov,person/leon-trotsky"
    assert "Selected" in titles(real, ref)
    assert "━" in line(real, ref, "Leon Trotsky")
    shown = line(real, ref, "Yakov Sverdlov")
    assert "◂───" in shown  # the life
    assert "━" in shown  # posts over it


def test_a_body_beside_a_person(real: Archive) -> None:
    ref = "timeline/person/yakov-sverdlov?with=body/constituent-assembly"
    shown = [row for row in lines(real, ref) if row.startswith("All-Russian Constit")]
    assert "25 Nov 1917 – 19 Jan 1918" in shown[-1]


def test_what_lies_out_of_view_is_left_out(real: Archive) -> None:
    shown = lines(real, "timeline/?from=1917-11-05&to=1917-11-11")
    assert sum("convocation" in row for row in shown if "elects" not in row) == 2
    assert any("14 later▸" in row for row in shown)


# Where the keys lead

HOME = "timeline/person/yakov-sverdlov"


def days(archive: Archive, ref: str) -> tuple[int, int]:
    shown = opened(archive, ref)
    address = Address.parse(shown.row.ref)
    assert address is not None
    first, last = (read_date(address.options[name]) for name in ("from", "to"))
    assert first is not None
    assert last is not None
    return first[0], last[1]


def test_closer_and_back(real: Archive) -> None:
    closer = moves.zoomed(real, HOME, 1)
    first, last = days(real, closer)
    assert last - first + 1 == 366
    assert opened(real, moves.homed(real, closer)).row.ref == HOME


def test_a_week_is_the_closest(real: Archive) -> None:
    week = moves.zoomed(real, HOME, 50)
    first, last = days(real, week)
    assert last - first + 1 == 7
    assert moves.zoomed(real, week, 1) == opened(real, week).row.ref == week


def test_later_and_earlier(real: Archive) -> None:
    start = moves.zoomed(real, HOME, 1)
    later = moves.panned(real, start, 1)
    assert days(real, later)[0] - days(real, start)[0] == 36
    assert moves.panned(real, later, -1) == start
    assert days(real, moves.panned(real, start, 10))[0] == days(real, start)[1] + 1


def test_all_of_a_life(real: Archive) -> None:
    shown = opened(real, moves.fitted(real, HOME)).facts[0]
    assert shown.text.split(" – ")[0].endswith(("1884", "1885"))
    assert "1885–1919" in line(real, moves.fitted(real, HOME), "Yakov Sverdlov")


def test_all_without_an_entity(real: Archive) -> None:
    assert moves.fitted(real, moves.zoomed(real, "timeline/", 4)) == "timeline/"


def test_adding_and_removing(real: Archive) -> None:
    two = moves.added(real, moves.added(real, HOME, "person/leon-trotsky"), "body/sovnarkom")
    assert moves.selected(real, two) == ("person/leon-trotsky", "body/sovnarkom")
    assert moves.added(real, two, "body/sovnarkom") == two
    assert moves.selected(real, moves.removed(real, two, "person/leon-trotsky")) == ("body/sovnarkom",)


def test_folding_and_unfolding(real: Archive) -> None:
    folded = moves.folded(real, HOME, "convocations")
    assert "convocations" not in moves.shown_groups(real, folded)
    assert line(real, folded, "▹ Convocations")
    assert not any(row.startswith("first convocation") for row in lines(real, folded))
    assert moves.folded(real, folded, "convocations") == HOME


def test_everything_can_be_folded(real: Archive) -> None:
    ref = "timeline/"
    for name in ("people", "convocations", "chairmen", "governments", "events"):
        ref = moves.folded(real, ref, name)
    assert ref == "timeline/?what=none"
    assert len([row for row in lines(real, ref) if row.startswith("▹")]) == 4


@pytest.mark.parametrize(
    ("typed", "group"),
    [("conv", "convocations"), ("Heads", "governments"), ("gov", "governments"), ("cats", ""), (" ", "")],
)
def test_a_group_by_the_beginning_of_its_name(typed: str, group: str) -> None:
    assert moves.group_named(typed) == group


@pytest.mark.parametrize(
    ("ref", "address"),
    [
        ("person/yakov-sverdlov", "timeline/person/yakov-sverdlov"),
        ("claims/person/yakov-sverdlov", "timeline/person/yakov-sverdlov"),
        ("day/1917-11-21", "timeline/?on=1917-11-21"),
        ("day/1918-01-18..1917-11-21", "timeline/?from=1917-11-21&to=1918-01-18"),
        ("chamber/body/vtsik-2?x=y", "timeline/body/vtsik-2"),
        ("path/person/a/person/b", "timeline/"),
        ("timeline/body/vtsik?from=1918", "timeline/body/vtsik?from=1918"),
        ("", "timeline/"),
        ("nonsense", "timeline/"),
    ],
)
def test_which_timeline_a_page_leads_to(real: Archive, ref: str, address: str) -> None:
    assert moves.timeline_of(real, ref) == address


def test_every_link_leads_somewhere(real: Archive) -> None:
    for ref in (
        "timeline/",
        HOME,
        "timeline/body/vtsik-2",
        "timeline/event/congress-02?from=1917-11&to=1917-11",
    ):
        refs = {span.ref for row in rows(real, ref) for span in row if span.ref}
        assert len(refs) > 10
        for one in refs:
            assert views.page(real, one) is not None, one


_moves = st.lists(
    st.sampled_from(
        [
            lambda archive, ref: moves.zoomed(archive, ref, 1),
            lambda archive, ref: moves.zoomed(archive, ref, -2),
            lambda archive, ref: moves.panned(archive, ref, 1),
            lambda archive, ref: moves.panned(archive, ref, -10),
            lambda archive, ref: moves.folded(archive, ref, "events"),
            moves.fitted,
            moves.homed,
        ]
    ),
    max_size=12,
)


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=40, deadline=None)
@given(
    st.sampled_from(["", "person/lev-kamenev", "person/ivan-bold", "body/vtsik-2", "event/session-1922"]),
    _moves,
)
def test_wherever_the_keys_lead_there_is_a_page(archive: Archive, subject: str, keys: list) -> None:  # type: ignore[type-arg]
    ref = f"timeline/{subject}"
    for key in keys:
        ref = key(archive, ref)
        page = opened(archive, ref)
        assert page.row.ref == ref
        assert lines(archive, ref, 60)

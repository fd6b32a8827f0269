"""Questions a stranger brings, answered by the database that comes with the program."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.archive.reading import line_of, lines_of, links_of, page_of, part_of
from vtsik_tui.archive.archive import LISTS, Archive
from vtsik_tui.archive.records import Page, Section


@pytest.fixture(scope="module")
def archive(bundled: Path) -> Iterator[Archive]:
    """The bundled database, open."""
    with Archive.open(bundled) as opened:
        yield opened


def first_links(section: Section) -> list[str]:
    """Where the first link of each entry leads."""
    return [next((span.ref for span in entry.spans if span.ref), "") for entry in section.entries]


def first_page(archive: Archive, query: str) -> Page:
    """The page that the first result leads to."""
    return page_of(archive, archive.search(query).hits[0].row.ref)


@pytest.mark.parametrize("query", ["VTsIK", "ВЦИК", "All-Russian Central Executive Committee"])
def test_who_chaired_the_vtsik_after_sverdlov(archive: Archive, query: str) -> None:
    page = first_page(archive, query)
    chairs = next(section for section in page.sections if "person/yakov-sverdlov" in first_links(section))
    assert first_links(chairs)[:3] == [
        "person/nikolai-chkheidze",
        "person/lev-kamenev",
        "person/yakov-sverdlov",
    ]
    after = first_links(chairs).index("person/mikhail-kalinin")
    assert after > 2
    assert chairs.entries[2].dates.new == "21 Nov 1917 – 16 Mar 1919"
    assert chairs.entries[after].dates.new == "30 Mar 1919 – 15 Jul 1938"


def test_where_the_first_vtsik_met_and_when_it_moved(archive: Archive) -> None:
    seats = part_of(first_page(archive, "first VTsIK"), "Seats")
    assert [(entry.dates.new, entry.spans[-1].ref) for entry in seats.entries] == [
        ("Jul – 17 Aug 1917", "place/tauride-palace"),
        ("17 Aug – 7 Nov 1917", "place/smolny"),
    ]


def test_which_parties_sat_in_the_vtsik_of_november_1917(archive: Archive) -> None:
    strength = part_of(first_page(archive, "second convocation"), "Party strength")
    bars = [(entry.spans[0].ref, entry.share) for entry in strength.entries if entry.share]
    seats = {ref: share.count for ref, share in bars}
    assert (seats["body/bolsheviks"], seats["body/left-srs"]) == (62, 29)
    assert line_of(strength.entries[len(bars)]) == "101 members in all"


def test_who_signed_the_telegram_that_called_the_democratic_conference(archive: Archive) -> None:
    hits = archive.search("telegram democratic conference").hits
    assert {hit.row.kind for hit in hits[:2]} == {"event", "document"}
    for hit in hits[:2]:
        assert {"person/nikolai-chkheidze", "person/nikolai-avksentiev"} <= links_of(
            page_of(archive, hit.row.ref)
        )


def test_who_sat_in_the_first_soviet_government(archive: Archive) -> None:
    heads = part_of(page_of(archive, "body/sovnarkom"), "Heads of the commissariats")
    said = {(entry.spans[0].ref, entry.spans[-1].ref) for entry in heads.entries}
    assert ("person/leon-trotsky", "body/narkomindel") in said
    assert ("person/anatoly-lunacharsky", "body/narkompros") in said


def test_a_seat_names_its_party_where_it_is_not_the_one_at_the_top_of_the_page(archive: Archive) -> None:
    page = page_of(archive, "person/vladimir-algasov")
    first, second = (line_of(entry) for entry in part_of(page, "Posts").entries[:2])
    assert "VTsIK of the first convocation · Socialist Revolutionaries" in first
    assert "VTsIK of the second convocation" in second
    assert "SRs" not in second


def test_who_sat_in_the_presidium(archive: Archive) -> None:
    by_convocation = part_of(page_of(archive, "body/vtsik-presidium"), "Members by convocation")
    seventh = next(entry for entry in by_convocation.entries if entry.spans[0].ref == "body/vtsik-7")
    assert {"person/mikhail-kalinin", "person/lev-kamenev"} <= {span.ref for span in seventh.spans}


@pytest.mark.parametrize("spelling", ["Sverdlov", "Swerdlow", "Свердлов", "Sverdloff", "Sverdlof", "sverd"])
def test_sverdlov_in_any_spelling(archive: Archive, spelling: str) -> None:
    assert "person/yakov-sverdlov" in [hit.row.ref for hit in archive.search(spelling).hits[:3]]


def test_what_happened_on_the_day_of_the_october_revolution(archive: Archive) -> None:
    refs = [hit.row.ref for hit in archive.search("7 November 1917").hits]
    assert "event/congress-02" in refs[:20]
    assert "event/congress-02" in [row.ref for row in archive.on_this_day(11, 7)]


def test_every_page_opens_and_leads_somewhere(archive: Archive) -> None:
    refs = [row.ref for name in LISTS for row in archive.list(name).rows(0, 100_000) if row.ref]
    links = {link for ref in refs for link in links_of(page_of(archive, ref))}
    assert len(refs) > 1000
    assert len(archive.rows(links)) == len(links)


def test_lists_hold_every_entity_with_a_pane(archive: Archive) -> None:
    counts = {one.kind: one.count for one in archive.info().counts}
    kinds = ("event", "person", "body", "document", "place")
    for name, kind in zip(LISTS, kinds, strict=True):
        view = archive.list(name)
        assert sum(row.kind == kind for row in view.rows(0, len(view))) == counts[kind]
    assert lines_of(page_of(archive, "event/congress-02"), "Before and after")

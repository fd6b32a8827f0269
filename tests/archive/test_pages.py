"""What a reader finds on the page of each kind."""

import shutil
import sqlite3
from pathlib import Path

from tests.archive.reading import line_of, lines_of, links_of, page_of, part_of, said, titles_of
from vtsik_tui.archive.archive import LISTS, Archive
from vtsik_tui.archive.records import Form, Share


def test_a_person_has_a_life_posts_family_and_a_part_in_events(archive: Archive) -> None:
    page = page_of(archive, "person/yakov-sverdlov")
    assert page.aliases == ("Swerdlow", "Andrei")
    assert said(page.facts) == (
        "born 3 Jun 1885, Nizhny Novgorod · died 16 Mar 1919, Moscow · died a natural death · Bolsheviks"
    )
    assert lines_of(page, "Posts") == [
        "from 9 Nov 1917 member · VTsIK of the 2nd convocation",
        "21 Nov 1917 – 16 Mar 1919 chairman of the VTsIK · VTsIK [Died in office.]",
    ]
    assert lines_of(page, "Parties") == ["from Aug 1917 secretary · Bolsheviks"]
    assert lines_of(page, "Family") == ["1905? – 16 Mar 1919 husband of Klavdia Novgorodtseva"]
    assert lines_of(page, "Took part in") == [
        "21 Nov 1917 The VTsIK elects Sverdlov · chaired",
        "4–10 Jul 1918 Fifth All-Russian Congress of Soviets · chaired",
        "16 Mar 1919 Death of Sverdlov · died",
    ]
    assert lines_of(page, "Documents") == ["10 Jul 1918 Constitution of 1918 · author"]
    assert lines_of(page, "Mentioned in") == ["Lev Kamenev · chairman of the VTsIK"]
    assert titles_of(page)[-1] == "Sources"


def test_prose_is_paragraphs_with_links(archive: Archive) -> None:
    opening = page_of(archive, "person/yakov-sverdlov").sections[0]
    assert opening.title == ""
    assert [line_of(entry) for entry in opening.entries] == [
        "Chairman of the VTsIK from November 1917 until he died.",
        "He opened the Fifth Congress in the Bolshoi Theatre.",
        "Note: Converted from O.S. 22 May 1885.",
    ]
    assert all(entry.prose for entry in opening.entries)
    assert opening.entries[1].spans[1].ref == "event/congress-05"


def test_text_that_looks_like_markup_stays_text(archive: Archive) -> None:
    page = page_of(archive, "person/ivan-bold")
    assert page.row.title == "Ivan [bold]Bold[/bold]"
    assert "[red]and is not[/red]" in line_of(page.sections[0].entries[0])


def test_the_family_reads_from_either_end(archive: Archive) -> None:
    page = page_of(archive, "person/klavdia-novgorodtseva")
    assert lines_of(page, "Family") == ["1905? – 16 Mar 1919 wife of Yakov Sverdlov"]


def test_what_is_not_known_is_not_said(archive: Archive) -> None:
    page = page_of(archive, "person/nobody-knows")
    assert said(page.facts) == "died 1921"
    assert titles_of(page) == ["", "Sources"]


def test_a_body_tells_who_ran_it_in_order(archive: Archive) -> None:
    page = page_of(archive, "body/vtsik")
    assert said(page.facts) == "committee · founded 16 Jun 1917 · dissolved 15 Jul 1938"
    assert lines_of(page, "Chairmen") == [
        "9–21 Nov 1917 Lev Kamenev · chairman of the VTsIK · Bolsheviks",
        "21 Nov 1917 – 16 Mar 1919 Yakov Sverdlov · chairman of the VTsIK · Bolsheviks [Died in office.]",
    ]
    assert lines_of(page, "Seats") == ["Smolny Institute · Petrograd", "Bolshoi Theatre · Moscow"]
    assert lines_of(page, "Convocations") == [
        "9 Nov 1917 – 31 Jan 1918 VTsIK of the 2nd convocation"
        " [chair Lev Kamenev, Yakov Sverdlov · 91 members]",
        "from c. 27 Dec 1922 VTsIK of the 10th convocation",
    ]
    assert lines_of(page, "Members by convocation") == [
        "VTsIK of the 2nd convocation (3 known): Lev Kamenev, Yakov Sverdlov, Boris Kamkov"
    ]
    assert lines_of(page, "Documents") == [
        "8 Nov 1917 Decree on Peace · decree",
        "10 Jul 1918 Constitution of 1918 · constitution",
    ]


def test_a_convocation_tells_its_members_by_rank_and_its_neighbours(archive: Archive) -> None:
    page = page_of(archive, "body/vtsik-2")
    assert lines_of(page, "Presidium") == [
        "Nov 1917 – Mar 1918? Boris Kamkov · Left Socialist-Revolutionaries"
    ]
    assert lines_of(page, "Members") == [
        "9 Nov 1917 – Jan 1918 Lev Kamenev · Bolsheviks (probable)",
        "from 9 Nov 1917 Yakov Sverdlov · Bolsheviks",
    ]
    assert lines_of(page, "Above it") == ["part of VTsIK"]
    assert lines_of(page, "Before and after") == ["from c. 27 Dec 1922 after: VTsIK of the 10th convocation"]
    assert [line.split(" · ")[0] for line in lines_of(page, "In the chair at the time")] == [
        "9–21 Nov 1917 Lev Kamenev",
        "21 Nov 1917 – 16 Mar 1919 Yakov Sverdlov",
    ]


def test_two_parts_in_one_event_are_one_line(archive: Archive) -> None:
    assert lines_of(page_of(archive, "person/lev-kamenev"), "Took part in") == [
        "7–9 Nov 1917 Second All-Russian Congress of Soviets · chaired, spoke (on the death penalty)"
    ]


def test_party_strength_stands_from_left_to_right_with_a_total(archive: Archive) -> None:
    strength = part_of(page_of(archive, "body/vtsik-2"), "Party strength")
    bars = [(line_of(entry), entry.share) for entry in strength.entries if entry.share]
    assert bars == [
        ("Bolsheviks", Share(62, 91, 62)),
        ("Left Socialist-Revolutionaries", Share(29, 91, 62)),
        ("no party", Share(0, 91, 62)),
    ]
    first = strength.entries[0].spans[0]
    assert (first.glyph, first.color, first.ref) == ("●", "#cc3333", "body/bolsheviks")
    assert strength.entries[2].spans[0].ref == ""
    assert [line_of(entry) for entry in strength.entries[3:]] == [
        "91 members in all",
        "Left Socialist-Revolutionaries: Before the peasants' deputies joined.",
    ]


def test_an_event_tells_when_where_who_and_how_many(archive: Archive) -> None:
    page = page_of(archive, "event/congress-02")
    assert said(page.facts) == ("7–9 Nov 1917 · 25–27 Oct 1917 old style · Smolny Institute · congress")
    assert lines_of(page, "People") == [
        "chaired: Lev Kamenev",
        "spoke: Boris Kamkov (for the Left SRs), Lev Kamenev (on the death penalty)",
    ]
    assert part_of(page, "People").count == 3
    assert lines_of(page, "Figures and votes") == [
        "649  delegates registered (disputed)",
        "60.1  share of Bolsheviks, per cent [Worked out from the questionnaires.]",
    ]
    assert lines_of(page, "Party strength: delegates")[-1] == "390 delegates in all"
    assert lines_of(page, "Before and after") == [
        "4 Jul 1918 followed by Fifth All-Russian Congress of Soviets",
        "21 Nov 1917 just after: The VTsIK elects Sverdlov",
    ]


def test_a_dispute_has_its_readings_side_by_side(archive: Archive) -> None:
    disputed = part_of(page_of(archive, "event/congress-02"), "Sources disagree")
    assert disputed.count == 1
    assert [line_of(entry) for entry in disputed.entries] == [
        "Delegates registered",
        "▸ 649 — Протоколы заседаний ВЦИК II созыва, p. 3",
        "” 670 — A page about the soviets",
        "The questionnaires are preferred.",
    ]
    assert disputed.entries[1].sources == ("source/protocols",)


def test_a_document_tells_what_became_of_it(archive: Archive) -> None:
    page = page_of(archive, "document/constitution-1918")
    assert said(page.facts) == "constitution · 10 Jul 1918 · published 19 Jul 1918 · issued by VTsIK"
    assert lines_of(page, "Amendments and related acts") == ["amended by A decree without a date"]
    assert lines_of(page, "Events") == ["4–10 Jul 1918 Fifth All-Russian Congress of Soviets · congress"]
    other = page_of(archive, "document/undated-decree")
    assert lines_of(other, "Amendments and related acts") == ["amends Constitution of 1918"]


def test_a_place_tells_who_met_there_and_when(archive: Archive) -> None:
    page = page_of(archive, "place/smolny")
    assert said(page.facts) == "Petrograd · 59.9464° N, 30.3966° E"
    assert lines_of(page, "What happened here") == [
        "7–9 Nov 1917 Second All-Russian Congress of Soviets [VTsIK of the 2nd convocation, VTsIK]",
        "21 Nov 1917 The VTsIK elects Sverdlov [VTsIK of the 2nd convocation]",
    ]
    assert lines_of(page, "Who met here") == [
        "VTsIK · committee",
        "VTsIK of the 2nd convocation · convocation",
    ]


def test_a_source_tells_what_rests_on_it(archive: Archive) -> None:
    page = page_of(archive, "source/protocols")
    assert said(page.facts) == "primary source · 1918 · Russian"
    assert lines_of(page, "People") == [
        "Lev Kamenev · 2 posts",
        "Boris Kamkov · 1 post",
        "Yakov Sverdlov · 1 post",
    ]
    assert part_of(page, "Events").count == 2
    assert line_of(page.sections[0].entries[0]).startswith("ВЦИК, Протоколы")
    assert page_of(archive, "source/never-cited").row.kind == "source"


def test_every_page_opens_and_none_leads_to_itself_or_nowhere(archive: Archive) -> None:
    refs = {row.ref for name in LISTS for row in archive.list(name).rows(0, 1000) if row.ref}
    for ref in refs:
        links = links_of(page_of(archive, ref))
        assert ref not in links
        assert all(archive.row(link) for link in links)


def test_every_statement_leads_to_its_source(archive: Archive) -> None:
    page = page_of(archive, "person/lev-kamenev")
    assert part_of(page, "Posts").entries[0].sources == ("source/gse-kamenev", "source/protocols")
    assert page.sections[0].entries[0].sources == ("source/gse-kamenev",)
    assert part_of(page, "Took part in").entries[0].sources == ("source/protocols",)
    listed = [entry.spans[0].ref for entry in part_of(page, "Sources").entries]
    cited = {ref for section in page.sections for entry in section.entries for ref in entry.sources}
    assert listed[0] == "source/gse-kamenev"
    assert set(listed) == cited


def test_names_carry_the_other_language_and_dates_the_other_calendar(archive: Archive) -> None:
    page = page_of(archive, "person/lev-kamenev")
    event = part_of(page, "Took part in").entries[0]
    assert (event.spans[0].form, event.spans[0].other) == (Form.NAME, "Второй Всероссийский съезд Советов")
    assert event.dates.old == "25–27 Oct 1917"


def test_a_long_section_ends_with_the_number_of_the_rest(database: Path, tmp_path: Path) -> None:
    path = Path(shutil.copy(database, tmp_path / "many.sqlite"))
    connection = sqlite3.connect(path)
    numbers = "WITH RECURSIVE n(x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM n WHERE x < 1500)"
    connection.executescript(f"""
        PRAGMA foreign_keys = OFF;
        {numbers} INSERT INTO entity SELECT 1000 + x, 'person/p' || x, 'person', 'p' || x, 'Person ' || x,
            '', 'person ' || x, '', '', '', '', '', '', '', '', NULL, NULL, 0 FROM n;
        CREATE TEMP TABLE someone AS SELECT * FROM person WHERE id = 'nobody-knows';
        {numbers} INSERT INTO person SELECT id || x, 'person/p' || x, name, name_ru, gender, party,
            born, born_new, born_old, born_first, born_last, died, died_new, died_old, died_first, died_last,
            birthplace, deathplace, fate FROM someone, n;
        {numbers} INSERT INTO membership SELECT 1000 + x, 'nobody-knows' || x, 'vtsik-2', 'member', 5, '',
            NULL, '', '', '', '', NULL, NULL, NULL, NULL, 'certain', '' FROM n;
    """)
    connection.close()
    with Archive.open(path) as archive:
        members = part_of(page_of(archive, "body/vtsik-2"), "Members")
        summary = lines_of(page_of(archive, "body/vtsik"), "Members by convocation")
    assert members.count == 1502
    assert len(members.entries) == 201
    assert line_of(members.entries[-1]) == "… and 1,302 more"
    assert "(1,503 known)" in summary[0]
    assert summary[0].endswith(" and 1,443 more")

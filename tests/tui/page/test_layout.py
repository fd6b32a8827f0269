"""Pages as they read, line by line, at several widths."""

from __future__ import annotations

from tests.tui.page.sample import SVERDLOV, long_page, page_of, set_lines
from vtsik_tui.archive.records import Dates, Entry, Form, Page, Row, Section, Share, Span
from vtsik_tui.tui.reading import Calendar, Language, Reading
from vtsik_tui.tui.widgets.page.bars import blocks_of, percentage
from vtsik_tui.tui.widgets.page.layout import lay_out
from vtsik_tui.tui.widgets.page.lines import areas
from vtsik_tui.tui.widgets.page.typesetter import Typesetter

WIDE = [
    "Yakov Sverdlov",
    "Яков Михайлович Свердлов",
    "also Swerdlow · Andrei",
    "3 Jun 1885 Nizhny Novgorod – 16 Mar 1919 Moscow · ● Bolsheviks · died in office",
    "",
    "Chairman of the VTsIK from November 1917, he ran the committee and the party secretariat at once;",
    "Lenin called him the organiser of the revolution. ¹",
    "",
    "─ Posts ──────────────────────────────────────────────────────────────────────────────────────── (2)",
    "21 Nov 1917 – 16 Mar 1919  chairman of the VTsIK ¹ ²",
    "                             elected by 19 votes to 14 after Kamenev resigned",
    "                           secretary of the Central Committee of the ● Bolsheviks",
    "",
    "─ Party strength ───────────────────────────────────────────────────────────────────────────────────",
    "● Bolsheviks                   ████████████████████████████████████████  62  60 %",
    "◆ Left SRs                     ██████████████████▊                       29  28 % ²",
    "○ Menshevik-Internationalists  ▋                                          1   1 %",
    "",
    "─ Disputes ─────────────────────────────────────────────────────────────────────────────────────────",
    "date of birth",
    "  “22 May 1885” — an encyclopedia; the month is disputed",
    "",
    "─ Sources ────────────────────────────────────────────────────────────────────────────────────── (2)",
    "¹ Sverdlov, Iakov, The Great Soviet Encyclopedia, 1979",
    "² Protocols of the second convocation",
]

IN_BOTH = [
    "Yakov Sverdlov",
    "Яков Михайлович Свердлов",
    "also Swerdlow · Andrei",
    "3 Jun 1885 (22 May O.S.) Nizhny Novgorod – 16 Mar 1919 Moscow ·",
    "● Bolsheviks · died in office",
    "",
    "Chairman of the VTsIK from November 1917, he ran the committee and the",
    "party secretariat at once; Lenin called him the organiser of the",
    "revolution. ¹",
    "",
    "─ Posts ────────────────────────────────────────────────────────── (2)",
    "21 Nov 1917 (8 Nov O.S.)   chairman of the VTsIK · ВЦИК ¹ ²",
    "– 16 Mar 1919                elected by 19 votes to 14 after Kamenev",
    "                             resigned",
    "                           secretary of the Central Committee of the",
    "                             ● Bolsheviks",
    "",
    "─ Party strength ─────────────────────────────────────────────────────",
    "● Bolsheviks                  ████████████████████████████  62  60 %",
    "◆ Left SRs                    █████████████▏                29  28 % ²",
    "○ Menshevik-                  ▌                              1   1 %",
    "  Internationalists",
    "",
    "─ Disputes ───────────────────────────────────────────────────────────",
    "date of birth",
    "  “22 May 1885” — an encyclopedia; the month is disputed",
    "",
    "─ Sources ──────────────────────────────────────────────────────── (2)",
    "¹ Sverdlov, Iakov, The Great Soviet Encyclopedia, 1979",
    "² Protocols of the second convocation",
]

NARROW_AND_RUSSIAN = [
    "Яков Михайлович Свердлов",
    "Yakov Sverdlov",
    "also Swerdlow · Andrei",
    "22 May 1885 O.S. Nizhny Novgorod – 16 Mar 1919",
    "Moscow · ● Bolsheviks · died in office",
    "",
    "Chairman of the VTsIK from November 1917, he ran the",
    "committee and the party secretariat at once; Lenin",
    "called him the organiser of the revolution. ¹",
    "",
    "─ Posts ────────────────────────────────────────── (2)",
    "8 Nov 1917 O.S. – 16 Mar 1919  chairman of the",
    "  ВЦИК ¹ ²",
    "  elected by 19 votes to 14 after Kamenev resigned",
    "secretary of the Central Committee of the ● Bolsheviks",
    "",
    "─ Party strength ─────────────────────────────────────",
    "● Bolsheviks           ███████████████████  62  60 %",
    "◆ Left SRs             ████████▉            29  28 % ²",
    "○ Menshevik-           ▎                     1   1 %",
    "  Internationalists",
    "",
    "─ Disputes ───────────────────────────────────────────",
    "date of birth",
    "  “22 May 1885” — an encyclopedia; the month is",
    "  disputed",
    "",
    "─ Sources ──────────────────────────────────────── (2)",
    "¹ Sverdlov, Iakov, The Great Soviet Encyclopedia, 1979",
    "² Protocols of the second convocation",
]


def test_a_wide_page() -> None:
    assert set_lines(SVERDLOV, 100) == WIDE


def test_text_is_never_wider_than_can_be_read() -> None:
    assert set_lines(SVERDLOV, 300) == WIDE


def test_both_calendars_and_both_languages() -> None:
    assert set_lines(SVERDLOV, 70, Reading(Calendar.BOTH, Language.BOTH)) == IN_BOTH


def test_a_narrow_page_has_its_dates_before_the_text() -> None:
    assert set_lines(SVERDLOV, 54, Reading(Calendar.OLD, Language.RUSSIAN)) == NARROW_AND_RUSSIAN


def test_a_page_can_be_set_to_any_width() -> None:
    for width in range(1, 64):
        assert all(len(line) <= max(width, 28) for line in set_lines(SVERDLOV, width))


def test_figures_stand_in_a_column() -> None:
    page = page_of(
        Entry((Span("649  ", Form.STRONG), Span("delegates registered by the bureau"))),
        Entry((Span("7  ", Form.STRONG), Span("members")), detail=(Span("of the presidium"),)),
    )
    assert set_lines(page, 26)[2:] == [
        "649  delegates registered",
        "     by the bureau",
        "  7  members",
        "     of the presidium",
    ]


def test_paragraphs_are_set_apart() -> None:
    page = page_of(Entry((Span("One."),), prose=True), Entry((Span("Two."),), prose=True), title="Prose")
    assert set_lines(page, 20)[1:] == ["", "─ Prose ────────────", "One.", "", "Two."]


def test_three_sources_in_a_row_are_cited_in_short() -> None:
    refs = tuple(f"source/{number}" for number in range(6))
    sources = Section("Sources", tuple(Entry((Span("A book", ref=ref),)) for ref in refs))
    claims = Section("", (Entry((Span("So it was"),), sources=(refs[5], *refs[:3])),))
    page = Page(Row("body/vtsik", "body", "VTsIK"), (), (), (claims, sources))
    assert set_lines(page, 40)[2] == "So it was ¹⁻³ ⁶"


def test_a_source_that_is_not_listed_is_not_cited() -> None:
    page = page_of(Entry((Span("So it was"),), sources=("source/lost",)))
    assert set_lines(page, 40)[2] == "So it was"


def test_text_from_data_is_text() -> None:
    page = page_of(Entry((Span("[bold]\x1b[2J[/bold]\nand on", ref="person/x"),), prose=True))
    assert set_lines(page, 40)[2] == "[bold]�[2J[/bold] and on"


def test_a_link_knows_its_lines_and_cells() -> None:
    page = page_of(Entry((Span("elected by the "), Span("Central Committee", ref="body/cc")), prose=True))
    layout = lay_out(page, 24, Reading())
    assert [(link.ref, link.first, link.last) for link in layout.links] == [("body/cc", 2, 3)]
    assert areas(layout.lines[2]) == [(15, 22, 0)]
    assert areas(layout.lines[3]) == [(0, 9, 0)]


def test_a_page_is_set_as_far_as_it_is_needed() -> None:
    page = long_page(5000)
    typesetter = Typesetter(page, 80, Reading())
    typesetter.set_lines(50)
    assert 50 <= len(typesetter.layout.lines) < 60
    assert not typesetter.done
    typesetter.set_all()
    assert typesetter.done
    assert typesetter.layout.lines == lay_out(page, 80, Reading()).lines


def test_bars_grow_by_eighths_and_never_vanish() -> None:
    assert blocks_of(Share(50, 100, 100), 3) == "█▌"
    assert blocks_of(Share(1, 1000, 1000), 3) == "▏"
    assert blocks_of(Share(0, 100, 100), 3) == ""
    assert blocks_of(Share(5, 0, 0), 3) == ""
    assert percentage(Share(1, 1000, 1)) == "<1 %"
    assert percentage(Share(29, 102, 61)) == "28 %"
    assert percentage(Share(29, 0, 61)) == ""


def test_dates_of_a_section_stand_in_a_margin() -> None:
    page = page_of(
        Entry((Span("Decree on Peace"),), Dates("8 Nov 1917")),
        Entry((Span("Undated"),)),
    )
    assert set_lines(page, 50)[2:] == ["8 Nov 1917  Decree on Peace", "            Undated"]

"""A page with every element that a page can have."""

from __future__ import annotations

from vtsik_tui.archive.records import Dates, Entry, Form, Page, Row, Section, Share, Span
from vtsik_tui.tui.reading import Reading
from vtsik_tui.tui.widgets.page.layout import lay_out

VTSIK = Span("VTsIK", Form.NAME, "body/vtsik", "ВЦИК")
BOLSHEVIKS = Span("Bolsheviks", ref="body/bolsheviks", glyph="●", color="#d9534f")
LEFT_SRS = Span("Left SRs", ref="body/left-srs", glyph="◆", color="#5cb85c")
INTERNATIONALISTS = Span("Menshevik-Internationalists", ref="body/mensheviks", glyph="○", color="#337ab7")

OPENING = Section(
    "",
    (
        Entry(
            (
                Span("Chairman of the "),
                Span("VTsIK", ref="body/vtsik"),
                Span(" from November 1917, he ran the committee and the party secretariat at once; "),
                Span("Lenin", ref="person/vladimir-lenin"),
                Span(" called him the organiser of the revolution."),
            ),
            prose=True,
            sources=("source/encyclopedia",),
        ),
    ),
)

POSTS = Section(
    "Posts",
    (
        Entry(
            (Span("chairman", Form.ROLE), Span(" of the "), VTSIK),
            Dates("21 Nov 1917 – 16 Mar 1919", "8 Nov 1917 – 16 Mar 1919", 2421554, 2422034),
            detail=(
                Span("elected by 19 votes to 14 after "),
                Span("Kamenev", ref="person/lev-kamenev"),
                Span(" resigned"),
            ),
            sources=("source/encyclopedia", "source/protocols"),
        ),
        Entry((Span("secretary", Form.ROLE), Span(" of the Central Committee of the "), BOLSHEVIKS)),
    ),
    2,
)

STRENGTH = Section(
    "Party strength",
    (
        Entry((BOLSHEVIKS,), share=Share(62, 103, 62)),
        Entry((LEFT_SRS,), share=Share(29, 103, 62), sources=("source/protocols",)),
        Entry((INTERNATIONALISTS,), share=Share(1, 103, 62)),
    ),
)

DISPUTES = Section(
    "Disputes",
    (
        Entry(
            (Span("date of birth", Form.STRONG),),
            detail=(Span("“22 May 1885”", Form.QUOTE), Span(" — an encyclopedia; the month is disputed")),
        ),
    ),
)

SOURCES = Section(
    "Sources",
    (
        Entry(
            (
                Span("Sverdlov, Iakov", ref="source/encyclopedia"),
                Span(", The Great Soviet Encyclopedia, 1979"),
            )
        ),
        Entry((Span("Protocols of the second convocation", ref="source/protocols"),)),
    ),
    2,
)

SVERDLOV = Page(
    row=Row("person/yakov-sverdlov", "person", "Yakov Sverdlov", "Яков Михайлович Свердлов"),
    aliases=("Swerdlow", "Andrei"),
    facts=(
        Span("3 Jun 1885", Form.DATE, other="22 May 1885"),
        Span(" Nizhny Novgorod – "),
        Span("16 Mar 1919", Form.DATE),
        Span(" Moscow · "),
        BOLSHEVIKS,
        Span(" · died in office"),
    ),
    sections=(OPENING, POSTS, STRENGTH, DISPUTES, SOURCES),
)


def long_page(entries: int) -> Page:
    """A page whose one section has many dated entries, each with a link."""
    members = tuple(
        Entry((Span(f"Member {at}", ref=f"person/member-{at}"),), Dates(f"{at % 28 + 1} Nov 1917"))
        for at in range(entries)
    )
    return Page(Row("body/vtsik", "body", "VTsIK"), (), (), (Section("Members", members, entries), SOURCES))


def set_lines(page: Page, width: int, reading: Reading | None = None) -> list[str]:
    """The lines of a page as they read, without the spaces at their ends."""
    lines = lay_out(page, width, reading or Reading()).lines
    return ["".join(run.text for run in line.runs).replace("\xa0", " ").rstrip() for line in lines]


def page_of(*entries: Entry, title: str = "") -> Page:
    """A page of one section."""
    return Page(Row("body/vtsik", "body", "VTsIK"), (), (), (Section(title, entries),))

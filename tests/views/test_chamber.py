"""The chamber as a page: what is drawn, what stands below it, and the change over all."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from vtsik_tui.archive.archive import Archive
from vtsik_tui.archive.chamber.records import Reading
from vtsik_tui.archive.records import Page, Span
from vtsik_tui.cli.page_text import page_text
from vtsik_tui.views import page
from vtsik_tui.views.chamber_steps import chamber_for, next_reading, step
from vtsik_tui.words.width import cells


@pytest.fixture(scope="module")
def facts(bundled: Path) -> Iterator[Archive]:
    """The bundled database, open."""
    with Archive.open(bundled) as opened:
        yield opened


def opened(facts: Archive, ref: str) -> Page:
    """A page that there is."""
    made = page(facts, ref)
    assert made is not None
    return made


def text(facts: Archive, ref: str, width: int = 80) -> list[str]:
    """A page as lines."""
    return page_text(opened(facts, ref), width).splitlines()


def pictures(made: Page, width: int) -> list[str]:
    """The rows of every picture of a page."""
    drawn = [entry.picture for section in made.sections for entry in section.entries if entry.picture]
    return ["".join(map(said, row)) for picture in drawn for row in picture.rows(width, said)]


def readings(facts: Archive, ref: str) -> tuple[Reading, ...]:
    """The readings of a chamber."""
    found = facts.chamber(ref)
    return found.readings if found else ()


def said(span: Span) -> str:
    """What a span says."""
    return span.text


def test_the_second_congress(facts: Archive) -> None:
    lines = text(facts, "chamber/event/congress-02", 100)
    assert lines[0] == "Second Congress of Soviets"
    assert "649 delegates registered at the opening · majority: Bolsheviks 60 % · its page" in lines[3]
    assert "each sign is one delegate" in "\n".join(lines)
    bars = lines[lines.index("Seats by party") + 2 :]
    assert bars[0].startswith("● Bolsheviks")
    assert bars[0].split()[2:5] == ["390", "60", "%"]
    assert bars[5].startswith("· party not known")
    sections = [section.title for section in opened(facts, "chamber/event/congress-02").sections]
    assert sections[1:] == [
        "Seats by party", "Readings", "Figures", "Where sources differ", "Before and after", "Sources",
    ]  # fmt: skip


def test_another_reading_is_drawn_by_its_number(facts: Archive) -> None:
    made = opened(facts, "chamber/event/congress-02?reading=2")
    assert made.row.ref == "chamber/event/congress-02?reading=2"
    assert "670 (300 Bolsheviks, 193 SRs of both wings)" in "".join(map(said, made.facts))
    assert opened(facts, "chamber/event/congress-02?reading=1").row.ref == "chamber/event/congress-02"


@pytest.mark.parametrize("options", ["reading=99", "reading=x", "color=red", "reading=-1&from=1917"])
def test_what_means_nothing_is_passed_over_and_said(facts: Archive, options: str) -> None:
    made = opened(facts, f"chamber/event/congress-02?{options}")
    assert made.row.ref == "chamber/event/congress-02"
    first = "".join(map(said, made.sections[0].entries[0].spans))
    assert "passed over" in first or "There is no reading" in first


def test_nothing_known_is_said_so(facts: Archive) -> None:
    unknown = next(one for one in facts.chambers() if one.reading is None)
    lines = text(facts, f"chamber/{unknown.row.ref}")
    assert any("not known" in line or "members on record here" in line for line in lines)


def test_no_such_chamber(facts: Archive) -> None:
    assert page(facts, "chamber/person/vladimir-lenin") is None
    assert page(facts, "chamber/body/nowhere") is None


@pytest.mark.parametrize("width", [24, 40, 56, 62, 76, 100, 180])
def test_every_picture_of_every_chamber_fits(facts: Archive, width: int) -> None:
    for one in facts.chambers():
        assert all(cells(row) <= width for row in pictures(opened(facts, f"chamber/{one.row.ref}"), width))
    assert all(cells(row) <= width for row in pictures(opened(facts, "chamber/all"), width))


def test_the_change_over_all(facts: Archive) -> None:
    rows = pictures(opened(facts, "chamber/all"), 76)
    assert rows[0].startswith("1917 First ")
    assert rows[0].endswith("1,090")
    assert rows[1].count("●") > rows[0].count("●")
    assert set(rows[10].split()[2]) == {"·"}
    fourth = next(row for row in rows[17:] if " Fourth " in row)
    assert fourth.split()[2:] == ["not", "known"]


def test_every_bar_leads_to_its_chamber(facts: Archive) -> None:
    made = opened(facts, "chamber/all")
    drawn = [entry.picture for section in made.sections for entry in section.entries if entry.picture]
    links = [span.ref for picture in drawn for row in picture.rows(76, said) for span in row if span.ref]
    assert len(links) == len(facts.chambers())
    assert all(page(facts, link) for link in links)


def test_from_what_is_in_view_to_its_chamber(facts: Archive) -> None:
    found = {
        "event/congress-05": "chamber/event/congress-05",
        "body/vtsik-3": "chamber/body/vtsik-3",
        "event/sverdlov-elected-chairman": "chamber/body/vtsik-2",
        "document/decree-on-peace": "chamber/all",
        "person/vladimir-lenin": "chamber/all",
        "day/1917-11-21": "chamber/body/vtsik-2",
        "day/1917-02-30": "chamber/all",
        "group/body/vtsik-2": "chamber/body/vtsik-2",
        "chamber/body/vtsik-2": "chamber/all",
        "nowhere": "chamber/all",
        "": "chamber/all",
    }
    assert {ref: str(chamber_for(facts, ref)) for ref in found if ref != "document/decree-on-peace"} == {
        ref: address for ref, address in found.items() if ref != "document/decree-on-peace"
    }


def test_step_by_step_through_all_of_them(facts: Archive) -> None:
    ref, seen = "chamber/event/congress-01", ["chamber/event/congress-01"]
    while not isinstance(found := step(facts, ref, 1), str):
        ref = str(found)
        seen.append(ref)
    assert found == "This is the last of them."
    assert len(seen) == 33
    assert seen[-1] == "chamber/event/congress-17"
    assert str(step(facts, ref, -1)) == seen[-2]
    assert step(facts, "chamber/all", 1) == "All of them are shown here: choose one first."


def test_round_the_readings(facts: Archive) -> None:
    ref = "chamber/body/vtsik-2"
    number = len(readings(facts, "body/vtsik-2"))
    for _ in range(number):
        ref = str(next_reading(facts, ref, 1))
    assert ref == "chamber/body/vtsik-2"
    assert str(next_reading(facts, ref, -1)) == f"chamber/body/vtsik-2?reading={number}"
    alone = next(one for one in facts.chambers() if len(readings(facts, one.row.ref)) < 2)
    assert next_reading(facts, f"chamber/{alone.row.ref}", 1) == "Its seats are told in one way only."

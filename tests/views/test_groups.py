"""The people of a group as a page, and for other programs."""

from __future__ import annotations

import csv
import io
import json
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from vtsik_tui.archive.archive import Archive
from vtsik_tui.archive.groups.records import SORTS, Asked, Group
from vtsik_tui.archive.records import Page, Span
from vtsik_tui.cli.page_text import page_text
from vtsik_tui.views import page
from vtsik_tui.views.address import Address
from vtsik_tui.views.group_export import FIELDS, exported, format_of
from vtsik_tui.views.group_steps import group_for, group_found, sorted_by_next, turned
from vtsik_tui.words.width import cells


@pytest.fixture(scope="module")
def facts(bundled: Path) -> Iterator[Archive]:
    """The bundled database, open."""
    with Archive.open(bundled) as opened:
        yield opened


@pytest.fixture(scope="module")
def last(facts: Archive) -> Group:
    """The people of the last convocation."""
    found = facts.people("body/vtsik-16", Asked(most=None))
    assert found is not None
    return found


def opened(facts: Archive, ref: str) -> Page:
    """A page that there is."""
    made = page(facts, ref)
    assert made is not None
    return made


def said(span: Span) -> str:
    """What a span says."""
    return span.text


def drawn(made: Page, width: int) -> list[tuple[Span, ...]]:
    """The rows of every picture of a page."""
    pictures = [entry.picture for section in made.sections for entry in section.entries if entry.picture]
    return [row for picture in pictures for row in picture.rows(width, said)]


def links(made: Page) -> dict[str, str]:
    """Every link in the pictures of a page by its words."""
    return {span.text: span.ref for row in drawn(made, 180) for span in row if span.ref}


def test_a_page_of_people(facts: Archive) -> None:
    lines = page_text(opened(facts, "group/body/vtsik-16"), 80).splitlines()
    assert lines[0] == "People: VTsIK of the sixteenth convocation"
    assert re.fullmatch(
        r"\d+ people on record in it · executed: \d+ of the \d+ whose end is known.*", lines[3]
    )
    table = lines[next(at for at, line in enumerate(lines) if line.startswith("People (")) + 2 :]
    assert table[0].split() == ["Name", "▲", "Age", "Party", "Fate", "From", "–", "to"]
    assert table[2].split()[:6] == ["●", "Ivan", "Akulov", "46", "Bolshevik", "executed"]


def test_every_chart_says_of_how_many_it_is_known(facts: Archive) -> None:
    text = page_text(opened(facts, "group/body/vtsik-16"), 120)
    for title in ("How they died", "Age on entry", "Party"):
        found = re.search(rf"{title}: (\d+) of (\d+) known", text)
        assert found is not None
        assert 0 < int(found[1]) <= int(found[2])


def test_headings_sort_and_bars_narrow_down(facts: Archive) -> None:
    there = links(opened(facts, "group/body/vtsik-16"))
    assert there["Age"] == "group/body/vtsik-16?sort=age"
    assert there["Name ▲"] == "group/body/vtsik-16?order=down"
    assert there["executed"] == "group/body/vtsik-16?fate=executed"
    assert there["30–39"] == "group/body/vtsik-16?age=30"
    executed = opened(facts, there["executed"])
    assert re.search(r"Only those with fate: executed — \d+ of \d+\. show all", page_text(executed, 100))


@pytest.mark.parametrize("width", [20, 40, 56, 62, 76, 100, 180])
@pytest.mark.parametrize(
    "ref", ["group/body/vtsik", "group/event/congress-02?sort=role", "group/place/moscow"]
)
def test_no_row_is_wider_than_the_window(facts: Archive, ref: str, width: int) -> None:
    rows = drawn(opened(facts, ref), width)
    assert max(cells("".join(map(said, row))) for row in rows) <= width


def test_a_narrow_table_keeps_the_column_it_is_sorted_by(facts: Archive) -> None:
    rows = ["".join(map(said, row)) for row in drawn(opened(facts, "group/body/vtsik-16?sort=place"), 56)]
    assert any("Born in ▲" in row for row in rows)


def test_a_long_group_is_cut_and_its_charts_are_not(facts: Archive) -> None:
    made = opened(facts, "group/body/bolsheviks")
    count = made.sections[-1].count
    assert count > 200
    assert f"… and {count - 200:,} more" in page_text(made, 100)
    assert f"of {count:,} known" in page_text(made, 100)


@pytest.mark.parametrize("options", ["sort=weight", "age=33", "color=red", "q=Lenin"])
def test_what_means_nothing_is_passed_over_and_said(facts: Archive, options: str) -> None:
    made = opened(facts, f"group/body/vtsik-16?{options}")
    assert made.row.ref == "group/body/vtsik-16"
    assert len(made.sections[0].entries) == 1


def test_nobody_is_said_so(facts: Archive) -> None:
    assert "Nobody is on record here." in page_text(opened(facts, "group/place/smolny"), 80)
    assert page(facts, "group/person/vladimir-lenin") is None
    assert page(facts, "group/body/nowhere") is None


def test_from_what_is_in_view_to_its_people() -> None:
    assert str(group_for("body/vtsik-2")) == "group/body/vtsik-2"
    assert str(group_for("chamber/body/vtsik-2?reading=2")) == "group/body/vtsik-2"
    assert group_for("person/vladimir-lenin") is None
    assert group_for("") is None
    assert str(group_found("born:1885 -x")) == "group/search?q=born:1885%20-x"


def test_round_the_columns_and_back() -> None:
    address = Address("group", "body/vtsik-16")
    for _ in SORTS:
        address = sorted_by_next(address, 1)
    assert str(address) == "group/body/vtsik-16"
    assert str(turned(turned(address))) == str(address)


def test_csv_is_read_back(last: Group) -> None:
    rows = list(csv.DictReader(io.StringIO(exported(last, "csv"))))
    assert len(rows) == last.count
    assert tuple(rows[0]) == FIELDS
    akulov = next(row for row in rows if row["ref"] == "person/ivan-akulov")
    assert (akulov["age_least"], akulov["fate"], akulov["from"]) == ("46", "executed", "1935-01-01")


def test_json_is_read_back(last: Group) -> None:
    told = json.loads(exported(last, "json"))
    assert [one["ref"] for one in told["people"]] == [member.row.ref for member in last.members]
    assert sum(part["count"] for part in told["fates"]) == told["count"]


def test_markdown_has_a_row_for_each(last: Group) -> None:
    lines = exported(last, "md").splitlines()
    assert len(lines) == last.count + 2
    assert {line.count(" | ") for line in lines[2:]} == {7}


def test_the_name_says_the_format() -> None:
    assert [format_of(name) for name in ("a.csv", "b.JSON", "c.md", "d.markdown", "e.txt", "f")] == [
        "csv", "json", "md", "md", "", "",
    ]  # fmt: skip

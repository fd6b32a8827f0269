"""How complete the facts are: what is counted, and that what is written is what was counted."""

from __future__ import annotations

from pathlib import Path

import pytest
from scripts.facts.commissariats import commissariats_table, days_headed
from scripts.facts.congresses import congresses_table
from scripts.facts.convocations import convocations_table
from scripts.facts.kinds import kinds_table, short_table, sources_table
from scripts.facts.markdown import counted, share, table
from scripts.facts.pages import END, START, put, readme_section, whole_page
from scripts.facts.years import fates_table, years_table

from tests.build.review.tiny import Tiny
from vtsik_tui.build.building import checked_facts
from vtsik_tui.build.writing.lookup import Lookup, look_up

ROOT = Path(__file__).parent.parent


@pytest.fixture
def tiny(tmp_path: Path) -> Tiny:
    """A data folder with the committee, one member of it, and one encyclopedia."""
    return Tiny(tmp_path / "tiny")


@pytest.fixture(scope="module")
def shipped() -> Lookup:
    """The facts of `data/`."""
    return look_up(checked_facts(ROOT / "data"))


def counted_in(tiny: Tiny) -> Lookup:
    """Read the folder."""
    return look_up(checked_facts(tiny.path))


def row(text: str, first: str) -> list[str]:
    """Find the row of a table by its first cell."""
    rows = [[cell.strip() for cell in line.strip("|").split("|")] for line in text.splitlines()]
    (found,) = [cells for cells in rows if cells[0] == first]
    return found[1:]


def test_the_whole_table_is_current(shipped: Lookup) -> None:
    """Whoever changes a fact counts anew."""
    kept = (ROOT / "docs" / "facts.md").read_text(encoding="utf-8")
    assert kept == whole_page(shipped), "docs/facts.md is not what data/ holds any more: run `make facts`"


def test_the_readme_is_current(shipped: Lookup) -> None:
    """So that a reader can believe it."""
    kept = (ROOT / "README.md").read_text(encoding="utf-8")
    assert kept == put(readme_section(shipped), kept), (
        "README.md does not tell what data/ holds any more: run `make facts`"
    )


def test_the_rest_of_the_readme_stays_as_it_is() -> None:
    """Only what stands between the marks is written anew."""
    page = f"before\n{START}\nold\nolder\n{END}\nafter\n"
    assert put("new", page) == f"before\n{START}\n\nnew\n\n{END}\nafter\n"


@pytest.mark.parametrize("page", ["no marks", START, f"{END}\n{START}"])
def test_a_readme_without_the_marks_is_refused(page: str) -> None:
    """Rather than written over."""
    with pytest.raises(ValueError, match="put the two lines in"):
        put("new", page)


def test_a_table_is_markdown() -> None:
    """Numbers stand to the right, a bar is no border, nothing is a dash."""
    assert table(["What", "How many"], [("a|b", 1234), ("c", None)]).splitlines() == [
        "| What | How many |",
        "| --- | ---: |",
        "| a\\|b | 1,234 |",
        "| c | – |",
    ]


@pytest.mark.parametrize(
    ("part", "whole", "text"),
    [(0, 3, "0 (0 %)"), (2, 3, "2 (66 %)"), (999, 1000, "999 (99 %)"), (3, 3, "3 (100 %)"), (0, 0, "–")],
)
def test_only_all_is_a_hundred_per_cent(part: int, whole: int, text: str) -> None:
    """999 of 1,000 are not."""
    assert counted(part, whole) == text
    assert share(part, whole) in text


def test_people_are_counted(tiny: Tiny) -> None:
    """By what is known of them, beside Ada Zorina of whom nothing is."""
    tiny.record("source", "a-page", kind="web")
    readings = [{"value": "1885", "source": "gse"}, {"value": "1886", "source": "gse"}]
    tiny.record(
        "person",
        "boris-kamkov",
        born="1885-06-03",
        died="1938-08-29",
        confidence={"born": "probable", "died": "certain"},
        sources=["gse", "a-page"],
        membership=[tiny.held(start="1917", confidence="doubtful"), tiny.held(role="chairman")],
        relation=[
            {"type": "wife of", "to": "person/ada-zorina", "sources": ["gse"], "confidence": "doubtful"}
        ],
        dispute=[
            {"field": "born", "values": readings},
            {"field": "born", "values": readings, "preferred": "1885"},
        ],
    )
    tiny.record("person", "vera-zasulich", sources=["a-page"], name_ru="", born="1849")
    known = counted_in(tiny)
    people = ["3", "2 (66 %)", "1 (33 %)", "1 (33 %)", "2 (66 %)", "2", "1", "2"]
    assert row(kinds_table(known), "people") == people
    assert row(short_table(known), "people") == people[:5]
    assert row(kinds_table(known), "memberships") == [
        "3", "–", "1 (33 %)", "0 (0 %)", "3 (100 %)", "–", "–", "1",
    ]  # fmt: skip
    assert row(sources_table(known), "encyclopedias") == ["1", "3"]
    assert row(sources_table(known), "web pages") == ["1", "2"]


def test_convocations_are_counted(tiny: Tiny) -> None:
    """Who sat in one, and who held a post of the whole in its term."""
    for number, founded, dissolved in (("2", "1917-11-09", "1918-01-31"), ("3", "1918-01-31", "1918-03-16")):
        tiny.record(
            "body",
            f"vtsik-{number}",
            kind="convocation",
            parent="vtsik",
            founded=founded,
            dissolved=dissolved,
        )
    tiny.word("role", id="candidate", label="candidate", rank=6)
    tiny.folder.replace(
        "bodies/all.toml",
        'id = "vtsik-2"',
        'id = "vtsik-2"\n'
        'figure = [{what = "members", count = 101, sources = ["gse"]}]\n'
        'composition = [{party = "bolsheviks", count = 62, kind = "members", sources = ["gse"]}]',
    )
    chair = tiny.held(role="chairman", start="1917-11-09", end="1917-11-21")
    tiny.record("person", "lev-kamenev", membership=[chair, tiny.held("vtsik-2")])
    chair = tiny.held(role="chairman", start="1917-11-21", end="1919-03-16")
    tiny.record("person", "yakov-sverdlov", membership=[chair, tiny.held("vtsik-2", "candidate")])
    tiny.record(
        "person",
        "varlaam-avanesov",
        membership=[tiny.held(role="secretary", start="1917-12", end="1918-01-31")],
    )
    tiny.record(
        "person",
        "maria-spiridonova",
        membership=[tiny.held("vtsik-2"), tiny.held("vtsik-2", "presidium-member")],
    )
    tiny.record("event", "a-sitting", date="1917-11-17", bodies=["vtsik-2", "vtsik"])
    tiny.record("event", "another-one", date="1918-01-31", bodies=["vtsik"])
    told = convocations_table(counted_in(tiny))
    assert row(told, "2") == [
        "9 Nov 1917 – 31 Jan 1918", "2", "101", "1", "–", "yes", "Kamenev, Sverdlov", "1", "4", "1",
    ]  # fmt: skip
    assert row(told, "3") == [
        "31 Jan 1918 – 16 Mar 1918", "0", "–", "0", "–", "–", "Sverdlov", "0", "1", "1",
    ]  # fmt: skip


def test_congresses_are_counted(tiny: Tiny) -> None:
    """By the figures, the party table, who reported and what was adopted."""
    tiny.word("part", id="reported", label="reported")
    tiny.record("document", "decree-on-peace", date="1917-11-08")
    tiny.record(
        "event",
        "congress-02",
        kind="congress",
        date="1917-11-07/1917-11-09",
        documents=["decree-on-peace"],
        people=[{"id": "ada-zorina", "role": "reported"}, {"id": "ada-zorina", "role": "chaired"}],
        figure=[
            {"what": "delegates", "count": 649, "sources": ["gse"]},
            {"what": "delegates", "count": 670, "sources": ["gse"]},
            {"what": "delegates (voting)", "count": 505, "sources": ["gse"]},
        ],
    )
    tiny.record("event", "congress-02-opens", kind="congress", date="1917-11-07")
    told = congresses_table(counted_in(tiny))
    assert row(told, "2") == ["7–9 Nov 1917", "670", "505", "–", "–", "1", "1"]
    assert len(told.splitlines()) == 3


@pytest.mark.parametrize(
    ("terms", "days"),
    [
        pytest.param([], 0, id="nobody"),
        pytest.param([("1918-01-01", "1918-01-10")], 10, id="one"),
        pytest.param([("1918-01-01", "1918-01-10"), ("1918-01-10", "1918-01-12")], 12, id="two that meet"),
        pytest.param([("1918-01-01", "1918-01-10"), ("1918-01-03", "1918-01-04")], 10, id="one in the other"),
        pytest.param([("1917", "1918-01-02")], 2, id="from before it was founded"),
        pytest.param([("1918-01-30", "..")], 2, id="still going on"),
        pytest.param([("1918-01-30", "")], 0, id="nobody knows how long"),
    ],
)
def test_the_days_of_a_commissariat_are_counted(tiny: Tiny, terms: list[tuple[str, str]], days: int) -> None:
    """Each once, and none outside its own time."""
    tiny.record("body", "narkomfin", kind="commissariat", founded="1918-01-01", dissolved="1918-01-31")
    for name, (start, end) in zip(("ivan-teodorovich", "viktor-nogin"), terms, strict=False):
        held = tiny.held("narkomfin", "chairman", start=start, end="" if end == ".." else end)
        if end == "..":
            held["end"] = "1918-01-30/.."
        tiny.record("person", name, membership=[held])
    known = counted_in(tiny)
    assert days_headed(known, known.bodies["narkomfin"]) == (days, 31)
    assert row(commissariats_table(known), "Narkomfin") == [
        "1 Jan 1918 – 31 Jan 1918", str(len(terms)), "31", counted(days, 31),
    ]  # fmt: skip


def test_a_commissariat_counts_to_the_end_of_the_institution(tiny: Tiny) -> None:
    """However long it went on; one whose beginning nobody knows is not counted."""
    tiny.record("body", "narkompros", kind="commissariat", founded="1938-07-01", dissolved="1946")
    tiny.record("body", "narkomfin", kind="commissariat", dissolved="1946")
    known = counted_in(tiny)
    assert days_headed(known, known.bodies["narkompros"]) == (0, 15)
    assert days_headed(known, known.bodies["narkomfin"]) is None


def test_years_are_counted(tiny: Tiny) -> None:
    """Over the time of the institution; an empty one stands there too."""
    tiny.record("event", "a-sitting", date="1917-12-31/1918-01-01")
    tiny.record("document", "a-decree", published="1918-02")
    tiny.record("person", "boris-kamkov", membership=[tiny.held(start="1918"), tiny.held(role="chairman")])
    told = years_table(counted_in(tiny))
    assert row(told, "1917") == ["1", "0", "0"]
    assert row(told, "1918") == ["0", "1", "1"]
    assert row(told, "1938") == ["0", "0", "0"]
    assert len(told.splitlines()) == 2 + 22


def test_fates_are_counted(tiny: Tiny) -> None:
    """A fate that is not told is not known."""
    tiny.record("person", "boris-kamkov", fate="executed")
    told = fates_table(counted_in(tiny))
    assert row(told, "executed") == ["1", "50 %"]
    assert row(told, "fate unknown") == ["1", "50 %"]
    assert row(told, "died a natural death") == ["0", "0 %"]

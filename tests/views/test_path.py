"""The path as a page: chains, what they are made of, and what to ask less of where there is none."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from vtsik_tui import views
from vtsik_tui.archive.archive import Archive
from vtsik_tui.archive.network.weights import LINK_KINDS
from vtsik_tui.archive.records import KINDS, Page
from vtsik_tui.cli.page_text import page_text
from vtsik_tui.views.path_offers import Offers, next_kind, read_kind, said_kind
from vtsik_tui.views.path_state import WITHOUT

MARTOV_DAN = "path/person/julius-martov/person/fyodor-dan"


@pytest.fixture(scope="module")
def archive(bundled: Path) -> Iterator[Archive]:
    """The bundled database, open."""
    with Archive.open(bundled) as opened:
        yield opened


def page(archive: Archive, ref: str) -> Page:
    """A page that there is."""
    found = views.page(archive, ref)
    assert found is not None
    return found


def lines(found: Page) -> list[str]:
    """The page in plain text."""
    return page_text(found, 80).splitlines()


def link(found: Page, words: str) -> str:
    """Where a link of the page leads."""
    entries = [one.spans for section in found.sections for one in section.entries]
    return next(
        span.ref for some in (found.facts, *entries) for span in some if span.text == words and span.ref
    )


def test_each_chain_is_read_from_stair_to_stair(archive: Archive) -> None:
    found = page(archive, MARTOV_DAN)
    assert found.row.title == "Julius Martov — Fyodor Dan"
    told = [line.split(" [")[0] for line in lines(found)]
    at = told.index("Chain 2: 2 links")
    assert told[at + 2 : at + 5] == [
        "Julius Martov",
        "└─ brother of — Lydia Dan",
        "   └─ wife of — Fyodor Dan",
    ]
    assert [section.title.partition(":")[0] for section in found.sections[1:-1]] == [
        f"Chain {number}" for number in range(1, 6)
    ]
    assert found.sections[-1].title == "Sources"


def test_every_wish_is_a_link_and_can_be_taken_back(archive: Archive) -> None:
    found = page(archive, MARTOV_DAN)
    assert link(found, "people only") == f"{MARTOV_DAN}?among=people"
    assert link(found, "from the other end") == "path/person/fyodor-dan/person/julius-martov"
    without = page(archive, link(found, "kinship"))
    assert without.row.ref == f"{MARTOV_DAN}?without=kin"
    assert "Lydia Dan" not in "\n".join(lines(without))
    assert link(without, "×") == MARTOV_DAN
    assert link(without, "show all") == MARTOV_DAN


def test_where_there_is_none_it_is_said_what_to_ask_less_of(archive: Archive) -> None:
    ref = "path/person/a-baranov/person/lydia-dan?among=people&from=1917&to=1918&without=party"
    told = lines(page(archive, ref))
    assert "No chain of this kind connects A. Baranov and Lydia Dan." in told
    text = " ".join(told)
    for way in ("anything between", "any time", "with links of no known date", "with party membership"):
        assert way in text
    assert any("└─" in line for line in lines(page(archive, link(page(archive, ref), "show all"))))


def test_one_and_the_same_and_a_source(archive: Archive) -> None:
    same = lines(page(archive, "path/person/vladimir-lenin/person/vladimir-lenin"))
    assert "Both are person/vladimir-lenin (Vladimir Lenin): name two different entities." in " ".join(same)
    source = " ".join(lines(page(archive, "path/source/1000dok-banks/person/vladimir-lenin")))
    assert "source/1000dok-banks is a source, no step of a chain." in source


def test_options_that_mean_nothing_are_passed_over(archive: Archive) -> None:
    odd = page(archive, f"{MARTOV_DAN}?without=dogs&among=cats&steps=99&sort=name&from=1930&to=1920")
    assert odd.row.ref == MARTOV_DAN
    told = " ".join(lines(odd))
    for words in ("“dogs”", "“cats”", "from 1 to 12 links", "“sort”", "are no years"):
        assert words in told
    assert views.page(archive, "path/person/julius-martov") is None
    assert views.page(archive, "path/person/julius-martov/person/nobody") is None
    assert views.page(archive, "path/") is None


def test_what_can_be_left_out_has_words() -> None:
    assert set(WITHOUT) == {*KINDS, *LINK_KINDS} - {"source"}
    assert len(set(WITHOUT.values())) == len(WITHOUT)


def test_what_to_leave_out_is_typed_or_chosen() -> None:
    assert read_kind("party") == "party"
    assert read_kind("Party memb") == "party"
    assert read_kind("membership") == "party"
    assert read_kind("dogs") == ""
    assert said_kind("places", frozenset()) == "leave out places"
    assert said_kind("places", frozenset({"place"})) == "take back places"
    seen = [words := next_kind("", 1)]
    for _ in WITHOUT:
        seen.append(words := next_kind(words, 1))
    assert set(seen) == set(WITHOUT.values())
    assert next_kind(next_kind("events", 1), -1) == "events"


def test_who_is_meant_is_said_at_every_key(archive: Archive) -> None:
    offers = Offers(archive)
    assert offers.remark("") == ""
    assert offers.remark("sverdl").startswith("Yakov Sverdlov · 1885–1919 · 1/")
    assert offers.remark("xqzwvk") == "nothing of that name"
    first = offers.step("ulyanov", 1)
    second = offers.step(str(first), 1)
    assert first != second
    assert offers.remark(str(second)).startswith(str(second))
    assert offers.step(str(second), -1) == first
    assert offers.answer(str(first), lambda row: row.title) == first
    assert offers.answer("xqzwvk", lambda _: "") == "Nothing is called “xqzwvk”."

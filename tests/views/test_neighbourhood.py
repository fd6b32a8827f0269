"""The neighbourhood as a page: the types of links, what unfolds, what is left out."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from vtsik_tui import views
from vtsik_tui.archive.archive import Archive
from vtsik_tui.archive.records import KINDS, Entry, Page
from vtsik_tui.cli.page_text import page_text
from vtsik_tui.views.address import Address
from vtsik_tui.views.neighbourhood_state import NearState, state_of
from vtsik_tui.views.neighbourhood_years import ANY, Years, read_years


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


def entry(found: Page, words: str) -> Entry:
    """The entry of the tree that has some words in it."""
    entries = [one for section in found.sections for one in section.entries if one.guides]
    return next(one for one in entries if words in "".join(span.text for span in one.spans))


def link(found: Page, words: str) -> str:
    """Where a link of the page leads."""
    entries = [one.spans for section in found.sections for one in section.entries]
    return next(
        span.ref for some in (found.facts, *entries) for span in some if words in span.text and span.ref
    )


def test_links_stand_under_their_type_with_sources(archive: Archive) -> None:
    told = lines(page(archive, "neighbourhood/person/julius-martov"))
    assert re.fullmatch(r"the neighbourhood · \d+ links of \d+ types · its page", told[3])
    assert re.fullmatch(r"all \d+  events \d+  people \d+  bodies \d+  documents \d+  places \d+", told[5])
    tree = told[told.index("Linked to") + 2 :]
    assert tree[:3] == ["Julius Martov", "├─ ▾ brother of (1)", "│  └─ ▸ Lydia Dan · Mensheviks [1, 2]"]
    listed = next(at for at, line in enumerate(told) if line.startswith("Sources ("))
    assert told[listed + 2].startswith("[1]  ")


def test_a_neighbour_unfolds_in_its_place(archive: Archive) -> None:
    before = page(archive, "neighbourhood/person/julius-martov")
    sign = entry(before, "Lydia Dan").spans[0]
    assert (sign.text, sign.ref) == ("▸", "neighbourhood/person/julius-martov?open=person/lydia-dan")
    told = lines(page(archive, sign.ref))
    at = told.index("│  └─ ▾ Lydia Dan · Mensheviks [1, 2]")
    assert told[at + 1 : at + 3] == [
        "│     ├─── wife of (1)",
        "│     │  └─── Fyodor Dan · member, VTsIK of the fourth convocation [2, 3]",
    ]
    # The way back to where one comes from is not told again.
    assert "Julius Martov" not in "\n".join(told[at + 1 : at + 8])
    assert link(page(archive, sign.ref), "all its links") == "neighbourhood/person/lydia-dan"


def test_a_long_type_is_unfolded_whole_and_folded_again(archive: Archive) -> None:
    first = page(archive, "neighbourhood/body/vtsik?kind=person")
    more = entry(first, "more").spans[0]
    assert more.text.startswith("… ")
    whole = page(archive, more.ref)
    assert len(lines(whole)) > len(lines(first))
    assert page(archive, link(whole, "show fewer")).row.ref == first.row.ref


def test_a_type_is_hidden_and_shown(archive: Archive) -> None:
    shown = page(archive, "neighbourhood/person/julius-martov")
    hidden = page(archive, entry(shown, "brother of").spans[0].ref)
    assert "├─ ▸ brother of (1)" in lines(hidden)
    assert "Lydia Dan" not in "\n".join(lines(hidden))
    assert entry(hidden, "brother of").spans[0].ref == shown.row.ref


def test_only_people_of_some_years(archive: Archive) -> None:
    found = page(archive, "neighbourhood/body/vtsik?from=1918&to=1918&kind=person")
    told = lines(found)
    assert told[5] == "Only people ×  1918 ×  with the undated  show all"
    assert "had as chairman (1)" in "\n".join(told)
    crosses = [span.ref for span in found.sections[0].entries[0].spans if span.text == "×"]
    assert crosses == [
        "neighbourhood/body/vtsik?from=1918&to=1918",
        "neighbourhood/body/vtsik?kind=person",
    ]
    assert link(found, "show all") == "neighbourhood/body/vtsik"
    undated = page(archive, link(found, "with the undated"))
    assert len(lines(undated)) > len(told)


def test_nothing_is_left(archive: Archive) -> None:
    told = lines(page(archive, "neighbourhood/person/lydia-dan?from=1905&to=1905"))
    assert "Nothing of that kind or time is linked to it." in told


def test_options_that_mean_nothing_are_passed_over(archive: Archive) -> None:
    odd = page(archive, "neighbourhood/person/julius-martov?kind=dog&from=soon&sort=name")
    assert odd.row.ref == "neighbourhood/person/julius-martov"
    told = " ".join(lines(odd))
    assert "“dog” is no kind of entity." in told
    assert "are no years: links of any time are shown." in told
    assert "“sort” means nothing for a neighbourhood" in told
    assert views.page(archive, "neighbourhood/person/nobody") is None


@pytest.mark.parametrize(
    ("typed", "words"),
    [
        ("1918", "1918"),
        ("1918-1921", "1918–1921"),
        ("1918 – 1921", "1918–1921"),
        ("1918 to 1921", "1918–1921"),
        ("from 1918", "from 1918"),
        ("1918-", "from 1918"),
        ("until 1921", "until 1921"),
        ("-1921", "until 1921"),
        ("", ""),
    ],
)
def test_years_as_they_are_typed(typed: str, words: str) -> None:
    years = read_years(typed)
    assert years is not None
    assert years.words == words
    assert read_years(years.words) == years


@pytest.mark.parametrize("typed", ["soon", "1921-1918", "0000", "19", "1918-1919-1920"])
def test_no_years(typed: str) -> None:
    assert read_years(typed) is None


YEARS = st.lists(st.integers(1, 9999), min_size=2, max_size=2).map(lambda two: Years(*sorted(two)))


@given(
    st.frozensets(st.sampled_from(KINDS)),
    st.one_of(st.just(ANY), YEARS, st.integers(1000, 9999).map(lambda year: Years(year, None))),
    st.booleans(),
    st.frozensets(st.from_regex(r"person/[a-z0-9-]{1,12}", fullmatch=True), max_size=3),
)
def test_an_address_says_all_there_is_to_say(
    kinds: frozenset[str], years: Years, undated: bool, opened: frozenset[str]
) -> None:
    if years.first is not None and years.first < 1000:
        years = ANY
    state = NearState("body/vtsik", kinds, years, undated and years != ANY, opened)
    address = Address.parse(str(state))
    assert address is not None
    assert state_of(address) == (state, [])

"""The tree of bodies as a page: its address, its lines, its links."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from vtsik_tui import views
from vtsik_tui.archive.archive import Archive
from vtsik_tui.archive.records import Page
from vtsik_tui.cli.page_text import page_text
from vtsik_tui.views.address import Address
from vtsik_tui.views.tree_lines import guides
from vtsik_tui.views.tree_state import TreeState, state_of


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


def lines(found: Page, width: int = 80) -> list[str]:
    """The page in plain text."""
    return page_text(found, width).splitlines()


def link(found: Page, words: str) -> str:
    """Where a link of the page leads."""
    entries = [entry.spans for section in found.sections for entry in section.entries]
    return next(
        span.ref for some in (found.facts, *entries) for span in some if span.ref and span.text == words
    )


def test_a_body_stands_in_the_lines_of_a_tree(archive: Archive) -> None:
    told = lines(page(archive, "tree/body/vtsik?on=1918-01-18"))
    assert told[3] == "the tree of bodies · as it stood on 18 January 1918 · its page · all bodies"
    tree = told[told.index("Under it") + 2 :]
    assert tree[0].startswith("▾ All-Russian Central Executive Committee")
    assert tree[1] == "│ chairman Yakov Sverdlov"
    assert "├─ ▸ VTsIK of the second convocation  9 Nov 1917 – 31 Jan 1918 · part of it" in tree
    assert tree[-1].startswith("└─── ? Tsentropechat")
    assert all(len(line) <= 80 for line in told)


def test_a_sign_leads_to_the_same_tree_with_that_body_unfolded(archive: Archive) -> None:
    shut = page(archive, "tree/body/vtsik?on=1918-01-18")
    (sovnarkom,) = [
        entry.spans[0].ref
        for section in shut.sections
        for entry in section.entries
        if entry.guides and any(span.ref == "body/sovnarkom" for span in entry.spans)
    ]
    assert sovnarkom == "tree/body/vtsik?on=1918-01-18&open=sovnarkom,vtsik"
    unfolded = page(archive, sovnarkom)
    assert "│  ├─── People’s Commissariat of Labour of the RSFSR" in "\n".join(
        line.replace("? ", "") for line in lines(unfolded)
    )
    assert unfolded.row.ref == sovnarkom


def test_ways_to_another_time_and_to_all(archive: Archive) -> None:
    then = page(archive, "tree/body/vtsik?on=1918-01-18")
    assert link(then, "over all time") == "tree/body/vtsik"
    assert link(then, "unfold all") == "tree/body/vtsik?on=1918-01-18&open=all"
    assert link(then, "all bodies") == "tree/?on=1918-01-18"
    assert link(then, "its page") == "body/vtsik"
    ever = page(archive, "tree/body/sovnarkom?open=all")
    assert link(ever, "on 21 November 1917") == "tree/body/sovnarkom?on=1917-11-21&open=all"
    late = page(archive, "tree/body/tsik-ussr")
    assert link(late, "on 30 December 1922") == "tree/body/tsik-ussr?on=1922-12-30"


def test_what_is_unfolded_already_is_told_elsewhere(archive: Archive) -> None:
    told = "\n".join(lines(page(archive, "tree/body/vtsik?open=all")))
    assert "↓ see below" in told
    assert "↑ see above" in told


def test_options_that_mean_nothing_are_passed_over(archive: Archive) -> None:
    odd = page(archive, "tree/body/vtsik?on=no+day&colour=red")
    assert odd.row.ref == "tree/body/vtsik"
    told = "\n".join(lines(odd))
    assert "“colour” means nothing for a tree and was passed over." in told
    assert "“no day” is no day of the calendar" in told
    assert views.page(archive, "tree/person/vladimir-lenin") is None
    assert views.page(archive, "tree/body/nothing") is None


def test_a_day_on_which_it_was_not(archive: Archive) -> None:
    told = "\n".join(lines(page(archive, "tree/body/tsik-ussr?on=1918-01-18")))
    assert "It was not in being on that day, for all that is on record." in told


@pytest.mark.parametrize("width", [30, 56, 76, 100, 200])
def test_it_fits_any_width(archive: Archive, width: int) -> None:
    for line in lines(page(archive, "tree/body/vtsik?open=all"), width):
        assert len(line) <= width or "http" in line or len(line.split()[-1]) > width // 3


def test_lines_of_a_tree() -> None:
    assert guides((), last=False, branches=True, opened=True) == ("├─ ", "│  │ ")
    assert guides((), last=True, branches=False) == ("└─── ", "     ")
    assert guides((True, False), last=False, branches=False) == ("│     ├─── ", "│     │    ")


IDS = st.frozensets(st.from_regex(r"[a-z0-9-]{1,12}", fullmatch=True).map("body/{}".format), max_size=4)


@given(st.one_of(st.none(), st.integers(2_421_261, 2_429_264)), st.one_of(st.none(), IDS), st.booleans(), IDS)
def test_an_address_says_all_there_is_to_say(
    on: int | None, opened: frozenset[str] | None, everything: bool, shut: frozenset[str]
) -> None:
    state = TreeState(
        "body/vtsik", on, None if everything else opened, everything, shut if everything else frozenset()
    )
    address = Address.parse(str(state))
    assert address is not None
    with Archive.open(_ANY) as archive:
        read, ignored = state_of(archive, address)
    assert not ignored
    assert str(read) == str(state)
    assert read.toggled("body/x").toggled("body/x").growth.on == on


_ANY = Path()


@pytest.fixture(autouse=True, scope="module")
def any_database(bundled: Path) -> None:
    """Reading an address asks the database only for the days that it is about."""
    global _ANY  # noqa: PLW0603 - hypothesis takes no fixture
    _ANY = bundled

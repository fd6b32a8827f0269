"""The tree of bodies as a page: what stands above a body and what under it, on a day or over all time.

``tree/body/vtsik?on=1918-01-18&open=vtsik,sovnarkom``; without a body, all that stand under none.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from vtsik_tui.archive.archive import Archive
from vtsik_tui.archive.hierarchy.records import Branch, Hierarchy
from vtsik_tui.archive.pages import spans
from vtsik_tui.archive.records import Entry, Form, Page, Row, Section, Span
from vtsik_tui.views.address import Address
from vtsik_tui.views.day.days import long_dates_of, ref_of
from vtsik_tui.views.tree_lines import guides, root_guides, sign
from vtsik_tui.views.tree_state import VIEW, TreeState, state_of
from vtsik_tui.views.tree_steps import first_asked
from vtsik_tui.views.tree_words import BETWEEN, PERHAPS_MEANS, date, heads, in_doubt, marked, relation

_TITLE = "The tree of bodies"
_OVER_ALL_TIME = "over all time"


def page(archive: Archive, address: Address) -> Page | None:
    """Make the page of a tree.

    Args:
        archive: The open database.
        address: Of the tree.

    Returns:
        The page; None if there is no such body.
    """
    state, ignored = state_of(archive, address)
    found = archive.hierarchy(state.subject, state.growth)
    if found is None:
        return None
    if found.root is not None:
        state = replace(state, subject=found.root.row.ref)
    parts = [
        Section("", tuple(_opening(archive, state, found, ignored))),
        Section("Above it", tuple(_upwards(found.above))),
        Section("Under it" if found.root else "", tuple(_downwards(state, found))),
    ]
    row = found.root.row if found.root else None
    own = Row(str(state), VIEW, row.title if row else _TITLE, row.title_ru if row else "")
    return Page(own, (), _facts(state, row), tuple(part for part in parts if part.entries))


def plain_page(hierarchy: Hierarchy, on: int | None) -> Page:
    """Set a tree for paper: without signs and ways to another.

    Args:
        hierarchy: The tree.
        on: As of which day, as a Julian day number; None for all time.

    Returns:
        The page.
    """
    root = hierarchy.root
    parts = [
        Section("", tuple(_remarks(None, hierarchy, on))),
        Section("Above it", tuple(_upwards(hierarchy.above))),
        Section("Under it" if root else "", tuple(_downwards(None, hierarchy))),
    ]
    row = Row("", VIEW, root.row.title if root else _TITLE, root.row.title_ru if root else "")
    when = _OVER_ALL_TIME if on is None else f"as it stood on {long_dates_of(on).new}"
    what = (spans.text(_TITLE[0].lower() + _TITLE[1:]),) if root else ()
    facts = spans.joined([what, (spans.text(when),)])
    return Page(row, (), facts, tuple(part for part in parts if part.entries))


def _facts(state: TreeState, row: Row | None) -> tuple[Span, ...]:
    """As of when it is, and the page of the body."""
    if state.on is None:
        when: tuple[Span, ...] = (spans.text(_OVER_ALL_TIME),)
    else:
        day = long_dates_of(state.on)
        when = (spans.text("as it stood on "), Span(day.new, Form.DATE, ref_of(state.on), day.old))
    own = (Span("its page", Form.TEXT, row.ref),) if row else ()
    what = (spans.text(_TITLE[0].lower() + _TITLE[1:]),) if row else ()
    every = (Span("all bodies", Form.TEXT, str(replace(state, subject="").folded(everything=False))),)
    return spans.joined([what, when, own, every if row else ()])


def _opening(archive: Archive, state: TreeState, found: Hierarchy, ignored: Sequence[str]) -> Iterator[Entry]:
    """What is ignored, what was left out, and the ways to another time."""
    for sentence in ignored:
        yield Entry((spans.faint(sentence),), prose=True)
    yield from _remarks(state, found, state.on)
    ways = [(Span("fold all", Form.TEXT, str(state.folded(everything=False))),)]
    if not state.everything or state.shut:
        ways.insert(0, (Span("unfold all", Form.TEXT, str(state.folded(everything=True))),))
    if state.on is None:
        day = first_asked(archive, state.subject)
        ways.append((Span(f"on {long_dates_of(day).new}", Form.TEXT, str(replace(state, on=day))),))
    else:
        ways.append((Span(_OVER_ALL_TIME, Form.TEXT, str(replace(state, on=None))),))
    yield Entry(spans.joined(ways))


def _remarks(state: TreeState | None, found: Hierarchy, on: int | None) -> Iterator[Entry]:
    """What was left out, and what a mark means."""
    if found.absent and found.root is not None:
        told = "It was not in being on that day, for all that is on record."
        yield Entry((spans.faint(told),), prose=True)
    if found.undated:
        some = "body is" if found.undated == 1 else "bodies are"
        words = f"{found.undated} {some} left out, for it is not on record when they were founded"
        ever = Span(_OVER_ALL_TIME, Form.TEXT, str(replace(state, on=None))) if state else None
        more = (spans.faint(": "), ever) if ever else ()
        yield Entry((spans.faint(words), *more, spans.faint(".")), prose=True)
    if on is not None and in_doubt((*found.above, *found.roots, *([found.root] if found.root else []))):
        yield Entry((spans.faint(PERHAPS_MEANS),), prose=True)


def _upwards(above: Sequence[Branch]) -> Iterator[Entry]:
    """What the body stands under; under each of those, what that stands under."""
    for branch in above:
        yield Entry(_words(branch, upwards=True), guides=root_guides(opened=bool(branch.under)))
        yield from _under(branch, (), None, upwards=True)


def _downwards(state: TreeState | None, found: Hierarchy) -> Iterator[Entry]:
    """The body, or those at the top, and what stands under them."""
    for branch in (found.root,) if found.root else found.roots:
        yield Entry(
            (*_sign(state, branch), *_words(branch, upwards=False)),
            guides=root_guides(opened=bool(branch.under)),
        )
        yield from _under(branch, (), state, upwards=False)
    if found.root and not found.root.branches:
        yield Entry((spans.faint("Nothing is on record that stood under it."),))
    if found.lone:
        alone = f"{found.lone} others stand neither above nor under any."
        yield Entry((spans.faint(alone),), prose=True)


def _under(
    branch: Branch, stems: tuple[bool, ...], state: TreeState | None, *, upwards: bool
) -> Iterator[Entry]:
    """What stands under a body, in the lines of the tree; with signs where there is a state to change."""
    count = len(branch.under) + bool(branch.hidden)
    for number, one in enumerate(branch.under, 1):
        last = number == count
        lead = _sign(state, one)
        lines = guides(stems, last=last, branches=bool(lead), opened=bool(one.under))
        yield Entry((*lead, *_words(one, upwards=upwards)), guides=lines)
        yield from _under(one, (*stems, not last), state, upwards=upwards)
    if branch.hidden:
        more = (spans.faint(f"… and {branch.hidden:,} more"),)
        yield Entry(more, guides=guides(stems, last=True, branches=False))


def _sign(state: TreeState | None, branch: Branch) -> tuple[Span, ...]:
    """The sign that unfolds a body; nothing if nothing is under it, or there is no state to change."""
    if state is None or not branch.branches or branch.seen or branch.later:
        return ()
    return sign(str(state.toggled(branch.row.ref)), opened=branch.opened)


def _words(branch: Branch, *, upwards: bool) -> tuple[Span, ...]:
    """A body: its name and dates, what ties it to the one it stands at, and who headed it."""
    dates = (spans.text("  "), date(branch.row.dates)) if branch.row.dates.new else ()
    first = marked(branch.doubt, spans.name(branch.row), *dates)
    last = heads(branch)
    if branch.seen or branch.later:
        last = (spans.faint("↑\xa0see\xa0above" if branch.seen else "↓\xa0see\xa0below"),)
    return spans.joined([first, relation(branch.ties, upwards=upwards), last], BETWEEN)

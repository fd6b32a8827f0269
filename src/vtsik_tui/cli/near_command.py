"""``vtsik-tui near``: all links of an entity, by type."""

from __future__ import annotations

import click

from vtsik_tui.archive.network.records import Group, Neighbour
from vtsik_tui.archive.records import KINDS, Row
from vtsik_tui.cli.asking import asked, opened
from vtsik_tui.cli.choice import NOTHING_FOUND, Choice
from vtsik_tui.cli.printing import harmless, page_width, remark, say, speak_utf8
from vtsik_tui.cli.referring import meant
from vtsik_tui.export.json_text import Json, as_json, json_value
from vtsik_tui.views.neighbourhood_state import NearState
from vtsik_tui.views.neighbourhood_tree import FIRST, Grown
from vtsik_tui.views.neighbourhood_years import Years

_YEAR = click.IntRange(1, 9999)
_MOST = 10_000


@click.command()
@click.argument("words", nargs=-1, required=True, metavar="REF…")
@click.option("--json", "for_programs", is_flag=True, help="Print the links as JSON.")
@click.option(
    "--kind",
    type=click.Choice(KINDS),
    multiple=True,
    metavar="KIND",
    help=f"Only links to this kind of entity; may be given again. Kinds: {', '.join(KINDS)}.",
)
@click.option("--from", "first", type=_YEAR, metavar="YEAR", help="Only links that held then or later.")
@click.option("--to", "last", type=_YEAR, metavar="YEAR", help="Only links that held then or earlier.")
@click.option("--undated", is_flag=True, help="In such years also links of which no date is known.")
@click.option(
    "--depth",
    type=click.IntRange(1, 2),
    default=1,
    show_default=True,
    help="2: also the strongest links of each neighbour.",
)
@click.option(
    "--most",
    type=click.IntRange(1, _MOST),
    metavar="N",
    help=f"At most so many links of each type. [default: {FIRST}; as JSON, {_MOST:,}]",
)
@click.pass_obj
def near(
    choice: Choice,
    words: tuple[str, ...],
    *,
    for_programs: bool,
    kind: tuple[str, ...],
    first: int | None,
    last: int | None,
    undated: bool,
    depth: int,
    most: int | None,
) -> None:
    """Show what REF is linked to, by the type of link, with dates and sources.

    REF is kind/id, or a name that only one entity bears. The types that say
    most come first. The exit code is 1 if there are no such links.
    """
    from vtsik_tui.views.neighbourhood_tree import grown

    speak_utf8()
    if first is not None and last is not None and first > last:
        raise click.UsageError(f"--from {first} is after --to {last}: no link can have held then.")
    with opened(choice) as archive:
        row = meant(archive, asked(words))
        state = NearState(row.ref, frozenset(kind), Years(first, last), undated)
        found = grown(archive, state, most or (_MOST if for_programs else FIRST), deep=depth > 1)
        sources = archive.rows(found.sources)
    if for_programs:
        say(as_json(_for_programs(row, found)))
    elif found.groups:
        say(_text(state, row, found, sources))
    if not found.groups:
        limited = "of that kind or time " if state.filters else ""
        remark(f"Nothing {limited}is linked to {harmless(row.title)}.")
        raise SystemExit(NOTHING_FOUND)


def _text(state: NearState, row: Row, found: Grown, sources: list[Row]) -> str:
    """The links for a person."""
    from vtsik_tui.cli.page_text import page_text
    from vtsik_tui.views.neighbourhood import plain_page

    return page_text(plain_page(state, row, found, sources), page_width())


def _for_programs(row: Row, found: Grown) -> dict[str, Json]:
    """The links in the shape that programs read."""
    return {**_named(row), "groups": [_group(group, found) for group in found.groups]}


def _group(group: Group, found: Grown | None) -> dict[str, Json]:
    """One type of links; `found` has those of the neighbours that are unfolded."""
    return {
        "link": group.link,
        "type": group.label,
        "count": group.count,
        "more": group.more,
        "neighbours": [_neighbour(one, found) for one in group.neighbours],
    }


def _neighbour(one: Neighbour, found: Grown | None) -> dict[str, Json]:
    """One link."""
    told = {**_named(one.row), "date": json_value(one.dates), "sources": json_value(one.sources)}
    if found is not None and one.row.ref in found.below:
        told["groups"] = [_group(group, None) for group in found.below[one.row.ref]]
    return told


def _named(row: Row) -> dict[str, Json]:
    """An entity."""
    return {"ref": row.ref, "kind": row.kind, "title": row.title, "title_ru": row.title_ru}

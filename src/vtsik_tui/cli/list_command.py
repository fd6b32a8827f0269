"""``vtsik-tui list``: all entities of a kind, or those that answer a query, in columns."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import click

from vtsik_tui.archive.archive import Archive
from vtsik_tui.archive.listed import ORDERS
from vtsik_tui.archive.ranking import MOST
from vtsik_tui.archive.records import Row
from vtsik_tui.cli.asking import asked, opened
from vtsik_tui.cli.choice import NOTHING_FOUND, Choice
from vtsik_tui.cli.columns import Column, columns
from vtsik_tui.cli.printing import harmless, remark, say, speak_utf8
from vtsik_tui.cli.query_command import QueryCommand
from vtsik_tui.export.json_text import Json, as_json, json_value

#: What each list is called, the kind it is of, and in which order it is first of use.
_LISTS = {
    "people": ("person", "name"),
    "bodies": ("body", "name"),
    "events": ("event", "date"),
    "documents": ("document", "date"),
    "places": ("place", "name"),
    "sources": ("source", "name"),
}
#: No query finds more.
_ALL = 1_000_000
_LONGEST_QUOTED = 80
#: So many near spellings are offered.
_OFFERED = 3


@click.command(
    "list",
    cls=QueryCommand,
    context_settings={"ignore_unknown_options": True, "help_option_names": ["--help"]},
)
@click.argument("kind", type=click.Choice(tuple(_LISTS)), metavar="KIND")
@click.argument("query", nargs=-1, metavar="[QUERY…]")
@click.option("--json", "for_programs", is_flag=True, help="Print the list as JSON.")
@click.option("--limit", type=click.IntRange(min=1), metavar="N", help="At most so many; all if left out.")
@click.option(
    "--sort",
    type=click.Choice((*ORDERS, "rank")),
    metavar="BY",
    help="By date, name, links (what is linked most first), or rank (what answers QUERY best first).",
)
@click.pass_obj
def list_kind(
    choice: Choice,
    kind: str,
    query: tuple[str, ...],
    *,
    for_programs: bool,
    limit: int | None,
    sort: str | None,
) -> None:
    """List all of KIND: people, bodies, events, documents, places or sources.

    With QUERY only those that answer it, as in vtsik-tui search: words in any
    script and spelling, fields such as party:left-srs, fate:executed,
    kind:decree, place:smolny, born:1880..1885, on:1918-03. Each line is a ref,
    a date, a name and a Russian name. Events and documents come by date, all
    else by name. The exit code is 1 if there are none.
    """
    speak_utf8()
    text = asked(query)
    if query and not text:
        raise click.UsageError("The query is empty: say what to look for, or nothing for all of them.")
    if sort == "rank" and not text:
        raise click.UsageError("--sort rank is of what answers a QUERY: there is none.")
    own, order = _LISTS[kind]
    with opened(choice) as archive:
        found = _found(archive, own, text) if text else Found()
        rows = found.rows
        if not text or sort != "rank":
            rows = archive.listed(own, sort or order, [row.ref for row in rows] if text else None)
    shown = rows[:limit]
    if for_programs:
        say(as_json([_for_programs(row) for row in shown]))
    elif shown:
        say(_text(shown))
    for sentence in found.remarks:
        remark(sentence)
    if not rows:
        remark(_nothing(kind, text, found))
        raise SystemExit(NOTHING_FOUND)
    if len(shown) < len(rows):
        remark(f"The first {len(shown):,} of {len(rows):,} {kind} are shown.")


@dataclass(frozen=True, slots=True)
class Found:
    """What answers a query."""

    rows: Sequence[Row] = ()
    """The best first."""
    near: Sequence[Row] = ()
    """Those of which only a near spelling does; they are offered, not listed."""
    remarks: Sequence[str] = ()
    """What is to be said of how it was looked for."""


def _found(archive: Archive, kind: str, text: str) -> Found:
    """Everything of a kind that answers a query."""
    result = archive.search(text, _ALL, frozenset({kind}))
    hits = list(result.hits)
    remarks = [f"Passed over: {harmless(part)}." for part in result.ignored]
    if sum(one.count for one in result.counts) >= MOST:
        remarks.append(f"More than {MOST:,} answer: only the best are looked through.")
    rows = [hit.row for hit in hits if not hit.near]
    return Found(rows, [hit.row for hit in hits if hit.near], remarks)


def _nothing(kind: str, text: str, found: Found) -> str:
    """Say that there is nothing to list, and what may be meant."""
    if not text:
        return f"There are no {kind} in this database."
    quoted = harmless(text[:_LONGEST_QUOTED]) + ("…" if len(text) > _LONGEST_QUOTED else "")
    names = " or ".join(f"{row.ref} ({harmless(row.title)})" for row in found.near[:_OFFERED])
    return f"No {kind} answer “{quoted}”." + (f" Did you mean {names}?" if names else "")


def _for_programs(row: Row) -> dict[str, Json]:
    """One of the list, in the shape that programs read."""
    return {
        "ref": row.ref,
        "kind": row.kind,
        "title": row.title,
        "title_ru": row.title_ru,
        "brief": row.brief,
        "dates": json_value(row.dates),
    }


def _text(rows: Sequence[Row]) -> str:
    """The list for a person."""
    return columns(
        [
            Column([row.ref for row in rows], faint=True),
            Column([row.dates.new for row in rows]),
            Column([row.title for row in rows], strong=True),
            Column([row.title_ru if row.title_ru != row.title else "" for row in rows]),
        ]
    )

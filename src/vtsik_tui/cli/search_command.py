"""``vtsik-tui search``: what answers a query, the best first."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from typing import TYPE_CHECKING

import click

from vtsik_tui.archive.records import KINDS, Counted, Form, Hit, Span
from vtsik_tui.cli.asking import asked, opened
from vtsik_tui.cli.choice import NOTHING_FOUND, Choice
from vtsik_tui.cli.desk.mine import bring
from vtsik_tui.cli.printing import harmless, remark, say, speak_utf8, styled
from vtsik_tui.cli.query_command import QueryCommand
from vtsik_tui.export.json_text import as_json, json_value

if TYPE_CHECKING:
    from vtsik_tui.archive.search import SearchResult

_SHOWN = 20
_MARGIN = max(map(len, KINDS)) + 2
_LONGEST_QUOTED = 80
_PLURALS = {kind: f"{kind}s" for kind in KINDS} | {"person": "people", "body": "bodies"}


@click.command(
    cls=QueryCommand,
    context_settings={"ignore_unknown_options": True, "help_option_names": ["--help"]},
)
@click.argument("query", nargs=-1, required=True)
@click.option("--json", "for_programs", is_flag=True, help="Print the results as JSON.")
@click.option(
    "--limit",
    type=click.IntRange(min=1),
    default=_SHOWN,
    show_default=True,
    metavar="N",
    help="At most so many.",
)
@click.option(
    "--kind", "kinds", type=click.Choice(KINDS), multiple=True, help="Only this kind; may be given again."
)
@click.option("--open", "opens", is_flag=True, help="Open the explorer with the results.")
@click.pass_context
def search(
    ctx: click.Context,
    query: tuple[str, ...],
    *,
    for_programs: bool,
    limit: int,
    kinds: tuple[str, ...],
    opens: bool,
) -> None:
    """Find what answers QUERY, the best first, in any script and spelling.

    Near spellings are marked with ≈. How many of each kind there are, and how
    the query was read, is said on standard error. The exit code is 1 if
    nothing is found.
    """
    speak_utf8()
    text = asked(query)
    if text == "-h":
        say(ctx.get_help())
        return
    if not text:
        raise click.UsageError("The query is empty: say what to look for.")
    if opens and for_programs:
        raise click.UsageError("--open shows the results in the explorer, --json prints them: leave one out.")
    choice: Choice = ctx.obj
    with opened(choice) as archive:
        bring(archive, text)
        found = archive.search(text, limit, frozenset(kinds))
        result = replace(found, hits=tuple(found.hits))  # all are read while the archive is open
    if opens and result.hits:
        from vtsik_tui.cli.exploring import explore

        raise SystemExit(explore(choice, query=text))
    if for_programs:
        say(as_json([_for_programs(hit) for hit in result.hits]))
    elif result.hits:
        marked = styled()
        say("\n".join(line for hit in result.hits for line in _lines(hit, marked=marked)))
    remark(_summed_up(result, text, kinds))
    if not result.hits:
        raise SystemExit(NOTHING_FOUND)


def _for_programs(hit: Hit) -> dict[str, object]:
    """One result in the shape that programs read."""
    return {
        "ref": hit.row.ref,
        "kind": hit.row.kind,
        "title": hit.row.title,
        "title_ru": hit.row.title_ru,
        "dates": json_value(hit.row.dates),
        "match": hit.match,
        "snippet": _snippet(hit.snippet, "«", "»"),
        "near": hit.near,
    }


def _lines(hit: Hit, *, marked: bool) -> list[str]:
    """One result for a person: what it is, and where it matched."""
    row = hit.row
    parts = [row.title, row.title_ru if row.title_ru != row.title else "", row.dates.new, row.ref]
    told = " · ".join(harmless(part) for part in parts if part)
    lines = [f"{'≈' if hit.near else ' '} {harmless(row.kind):<{_MARGIN}}{told}"]
    if hit.snippet:
        bold, plain = (click.style("", bold=True, reset=False), click.style("")) if marked else ("", "")
        lines.append(" " * (_MARGIN + 2) + _snippet(hit.snippet, bold, plain))
    return lines


def _snippet(spans: Iterable[Span], before: str, after: str) -> str:
    """A snippet in one line, with marks around what matched."""
    return "".join(
        f"{before}{harmless(span.text)}{after}" if span.form is Form.STRONG else harmless(span.text)
        for span in spans
    )


def _summed_up(result: SearchResult, text: str, kinds: tuple[str, ...]) -> str:
    """Say how many there are of each kind, how many are shown, and how the query was read."""
    wanted = _counted(one for one in result.counts if not kinds or one.kind in kinds)
    others = _counted(one for one in result.counts if kinds and one.kind not in kinds)
    if not wanted:
        quoted = harmless(text[:_LONGEST_QUOTED]) + ("…" if len(text) > _LONGEST_QUOTED else "")
        of_kinds = " or ".join(_PLURALS[kind] for kind in KINDS if kind in kinds)
        said = f"Nothing answers “{quoted}”{f' among {of_kinds}' if kinds else ''}"
    elif len(result.hits) < result.total:
        shown = "the first is" if len(result.hits) == 1 else f"the first {len(result.hits):,} are"
        said = f"Found: {wanted}; {shown} shown (--limit N shows more)"
    else:
        said = f"Found: {wanted}"
    sentences = [
        said,
        f"Of other kinds: {others}" if others else "",
        f"Read as: {harmless(result.reading)}" if result.reading else "",
        *(f"Passed over: {harmless(part)}" for part in result.ignored),
    ]
    return " ".join(f"{sentence}." for sentence in sentences if sentence)


def _counted(counts: Iterable[Counted]) -> str:
    """So many of each kind."""
    return ", ".join(f"{one.count:,} {one.kind if one.count == 1 else _PLURALS[one.kind]}" for one in counts)

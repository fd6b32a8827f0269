"""``vtsik-tui path``: how two entities are connected."""

from __future__ import annotations

from datetime import date

import click

from vtsik_tui.archive.archive import Archive
from vtsik_tui.archive.network.records import Chain, Connected, Wanted
from vtsik_tui.archive.records import Row
from vtsik_tui.cli.asking import asked, opened
from vtsik_tui.cli.choice import NOTHING_FOUND, Choice
from vtsik_tui.cli.printing import harmless, page_width, remark, say, speak_utf8
from vtsik_tui.cli.referring import meant
from vtsik_tui.dates.days import day_number
from vtsik_tui.export.json_text import Json, as_json, json_value
from vtsik_tui.views.path import refusal
from vtsik_tui.views.path_state import MOST_STEPS, WITHOUT

_YEAR = click.IntRange(1, 9999)


@click.command()
@click.argument("one", metavar="A")
@click.argument("other", metavar="B")
@click.option("--json", "for_programs", is_flag=True, help="Print the chains as JSON.")
@click.option(
    "--without",
    type=click.Choice(tuple(WITHOUT)),
    multiple=True,
    metavar="KIND",
    help=f"No step or link of this kind; may be given again. Kinds: {', '.join(WITHOUT)}.",
)
@click.option("--people", "among", flag_value="people", help="Only people, and bodies they were in together.")
@click.option("--bodies", "among", flag_value="bodies", help="Only bodies between the two.")
@click.option(
    "--from", "first", type=_YEAR, metavar="YEAR", help="Only links that held in this year or later."
)
@click.option(
    "--to", "last", type=_YEAR, metavar="YEAR", help="Only links that held in this year or earlier."
)
@click.option("--undated", is_flag=True, help="In such years also links of which no date is known.")
@click.option(
    "--steps",
    type=click.IntRange(1, MOST_STEPS),
    default=Wanted().steps,
    show_default=True,
    metavar="N",
    help="At most so many links in a chain.",
)
@click.pass_obj
def path(
    choice: Choice,
    one: str,
    other: str,
    *,
    for_programs: bool,
    without: tuple[str, ...],
    among: str | None,
    first: int | None,
    last: int | None,
    undated: bool,
    steps: int,
) -> None:
    """Show the shortest chains of documented links from A to B.

    A and B are kind/id, or a name that only one entity bears: quote a name of
    several words. A chain is the shorter, the more its links say: what is
    linked to very much, a party or a city, makes it longer. At most five are
    shown. The exit code is 1 if there is none.
    """
    speak_utf8()
    if first is not None and last is not None and first > last:
        raise click.UsageError(f"--from {first} is after --to {last}: no link can have held then.")
    wanted = Wanted(
        without=frozenset(without),
        among=among or "",
        first=None if first is None else day_number(date(first, 1, 1)),
        last=None if last is None else day_number(date(last, 12, 31)),
        undated=undated,
        steps=steps,
    )
    names = asked((one,)), asked((other,))
    if not all(names):
        raise click.UsageError("A name is empty: say which two to connect.")
    with opened(choice) as archive:
        ends = meant(archive, names[0]), meant(archive, names[1])
        _refuse(*ends)
        found = archive.connect(ends[0].ref, ends[1].ref, wanted)
        chains = found.chains
        said = as_json([_for_programs(chain) for chain in chains]) if for_programs else _text(archive, chains)
    if said:
        say(said)
    if not chains:
        remark(_nothing(*ends, found, limited=wanted != Wanted()))
        raise SystemExit(NOTHING_FOUND)


def _refuse(one: Row, other: Row) -> None:
    """Say so if two entities cannot be connected, whatever is on record."""
    if sentence := refusal(one, other):
        raise click.UsageError(harmless(sentence))


def _for_programs(chain: Chain) -> list[Json]:
    """One chain in the shape that programs read."""
    return [
        {
            "ref": step.ref,
            "kind": step.kind,
            "title": step.title,
            "title_ru": step.row.title_ru if step.row else "",
            "link": step.link,
            "link_kind": step.hangs,
            "date": json_value(step.dates),
            "sources": json_value(step.sources),
            "others": step.others,
        }
        for step in chain.steps
    ]


def _text(archive: Archive, chains: tuple[Chain, ...]) -> str:
    """The chains for a person."""
    if not chains:
        return ""
    from vtsik_tui.cli.page_text import page_text
    from vtsik_tui.views.path_chains import chains_page, sources_of

    return page_text(chains_page(chains, archive.rows(sources_of(chains))), page_width())


def _nothing(one: Row, other: Row, found: Connected, *, limited: bool) -> str:
    """Say that there is no chain."""
    names = f"{harmless(one.title)} and {harmless(other.title)}"
    if not found.complete:
        return (
            f"No chain of this kind connects {names} among the many thousands of links that were looked at:"
            " ask with other options."
        )
    if limited:
        return f"No chain of this kind connects {names}: ask with fewer options, or with more --steps."
    return f"No chain of documented links connects {names}."

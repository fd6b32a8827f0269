"""``vtsik-tui chamber``: the seats of a congress, a convocation or another assembly."""

from __future__ import annotations

import click

from vtsik_tui.archive.archive import Archive
from vtsik_tui.cli.asking import asked, opened
from vtsik_tui.cli.choice import NOTHING_FOUND, Choice
from vtsik_tui.cli.printing import harmless, page_width, remark, say, speak_utf8
from vtsik_tui.cli.referring import meant
from vtsik_tui.export.json_text import as_json

_NARROWEST, _WIDEST = 20, 1000


@click.command()
@click.argument("words", nargs=-1, metavar="[REF…]")
@click.option(
    "--reading", type=click.IntRange(1), metavar="N", help="As another source has it, by its number."
)
@click.option("--all", "every", is_flag=True, help="The parties over all congresses and convocations.")
@click.option(
    "--width", type=click.IntRange(_NARROWEST, _WIDEST), metavar="CELLS", help="Draw it so wide, in cells."
)
@click.option("--json", "for_programs", is_flag=True, help="Print the numbers as JSON.")
@click.pass_obj
def chamber(
    choice: Choice,
    words: tuple[str, ...],
    *,
    reading: int | None,
    every: bool,
    width: int | None,
    for_programs: bool,
) -> None:
    """Show how many seats each party had in REF, as a half-circle and as bars.

    REF is kind/id, or a name that only one entity bears; without it, all
    assemblies are listed that seats are known of. Where sources disagree, or
    several kinds of seats are told, the readings are numbered below. The exit
    code is 1 if no seats of REF are on record.
    """
    speak_utf8()
    name = asked(words)
    if words and not name:
        raise click.UsageError("The name is empty: say of what, or nothing for the list.")
    if reading is not None and (every or not name):
        raise click.UsageError("--reading is of one chamber: name it.")
    if every and name:
        raise click.UsageError("--all is of all chambers: leave the name out.")
    with opened(choice) as archive:
        subject = _subject(archive, name, reading) if name else ("all" if every else "")
        said = _json(archive, subject) if for_programs else _text(archive, subject, reading, width)
    say(said)


def _subject(archive: Archive, name: str, reading: int | None) -> str:
    """The ref of the assembly that is meant, or an end with a sentence."""
    row = meant(archive, name)
    found = archive.chamber(row.ref)
    if found is None:
        remark(
            f"{harmless(row.title)} is no congress or convocation, and no seats of it are on record:"
            " vtsik-tui chamber lists those there are."
        )
        raise SystemExit(NOTHING_FOUND)
    if reading is not None and reading > max(len(found.readings), 1):
        number = len(found.readings)
        told = f"{number} readings" if number != 1 else "1 reading"
        raise click.UsageError(f"--reading {reading}: there are only {told} of this chamber.")
    return found.row.ref


def _json(archive: Archive, subject: str) -> str:
    """The numbers for a program."""
    from vtsik_tui.cli.chamber_json import chamber_json, chambers_json

    found = archive.chamber(subject) if subject not in ("", "all") else None
    if found is None:
        return as_json(chambers_json(archive.chambers()))
    refs = dict.fromkeys(ref for one in found.readings for ref in one.sources)
    refs |= dict.fromkeys(ref for one in found.figures for ref in one.sources)
    refs |= dict.fromkeys(ref for one in found.otherwise for _, ref, _ in one.values)
    return as_json(chamber_json(found, archive.rows(refs)))


def _text(archive: Archive, subject: str, reading: int | None, width: int | None) -> str:
    """The page for a person."""
    from vtsik_tui.cli.page_text import page_text
    from vtsik_tui.views.address import Address
    from vtsik_tui.views.chamber import page

    options = {"reading": str(reading)} if reading is not None else {}
    made = page(archive, Address("chamber", subject, options))
    return page_text(made, width or page_width()) if made is not None else ""

"""``vtsik-tui cite``: how to cite a source, or a page with its sources."""

from __future__ import annotations

import click

from vtsik_tui.cli.asking import asked, opened
from vtsik_tui.cli.choice import Choice
from vtsik_tui.cli.printing import remark, say, speak_utf8
from vtsik_tui.cli.referring import meant

_STYLES = ("chicago", "gost", "bibtex", "csl")


@click.command(short_help="Cite a source, or a page with its sources.")
@click.argument("words", nargs=-1, required=True, metavar="REF…")
@click.option(
    "--style",
    type=click.Choice(_STYLES),
    default="chicago",
    show_default=True,
    help="Chicago (17th edition), GOST R 7.0.5-2008, BibTeX, or CSL-JSON for Zotero.",
)
@click.option("--alone", is_flag=True, help="Leave out the sources of a page.")
@click.pass_obj
def cite(choice: Choice, words: tuple[str, ...], style: str, *, alone: bool) -> None:
    """Print how to cite REF: kind/id, or a name that only one entity bears.

    A source is cited as such. Anything else is cited as a page of this
    explorer, with its version and that of the facts; the sources that the page
    names follow, in its order. Add the day on which you read an address.
    """
    from vtsik_tui.export.citing.citing import citation

    speak_utf8()
    name = asked(words)
    if not name:
        raise click.UsageError("The name is empty: say what to cite.")
    with opened(choice) as archive:
        row = meant(archive, name)
        found = citation(archive, row.ref, style, alone=alone)
    if found is not None:
        say(found.text)
        if found.sources:
            remark(f"The page, and the {found.sources:,} source{'s' * (found.sources > 1)} that it names.")

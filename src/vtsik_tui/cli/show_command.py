"""``vtsik-tui show``: everything that is told about one entity."""

from __future__ import annotations

import click

from vtsik_tui.cli.asking import asked, opened
from vtsik_tui.cli.choice import Choice
from vtsik_tui.cli.printing import page_width, say, speak_utf8
from vtsik_tui.cli.referring import meant
from vtsik_tui.export.json_text import as_json, json_value


@click.command()
@click.argument("words", nargs=-1, required=True, metavar="REF…")
@click.option("--json", "for_programs", is_flag=True, help="Print all that is on record as JSON.")
@click.pass_obj
def show(choice: Choice, words: tuple[str, ...], for_programs: bool) -> None:
    """Show the page of the entity REF: kind/id, or a name that only it bears.

    Any script and spelling will do: person/yakov-sverdlov, Swerdlow, "Decree
    on Peace", ВЦИК. If it may be several, they are offered on standard error,
    and the exit code is 1.
    """
    speak_utf8()
    name = asked(words)
    if not name:
        raise click.UsageError("The name is empty: say what to show.")
    with opened(choice) as archive:
        row = meant(archive, name)
        if for_programs:
            said = as_json(json_value(archive.whole(row.ref)))
        else:
            from vtsik_tui.cli.page_text import page_text

            page = archive.page(row.ref)
            said = page_text(page, page_width()) if page else ""
    say(said)

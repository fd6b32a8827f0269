"""``vtsik-tui on``: how things stood on a day."""

from __future__ import annotations

import click

from vtsik_tui.archive.faults import NoDay
from vtsik_tui.cli.asking import asked, opened
from vtsik_tui.cli.choice import WRONG_USE, Choice
from vtsik_tui.cli.failing import fail
from vtsik_tui.cli.json_text import as_json
from vtsik_tui.cli.printing import harmless, page_width, say, speak_utf8


@click.command(short_help="Show how things stood on a day.")
@click.argument("words", nargs=-1, required=True, metavar="DATE…")
@click.option("--json", "for_programs", is_flag=True, help="Print the day as JSON.")
@click.pass_obj
def on(choice: Choice, words: tuple[str, ...], for_programs: bool) -> None:
    """Show how things stood on DATE, a day from 1 February 1917 to 31 December 1938.

    The convocation in office and its parties, chairman, secretaries,
    Presidium, seat, government, what stood under it, and what happened. What
    is not known is said not to be; what is not certain is marked.

    Any usual form will do: 7.11.1917, 1917-11-07, 7 November 1917,
    25 октября 1917. A day is new style unless OS stands after it; a month or
    a year is taken as its first day.
    """
    speak_utf8()
    text = asked(words)
    with opened(choice) as archive:
        try:
            read = archive.read_day(text)
        except NoDay as error:
            fail(harmless(str(error)), WRONG_USE)
        day = archive.day(read.number)
    if for_programs:
        from vtsik_tui.cli.day_json import day_json

        said = as_json(day_json(day, read.notes))
    else:
        from vtsik_tui.archive.day.page import day_page
        from vtsik_tui.cli.page_text import page_text

        said = page_text(day_page(day, read.notes), page_width())
    say(said)

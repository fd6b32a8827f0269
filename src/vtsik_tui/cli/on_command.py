"""``vtsik-tui on``: how things stood on a day, or what changed between two."""

from __future__ import annotations

import click

from vtsik_tui.archive.archive import Archive
from vtsik_tui.archive.day.reading import DayRead
from vtsik_tui.archive.faults import NoDay
from vtsik_tui.archive.records import Page
from vtsik_tui.cli.asking import asked, opened
from vtsik_tui.cli.choice import WRONG_USE, Choice
from vtsik_tui.cli.failing import fail
from vtsik_tui.cli.printing import harmless, page_width, say, speak_utf8
from vtsik_tui.export.json_text import Json, as_json

#: Stands between two days that are compared.
_BETWEEN = ".."


@click.command()
@click.argument("words", nargs=-1, required=True, metavar="DATE…")
@click.option("--json", "for_programs", is_flag=True, help="Print it as JSON.")
@click.pass_obj
def on(choice: Choice, words: tuple[str, ...], for_programs: bool) -> None:
    """Show how things stood on DATE, a day from 1 February 1917 to 31 December 1938.

    The convocation in office and its parties, chairman, secretaries,
    Presidium, seat, government, what stood under it, and what happened. What
    is not known is said not to be; what is not certain is marked.

    DATE..DATE compares two days: who came and who left, what was founded and
    what ended, and how things stood on both, side by side.

    Any usual form will do: 7.11.1917, 1917-11-07, 7 November 1917,
    25 октября 1917. A day is new style unless OS stands after it; a month or
    a year is taken as its first day.
    """
    speak_utf8()
    one, between, other = asked(words).partition(_BETWEEN)
    with opened(choice) as archive:
        days = [_read(archive, text) for text in ((one, other) if between else (one,))]
        if for_programs:
            said = as_json(_json(archive, days))
        else:
            from vtsik_tui.cli.page_text import page_text

            said = page_text(_page(archive, days), page_width())
    say(said)


def _read(archive: Archive, text: str) -> DayRead:
    """Read a day, or leave with a sentence."""
    try:
        return archive.read_day(text)
    except NoDay as error:
        fail(harmless(str(error)), WRONG_USE)


def _json(archive: Archive, days: list[DayRead]) -> dict[str, Json]:
    """The day, or both days, as programs read it."""
    from vtsik_tui.cli.day_json import comparison_json, day_json

    notes = [note for day in days for note in day.notes]
    if len(days) == 1:
        return day_json(archive.day(days[0].number), notes)
    return comparison_json(archive.compare(days[0].number, days[1].number), notes)


def _page(archive: Archive, days: list[DayRead]) -> Page:
    """The day, or both days, as a page."""
    from vtsik_tui.views.day.compared import compared_page
    from vtsik_tui.views.day.told import day_page

    notes = [note for day in days for note in day.notes]
    if len(days) == 1:
        return day_page(archive, days[0].number, notes)
    return compared_page(archive, days[0].number, days[1].number, notes)

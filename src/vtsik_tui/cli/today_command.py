"""``vtsik-tui today``: what happened on this day of the year."""

from __future__ import annotations

from datetime import date

import click

from vtsik_tui.archive.day.calendars import day_of_year
from vtsik_tui.archive.records import Row
from vtsik_tui.cli.asking import opened
from vtsik_tui.cli.choice import NOTHING_FOUND, Choice
from vtsik_tui.cli.printing import harmless, page_width, remark, say, speak_utf8
from vtsik_tui.export.json_text import Json, as_json, json_value


@click.command()
@click.option("--on", "other", metavar="MM-DD", help="Another day of the year: 11-07 for 7 November.")
@click.option("--json", "for_programs", is_flag=True, help="Print it as JSON.")
@click.pass_obj
def today(choice: Choice, other: str | None, for_programs: bool) -> None:
    """Show what happened on this day of the year in 1917–1938.

    By the new style and, up to 31 January 1918, by the old style that was in
    force then. The exit code is 1 if nothing is on record.
    """
    speak_utf8()
    day = _day(other)
    with opened(choice) as archive:
        new, old = archive.anniversaries(day.month, day.day)
    if for_programs:
        found: dict[str, Json] = {
            "day": f"{day:%m-%d}",
            "new_style": [_json(row) for row in new],
            "old_style": [_json(row) for row in old],
        }
        say(as_json(found))
    elif new or old:
        from vtsik_tui.cli.page_text import page_text
        from vtsik_tui.views.day.anniversaries import anniversaries_page

        say(page_text(anniversaries_page(day, new, old), page_width()))
    if not new and not old:
        remark(f"Nothing is on record of {day_of_year(day.month, day.day)}.")
        raise SystemExit(NOTHING_FOUND)


def _day(text: str | None) -> date:
    """The day of the year that is asked for."""
    if text is None:
        return date.today()
    from vtsik_tui.views.day.anniversaries import day_of_year_from

    found = day_of_year_from(text)
    if found is None:
        raise click.UsageError(f"“{harmless(text[:40])}” is no day of the year: write 11-07 for 7 November.")
    return found


def _json(row: Row) -> Json:
    """What happened, as programs read it."""
    return {
        "ref": row.ref,
        "kind": row.kind,
        "title": row.title,
        "title_ru": row.title_ru,
        "what": row.brief,
        "dates": json_value(row.dates),
    }

"""``vtsik-tui timeline``: what lasted and what happened, on the line of time."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from vtsik_tui.cli.asking import asked, opened
from vtsik_tui.cli.choice import Choice
from vtsik_tui.cli.printing import page_width, say, speak_utf8
from vtsik_tui.cli.referring import meant
from vtsik_tui.export.json_text import as_json

if TYPE_CHECKING:
    from vtsik_tui.archive.records import Entry, Page

_WHAT = ("people", "convocations", "chairmen", "governments", "events")


class _Date(click.ParamType):  # type: ignore[type-arg]
    """A date as an address has it."""

    name = "date"

    def convert(self, value: str, param: click.Parameter | None, ctx: click.Context | None) -> str:
        """Take a date, or say what one looks like."""
        from vtsik_tui.views.timeline.options import read_date

        if read_date(value) is None:
            self.fail(f"“{value}” is no date: write 1917, 1917-11 or 1917-11-07, new style.", param, ctx)
        return value


@click.command()
@click.argument("words", nargs=-1, metavar="[REF…]")
@click.option("--from", "first", type=_Date(), metavar="DATE", help="The first day that is shown.")
@click.option("--to", "last", type=_Date(), metavar="DATE", help="The last day that is shown.")
@click.option("--on", "focus", type=_Date(), metavar="DATE", help="A day to mark, with the months around it.")
@click.option(
    "--what",
    type=click.Choice(_WHAT),
    multiple=True,
    metavar="ROWS",
    help=f"Only these rows; may be given again: {', '.join(_WHAT)}.",
)
@click.option(
    "--with", "others", multiple=True, metavar="REF", help="Another entity beside it; may be given again."
)
@click.option("--json", "for_programs", is_flag=True, help="Print the rows as JSON.")
@click.pass_obj
def timeline(
    choice: Choice,
    words: tuple[str, ...],
    *,
    first: str | None,
    last: str | None,
    focus: str | None,
    what: tuple[str, ...],
    others: tuple[str, ...],
    for_programs: bool,
) -> None:
    """Show what lasted and what happened around REF.

    The life and the posts of a person, all who held office in a body, an
    event with the months around it. REF is kind/id, or a name that only one entity bears; without it, the
    whole time is shown. Convocations, chairmen and heads of government are
    bars, events are ticks, or a density where they crowd. What is not exact,
    or not recorded, is drawn with a broken line.
    """
    speak_utf8()
    if first and last and first > last:
        raise click.UsageError(f"--from {first} is after --to {last}: nothing lies between.")
    name = asked(words)
    if words and not name:
        raise click.UsageError("The name is empty: say what to show, or nothing for the whole time.")
    with opened(choice) as archive:
        subject = meant(archive, name).ref if name else ""
        beside = [meant(archive, asked((other,))).ref for other in others]
        options = {
            "from": first,
            "to": last,
            "on": focus,
            "what": ",".join(what),
            "with": ",".join(beside),
        }
        from vtsik_tui.views.address import Address

        address = Address("timeline", subject, {name: value for name, value in options.items() if value})
        if for_programs:
            from vtsik_tui.cli.timeline_json import timeline_json

            said = as_json(timeline_json(archive, address))
        else:
            from vtsik_tui.cli.page_text import page_text
            from vtsik_tui.views.timeline.page import page

            made = page(archive, address)
            said = page_text(_unfolded(made), page_width()) if made else ""
    say(said)


def _unfolded(page: Page) -> Page:
    """A page without the groups of rows that were not asked for: on paper nobody can unfold them."""
    from dataclasses import replace

    from vtsik_tui.views.timeline.pictures import GroupPicture

    def is_folded(entry: Entry) -> bool:
        return isinstance(entry.picture, GroupPicture) and entry.picture.folded

    sections = [
        replace(section, entries=tuple(entry for entry in section.entries if not is_folded(entry)))
        for section in page.sections
    ]
    return replace(page, sections=tuple(sections))

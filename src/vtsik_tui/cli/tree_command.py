"""``vtsik-tui tree``: which body elects, makes, contains and oversees which."""

from __future__ import annotations

import click

from vtsik_tui.archive.faults import NoDay
from vtsik_tui.archive.hierarchy.records import Branch, Growth, Hierarchy
from vtsik_tui.cli.asking import asked, opened
from vtsik_tui.cli.choice import NOTHING_FOUND, WRONG_USE, Choice
from vtsik_tui.cli.failing import fail
from vtsik_tui.cli.printing import harmless, page_width, remark, say, speak_utf8
from vtsik_tui.cli.referring import meant
from vtsik_tui.dates.days import gregorian
from vtsik_tui.export.json_text import Json, as_json, json_value

_DEEPEST = 32
_MOST = 10_000


@click.command()
@click.argument("words", nargs=-1, metavar="[REF…]")
@click.option("--on", "day", metavar="DATE", help="As it stood on this day; over all time if left out.")
@click.option(
    "--depth",
    type=click.IntRange(0, _DEEPEST),
    default=_DEEPEST,
    metavar="N",
    help="At most so many levels under the body.",
)
@click.option("--json", "for_programs", is_flag=True, help="Print the tree as JSON.")
@click.pass_obj
def tree(choice: Choice, words: tuple[str, ...], *, day: str | None, depth: int, for_programs: bool) -> None:
    """Show what stands above and under the body REF, or the trees of all bodies.

    Each line names what ties a body to the one it stands under, when, and who
    headed it. A body that was told of already is not told again. The exit
    code is 1 if the body was not in being on that day.
    """
    speak_utf8()
    with opened(choice) as archive:
        row = meant(archive, asked(words)) if words else None
        if row is not None and row.kind != "body":
            raise click.UsageError(f"{row.ref} ({harmless(row.title)}) is no body: name a body, or nothing.")
        try:
            on = archive.read_day(day).number if day is not None else None
        except NoDay as error:
            fail(harmless(str(error)), WRONG_USE)
        growth = Growth(on, everything=True, depth=depth, most=_MOST, heads=_MOST if for_programs else 3)
        found = archive.hierarchy(row.ref if row else "", growth) or Hierarchy(None)
    if for_programs:
        say(as_json(_for_programs(found, on)))
    else:
        from vtsik_tui.cli.page_text import page_text
        from vtsik_tui.views.tree import plain_page

        say(page_text(plain_page(found, on), page_width()))
    if found.absent and row is not None:
        remark(f"{harmless(row.title)} was not in being on that day, for all that is on record.")
        raise SystemExit(NOTHING_FOUND)


def _for_programs(found: Hierarchy, on: int | None) -> dict[str, Json]:
    """The tree in the shape that programs read."""
    roots = (found.root,) if found.root else found.roots
    return {
        "on": None if on is None else gregorian(on).isoformat(),
        "above": [_branch(one) for one in found.above],
        "trees": [_branch(one) for one in roots],
        "alone": found.lone,
        "undated": found.undated,
    }


def _branch(branch: Branch) -> dict[str, Json]:
    """A body and what stands under it, or above it."""
    row = branch.row
    return {
        "ref": row.ref,
        "title": row.title,
        "title_ru": row.title_ru,
        "dates": json_value(row.dates),
        "certain": not branch.doubt,
        "doubt": branch.doubt,
        "ties": [
            {
                "below": tie.below,
                "above": tie.above,
                "date": json_value(tie.dates),
                "event": tie.at.ref if tie.at else None,
                "certain": not tie.doubt,
                "doubt": tie.doubt,
            }
            for tie in branch.ties
        ],
        "heads": [
            {
                "ref": head.row.ref,
                "title": head.row.title,
                "role": head.role,
                "dates": json_value(head.dates),
                "certain": not head.doubt,
                "doubt": head.doubt,
            }
            for head in branch.heads
        ],
        "elsewhere": branch.seen or branch.later,
        "next": [_branch(one) for one in branch.under],
    }

"""``vtsik-tui open REF``, and ``vtsik-tui REF``: the explorer, opened at an entity."""

from __future__ import annotations

import click

from vtsik_tui.archive.archive import Archive
from vtsik_tui.cli.asking import asked, opened
from vtsik_tui.cli.choice import Choice
from vtsik_tui.cli.exploring import explore
from vtsik_tui.cli.lazy_group import LazyGroup
from vtsik_tui.cli.printing import harmless, speak_utf8
from vtsik_tui.cli.referring import meant, offered

_LONGEST_QUOTED = 80
#: So many entities are suggested.
_SUGGESTED = 3


@click.command()
@click.argument("words", nargs=-1, required=True, metavar="REF…")
@click.pass_obj
def open_page(choice: Choice, words: tuple[str, ...]) -> None:
    """Open the explorer on the page of REF: kind/id, or a name that only it bears.

    The address of a view will do, too: day/1917-11-07, timeline/person/lev-kamenev.
    vtsik-tui REF does the same, unless a command is called so.
    """
    speak_utf8()
    name = asked(words)
    if not name:
        raise click.UsageError("The name is empty: say what to open.")
    with opened(choice) as archive:
        ref = _view(archive, name) or meant(archive, name).ref
    raise SystemExit(explore(choice, ref=ref))


@click.command(context_settings={"ignore_unknown_options": False}, hidden=True)
@click.argument("words", nargs=-1, required=True, metavar="REF…")
@click.pass_context
def named(ctx: click.Context, words: tuple[str, ...]) -> None:
    """Open the explorer at what was typed in place of a command."""
    speak_utf8()
    choice: Choice = ctx.obj
    name = asked(words)
    group = ctx.find_root().command
    commands = group.near(words[0]) if isinstance(group, LazyGroup) else []
    with opened(choice) as archive:
        ref = _view(archive, name)
        if not ref:
            found = archive.resolve(name)
            if found.row is None and not found.exact and ("/" not in name or commands):
                _neither(ctx, name, commands, [offered(row) for row in found.offered])
            ref = meant(archive, name).ref
    raise SystemExit(explore(choice, ref=ref))


def _neither(ctx: click.Context, name: str, commands: list[str], entities: list[str]) -> None:
    """Say that a word is no command and no name, and what it may be."""
    quoted = harmless(name[:_LONGEST_QUOTED]) + ("…" if len(name) > _LONGEST_QUOTED else "")
    may_be = [f"vtsik-tui {one}" for one in commands] or entities[:_SUGGESTED]
    question = f" Did you mean {' or '.join(may_be)}?" if may_be else ""
    raise click.UsageError(f"No such command or entity: “{quoted}”.{question}", ctx.find_root())


def _view(archive: Archive, name: str) -> str:
    """The address, if a page of a view is named; empty otherwise."""
    from vtsik_tui.views import page, view_of

    made = page(archive, name) if view_of(name) else None
    return made.row.ref if made is not None else ""

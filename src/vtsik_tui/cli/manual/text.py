"""The text of the manual: from the help of every command, and what belongs to all of them."""

from __future__ import annotations

import inspect
import re
from collections.abc import Iterator

import click

from vtsik_tui.cli.lazy_group import LazyGroup
from vtsik_tui.cli.manual.parts import Heading, Item, Kept, Paragraph, Part

#: What click sets before lines that stay as they are.
_KEPT = "\b"

_REFS = (
    "REF names an entity: kind/id, such as person/yakov-sverdlov, body/vtsik, event/congress-02,"
    " document/decree-on-peace, place/smolny, or any name in any script and spelling that only one entity"
    " bears. Former ids go on working. If several may be meant, they are offered on standard error.",
    'QUERY is what could be typed into the search box: words, a date in either calendar, "a phrase", -word'
    " to leave out, OR, and the fields kind: party: body: role: place: fate: source: born: died: on: before:"
    " after: with a value.",
)
_OUTPUT = (
    "Results are printed on standard output, all else on standard error. On a terminal, what is longer than"
    " the screen is paged, and names may be bold; elsewhere the text is plain. With --json the output is JSON"
    " in UTF-8, for which docs/json.md and the JSON Schemas in docs/schemas give the shapes.",
)
_EXIT = (
    Item("0", "Something was found, or done."),
    Item("1", "Nothing was found; of build and check: the facts have errors."),
    Item("2", "Wrong use, or what was named cannot be opened, read or written. A sentence says why."),
)
_ENVIRONMENT = (
    Item("PAGER", "Shows what is longer than the screen; less if unset, nothing if empty."),
    Item("NO_COLOR", "If set, nothing that is printed is bold or coloured."),
    Item("VTSIK_TUI_HOME", "A folder to hold the desk, the settings and the cache."),
    Item("TEXTUAL_THEME", "The colours of the explorer, if not those of the settings."),
)
_EXAMPLES = (
    "vtsik-tui Sverdlov",
    "vtsik-tui search --json 7 November 1917 | jq -r '.[].ref'",
    "vtsik-tui list people fate:executed party:left-srs",
    "vtsik-tui on 21 November 1917",
    'vtsik-tui path Martov "Fyodor Dan"',
)


def manual(program: click.Group) -> list[Part]:
    """Put the manual together.

    Args:
        program: All commands.

    Returns:
        Its parts, in their order.
    """
    context = click.Context(program, info_name="vtsik-tui")
    parts: list[Part] = [
        Heading("Name"),
        Paragraph("vtsik-tui – explore the All-Russian Central Executive Committee, 1917–1938"),
        Heading("Synopsis"),
        Paragraph(_usage(context), strong=True),
        Heading("Description"),
        *_help(program),
        *map(Paragraph, _REFS),
        *map(Paragraph, _OUTPUT),
        Heading("Options"),
        *_options(context),
        Heading("Commands"),
    ]
    for name, command in _commands(context):
        parts += _command(command, name, context)
    parts += [
        Heading("Exit status"),
        *_EXIT,
        Heading("Environment"),
        *_ENVIRONMENT,
        Heading("Files"),
        Paragraph("vtsik-tui paths tells where the facts, the desk, the settings and the cache are."),
        Heading("Examples"),
        Kept(_EXAMPLES),
    ]
    return parts


def _commands(context: click.Context) -> Iterator[tuple[str, click.Command]]:
    """The commands of a group, in their order."""
    group = context.command
    if isinstance(group, LazyGroup):
        for name in group.list_commands(context):
            command = group.get_command(context, name)
            if command is not None:
                yield name, command


def _command(command: click.Command, name: str, parent: click.Context) -> Iterator[Part]:
    """What is told of a command, and then of those under it."""
    context = click.Context(command, info_name=name, parent=parent)
    yield Heading(" ".join(context.command_path.split(" ")[1:]), below=True)
    yield Paragraph(_usage(context), strong=True)
    yield from _help(command)
    yield from _options(context)
    for below, one in _commands(context):
        yield from _command(one, below, context)


def _usage(context: click.Context) -> str:
    """How a command is typed."""
    return " ".join([context.command_path, *context.command.collect_usage_pieces(context)])


def _help(command: click.Command) -> Iterator[Part]:
    """The help of a command, paragraph by paragraph."""
    for paragraph in re.split(r"\n\s*\n", inspect.cleandoc(command.help or "")):
        if paragraph.startswith(_KEPT):
            yield Kept(tuple(line.strip() for line in paragraph.split("\n")[1:]))
        elif paragraph.strip():
            yield Paragraph(" ".join(paragraph.split()))


def _options(context: click.Context) -> Iterator[Part]:
    """The options of a command, but for the one that every command has."""
    for param in context.command.get_params(context):
        record = param.get_help_record(context)
        if record is not None and isinstance(param, click.Option) and "--help" not in param.opts:
            yield Item(*record)

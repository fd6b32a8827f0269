"""Which words of a line are refs: told by what the help calls them."""

from __future__ import annotations

import click
from click.shell_completion import CompletionItem

from vtsik_tui.cli.completing.refs import refs, values

#: Commands whose REF is of some kinds only.
_ONLY: dict[str, tuple[str, ...]] = {
    "tree": ("body",),
    "chamber": ("event", "body"),
    "group": ("body", "event", "document", "place"),
}
#: What the help calls a word, and the field of a query whose values it takes.
_FIELDS = {"FATE": "fate", "PARTY": "party"}
_REFS = ("REF", "A", "B")


class Completed(click.ParamType):  # type: ignore[type-arg]
    """A word that is looked up while it is typed. It takes the place of a type while a line is completed."""

    def __init__(self, plain: click.ParamType, word: str) -> None:  # type: ignore[type-arg]
        """Take the place of a type.

        Args:
            plain: The type.
            word: What the help calls the word.
        """
        self.name = plain.name
        self.plain = plain
        self.word = word

    def convert(self, value: object, param: click.Parameter | None, ctx: click.Context | None) -> object:
        """Read a value, as the type does."""
        return self.plain.convert(value, param, ctx)

    def shell_complete(
        self,
        ctx: click.Context,
        param: click.Parameter,  # noqa: ARG002 - click's
        incomplete: str,
    ) -> list[CompletionItem]:
        """List what the word may become.

        Args:
            ctx: Where we are.
            param: The argument or the option.
            incomplete: What was typed of the word.

        Returns:
            Refs, or the values of a field.
        """
        if self.word in _FIELDS:
            return values(ctx, _FIELDS[self.word], incomplete)
        return refs(ctx, incomplete, _ONLY.get(ctx.info_name or "", ()))


def completed(command: click.Command) -> click.Command:
    """Let the words of a command be looked up while they are typed.

    Args:
        command: Any command.

    Returns:
        The same.
    """
    for param in command.params:
        word = (param.metavar or "").strip("[]").rstrip("…").strip()
        if word in _FIELDS or word.split(" ")[0] in _REFS:
            param.type = Completed(param.type, word)
    return command

"""A group of commands of which only the one that is called is imported."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from importlib import import_module
from typing import TYPE_CHECKING, Any, ClassVar

import click

from vtsik_tui.words.hidden import HIDDEN

if TYPE_CHECKING:
    from click.shell_completion import CompletionItem

#: So much of what was typed is quoted, in characters.
_LONGEST_QUOTED = 80
#: How alike two names are at least, of 1, for one to be offered for the other.
_ALIKE = 0.7


class LazyGroup(click.Group):
    """A group that knows where its commands are and fetches one when it is named."""

    fetched: ClassVar[list[Callable[[click.Command], click.Command]]] = []
    """What is done to a command that was fetched: something while a shell completes a line, else nothing."""

    def __init__(
        self,
        *args: Any,  # noqa: ANN401 - click's
        lazy: Mapping[str, str | tuple[str, str]],
        **kwargs: Any,  # noqa: ANN401 - click's
    ) -> None:
        """Know the commands.

        Args:
            args: For click.
            lazy: For each command the module and the name in it, ``module:name``,
                and what the help says of it, so that the help imports none.
            kwargs: For click.
        """
        super().__init__(*args, **kwargs)
        self.lazy = {name: (one, "") if isinstance(one, str) else one for name, one in lazy.items()}
        """For each command ``module:name``, and what the help says of it."""

    def list_commands(self, ctx: click.Context) -> list[str]:  # noqa: ARG002 - click's
        """List the commands for the help, in their order.

        Args:
            ctx: Where we are.

        Returns:
            The names.
        """
        return list(self.lazy)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:  # noqa: ARG002 - click's
        """Fetch a command.

        Args:
            ctx: Where we are.
            cmd_name: Its name.

        Returns:
            The command, or None if there is none of that name.
        """
        if cmd_name not in self.lazy:
            return None
        where, told = self.lazy[cmd_name]
        module, _, name = where.partition(":")
        command: click.Command = getattr(import_module(module), name)
        command.short_help = told or command.short_help
        for change in self.fetched:
            command = change(command)
        return command

    def resolve_command(
        self, ctx: click.Context, args: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        """Find the command that is called, or say which may be meant.

        Args:
            ctx: Where we are.
            args: Its name and what follows.

        Returns:
            Its name, the command, and what is left for it.
        """
        name = args[0]
        if name not in self.lazy and not name.startswith("-") and not ctx.resilient_parsing:
            quoted = HIDDEN.sub("\ufffd", name)[:_LONGEST_QUOTED]
            near = " or ".join(f"{ctx.command_path} {one}" for one in self.near(name))
            question = f" Did you mean {near}?" if near else ""
            raise click.UsageError(f"No such command: “{quoted}”.{question}", ctx)
        return super().resolve_command(ctx, args)

    def near(self, name: str) -> list[str]:
        """Find the commands that may be meant by a name that is none.

        Args:
            name: What was typed.

        Returns:
            Those that are spelled like it, the likeliest first.
        """
        from difflib import get_close_matches

        return get_close_matches(name.lower()[:_LONGEST_QUOTED], self.lazy, n=2, cutoff=_ALIKE)

    def told(self, ctx: click.Context, name: str) -> str:
        """Say in a line what a command does.

        Args:
            ctx: Where we are.
            name: Of the command.

        Returns:
            One sentence; the command is fetched only if the table does not say.
        """
        said = self.lazy[name][1]
        command = None if said else self.get_command(ctx, name)
        return command.get_short_help_str() if command else said

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """Write the list of the commands into the help.

        Args:
            ctx: Where we are.
            formatter: What the help is written with.
        """
        with formatter.section("Commands"):
            formatter.write_dl([(name, self.told(ctx, name)) for name in self.lazy])

    def shell_complete(self, ctx: click.Context, incomplete: str) -> list[CompletionItem]:
        """List what the next word may be.

        Args:
            ctx: Where we are.
            incomplete: What was typed of it.

        Returns:
            The commands and the options that begin so.
        """
        from click.shell_completion import CompletionItem

        names = [name for name in self.lazy if name.startswith(incomplete)]
        commands = [CompletionItem(name, help=self.told(ctx, name)) for name in names]
        return [*commands, *click.Command.shell_complete(self, ctx, incomplete)]

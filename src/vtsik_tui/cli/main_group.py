"""The first word: a command, or else what the explorer is to open at."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from vtsik_tui.cli.lazy_group import LazyGroup

if TYPE_CHECKING:
    from click.shell_completion import CompletionItem


class MainGroup(LazyGroup):
    """The commands; any other word names an entity, of which the explorer opens the page."""

    def resolve_command(
        self, ctx: click.Context, args: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        """Find what the first word asks for.

        Args:
            ctx: Where we are.
            args: The first word and all that follow.

        Returns:
            The name of a command, the command, and what is left for it.
        """
        if args[0] in self.lazy or args[0].startswith("-"):
            return super().resolve_command(ctx, args)
        from vtsik_tui.cli.open_command import named

        return "open", named, args

    def shell_complete(self, ctx: click.Context, incomplete: str) -> list[CompletionItem]:
        """List what the first word may be: a command, or a ref.

        Args:
            ctx: Where we are.
            incomplete: What was typed of it.

        Returns:
            The commands and options that begin so; refs once a letter is typed.
        """
        found = super().shell_complete(ctx, incomplete)
        if incomplete and not incomplete.startswith("-") and not found:
            from vtsik_tui.cli.completing.refs import refs

            found = refs(ctx, incomplete)
        return found

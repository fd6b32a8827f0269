"""A command that takes a query, in which a word may begin with a dash."""

from __future__ import annotations

from itertools import takewhile

import click

from vtsik_tui.cli.printing import harmless


class QueryCommand(click.Command):
    """A command to which ``-word`` is a word, for in a query it leaves out what holds that word."""

    def parse_args(self, ctx: click.Context, args: list[str]) -> list[str]:
        """Refuse long options that do not exist, and leave short ones to the query.

        Args:
            ctx: Where we are.
            args: What was typed after the command.

        Returns:
            What is left over.
        """
        known = [option for one in self.get_params(ctx) for option in one.opts if option.startswith("--")]
        for word in takewhile(lambda word: word != "--", args):
            if word.startswith("--") and word.partition("=")[0] not in known:
                raise click.NoSuchOption(harmless(word), ctx=ctx)
        return super().parse_args(ctx, args)

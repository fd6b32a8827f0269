"""The command palette: every command by its name, and any entity by its own."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from textual.command import DiscoveryHit, Hit, Hits, Provider
from textual.content import Content

from vtsik_tui.tui.commands.command import Command, Where, key_name
from vtsik_tui.tui.commands.table import COMMANDS
from vtsik_tui.tui.safe_text import safe_text

if TYPE_CHECKING:
    from vtsik_tui.tui.screens.main import MainScreen

#: Entities that are offered; who needs more has the search box.
_MOST_ENTITIES = 8


class ExplorerCommands(Provider):
    """Offers commands, and pages to go to."""

    @property
    def _main(self) -> MainScreen | None:
        """The main screen, if the palette was opened over it."""
        from vtsik_tui.tui.screens.main import MainScreen

        return self.screen if isinstance(self.screen, MainScreen) else None

    async def discover(self) -> Hits:
        """Offer all commands before anything is typed.

        Yields:
            The commands, in the order of their names.
        """
        if (main := self._main) is None:
            return
        for command in _named(main.view):
            yield DiscoveryHit(
                Content(command.label), partial(main.run_command, command.id), command.label, _help(command)
            )

    async def search(self, query: str) -> Hits:
        """Offer the commands that match, and the entities.

        Args:
            query: What was typed.

        Yields:
            Commands with the match marked, then entities as the search ranks them.
        """
        if (main := self._main) is None:
            return
        matcher = self.matcher(query)
        for command in _named(main.view):
            if (score := matcher.match(command.label)) > 0:
                yield Hit(
                    score,
                    matcher.highlight(command.label),
                    partial(main.run_command, command.id),
                    help=_help(command),
                )
        for number, row in enumerate(main.find(query, _MOST_ENTITIES)):
            title = f"Go to {safe_text(row.title)}"
            told = " · ".join(filter(None, (row.kind, safe_text(row.brief), safe_text(row.dates.new))))
            yield Hit(0.5 - number / 100, Content(title), partial(main.open, row.ref), title, told)


def _named(view: str) -> list[Command]:
    """The commands that make sense to choose by name; of those of a view, only of the one that is read."""
    named = [command for command in COMMANDS if command.palette]
    return [one for one in named if one.where is not Where.VIEW or one.action.startswith(f"{view}_")]


def _help(command: Command) -> str:
    """The keys of a command, for the line below its name."""
    return "  ".join(key_name(key) for key in command.keys)

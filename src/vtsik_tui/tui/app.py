"""The app: themes, the main screen, and what to do about the size of the window."""

from __future__ import annotations

import gc
import os
from datetime import date
from typing import ClassVar

from textual import events
from textual.app import App
from textual.command import Provider
from textual.screen import Screen

from vtsik_tui.archive.archive import Archive
from vtsik_tui.desk.settings.reading import Loaded
from vtsik_tui.tui.commands.command import Where
from vtsik_tui.tui.commands.keymap import bindings_for
from vtsik_tui.tui.history import PagePlace, Place
from vtsik_tui.tui.reading import Calendar, Language, Reading
from vtsik_tui.tui.screens.layout import is_too_small
from vtsik_tui.tui.screens.main import MainScreen
from vtsik_tui.tui.theme import DARK, LIGHT


def commands() -> type[Provider]:
    """Load the commands of the palette, when it is first opened."""
    from vtsik_tui.tui.commands.palette import ExplorerCommands

    return ExplorerCommands


class ExplorerApp(App[None]):
    """An explorer of one database."""

    TITLE = "VTsIK explorer"
    BINDINGS = bindings_for(Where.APP)
    COMMANDS: ClassVar = {commands}

    CSS = """
    CommandPalette {
        background: $background 70%;

        & > Vertical { width: 80; max-width: 100%; margin-top: 2; background: $surface; }
        & #--input { border: none; border-bottom: solid $foreground 25%; }
        & SearchIcon { display: none; }
        & CommandInput { padding-left: 1; }
        & CommandList { border-bottom: none; scrollbar-size-vertical: 1; }
    }
    Toast { background: $surface; }
    ToastRack { margin-bottom: 2; }
    """
    """Of what Textual brings along."""

    def __init__(self, archive: Archive, today: date | None = None, loaded: Loaded | None = None) -> None:
        """Explore a database.

        Args:
            archive: The open database; the app does not close it.
            today: The day that the first page is about; by default, the present one.
            loaded: The reader's settings; by default, those that the program comes with.
        """
        super().__init__()
        self.settings, self.doubtful = loaded or Loaded()
        """The reader's settings, and whether anything in their file was not understood."""
        self.first: Place | None = None
        """Where to start, if not where the settings say."""
        self._archive = archive
        self._today = today or date.today()
        self._covered = False
        self.register_theme(DARK)
        self.register_theme(LIGHT)
        if "TEXTUAL_THEME" not in os.environ:
            self.theme = self.settings.theme if self.settings.theme in self.available_themes else DARK.name

    def get_default_screen(self) -> Screen[None]:
        """Start with the main screen."""
        settings = self.settings
        reading = Reading(Calendar(settings.calendar), Language(settings.names))
        elsewhere = "/" in settings.start
        own = Place(page=PagePlace(settings.start), reading=True) if elsewhere else Place()
        main = MainScreen(self._archive, self._today, reading, self.first or own)
        main.list_part = settings.list_width / 100
        return main

    def on_ready(self) -> None:
        """The first frame is drawn: collect garbage from now on, but look at nothing older."""
        gc.freeze()
        gc.enable()

    def on_resize(self, event: events.Resize) -> None:
        """Cover a window that is too small, and uncover it when it has grown.

        Args:
            event: The new size.
        """
        small = is_too_small(event.size.width, event.size.height)
        if small and not self._covered:
            from vtsik_tui.tui.screens.too_small import TooSmallScreen

            self.push_screen(TooSmallScreen())
        elif self._covered and not small:
            self.pop_screen()
        self._covered = small

    def action_help_quit(self) -> None:
        """Tell a reader who pressed ctrl+c how to leave."""
        self.notify("Press q to quit.")

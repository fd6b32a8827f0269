"""The settings on the screen: their page, and changing one."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from vtsik_tui.archive.records import Page
from vtsik_tui.tui.reading import Calendar, Language, Reading
from vtsik_tui.tui.screens.noting import NotingScreen
from vtsik_tui.views import view_of

if TYPE_CHECKING:
    from vtsik_tui.desk.settings.values import Settings
    from vtsik_tui.views.shelf import Shelf


class SettingsScreen(NotingScreen):
    """Shows the settings, changes them here and in their file."""

    _came_from = ""

    def action_open_settings(self) -> None:
        """Show the settings."""
        self._came_from = self.page_in_view[0]
        self.open("settings/")

    @property
    def settings(self) -> Settings:
        """The settings as they are."""
        own: Settings = self.app.settings  # type: ignore[attr-defined]
        return own

    def open(self, ref: str, *, in_place: bool = False) -> None:
        """Open a page, or do what a link of the settings or of the history stands for.

        Args:
            ref: As for any page.
            in_place: As for any page.
        """
        if ref.startswith("settings/change?"):
            self._change(ref)
        else:
            super().open(ref, in_place=in_place)

    def _own_page(self, ref: str) -> Page | None:
        """The page of the settings too."""
        if view_of(ref) != "settings":
            return super()._own_page(ref)
        from vtsik_tui.desk.folders import folders
        from vtsik_tui.tui.theme import DARK, LIGHT
        from vtsik_tui.views.settings_page import settings_page

        ours = (DARK.name, LIGHT.name)
        themes = (*ours, *sorted(set(self.app.available_themes) - set(ours)))
        settings = replace(self.settings, theme=self.app.theme)
        here = "" if view_of(self._came_from) in ("settings", "bookmarks", "visited") else self._came_from
        return settings_page(settings, folders().settings, themes, self.faults_in_settings, here)

    @property
    def faults_in_settings(self) -> tuple[str, ...]:
        """What is wrong in the file; nothing before it was looked at."""
        return self._faults_in_settings

    _faults_in_settings: tuple[str, ...] = ()

    def _sit_down(self) -> None:
        """Say what is wrong in the file of settings, if anything is; after the first frame."""
        super()._sit_down()
        if self.app.doubtful or self.settings.bindings or self.settings.theme:  # type: ignore[attr-defined]
            self.run_worker(self._look_at_settings(), group="settings")

    def came_to_the_desk(self, shelf: Shelf) -> None:
        """Go to where the reader was, if that is wished for and nothing else was done meanwhile.

        Args:
            shelf: What is on the desk.
        """
        super().came_to_the_desk(shelf)
        row = self.page_side.row
        untouched = (
            not self.history.can_go_back and not self.list_side.query and row is not None and not row.ref
        )
        if self.settings.start == "where-i-was" and untouched and shelf.place:
            self.go_on()

    async def _look_at_settings(self) -> None:
        """Check the file in a thread of its own: what checks it takes long to load."""
        import asyncio

        def check() -> tuple[str, ...]:
            from vtsik_tui.desk.folders import folders
            from vtsik_tui.desk.settings.model import faults

            return faults(folders().settings) if self.app.doubtful else ()  # type: ignore[attr-defined]

        found = [*await asyncio.to_thread(check), *self._of_no_use()]
        self._faults_in_settings = tuple(found)
        for sentence in found[:3]:
            self.report(sentence)

    def _of_no_use(self) -> Iterator[str]:
        """What in the settings names something that there is not."""
        from vtsik_tui.tui.commands import own_keys
        from vtsik_tui.tui.commands.table import COMMANDS

        theme = self.settings.theme
        if theme and theme not in self.app.available_themes:
            yield f"Settings: there are no colours called {theme}; , shows which there are."
        for name in own_keys.unknown(COMMANDS):
            yield f"Settings: there is no command called {name}; its keys are passed over."

    def _change(self, ref: str) -> None:
        """Change a setting here, and then in the file."""
        from vtsik_tui.desk.folders import folders
        from vtsik_tui.views.settings_page import change_of

        changes = change_of(ref)
        if not changes or any(value == getattr(self.settings, name) for name, value in changes.items()):
            return
        self.app.settings = replace(self.settings, **changes)  # type: ignore[attr-defined,arg-type]
        self._obey(changes)
        path = folders().settings

        def write(_: object) -> None:
            from vtsik_tui.desk.settings.writing import save

            save(path, changes)

        self.do(
            write, self._say_saved, lambda sentence, _: self.report(f"{sentence} It holds until you quit.")
        )
        self.show_again()

    def _say_saved(self, _: None) -> None:
        """Say that the setting is on the disk."""
        self.notify("Saved.", timeout=2)

    def _obey(self, changes: dict[str, Any]) -> None:
        """Let a new setting hold at once."""
        if "theme" in changes:
            self.app.theme = str(changes["theme"])
        if "calendar" in changes or "names" in changes:
            settings = self.settings
            self.read(Reading(Calendar(settings.calendar), Language(settings.names)))
        if "list_width" in changes:
            self.list_part = self.settings.list_width / 100
            self.fit()

    def read(self, reading: Reading) -> None:
        """Change how everything reads.

        Args:
            reading: How it shall read.
        """
        self.reading = reading
        self.rows.set_reading(reading)
        self.detail.set_reading(reading)
        self.tell()

"""Where things of the reader's are kept: the desk, the settings, and what can be made again."""

from __future__ import annotations

import os
import sys
from dataclasses import dataclass
from pathlib import Path

_NAME = "vtsik-tui"

#: Names a folder that holds everything, in place of the platform's folders.
HOME_VARIABLE = "VTSIK_TUI_HOME"


@dataclass(frozen=True, slots=True)
class Folders:
    """The folders, of which none need be there yet."""

    data: Path
    """What must not be lost."""
    config: Path
    """What a person may edit."""
    cache: Path
    """What can be made again."""

    @property
    def desk(self) -> Path:
        """The file of bookmarks, notes and history."""
        return self.data / "desk.sqlite"

    @property
    def settings(self) -> Path:
        """The file of settings."""
        return self.config / "settings.toml"


def folders() -> Folders:
    """Find the folders.

    Returns:
        Those under ``VTSIK_TUI_HOME`` if that is set, else those that the platform has for such things.
    """
    home = os.environ.get(HOME_VARIABLE, "")
    if home.strip():
        own = Path(home).expanduser().absolute()
        return Folders(own, own, own / "cache")
    if sys.platform == "linux" and "ANDROID_DATA" not in os.environ:
        # As platformdirs has it, which takes longer to load than the settings to read; a test compares.
        return Folders(
            _xdg("XDG_DATA_HOME", ".local/share"),
            _xdg("XDG_CONFIG_HOME", ".config"),
            _xdg("XDG_CACHE_HOME", ".cache"),
        )
    return by_platform()


def by_platform() -> Folders:
    """Ask platformdirs for the folders.

    Returns:
        Those that the platform has for such things.
    """
    from platformdirs import PlatformDirs

    own = PlatformDirs(_NAME, appauthor=False)
    return Folders(own.user_data_path, own.user_config_path, own.user_cache_path)


def _xdg(variable: str, otherwise: str) -> Path:
    """A folder of the XDG base directory specification."""
    told = os.environ.get(variable, "")
    return (Path(told) if told.strip() else Path("~").expanduser() / otherwise) / _NAME

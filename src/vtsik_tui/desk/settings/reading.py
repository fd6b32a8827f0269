"""Reading the settings before the first frame: what is right is taken, the rest is looked at later."""

from __future__ import annotations

from pathlib import Path
from typing import Any, NamedTuple

from vtsik_tui.desk.settings.values import CHOICES, NARROWEST, WIDEST, Settings

#: No person writes more by hand, in bytes.
_LARGEST = 1_000_000


class Loaded(NamedTuple):
    """Settings as they stand in the file."""

    settings: Settings = Settings()
    doubtful: bool = False
    """Whether anything in the file was not understood; `model.faults` says what."""


def load(path: Path) -> Loaded:
    """Read the settings.

    Args:
        path: The file; it need not be there.

    Returns:
        The settings, in which whatever is wrong stands as if it were not there.
    """
    try:
        with path.open("rb") as file:
            text = file.read(_LARGEST)
    except FileNotFoundError:
        return Loaded()
    except OSError:
        return Loaded(doubtful=True)
    import tomllib  # only where there is a file: the start is for reading facts

    try:
        told = tomllib.loads(text.decode("utf-8-sig"))
    except (tomllib.TOMLDecodeError, UnicodeDecodeError, RecursionError):
        return Loaded(doubtful=True)
    right = {name: value for name, value in told.items() if _is_right(name, value)}
    bindings = told.get("bindings")
    kept = _bindings(bindings)
    doubtful = len(right) + (bindings is not None) < len(told) or (bindings is not None and kept != bindings)
    own = {name: (keys,) if isinstance(keys, str) else tuple(keys) for name, keys in kept.items()}
    return Loaded(Settings(**right, bindings=own), doubtful)


def _is_right(name: str, value: Any) -> bool:  # noqa: ANN401 - anything may stand in a file
    """Whether a setting of that name may be so."""
    if name in CHOICES:
        return value in CHOICES[name]
    if name == "list_width":
        return type(value) is int and NARROWEST <= value <= WIDEST
    return name in ("theme", "start") and isinstance(value, str) and bool(value)


def _bindings(told: Any) -> dict[str, Any]:  # noqa: ANN401
    """Those of the reader's own keys that are keys."""
    if not isinstance(told, dict):
        return {}
    return {
        name: keys
        for name, keys in told.items()
        if (isinstance(keys, str) and keys)
        or (isinstance(keys, list) and all(isinstance(key, str) and key for key in keys))
    }

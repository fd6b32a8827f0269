"""The settings as pydantic checks them, and what is wrong in a file, line by line."""

from __future__ import annotations

import re
import tomllib
from pathlib import Path
from typing import Annotated, Any

from pydantic import BaseModel, ConfigDict, Field, StringConstraints, ValidationError

from vtsik_tui.desk.settings.reading import load
from vtsik_tui.desk.settings.values import CHOICES, NARROWEST, WIDEST, Calendar, Names, Preset, Settings
from vtsik_tui.desk.trouble import shown

_Text = Annotated[str, StringConstraints(min_length=1)]


class SettingsFile(BaseModel):
    """The file ``settings.toml``."""

    model_config = ConfigDict(strict=True, extra="forbid")

    theme: _Text | None = Field(None, description="the name of a theme, in quotation marks")
    calendar: Calendar = Field("new", description=" or ".join(f'"{one}"' for one in CHOICES["calendar"]))
    names: Names = Field("english", description=" or ".join(f'"{one}"' for one in CHOICES["names"]))
    keys: Preset = Field("default", description=" or ".join(f'"{one}"' for one in CHOICES["keys"]))
    start: _Text = Field("home", description='"home", "where-i-was" or the ref of a page, in quotation marks')
    list_width: int = Field(
        45, ge=NARROWEST, le=WIDEST, description=f"a whole number from {NARROWEST} to {WIDEST}"
    )
    bindings: dict[str, _Text | list[_Text]] = Field({}, description="a key, or several in brackets")


def faults(path: Path) -> tuple[str, ...]:
    """Say what is wrong in a file of settings.

    Args:
        path: The file.

    Returns:
        A sentence for each thing that is wrong, with its line and what is used in its place.
    """
    name = shown(path)
    try:
        text = path.read_bytes().decode("utf-8-sig")
        told = tomllib.loads(text)
    except FileNotFoundError:
        return ()
    except OSError as error:
        return (f"{name} cannot be read ({error.strerror}): every setting stands as it comes.",)
    except UnicodeDecodeError:
        return (f"{name} is not in UTF-8: every setting stands as it comes.",)
    except (tomllib.TOMLDecodeError, RecursionError) as error:
        return (f"{name} is no TOML: {error}. Every setting stands as it comes.",)
    try:
        SettingsFile.model_validate(told)
    except ValidationError as error:
        found = error.errors(include_url=False)
        places = dict.fromkeys(tuple(str(part) for part in fault["loc"][:2]) for fault in found)
        used = load(path).settings
        return tuple(_sentence(name, text, told, place, used) for place in _outermost(list(places)))
    return ()


def _outermost(places: list[tuple[str, ...]]) -> list[tuple[str, ...]]:
    """Each place once: of a setting, or of one of the reader's own keys."""
    return list(dict.fromkeys(place if place[0] == "bindings" else place[:1] for place in places))


def _sentence(name: str, text: str, told: dict[str, Any], place: tuple[str, ...], used: Settings) -> str:
    """Say what is wrong with one setting."""
    own = place[-1]
    where = f"{name}, line {_line(text, place)}"
    if place[0] not in SettingsFile.model_fields:
        return f"{where}: there is no setting {own}; it is passed over."
    wanted = SettingsFile.model_fields[place[0]].description
    value = told[place[0]]
    for part in place[1:]:
        value = value[part] if isinstance(value, dict) else value
    instead = (
        "it is passed over" if place[0] == "bindings" else f"{getattr(used, own) or 'the usual'} is used"
    )
    return f"{where}: {own} = {_quoted(value)} must be {wanted}; {instead}."


def _line(text: str, place: tuple[str, ...]) -> int:
    """The line in which a setting stands, from 1."""
    table = ""
    wanted = re.compile(rf"""\s*["']?{re.escape(place[-1])}["']?\s*[=.]""")
    header = re.compile(r"\s*\[+\s*([^\]]*?)\s*\]")
    for number, line in enumerate(text.splitlines(), 1):
        if found := header.match(line):
            table = found[1].strip("\"'")
            if len(place) == 1 and table.partition(".")[0] == place[0]:
                return number
        elif table == ".".join(place[:-1]) and wanted.match(line):
            return number
    return 1


def _quoted(value: object) -> str:
    """A value as it stands in the file, cut short."""
    said = (
        f'"{value}"'
        if isinstance(value, str)
        else str(value).lower()
        if isinstance(value, bool)
        else str(value)
    )
    return said if len(said) <= 40 else f"{said[:39]}…"

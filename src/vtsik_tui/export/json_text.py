"""JSON: the values of the archive as programs read them. docs/json.md tells the shapes."""

from __future__ import annotations

import json
import re
from dataclasses import fields, is_dataclass
from typing import TYPE_CHECKING

from vtsik_tui.archive.records import Dates
from vtsik_tui.dates.days import gregorian
from vtsik_tui.words.hidden import HIDDEN

if TYPE_CHECKING:
    from _typeshed import DataclassInstance

#: What a terminal would obey, and halves of characters, which no file can hold.
_ESCAPED = re.compile(f"{HIDDEN.pattern}|[\ud800-\udfff]")

Json = str | float | bool | list["Json"] | dict[str, "Json"] | None


def as_json(value: object) -> str:
    """Write a value for programs.

    Args:
        value: As `json_value` gives it, or a list of such.

    Returns:
        JSON of several lines, in which nothing is an order to a terminal.
    """
    return escaped(json.dumps(value, ensure_ascii=False, indent=2))


def escaped(text: str) -> str:
    """Write whatever a terminal would obey as an escape of JSON.

    Args:
        text: JSON.

    Returns:
        JSON of the same value.
    """
    return _ESCAPED.sub(lambda found: json.dumps(found[0])[1:-1], text)


def json_value(value: object) -> Json:
    """Turn a value of the archive into what JSON can hold.

    Args:
        value: A dataclass whose fields are those of the JSON, or a part of one.

    Returns:
        Objects, lists, texts and numbers; days as ``2024-12-31``.
    """
    if isinstance(value, Dates):
        return _dates(value)
    if is_dataclass(value) and not isinstance(value, type):
        return _object(value)
    if isinstance(value, tuple):
        return [json_value(one) for one in value]
    if isinstance(value, dict):
        return {str(key): json_value(one) for key, one in value.items()}
    return value if isinstance(value, (str, int, float, bool)) else None


def _object(value: DataclassInstance) -> dict[str, Json]:
    """The fields of a dataclass, in their order."""
    return {field.name: json_value(getattr(value, field.name)) for field in fields(value)}


def _dates(dates: Dates) -> dict[str, Json]:
    """A date in words, and the days from the first to the last that it can mean."""
    return {"new": dates.new, "old": dates.old, "first": _iso(dates.first), "last": _iso(dates.last)}


def _iso(number: int | None) -> str | None:
    """A Julian day number as an ISO date; None where there is none, or none that a calendar has."""
    try:
        return None if number is None else gregorian(number).isoformat()
    except (ValueError, OverflowError):
        return None

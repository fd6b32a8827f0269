"""Turns what pydantic finds wrong into sentences for the person who edits the file."""

from __future__ import annotations

from collections.abc import Iterable
from difflib import get_close_matches
from typing import TYPE_CHECKING, Any

from pydantic import BaseModel, ValidationError

if TYPE_CHECKING:
    from pydantic_core import ErrorDetails

#: What pydantic calls a wrong type, and what should have been written.
_SHOULD_BE = {
    "string_type": "should be text in quotes",
    "int_type": "should be a whole number without quotes, as in 29",
    "int_from_float": "should be a whole number, as in 29",
    "float_type": "should be a number without quotes, as in 59.95",
    "finite_number": "should be a number that can be counted to",
    "bool_type": "should be true or false, without quotes",
    "list_type": 'should be a list, as in ["one", "two"]',
    "model_type": 'should be a table, as in {id = "…", role = "…"}',
}


def complaints(error: ValidationError, model: type[BaseModel]) -> list[tuple[str, str]]:
    """Say what is wrong with a record.

    Args:
        error: What pydantic raised.
        model: The model that the record should have had.

    Returns:
        For each mistake the field, as a person would name it, and a sentence.
    """
    found = [(field_name(detail["loc"]), _sentence(detail, model)) for detail in error.errors()]
    return list(dict.fromkeys(found))


def field_name(path: Iterable[str | int]) -> str:
    """Name a field: ``("membership", 1, "start")`` is ``membership 2, start``.

    Args:
        path: Names of fields and positions in lists, from the outside in.

    Returns:
        The same in words; positions are counted from 1.
    """
    words: list[str] = []
    for step in path:
        if isinstance(step, int) and words:
            words[-1] += f" {step + 1}"
        else:
            words.append(str(step))
    return ", ".join(words)


def suggestion(word: str, known: Iterable[str]) -> str:
    """Offer the known word that is nearest to an unknown one.

    Args:
        word: What was written.
        known: What could have been meant.

    Returns:
        ``; did you mean "x"?``, or nothing if no word is near.
    """
    near = get_close_matches(word, sorted(known), n=1, cutoff=0.6)
    return f'; did you mean "{near[0]}"?' if near else ""


def _sentence(detail: ErrorDetails, model: type[BaseModel]) -> str:  # noqa: PLR0911 - one for each sentence
    """Say one mistake."""
    kind, given = detail["type"], detail["input"]
    if kind == "extra_forbidden":
        fields = _fields_at(model, detail["loc"])
        return f"there is no such field{suggestion(str(detail['loc'][-1]), fields)}"
    if kind == "missing":
        return "is missing"
    if kind == "value_error":
        return str(detail["ctx"]["error"])
    if kind == "literal_error":
        return f"{_shown(given)} is not one of {detail['ctx']['expected']}"
    if kind == "too_short":
        return f"holds {detail['ctx']['actual_length']}, and needs at least {detail['ctx']['min_length']}"
    if kind in ("greater_than_equal", "less_than_equal"):
        limit = detail["ctx"].get("ge", detail["ctx"].get("le"))
        return f"{given} is out of range: {'at least' if kind[0] == 'g' else 'at most'} {limit:.0f}"
    if kind in _SHOULD_BE:
        return f"{_shown(given)} {_SHOULD_BE[kind]}"
    return f"{_shown(given)}: {detail['msg'].lower()}"


def _shown(given: Any) -> str:  # noqa: ANN401 - whatever TOML can hold
    """Show a value as it stands in the file, in few words."""
    if isinstance(given, str):
        return f'"{given}"'
    if isinstance(given, bool):
        return str(given).lower()
    if isinstance(given, dict):
        return "a table"
    return "a list" if isinstance(given, list) else str(given)


def _fields_at(model: type[BaseModel], path: tuple[str | int, ...]) -> list[str]:
    """List the fields that the table has in which the last step of a path stands."""
    for step in path[:-1]:
        if isinstance(step, str) and step in model.model_fields:
            inner = _model_in(model.model_fields[step].annotation)
            model = inner or model
    return list(model.model_fields)


def _model_in(annotation: Any) -> type[BaseModel] | None:  # noqa: ANN401 - any annotation
    """Find the model in ``list[Model]``."""
    for part in (annotation, *getattr(annotation, "__args__", ())):
        if isinstance(part, type) and issubclass(part, BaseModel):
            return part
    return None

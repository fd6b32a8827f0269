"""The base of all models: nothing is guessed, nothing unknown is let through."""

from __future__ import annotations

from collections.abc import Iterator

from pydantic import BaseModel, ConfigDict


class Strict(BaseModel):
    """A table of a TOML file, whose fields are just these, of just these types."""

    model_config = ConfigDict(strict=True, extra="forbid", frozen=True)


Path = tuple[str | int, ...]
"""Where a table stands in a record: ``("membership", 1)``."""


def walk(model: BaseModel, path: Path = ()) -> Iterator[tuple[Path, BaseModel]]:
    """Go through a record and all tables in it.

    Args:
        model: A record.
        path: Where it stands.

    Yields:
        Each table and where it stands, from the outside in.
    """
    yield path, model
    for name in type(model).model_fields:
        value = getattr(model, name)
        if isinstance(value, list):
            for number, item in enumerate(value):
                if isinstance(item, BaseModel):
                    yield from walk(item, (*path, name, number))

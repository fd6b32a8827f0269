"""The JSON Schema of the files of a data folder, for editors that complete and check."""

from __future__ import annotations

from typing import Any

from pydantic import BaseModel
from pydantic.json_schema import models_json_schema

from vtsik_tui.build.facts import FOLDERS
from vtsik_tui.build.models.institution import Institution
from vtsik_tui.build.models.vocabulary import Vocabulary


def json_schema() -> dict[str, Any]:
    """Describe a file of a data folder.

    Returns:
        A JSON Schema (draft 2020-12) that fits a file of records of any kind,
        the vocabulary and the institution.
    """
    models: list[type[BaseModel]] = [*FOLDERS.values(), Vocabulary, Institution]
    wanted, definitions = models_json_schema([(model, "validation") for model in models])
    of = {model: wanted[model, "validation"] for model in models}
    records = {model.kind_of_entity: {"type": "array", "items": of[model]} for model in FOLDERS.values()}
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "A file of facts",
        "anyOf": [
            {"type": "object", "properties": records, "additionalProperties": False},
            of[Vocabulary],
            of[Institution],
        ],
        "$defs": definitions["$defs"],
    }

"""Write the JSON Schemas that editors complete and check the facts by: `data/*schema.json`.

`.taplo.toml` says which file of `data/` is held to which of them.
"""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from vtsik_tui.build.json_schema import json_schema
from vtsik_tui.build.review.acceptance import Acceptance

DATA = Path(__file__).resolve().parent.parent / "data"


def accepted_schema() -> dict[str, Any]:
    """Describe `ACCEPTED.toml`.

    Returns:
        A JSON Schema (draft 2020-12) of the accepted warnings.
    """
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "Warnings that are right as they are",
        "type": "object",
        "properties": {"accepted": {"type": "array", "items": Acceptance.model_json_schema()}},
        "additionalProperties": False,
    }


def schemas() -> dict[str, str]:
    """Say what the schema files hold.

    Returns:
        For each file name in `data/` its text; `schema.json` is what
        `vtsik-tui build --schema` prints.
    """
    made = {"schema.json": json_schema(), "accepted.schema.json": accepted_schema()}
    return {name: f"{json.dumps(schema, indent=2)}\n" for name, schema in made.items()}


def main() -> None:
    """Write them."""
    for name, text in schemas().items():
        (DATA / name).write_text(text, encoding="utf-8")
        print(f"data/{name}")


if __name__ == "__main__":
    main()

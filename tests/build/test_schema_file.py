"""The JSON Schemas beside the facts are those of the models, and every file of the facts fits its own."""

from __future__ import annotations

import json
import subprocess
import sys
import tomllib
from pathlib import Path
from typing import Any

import pytest
from jsonschema import Draft202012Validator
from scripts.schema import schemas

ROOT = Path(__file__).parent.parent.parent
DATA = ROOT / "data"
FILES = sorted(path.relative_to(ROOT).as_posix() for path in DATA.rglob("*.toml"))


def schema(name: str) -> dict[str, Any]:
    """Read a schema of `data/`."""
    read: dict[str, Any] = json.loads((DATA / name).read_text(encoding="utf-8"))
    return read


def rules() -> list[dict[str, Any]]:
    """The rules of `.taplo.toml`."""
    read: list[dict[str, Any]] = tomllib.loads((ROOT / ".taplo.toml").read_text(encoding="utf-8"))["rule"]
    return read


def schemas_of(file: str) -> list[str]:
    """Name the schemas that an editor holds a file to, by `.taplo.toml`."""
    path = Path(file)
    return [
        rule["schema"]["path"]
        for rule in rules()
        if any(path.match(pattern) for pattern in rule["include"])
        and not any(path.match(pattern) for pattern in rule.get("exclude", []))
    ]


@pytest.mark.parametrize(("name", "text"), schemas().items())
def test_the_schemas_are_those_of_the_models(name: str, text: str) -> None:
    """Whoever changes a model renews them."""
    assert Draft202012Validator.check_schema(json.loads(text)) is None
    kept = (DATA / name).read_text(encoding="utf-8")
    assert kept == text, f"data/{name} is not what the models say any more: run `make schema`"


def test_the_schema_is_what_the_command_prints() -> None:
    """`vtsik-tui build --schema` and the file are one."""
    command = [sys.executable, "-m", "vtsik_tui", "build", "--schema"]
    done = subprocess.run(command, capture_output=True, text=True, check=True, timeout=120)
    assert json.loads(done.stdout) == schema("schema.json")


@pytest.mark.parametrize("file", [*FILES, "data/ACCEPTED.toml"])
def test_an_editor_holds_every_file_to_one_schema(file: str) -> None:
    """By `.taplo.toml`, and it is a schema that is there."""
    (path,) = schemas_of(file)
    assert (ROOT / path).is_file()
    assert path.endswith("accepted.schema.json") == (file == "data/ACCEPTED.toml")


@pytest.mark.parametrize("file", FILES)
def test_every_file_fits_its_schema(file: str) -> None:
    """No editor underlines what the build takes."""
    (path,) = schemas_of(file)
    validator = Draft202012Validator(schema(Path(path).name))
    table = tomllib.loads((ROOT / file).read_text(encoding="utf-8"))
    assert [error.message for error in validator.iter_errors(table)] == []


@pytest.mark.parametrize(
    ("name", "text"),
    [
        pytest.param("schema.json", '[[person]]\nid = "x"', id="a record without a name"),
        pytest.param("schema.json", '[[persn]]\nid = "x"', id="a kind that is not there"),
        pytest.param("accepted.schema.json", '[[accepted]]\nrule = "twins"', id="a warning without a reason"),
        pytest.param("accepted.schema.json", '[[acepted]]\nrule = "twins"', id="a table misspelt"),
    ],
)
def test_an_editor_underlines_what_is_wrong(name: str, text: str) -> None:
    """The schemas refuse something, too."""
    assert not Draft202012Validator(schema(name)).is_valid(tomllib.loads(text))

"""Reads a data folder: every TOML file, every record, every mistake in either."""

from __future__ import annotations

import tomllib
from pathlib import Path
from typing import Any, TypeVar

from pydantic import BaseModel, ValidationError

from vtsik_tui.build.complaints import complaints, suggestion
from vtsik_tui.build.facts import FOLDERS, Facts, Standing
from vtsik_tui.build.files import INSTITUTION, VOCABULARY, files_of
from vtsik_tui.build.models.entity import Entity
from vtsik_tui.build.models.institution import Institution
from vtsik_tui.build.models.vocabulary import Vocabulary
from vtsik_tui.build.problems import Problem

Model = TypeVar("Model", bound=BaseModel)
Table = dict[str, Any]


def read_facts(folder: Path) -> tuple[Facts, list[Problem]]:
    """Read all records of a data folder.

    Args:
        folder: A data folder.

    Returns:
        The facts, and what is wrong with single files and records. What
        records say of one another is looked at by `checking.check`.

    Raises:
        NoDataFolder: If there is no such folder, or nothing of ours in it.
    """
    names = files_of(folder)
    reader = _Reader(folder)
    for name in (INSTITUTION, VOCABULARY):
        if name not in names:
            reader.problems.append(Problem(name, "", "", "there is no such file, and it is needed"))
    for name in names:
        reader.read(name)
    return reader.facts, reader.problems


class _Reader:
    """Goes from file to file and gathers facts and problems."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.facts = Facts()
        self.problems: list[Problem] = []

    def read(self, name: str) -> None:
        """Read one file."""
        table = self._table(name)
        if table is None:
            return
        if name == INSTITUTION:
            self.facts.institution = self._model(Institution, table, name, "")
        elif name == VOCABULARY:
            self._vocabulary(table)
        elif (where := name.split("/", maxsplit=1)[0]) in FOLDERS and "/" in name:
            self._records(name, table, FOLDERS[where])
        else:
            known = ", ".join(f"{folder}/" for folder in FOLDERS)
            self._complain(name, "", "", f"is not read from here: records stand in {known}")

    def _table(self, name: str) -> Table | None:
        """Read one file as TOML; None if it is not."""
        try:
            return tomllib.loads((self.folder / name).read_text(encoding="utf-8"))
        except tomllib.TOMLDecodeError as error:
            what, _, where = str(error).rpartition(" (at ")
            place = where.removesuffix(")") or "end of document"
            self._complain(name, "", place, f"is not TOML: {(what or str(error)).lower()}")
        except RecursionError:
            self._complain(name, "", "", "is nested too deeply: a record holds tables, and they hold values")
        except UnicodeDecodeError as error:
            self._complain(name, "", "", f"is not UTF-8 text at byte {error.start + 1}: save it as UTF-8")
        except OSError as error:
            self._complain(name, "", "", f"cannot be read: {(error.strerror or 'unknown reason').lower()}")
        return None

    def _vocabulary(self, table: Table) -> None:
        """Read the vocabulary; its words are known even where an entry is not well formed."""
        for name, entries in table.items():
            rows = entries if isinstance(entries, list) else []
            self.facts.words[name] = [
                row["id"] for row in rows if isinstance(row, dict) and isinstance(row.get("id"), str)
            ]
        self.facts.vocabulary = self._model(Vocabulary, table, VOCABULARY, "")

    def _records(self, name: str, table: Table, model: type[Entity]) -> None:
        """Read the records of one file."""
        kind = model.kind_of_entity
        for key, rows in table.items():
            if key != kind:
                near = suggestion(key, [kind]) or f": only [[{kind}]] stands in this folder"
                self._complain(name, "", key, f"there is no such record here{near}")
            elif not isinstance(rows, list) or not all(isinstance(row, dict) for row in rows):
                self._complain(name, "", key, f"write [[{kind}]], with two brackets, above each record")
            else:
                for number, row in enumerate(rows, start=1):
                    self._record(name, row, model, number)

    def _record(self, name: str, row: Table, model: type[Entity], number: int) -> None:
        """Read one record."""
        kind, own = model.kind_of_entity, row.get("id")
        label = f"{kind}/{own}" if isinstance(own, str) and own.isprintable() else f"{kind} number {number}"
        if isinstance(own, str):
            self.facts.ids[kind].setdefault(own, []).append(name)
        record = self._model(model, row, name, label)
        if record is not None:
            self.facts.standing.append(Standing(name, record))

    def _model(self, model: type[Model], table: Table, name: str, label: str) -> Model | None:
        """Check one table against its model; None if it does not fit."""
        try:
            return model.model_validate(table)
        except ValidationError as error:
            for field, message in complaints(error, model):
                self._complain(name, label, field, message)
            return None

    def _complain(self, file: str, record: str, field: str, message: str) -> None:
        """Note a problem."""
        self.problems.append(Problem(file, record, field, message))

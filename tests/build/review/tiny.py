"""A data folder of two records in which nothing is wrong, to plant one fault in."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from tests.build.folder import Folder
from vtsik_tui.build.review.everything import review

Value = str | int | float | Sequence[str] | Sequence[Mapping[str, object]] | Mapping[str, str]

#: Where a record of each kind stands.
FILES = {
    "person": "people/all.toml",
    "body": "bodies/all.toml",
    "event": "events/all.toml",
    "document": "documents/all.toml",
    "place": "places/all.toml",
    "source": "sources/all.toml",
}

_FACTS = Path(__file__).parent.parent.parent / "facts"

#: What a record needs besides its id, so that no rule minds it.
_USUAL: dict[str, dict[str, Value]] = {
    "person": {},
    "body": {"kind": "committee"},
    "event": {"kind": "session", "date": "1918-05-04"},
    "document": {"kind": "decree"},
    "place": {},
    "source": {"kind": "encyclopedia"},
}

#: Russian letters for those of an id, so that two ids have two Russian names.
_RUSSIAN = str.maketrans("abcdefghijklmnopqrstuvwxyz-", "абцдефгхийклмнопярстувыхуз ")


@dataclass(frozen=True, order=True)
class Finding:
    """What `check` says, but for how it is mended."""

    rule: str
    severity: str
    file: str
    record: str
    field: str
    message: str


class Tiny:
    """A data folder that a test adds records to."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self.folder = Folder(path)
        path.mkdir()
        for name in ("institution.toml", "vocabulary.toml"):
            text = (_FACTS / name).read_text(encoding="utf-8")
            (path / name).write_text(text, encoding="utf-8")
        self.folder.replace("institution.toml", ', "event/congress-02", "person/yakov-sverdlov"', "")
        self.folder.replace("vocabulary.toml", "body = true", "body = false")
        self.folder.replace("vocabulary.toml", "body = true", "body = false")
        self.word("body_kind", id="commissariat", label="commissariat")
        self.word("role", id="acting", label="acting chairman", rank=1)
        self.word("event_kind", id="foundation", label="foundation")
        self.word("part", id="signed", label="signed")
        self.word("part", id="honoured", label="honoured")
        self.record("source", "gse")
        self.record("body", "vtsik", name="The Committee")
        self.record("person", "ada-zorina", membership=[self.held()])

    def word(self, vocabulary: str, **fields: str | int) -> None:
        """Add a word to the vocabulary."""
        self.folder.replace(
            "vocabulary.toml", f"{vocabulary} = [", f"{vocabulary} = [\n    {_value(fields)},"
        )

    def record(self, kind: str, own: str, /, **fields: Value) -> None:
        """Add a record; whatever is not said is as it should be."""
        name = "name" if kind in ("person", "body", "place") else "title"
        usual: dict[str, Value] = {"id": own, name: own.replace("-", " ").title(), **_USUAL[kind]}
        if kind != "source":
            usual["sources"] = ["gse"]
            usual["summary"] = "It is told of in a test. There is a link to [[body/vtsik|the one]]."
            usual[f"{name}_ru"] = own.translate(_RUSSIAN)
        lines = [f"{field} = {_value(value)}" for field, value in (usual | fields).items()]
        self.folder.add(FILES[kind], "\n".join((f"[[{kind}]]", *lines)))

    def held(self, body: str = "vtsik", role: str = "member", **fields: str) -> dict[str, object]:
        """A post, for the memberships of a person."""
        return {"body": body, "role": role, "sources": ["gse"], **fields}

    def accept(self, **fields: str) -> None:
        """Accept a warning."""
        lines = [f"{field} = {_value(value)}" for field, value in fields.items()]
        self.folder.add("ACCEPTED.toml", "\n".join(("[[accepted]]", *lines)))

    def findings(self) -> list[Finding]:
        """Check the folder."""
        return [
            Finding(each.rule, each.severity, each.file, each.record, each.field, each.message)
            for each in review(self.path).problems
        ]


def _value(value: object) -> str:
    """Write a value as TOML."""
    if isinstance(value, dict):
        return "{" + ", ".join(f"{key} = {_value(each)}" for key, each in value.items()) + "}"
    if isinstance(value, list):
        return "[" + ", ".join(_value(each) for each in value) + "]"
    return json.dumps(value, ensure_ascii=False)

"""A data folder that a test edits as a person would."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from vtsik_tui.build.building import checked_facts
from vtsik_tui.build.problems import BadFacts


@dataclass(frozen=True)
class Folder:
    """A data folder."""

    path: Path

    def replace(self, file: str, old: str, new: str) -> None:
        """Replace a text that stands in a file, at its first place."""
        text = (self.path / file).read_text(encoding="utf-8")
        assert old in text, f"{old!r} does not stand in {file}"
        (self.path / file).write_text(text.replace(old, new, 1), encoding="utf-8")

    def add(self, file: str, text: str) -> None:
        """Add text at the end of a file, which is made if it is not there."""
        target = self.path / file
        target.parent.mkdir(parents=True, exist_ok=True)
        with target.open("a", encoding="utf-8") as opened:
            opened.write(f"\n{text}\n")

    def problems(self) -> list[str]:
        """Check the facts; return what is wrong, line by line."""
        try:
            checked_facts(self.path)
        except BadFacts as bad:
            return [str(problem) for problem in bad.problems]
        return []

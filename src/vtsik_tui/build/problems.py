"""What is wrong with a data folder, said so that it can be mended."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

Severity = Literal["error", "warning"]


@dataclass(frozen=True, slots=True, order=True)
class Problem:
    """One thing that is wrong, and where."""

    file: str
    """Path inside the data folder, with ``/`` between its parts."""
    record: str
    """``kind/id`` of the record; empty if the file as a whole is meant."""
    field: str
    """The field, with the number of the item in a list: ``membership 2, start``."""
    message: str
    """What is wrong; for mistakes of format also what would be right."""
    rule: str = "format"
    """The name of the rule that it breaks, as `data/README.md` lists them."""
    severity: Severity = "error"
    """An error contradicts the format, the calendar or itself; a warning wants a look."""
    mend: str = ""
    """How to mend it, where the message does not say so."""

    def __str__(self) -> str:
        """Say it in one line: ``people/s.toml: person/x: born: …``.

        What a terminal would obey, in a name or a value, is shown as what it is.
        """
        what = f"{self.message}: {self.mend}" if self.mend else self.message
        line = ": ".join(part for part in (self.file, self.record, self.field, what) if part)
        return "".join(mark if mark.isprintable() else f"\\u{ord(mark):04x}" for mark in line)


class BadFacts(Exception):  # noqa: N818 - many problems, not one error
    """Raised if facts cannot be built from; carries every problem found."""

    def __init__(self, problems: list[Problem]) -> None:
        super().__init__(f"{len(problems)} problems")
        self.problems = sorted(set(problems))

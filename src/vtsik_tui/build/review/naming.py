"""Names that are missing, and people of whom little more than a name is known."""

from __future__ import annotations

import re
from collections.abc import Iterator

from vtsik_tui.build.problems import Problem
from vtsik_tui.build.review.overview import Overview, Rule
from vtsik_tui.build.writing.titles import title_ru

_NO_RUSSIAN = Rule("no-russian-name", "warning", "add name_ru or title_ru")
_WHO = Rule("uncertain-identity", "warning", "find the full name, or accept that the sources give no more")

#: "V.", "V.I.", and a Russian letter that takes more than one of ours: "Yu.", "Zh.", "Shch.".
_INITIAL = re.compile(r"(?:[A-Z][a-z]{0,3}\.)+")
_CYRILLIC = re.compile(r"[а-яё]", re.IGNORECASE)


def naming_problems(overview: Overview) -> Iterator[Problem]:
    """Find entities without a Russian name, and people who may not be who they seem.

    Args:
        overview: The facts.

    Yields:
        A problem for each entity without a Russian name in Cyrillic; for each
        person of whom only a family name or initials are known, or whose
        record says itself that the identification is not certain.
    """
    for subject in overview.subjects:
        if not _CYRILLIC.search(title_ru(subject)):
            yield overview.problem(_NO_RUSSIAN, subject.ref, "", "has no Russian name")
    for person in overview.people.values():
        given = person.name.split()[:-1]
        if not given or all(_INITIAL.fullmatch(part) for part in given):
            yield overview.problem(_WHO, person.ref, "name", "no given name is known")
        elif person.confidence.get("name", "certain") != "certain":
            message = f"the identification is only {person.confidence['name']}"
            yield overview.problem(_WHO, person.ref, "name", message)

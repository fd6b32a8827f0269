"""What the institution and the vocabulary say of records."""

from __future__ import annotations

from collections.abc import Iterator

from vtsik_tui.build.checking.references import Known
from vtsik_tui.build.facts import Facts
from vtsik_tui.build.files import INSTITUTION, VOCABULARY
from vtsik_tui.build.problems import Problem


def centre_problems(facts: Facts) -> Iterator[Problem]:
    """Find references of the institution and of the parties that lead nowhere.

    Args:
        facts: The facts.

    Yields:
        A problem for each.
    """
    known = Known(facts)
    if facts.institution is not None:
        if message := known.mistake(f"body/{facts.institution.body}"):
            yield Problem(INSTITUTION, "", "body", message, "reference")
        for number, ref in enumerate(facts.institution.starts, start=1):
            if message := known.mistake(ref):
                yield Problem(INSTITUTION, "", f"starts {number}", message, "reference")
    if facts.vocabulary is not None:
        for number, party in enumerate(facts.vocabulary.party, start=1):
            if party.body and (message := known.mistake(f"body/{party.id}")):
                where = f"party {number}, body"
                yield Problem(
                    VOCABULARY, "", where, f"{message}; write body = false or add the body", "reference"
                )

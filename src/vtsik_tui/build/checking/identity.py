"""Ids that stand twice, and former ids that are not free."""

from __future__ import annotations

from collections.abc import Iterator

from vtsik_tui.build.facts import Facts
from vtsik_tui.build.files import VOCABULARY
from vtsik_tui.build.problems import Problem


def identity_problems(facts: Facts) -> Iterator[Problem]:
    """Find ids that do not name one thing.

    Args:
        facts: The facts.

    Yields:
        A problem for each id, former id or word that stands twice.
    """
    for kind, ids in facts.ids.items():
        for own, files in ids.items():
            for file in files[1:]:
                where = "in this file" if file == files[0] else f"in {files[0]}"
                yield Problem(
                    file, f"{kind}/{own}", "id", f"stands twice, first {where}: merge them", "identity"
                )
    yield from _former(facts)
    for name, words in facts.words.items():
        for word in sorted({word for word in words if words.count(word) > 1}):
            yield Problem(VOCABULARY, "", name, f'"{word}" stands twice: take one out', "identity")


def _former(facts: Facts) -> Iterator[Problem]:
    """Find former ids that lead to two things."""
    owners: dict[str, str] = {}
    for standing in facts.standing:
        record, kind = standing.record, standing.record.kind_of_entity
        for old in record.former_ids:
            if old in facts.ids[kind]:
                message = f'"{old}" is the id of a record: a former id must be free'
                yield Problem(standing.file, record.ref, "former_ids", message, "identity")
            elif (taken := owners.setdefault(f"{kind}/{old}", record.ref)) != record.ref:
                message = f'"{old}" is a former id of {taken} too: leave it to one'
                yield Problem(standing.file, record.ref, "former_ids", message, "identity")
            elif record.former_ids.count(old) > 1:
                yield Problem(
                    standing.file, record.ref, "former_ids", f'"{old}" stands twice: take one out', "identity"
                )

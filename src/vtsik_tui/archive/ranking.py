"""Ranking: one question that finds all that matches, the best first.

A match is ranked by where it is found, then by how prominent the entity is;
within running text by BM25, which weighs rare words more. What one came to
read about goes before all sources that tell of it.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import IntEnum

from vtsik_tui.archive.asking import Asking
from vtsik_tui.archive.query import Query, Word


class Tier(IntEnum):
    """Where a match was found, the best first."""

    DATE = 0
    NAME = 1
    """The name is what was typed."""
    ALIAS = 2
    """Another name or spelling is."""
    PREFIX = 3
    """Each word typed is in the name of a person, a body or a place, the last one begins one."""
    TITLE = 4
    """The same of the title of an event, a document or a source."""
    TEXT = 5
    NEAR = 6
    """Found by another spelling only."""


@dataclass(frozen=True, slots=True)
class Found:
    """One entity that matches."""

    key: int
    tier: Tier
    kind: str


#: Nobody reads further; and so a letter typed costs the same in any database.
_MOST = 2000
#: The beginning of a word shorter than this is in half of all texts.
_SHORT = 3

_QUESTION = """
WITH found (key, tier, score) AS (
    SELECT key, tier, 0.0 FROM (
        SELECT entity.key, iif(name.form = 'title', 1, 2) AS tier
        FROM name JOIN entity ON entity.ref = name.entity WHERE name.folded = :whole LIMIT :most)
  UNION ALL
    SELECT key, 4, 0.0 FROM (SELECT rowid AS key FROM search WHERE search MATCH :in_names LIMIT :most)
  UNION ALL
    SELECT key, 5, score FROM (
        SELECT rowid AS key, bm25(search) AS score FROM search WHERE search MATCH :anywhere LIMIT :most)
), best AS (
    SELECT key, min(tier) AS tier, min(score) AS score FROM found GROUP BY key
)
SELECT entity.key, iif(best.tier = 4 AND entity.kind IN ('person', 'body', 'place'), 3, best.tier) AS tier,
       entity.kind
FROM best JOIN entity ON entity.key = best.key
ORDER BY entity.kind = 'source', tier, iif(tier = 5, best.score, 0.0), entity.weight DESC, entity.key
"""


def ranked(asking: Asking, query: Query) -> list[Found]:
    """Find what matches a query.

    Args:
        asking: The database.
        query: What is looked for.

    Returns:
        Each entity once, the best first.
    """
    if not query.words:
        return []
    answers = asking.all(
        _QUESTION,
        {
            "whole": query.folded,
            "in_names": f"{{title names}} : ({all_words(query.words)})",
            "anywhere": all_words(query.words) if _tells(query) else '""',
            "most": _MOST,
        },
    )
    return [Found(key, Tier(tier), kind) for key, tier, kind in answers]


def _tells(query: Query) -> bool:
    """Whether it is worth looking for a query in running text."""
    return any(len(word.folded) >= _SHORT for word in query.words)


def all_words(words: tuple[Word, ...]) -> str:
    """Say in the language of FTS5 that all words must match, the last as a beginning.

    Args:
        words: The words, folded: letters and digits only, so that a quoted one
            can hold nothing that FTS5 would read as an operator.

    Returns:
        An expression for ``MATCH``.
    """
    return " AND ".join(_one_word(word, grows=word is words[-1]) for word in words)


def _one_word(word: Word, *, grows: bool) -> str:
    """A word as names hold it, or as running text does where that differs."""
    star = "*" if grows else ""
    joined = f'"{word.folded}"{star}'
    apart = f'"{" ".join(word.parts)}"{star}'
    return joined if word.parts == (word.folded,) else f"({joined} OR {apart})"

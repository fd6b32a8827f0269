"""Ranking: one question that finds all that matches, the best first.

A match is ranked by where it is found, then by how prominent the entity is;
within running text by BM25, which weighs rare words more. Of two names that
hold what was typed, the one in which it is the greater part counts for more.
What one came to read about goes before all sources that tell of it.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import IntEnum

from vtsik_tui.archive.asking import Asking
from vtsik_tui.archive.query.matching import as_typed, stemmed
from vtsik_tui.archive.query.reading import Query


class Tier(IntEnum):
    """Where a match was found, the best first."""

    DATE = 0
    NAME = 1
    """The name is what was typed."""
    ALIAS = 2
    """Another name or spelling is."""
    PREFIX = 3
    """A name begins with what was typed."""
    IN_NAME = 4
    """Each word typed is in the name of a person, a body or a place, the last one begins one."""
    NAME_FORM = 5
    """Other forms of the words are in such a name: Каменева, Каменеву."""
    TITLE = 6
    """Each word typed is in the title of an event, a document or a source."""
    TITLE_FORM = 7
    """Other forms of them are."""
    TEXT = 8
    TEXT_FORM = 9
    """Other forms of the words are in the text."""
    NEAR = 10
    """Found by another spelling only."""
    ASKED = 11
    """No words were typed: it is what the fields ask for."""
    NOTE = 12
    """The words are in the reader's own note; such stand before those of `TEXT`."""

    @property
    def match(self) -> str:
        """What a result says of it."""
        return _MATCHES.get(self, self.name.lower())


_MATCHES = {
    Tier.IN_NAME: "prefix",
    Tier.NAME_FORM: "inflected",
    Tier.TITLE_FORM: "inflected",
    Tier.TEXT_FORM: "text",
    Tier.ASKED: "field",
}


@dataclass(frozen=True, slots=True)
class Found:
    """One entity that matches."""

    key: int
    tier: Tier
    kind: str


#: Nobody reads further; and so a letter typed costs the same in any database.
MOST = 1000

#: The beginning of a word shorter than this is in half of all texts.
_SHORT = 3

#: Of a title longer than this, in words, what was typed is a small part anyhow.
_LONGEST_TITLE = 5

_QUESTION = """
WITH found (key, tier, score) AS (
    SELECT key, tier, 0.0 FROM (
        SELECT entity.key, iif(name.form = 'title', 1, 2) AS tier
        FROM name JOIN entity ON entity.ref = name.entity WHERE name.folded = :whole LIMIT :most)
  UNION ALL
    SELECT entity.key, 3, 0.0
    FROM (SELECT DISTINCT entity FROM name
          WHERE name.form <> 'spelling'
            AND :whole <> '' AND name.folded > :whole AND name.folded < :whole || char(1114111)
          LIMIT :most) AS begun
    JOIN entity ON entity.ref = begun.entity
  UNION ALL
    SELECT key, 6, 0.0 FROM (SELECT rowid AS key FROM search WHERE search MATCH :in_names LIMIT :most)
  UNION ALL
    SELECT key, 7, 0.0 FROM (SELECT rowid AS key FROM stem WHERE stem MATCH :stems_in_names LIMIT :most)
  UNION ALL
    SELECT key, 8, score FROM (
        SELECT rowid AS key, bm25(search) AS score FROM search WHERE search MATCH :anywhere LIMIT :most)
  UNION ALL
    SELECT key, 9, score FROM (
        SELECT rowid AS key, bm25(stem) AS score FROM stem WHERE stem MATCH :stems LIMIT :most)
), best AS (
    SELECT key, min(tier) AS tier, min(score) AS score FROM found GROUP BY key
)
SELECT entity.key,
       best.tier - 2 * (best.tier IN (6, 7) AND entity.kind IN ('person', 'body', 'place')) AS tier,
       entity.kind
FROM best JOIN entity ON entity.key = best.key
ORDER BY entity.kind = 'source', tier, iif(tier >= 8, best.score, 0.0), entity.weight / iif(tier <= 2, 1.0,
    max(:size, min(:longest, 1.0 + length(entity.title) - length(replace(entity.title, ' ', ''))))) DESC,
    entity.key
"""


def ranked(asking: Asking, query: Query, most: int = MOST) -> list[Found]:
    """Find what matches the words of a query.

    Args:
        asking: The database.
        query: What is looked for.
        most: How many to look at of each tier.

    Returns:
        Each entity once, the best first.
    """
    if not query.groups:
        return []
    typed, stems = as_typed(query), stemmed(query)
    tells = any(len(word.folded) >= _SHORT for group in query.groups for term in group for word in term.words)
    answers = asking.all(
        _QUESTION,
        {
            "whole": query.folded,
            "in_names": f"{{title names}} : ({typed})",
            "stems_in_names": f"names : ({stems})",
            "anywhere": typed if tells else '""',
            "stems": stems if tells else '""',
            "size": len(query.groups),
            "longest": _LONGEST_TITLE,
            "most": most,
        },
    )
    return [Found(key, Tier(tier), kind) for key, tier, kind in answers]

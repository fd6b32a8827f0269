"""Snippets: the place where a result matched, the match marked."""

from __future__ import annotations

from collections.abc import Sequence

from vtsik_tui.archive.asking import Asking, marks
from vtsik_tui.archive.entities import line
from vtsik_tui.archive.query.matching import as_typed
from vtsik_tui.archive.query.reading import Query
from vtsik_tui.archive.records import Form, Span
from vtsik_tui.words.folding import fold
from vtsik_tui.words.stemming import stem

#: Marks of private use, which no text holds and no terminal obeys.
_OPEN, _CLOSE = "\ue000", "\ue001"
_WORDS_SHOWN = 14


def of_text(asking: Asking, query: Query, keys: Sequence[int]) -> dict[int, tuple[Span, ...]]:
    """Cut out of running text what surrounds the match.

    Args:
        asking: The database.
        query: What was looked for.
        keys: Of the entities that matched in their text.

    Returns:
        The snippet of each key.
    """
    if not keys:
        return {}
    answers = asking.all(
        "SELECT rowid, snippet(search, 2, ?, ?, '…', ?) FROM search"
        # The upper bound lets the index stop early; the plus keeps it from being asked once for each key.
        f" WHERE search MATCH ? AND rowid <= ? AND +rowid IN ({marks(keys)})",
        (_OPEN, _CLOSE, _WORDS_SHOWN, as_typed(query), max(keys), *keys),
    )
    return {key: marked(line(text)) for key, text in answers}


def of_forms(asking: Asking, query: Query, keys: Sequence[int]) -> dict[int, tuple[Span, ...]]:
    """Cut out of running text what surrounds another form of a word.

    Args:
        asking: The database.
        query: What was looked for.
        keys: Of the entities whose text holds other forms of the words.

    Returns:
        The snippet of each key.
    """
    wanted = {stem(word.folded) for group in query.groups for term in group for word in term.words}
    answers = (
        asking.all(f"SELECT rowid, body FROM search WHERE rowid IN ({marks(keys)})", keys) if keys else []
    )
    return {key: _around(line(text).split(), wanted) for key, text in answers}


def _around(words: list[str], wanted: set[str]) -> tuple[Span, ...]:
    """The words around the first of which the stem is wanted, each such word marked."""
    held = [any(stem(each) in wanted for each in fold(word).split()) for word in words]
    first = held.index(True) if True in held else 0
    start = max(0, first - _WORDS_SHOWN // 3)
    shown = range(start, min(len(words), start + _WORDS_SHOWN))
    text = " ".join(f"{_OPEN}{words[at]}{_CLOSE}" if held[at] else words[at] for at in shown)
    before, after = ("…" if start else ""), ("…" if shown.stop < len(words) else "")
    return marked(f"{before}{text}{after}")


def of_name(asking: Asking, query: Query, refs: Sequence[str]) -> dict[str, tuple[Span, ...]]:
    """Find the other name by which an entity matched.

    Args:
        asking: The database.
        query: What was looked for.
        refs: Of the entities that matched by a name that is not their title.

    Returns:
        The snippet of each ref for which an alias was found.
    """
    if not refs:
        return {}
    found: dict[str, tuple[Span, ...]] = {}
    answers = asking.all(
        # Spellings are made for the index: some, with their ties and carons, are not for reading.
        f"SELECT entity, text, folded FROM name WHERE entity IN ({marks(refs)}) AND form = 'alias'"
        " ORDER BY entity, length(folded)",
        refs,
    )
    for ref, text, folded in answers:
        if ref not in found and holds(query, line(folded)):
            found[ref] = (Span("also ", Form.FAINT), Span(line(text), Form.STRONG))
    return found


def holds(query: Query, folded: str) -> bool:
    """Tell whether a name holds all words of a query, the last as a beginning.

    Args:
        query: What was looked for.
        folded: A name, folded.

    Returns:
        True if each word is there.
    """
    there = folded.split()
    *whole, growing = [word.folded for word in query.words] or [""]
    return all(word in there for word in whole) and any(word.startswith(growing) for word in there)


def marked(text: str) -> tuple[Span, ...]:
    """Make spans of a text in which the matches are marked.

    Args:
        text: A snippet with its marks of private use.

    Returns:
        The runs in order, the matches strong.
    """
    spans: list[Span] = []
    for at, run in enumerate(text.split(_OPEN)):
        strong, close, rest = run.partition(_CLOSE)
        if at and close:
            spans += [Span(strong, Form.STRONG), Span(rest)]
        else:
            spans.append(Span(run))
    return tuple(span for span in spans if span.text)

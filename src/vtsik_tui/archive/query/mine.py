"""What is the reader's own, for a search: handed in, for no database of facts knows of it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from vtsik_tui.archive.query.reading import Query, Term
from vtsik_tui.archive.records import Form, Span
from vtsik_tui.words.folding import fold
from vtsik_tui.words.prose import plain

#: So many words of a note are shown around the one that matched.
_WORDS_SHOWN = 14

#: Says that what follows is no fact.
_MARK = "✎ your note: "


@dataclass(frozen=True)
class Mine:
    """Bookmarks and notes, by the refs of the entities they are on."""

    bookmarked: frozenset[str] = frozenset()
    notes: Mapping[str, str] = field(default_factory=dict)
    """The text of each note."""
    folded: Mapping[str, str] = field(default_factory=dict)
    """The same as it is searched."""

    @classmethod
    def of(cls, bookmarked: frozenset[str], notes: Mapping[str, str]) -> Mine:
        """Make notes ready to be searched.

        Args:
            bookmarked: Refs of what is bookmarked.
            notes: Texts by the refs of what they are on.

        Returns:
            Both.
        """
        texts = {ref: plain(text) for ref, text in notes.items()}
        return cls(bookmarked, texts, {ref: f" {fold(text)} " for ref, text in texts.items()})

    def that_say(self, query: Query) -> dict[str, tuple[Span, ...]]:
        """Find the notes that hold what is looked for.

        Args:
            query: What was typed.

        Returns:
            The place in each such note, by the ref of what it is on.
        """
        if not query.groups:
            return {}
        return {
            ref: self._around(ref, query)
            for ref, folded in self.folded.items()
            if all(any(_holds(folded, term) for term in group) for group in query.groups)
        }

    def _around(self, ref: str, query: Query) -> tuple[Span, ...]:
        """The words of a note around the first that is looked for, each such word marked."""
        wanted = tuple(word.folded for group in query.groups for term in group for word in term.words)
        words = self.notes[ref].split()
        held = [any(each.startswith(wanted) for each in fold(word).split()) for word in words]
        start = max(0, (held.index(True) if True in held else 0) - _WORDS_SHOWN // 3)
        spans = [Span(_MARK, Form.FAINT), Span("…" if start else "")]
        for at in range(start, min(len(words), start + _WORDS_SHOWN)):
            spans += [Span(words[at], Form.STRONG if held[at] else Form.TEXT), Span(" ")]
        return tuple(span for span in spans if span.text)


def _holds(folded: str, term: Term) -> bool:
    """Whether a note holds the words of a term next to each other, the last one perhaps as a beginning."""
    text = " ".join(word.folded for word in term.words)
    return f" {text}" in folded if term.grows else f" {text} " in folded

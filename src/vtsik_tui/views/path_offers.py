"""What is offered while the other end of a path, or what to leave out of it, is typed."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from vtsik_tui.archive.archive import Archive
from vtsik_tui.archive.records import Row
from vtsik_tui.views.path_state import WITHOUT

#: So many are offered.
_MOST = 8


class Offers:
    """Who may be meant by what is typed, and who was chosen."""

    def __init__(self, archive: Archive) -> None:
        """Offer nothing yet.

        Args:
            archive: The open database.
        """
        self._archive = archive
        self._offered: Sequence[Row] = ()
        self._chosen = 0
        self._put: str | None = None
        """What stands in the line since one was chosen with a key."""

    def remark(self, text: str) -> str:
        """Say who is meant by what is typed.

        Args:
            text: What stands in the line.

        Returns:
            The likeliest: its name, dates, kind unless it is a person, and which of how many.
        """
        row = self._meant(text)
        if row is None:
            return "nothing of that name" if text.strip() else ""
        kind = "" if row.kind == "person" else row.kind
        place = f"{self._chosen + 1}/{len(self._offered)}" if len(self._offered) > 1 else ""
        return " · ".join(filter(None, (row.title, row.dates.new, kind, place)))

    def step(self, text: str, by: int) -> str | None:
        """Choose the next of those who may be meant.

        Args:
            text: What stands in the line.
            by: 1 for the next, -1 for the one before.

        Returns:
            Its name, to stand in the line; None if there is nobody.
        """
        if self._meant(text) is None:
            return None
        self._chosen = (self._chosen + by) % len(self._offered)
        self._put = self._offered[self._chosen].title
        return self._put

    def answer(self, text: str, done: Callable[[Row], str]) -> str:
        """Act on who is meant.

        Args:
            text: What was entered.
            done: Acts on it, and gives a sentence if it cannot.

        Returns:
            The sentence to show; empty if all went well.
        """
        row = self._meant(text)
        return done(row) if row is not None else f"Nothing is called “{text.strip()[:60]}”."

    def _meant(self, text: str) -> Row | None:
        """Who is meant: the one that was chosen, or the likeliest for what is typed."""
        if text != self._put:
            self._put, self._chosen = text, 0
            self._offered = self._found(text)
        return self._offered[self._chosen] if self._offered else None

    def _found(self, text: str) -> Sequence[Row]:
        """Those who may be meant, the likeliest first; a source is no end of a path."""
        if not text.strip():
            return ()
        exact = self._archive.resolve(text).row
        hits = self._archive.search(text, 2 * _MOST).hits
        rows = {row.ref: row for row in (*([exact] if exact else []), *(hit.row for hit in hits))}
        return [row for row in rows.values() if row.kind != "source"][:_MOST]


def read_kind(text: str) -> str:
    """Read what to leave out.

    Args:
        text: As it was typed.

    Returns:
        Of `WITHOUT`; empty if it is none.
    """
    typed = " ".join(text.lower().split())
    if not typed:
        return ""
    exact = next((kind for kind, words in WITHOUT.items() if words == typed), "")
    exact = exact or (typed if typed in WITHOUT else "")
    begins = next((kind for kind, words in WITHOUT.items() if words.startswith(typed)), "")
    return exact or begins or next((kind for kind, words in WITHOUT.items() if typed in words), "")


def said_kind(text: str, without: frozenset[str]) -> str:
    """Say what would be left out.

    Args:
        text: As it was typed.
        without: What is left out already.

    Returns:
        A few words.
    """
    kind = read_kind(text)
    if not kind:
        return "nothing of that name" if text.strip() else ""
    return f"{'take back' if kind in without else 'leave out'} {WITHOUT[kind]}"


def next_kind(text: str, by: int) -> str:
    """Go to what could be left out next.

    Args:
        text: What stands in the line.
        by: 1 for the next, -1 for the one before.

    Returns:
        Its words.
    """
    words = list(WITHOUT.values())
    kind = read_kind(text)
    return words[(words.index(WITHOUT[kind]) + by) % len(words)] if kind else words[0 if by > 0 else -1]

"""Saying in a short line how a query was read."""

from __future__ import annotations

from vtsik_tui.archive.query.conditions import Conditions
from vtsik_tui.archive.query.reading import Query, Term


def reading_of(query: Query, asked: Conditions) -> str:
    """Say how a query was read.

    Args:
        query: What was typed.
        asked: What its fields ask for.

    Returns:
        For example ``people · Left SR · in VTsIK · “sablin”``; empty for plain words.
    """
    if query.is_simple and not asked.told and not query.excluded:
        return ""
    said = [*asked.told]
    said += [" or ".join(f"“{_words(term)}”" for term in group) for group in query.groups]
    said += [f"without “{_words(term)}” in the name" for term in query.excluded]
    return " · ".join(said)


def _words(term: Term) -> str:
    """The words of a term, with a mark where it may go on."""
    return " ".join(word.folded for word in term.words) + ("…" if term.grows else "")

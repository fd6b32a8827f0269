"""Wording: how a link reads between the names of the two entities, in the direction in which it is walked."""

from __future__ import annotations

from vtsik_tui.archive.network.gender import gendered

#: Labels of links that read from either end, but not well between two names.
_BETWEEN = {
    ("prose", "mentions"): "in a text that mentions",
    ("prose", "mentioned by"): "mentioned in the text on",
    ("composition", "party in it"): "in which sat",
    ("person", "party"): "of the party",
    ("person", "of the party"): "party of",
    ("event_place", "place of"): "scene of",
}
#: What people do to a document rather than in it: from the person, from the document.
_OF_DOCUMENT = {
    "author": ("author of", "whose author was"),
    "wrote": ("wrote", "written by"),
    "signed": ("signed", "signed by"),
    "drafted": ("drafted", "drafted by"),
    "proposed": ("proposed", "proposed by"),
    "supported": ("supported", "supported by"),
    "announced": ("announced", "announced by"),
    "addressee": ("addressee of", "addressed to"),
}
#: A post that says already of what it is a post.
_SAID = frozenset(("of", "in", "to", "for", "without", "at"))
#: What was done in a body, and is no post.
_DONE = ("took ", "in ")


def between(origin: str, label: str, kind: str, gender: str = "") -> str:
    """Say how an entity hangs on the one before it.

    Args:
        origin: The table from which the link comes, or ``prose``.
        label: As it reads from the one before; of a part or a post the same from both ends.
        kind: Of the one before.
        gender: Of the one before, if it is a person: ``m`` or ``f``; empty if not known.

    Returns:
        Words to stand between the two names: ``brother of``, ``had as leader``, ``spoke at``.
    """
    if origin == "relation":
        return gendered(label, gender)
    if origin == "membership":
        return _post(label, onward=kind == "person")
    if origin == "event_person":
        return f"{label} at" if kind == "person" else f"{label} there"
    if origin == "document_person":
        of_person, of_document = _OF_DOCUMENT.get(label, (f"{label} in", f"{label} in it"))
        return of_person if kind == "person" else of_document
    return _BETWEEN.get((origin, label), label)


def _post(label: str, *, onward: bool) -> str:
    """A post, from who held it or from the body."""
    done = label.startswith(_DONE)
    if not onward:
        return f"in which {label}" if done else f"had as {label}"
    if label.startswith("took "):
        return f"{label} in"
    return f"{label} of" if done or _SAID.isdisjoint(label.split()) else f"{label} in"

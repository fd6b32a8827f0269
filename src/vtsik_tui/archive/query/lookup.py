"""Looking up what a value means: a word of the vocabulary, an entity by its name."""

from __future__ import annotations

from vtsik_tui.archive.asking import Asking, marks
from vtsik_tui.archive.entities import line
from vtsik_tui.archive.query.words import words_of
from vtsik_tui.words.folding import fold
from vtsik_tui.words.little import without_little

#: More entities of one name than this are not looked at.
_MOST_NAMED = 200


def terms(
    asking: Asking, *vocabularies: str, word: str, beginning: bool = False
) -> list[tuple[str, str, str]]:
    """Find words of the vocabulary by id, label or plural.

    Args:
        asking: The database.
        vocabularies: The sets to look in.
        word: Folded.
        beginning: Whether any word of a label may begin so, and not the label only.

    Returns:
        Set, id and label of each; those that are exactly so called, if there are any.
    """
    answers = asking.all(
        f"SELECT vocabulary, id, label, plural FROM term WHERE vocabulary IN ({marks(vocabularies)})"
        " ORDER BY position",
        vocabularies,
    )
    labelled = [
        (line(name), line(own), line(label), {fold(line(own)), fold(line(label)), fold(line(plural))})
        for name, own, label, plural in answers
    ]
    exact = [(name, own, label) for name, own, label, names in labelled if word in names]
    if exact or not word:
        return exact
    return [
        (name, own, label)
        for name, own, label, names in labelled
        if any(each.startswith(word) or (beginning and f" {word}" in f" {each}") for each in names)
    ]


def named(asking: Asking, kind: str, value: str) -> list[tuple[str, str]]:
    """Find entities of a kind by id or name.

    Args:
        asking: The database.
        kind: Of the entities.
        value: As it was typed.

    Returns:
        Id and title of each, the most prominent first; those of exactly that
        name if there are any.
    """
    folded = without_little(fold(value))
    exact = asking.all(
        "SELECT entity.id, entity.title"
        " FROM (SELECT ? AS ref UNION SELECT entity FROM name WHERE folded = ?) AS found"
        " CROSS JOIN entity ON entity.ref = found.ref"
        " WHERE entity.kind = ? ORDER BY entity.key LIMIT ?",
        (f"{kind}/{value.lower()}", folded, kind, _MOST_NAMED),
    )
    if exact or not folded:
        return [(line(own), line(title)) for own, title in exact]
    wanted = " AND ".join(f'"{word.folded}"*' for word in words_of(value))
    if not wanted:
        return []
    found = asking.all(
        "SELECT entity.id, entity.title"
        " FROM (SELECT rowid AS key FROM search WHERE search MATCH ?) AS found"
        " JOIN entity ON entity.key = found.key"
        " WHERE entity.kind = ? ORDER BY entity.key LIMIT ?",
        (f"{{title names}} : ({wanted})", kind, _MOST_NAMED),
    )
    return [(line(own), line(title)) for own, title in found]

"""The rows of the full-text index."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable

from vtsik_tui.build.models.document import Document
from vtsik_tui.build.models.entity import Entity, Subject
from vtsik_tui.build.models.event import Event
from vtsik_tui.build.models.person import Person
from vtsik_tui.build.models.source import Source
from vtsik_tui.build.writing.lookup import Lookup
from vtsik_tui.build.writing.records import Row, Rows
from vtsik_tui.words import folding, prose
from vtsik_tui.words.slips import ONE_OFF, letters_out, remains
from vtsik_tui.words.stemming import stems


def search_rows(known: Lookup, entities: Iterable[Row], names: Iterable[Row]) -> list[Row]:
    """Make the rows of `search`.

    Args:
        known: The facts.
        entities: The rows of `entity`, whose numbers the index carries.
        names: The rows of `name`.

    Returns:
        For each entity its title and the words of its names, folded, and the
        text about it as written.
    """
    words: dict[str, dict[str, None]] = defaultdict(dict)
    for row in names:
        if row["form"] != "title":
            words[str(row["entity"])].update(dict.fromkeys(str(row["folded"]).split()))
    rows: list[Row] = []
    for row in entities:
        ref = str(row["ref"])
        rows.append(
            {
                "rowid": row["key"],
                "ref": ref,
                "title": folding.fold(f"{row['title']} {row['title_ru']}"),
                "names": " ".join(words[ref]),
                "body": "\n".join(part for part in _texts(known.entities[ref], known) if part),
            }
        )
    return rows


def stem_rows(search: Iterable[Row], names: Iterable[Row]) -> list[Row]:
    """Make the rows of `stem`.

    Args:
        search: The rows of `search`.
        names: The rows of `name`.

    Returns:
        For each entity the stems of its names as they are written, made-up
        spellings aside, and of the text about it.
    """
    written: dict[str, list[str]] = defaultdict(list)
    for row in names:
        if row["form"] != "spelling":
            written[str(row["entity"])].append(str(row["folded"]))
    return [
        {
            "rowid": row["rowid"],
            "names": stems(f"{row['title']} {' '.join(written[str(row['ref'])])}"),
            "body": stems(folding.fold(str(row["body"]))),
        }
        for row in search
    ]


def near_rows(search: Iterable[Row]) -> Rows:
    """Make the rows of `near_word` and `near_form`.

    Args:
        search: The rows of `search`.

    Returns:
        The words of the names of all entities but sources, and what is left of
        each when letters are taken out of it.
    """
    words = sorted(
        {
            word
            for row in search
            if not str(row["ref"]).startswith("source/")
            for word in f"{row['title']} {row['names']}".split()
            if len(word) >= ONE_OFF - 1 and not word.isdigit()
        }
    )
    numbered = list(enumerate(words, start=1))
    return {
        "near_word": [{"key": key, "word": word} for key, word in numbered],
        "near_form": sorted(
            (
                {"form": form, "word": key}
                for key, word in numbered
                for form in remains(word, letters_out(word))
            ),
            key=lambda row: (row["form"], row["word"]),
        ),
    }


def _texts(entity: Entity, known: Lookup) -> Iterable[str]:
    """Everything said of an entity that is not its name."""
    if isinstance(entity, Source):
        yield from (entity.work, entity.author, entity.year)
        yield prose.plain(entity.summary)
    if isinstance(entity, Subject):
        yield prose.plain(entity.summary)
    if isinstance(entity, Person):
        for held in entity.membership:
            office = held.post or known.label("role", held.role)
            yield f"{office}, {known.bodies[held.body].name}"
            yield prose.plain(held.note)
        yield from (entity.birthplace, entity.deathplace)
    if isinstance(entity, (Event, Document)):
        yield from (part.detail for part in entity.people)
    yield prose.plain(entity.note)
    if isinstance(entity, Subject):
        for dispute in entity.dispute:
            yield f"{dispute.field}: {'; '.join(reading.value for reading in dispute.values)}"
            yield prose.plain(dispute.note)

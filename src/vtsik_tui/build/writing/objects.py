"""What sqlite-utils cannot spell: the full-text index, the lists and the views."""

from __future__ import annotations

#: The order of the panes. Without a rowid, so that a row is found by its place in one step.
LIST_ROW = """
CREATE TABLE list_row (
    list TEXT NOT NULL,
    position INTEGER NOT NULL,
    ref TEXT REFERENCES entity(ref),
    heading TEXT NOT NULL,
    PRIMARY KEY (list, position)
) WITHOUT ROWID
"""

LIST_ROW_INDEX = "CREATE INDEX idx_list_row_list_ref ON list_row (list, ref)"

#: Names are folded by `words.folding` before they come here; `remove_diacritics`
#: is for `body`, which is kept as written so that a snippet can be shown from it.
SEARCH = """
CREATE VIRTUAL TABLE search USING fts5(
    title, names, body,
    tokenize='unicode61 remove_diacritics 2',
    prefix='2 3 4'
)
"""

#: Stems of names and of text. Without the text itself, which `search` keeps.
STEM = "CREATE VIRTUAL TABLE stem USING fts5(names, body, content='', tokenize='unicode61')"

#: Names as they are written, by their beginnings: without the many spellings that are made for them.
NAME_WRITTEN = "CREATE INDEX idx_name_written ON name (folded, entity) WHERE form <> 'spelling'"

#: What is left of a word when letters are taken out, as CRC-32; without a rowid, found in one step.
NEAR_FORM = """
CREATE TABLE near_form (
    form INTEGER NOT NULL,
    word INTEGER NOT NULL REFERENCES near_word(key),
    PRIMARY KEY (form, word)
) WITHOUT ROWID
"""

VIEWS = {
    "tenure": """
        SELECT person.name AS person, body.name AS body, term.label AS role, membership.post,
               party.label AS party, membership.dates_new AS dates, membership.start, membership."end",
               person.ref AS person_ref, body.ref AS body_ref
        FROM membership
        JOIN person ON person.id = membership.person
        JOIN body ON body.id = membership.body
        LEFT JOIN term ON term.vocabulary = 'role' AND term.id = membership.role
        LEFT JOIN party ON party.id = membership.party
        ORDER BY body.name, membership.rank, membership.first_day
    """,
    "chronology": """
        SELECT event.date, event.date_new, event.date_old, event.title, term.label AS kind,
               (SELECT group_concat(name, '; ') FROM
                   (SELECT place.name FROM event_place JOIN place ON place.id = event_place.place
                    WHERE event_place.event = event.id ORDER BY event_place.position)) AS place,
               entity.summary, event.ref
        FROM event
        JOIN entity ON entity.ref = event.ref
        LEFT JOIN term ON term.vocabulary = 'event_kind' AND term.id = event.kind
        ORDER BY event.date_first, event.date_last, event.id
    """,
    "party_strength": """
        SELECT entity.title, party.label AS party, composition.count, term.label AS kind, entity.ref
        FROM composition
        JOIN entity ON entity.ref = composition.of
        JOIN party ON party.id = composition.party
        LEFT JOIN term ON term.vocabulary = 'composition_kind' AND term.id = composition.kind
        ORDER BY entity.first_day, entity.ref, composition.kind, party.position
    """,
    "cited": """
        SELECT source.title AS source, source.url, entity.title AS supports, citation.claim,
               entity.ref, source.ref AS source_ref
        FROM citation
        JOIN source ON source.id = citation.source
        JOIN entity ON entity.ref = citation.entity
        ORDER BY source.title, entity.title, citation.key
    """,
}

"""Questions to put to the database in Datasette, each with a place for what is asked about."""

from __future__ import annotations

from typing import NamedTuple


class Canned(NamedTuple):
    """A question that is kept ready."""

    title: str
    description: str
    sql: str
    """Parameters begin with a colon; Datasette makes a field to fill in of each."""


#: A day such as 1917-11-07 as the Julian day number that stands in the columns of days.
_DAY = "CAST(julianday(:day) + 0.5 AS INTEGER)"

QUERIES = {
    "in_office_on": Canned(
        "Who held office on a day",
        "All who certainly held a post on a day (:day, new style, such as 1918-03-16), by body. Where start"
        " or end is only known to lie in a month or a year, the days in which it lies are left out.",
        f"""
SELECT person.name AS person, body.name AS body, term.label AS role, membership.post, party.label AS party,
       membership.dates_new AS dates, membership.confidence, person.ref
FROM membership
JOIN person ON person.id = membership.person
JOIN body ON body.id = membership.body
LEFT JOIN term ON term.vocabulary = 'role' AND term.id = membership.role
LEFT JOIN party ON party.id = membership.party
WHERE membership.start_last <= {_DAY} AND membership.end_first >= {_DAY}
ORDER BY body.name, membership.rank, person.name
""",
    ),
    "people_of_a_body": Canned(
        "Who was in a body",
        "The people of a body (:body, the id, such as vtsik-16) by rank, with party and fate.",
        """
SELECT person.name AS person, term.label AS role, membership.post, party.label AS party,
       membership.dates_new AS dates, person.born_new AS born, person.died_new AS died, fate.label AS fate,
       person.ref
FROM membership
JOIN person ON person.id = membership.person
LEFT JOIN term ON term.vocabulary = 'role' AND term.id = membership.role
LEFT JOIN term AS fate ON fate.vocabulary = 'fate' AND fate.id = person.fate
LEFT JOIN party ON party.id = membership.party
WHERE membership.body = :body
ORDER BY membership.rank, membership.first_day, person.name
""",
    ),
    "fates_of_a_body": Canned(
        "What became of the people of a body",
        "How the lives of the people of a body (:body, the id, such as vtsik-16) ended, and of how many.",
        """
SELECT coalesce(term.label, 'not on record') AS fate, count(DISTINCT person.id) AS people
FROM membership
JOIN person ON person.id = membership.person
LEFT JOIN term ON term.vocabulary = 'fate' AND term.id = person.fate
WHERE membership.body = :body
GROUP BY fate ORDER BY people DESC, fate
""",
    ),
    "what_happened": Canned(
        "What happened between two days",
        "The events from one day to another (:first and :last, new style, such as 1917-11-01).",
        """
SELECT date, date_new AS new_style, date_old AS old_style, title, kind, place, ref
FROM chronology
WHERE ref IN (
    SELECT ref FROM event
    WHERE date_last >= CAST(julianday(:first) + 0.5 AS INTEGER)
      AND date_first <= CAST(julianday(:last) + 0.5 AS INTEGER)
)
""",
    ),
    "links_of": Canned(
        "Everything that is linked to an entity",
        "All links of an entity (:ref, such as person/yakov-sverdlov), in both directions.",
        """
SELECT link.label, entity.title, link.dates_new AS dates, entity.kind, entity.ref
FROM link JOIN entity ON entity.ref = link.to_ref
WHERE link.from_ref = :ref
ORDER BY link.label, link.first_day, entity.title
""",
    ),
    "what_rests_on": Canned(
        "What rests on a source",
        "Every claim that names a source (:source, the id), with the page or passage.",
        """
SELECT entity.title, citation.claim, citation.locator, entity.ref
FROM citation JOIN entity ON entity.ref = citation.entity
WHERE citation.source = :source
ORDER BY entity.title, citation.key
""",
    ),
    "disagreements": Canned(
        "Where sources disagree",
        "Every disagreement, its readings side by side, and which of them the record follows.",
        """
SELECT entity.title, dispute.field,
       coalesce(nullif(dispute_value.reading, ''), dispute_value.value) AS reading,
       source.title AS source, dispute_value.preferred, dispute.note, entity.ref
FROM dispute
JOIN entity ON entity.ref = dispute.of
JOIN dispute_value ON dispute_value.dispute = dispute.key
LEFT JOIN source ON source.id = dispute_value.source
ORDER BY entity.title, dispute.key, dispute_value.position
""",
    ),
}

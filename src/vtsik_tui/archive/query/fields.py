"""What fields ask, as conditions on entities.

What is asked of posts — body, role, party, a date — is asked of one and the
same post: ``body:vtsik role:chairman on:1918`` finds who chaired it then.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field

from vtsik_tui.archive.asking import Asking, marks
from vtsik_tui.archive.entities import line
from vtsik_tui.archive.query.conditions import Conditions, packed
from vtsik_tui.archive.query.dates import Period
from vtsik_tui.archive.query.lookup import named, terms
from vtsik_tui.archive.query.reading import Asked, Query
from vtsik_tui.archive.query.spans import days_of, meant
from vtsik_tui.words.folding import fold

#: What the kinds may be called.
KINDS = {
    "event": ("event", "events"),
    "person": ("person", "people", "persons"),
    "body": ("body", "bodies"),
    "document": ("document", "documents", "doc", "docs"),
    "place": ("place", "places"),
    "source": ("source", "sources"),
}


def conditions(asking: Asking, query: Query) -> Conditions:
    """Turn what is asked of fields into conditions.

    Args:
        asking: The database, in which names and words are looked up.
        query: What was typed.

    Returns:
        The conditions, how they were read, and what was ignored.
    """
    return _Reader(asking, query).found


@dataclass(slots=True)
class _Post:
    """What is asked of one and the same post."""

    sql: list[str] = field(default_factory=list)
    values: list[object] = field(default_factory=list)


class _Reader:
    """Reads one field after another."""

    def __init__(self, asking: Asking, query: Query) -> None:
        self.asking = asking
        self.found = Conditions()
        self.post = _Post()
        self.dated = any(one.field in ("body", "role") for one in query.asked if one.value)
        for one in query.asked:
            if one.value:
                getattr(self, f"_{one.field}")(one)
            elif one.field not in ("is", "has"):
                self.found.ignored.append(f"{one.field}: says nothing yet")
        if self.post.sql:
            self.found.sql.append(
                "entity.kind <> 'person' OR EXISTS (SELECT 1 FROM membership"
                f" WHERE membership.person = entity.id AND {' AND '.join(self.post.sql)})"
            )
            self.found.sql[-1] = f"({self.found.sql[-1]})"
            self.found.values += self.post.values

    def _kind(self, one: Asked) -> None:
        """A kind of entity, or a word of the vocabulary for one."""
        asked = fold(one.value)
        for kind, names in KINDS.items():
            if asked in names:
                self.found.add("entity.kind = ?", (kind,), names[1], negated=one.negated)
                return
        words = terms(self.asking, "body_kind", "event_kind", "document_kind", "source_kind", word=asked)
        if not words:
            self.found.ignored.append(f"kind:{one.value} (there is no such kind)")
            return
        kinds = " OR ".join(
            f"(entity.kind = '{name.removesuffix('_kind')}' AND entity.term = ?)" for name, _, _ in words
        )
        self.found.add(kinds, [term for _, term, _ in words], words[0][2], negated=one.negated)

    def _party(self, one: Asked) -> None:
        """People of a party: listed under it, or in it by any membership."""
        asked = fold(one.value)
        parties = [
            (line(own), line(short))
            for own, label, short in self.asking.all("SELECT id, label, short FROM party ORDER BY position")
            if asked in (fold(line(own)), fold(line(label)), fold(line(short)))
            or any(word.startswith(asked) for word in fold(f"{label} {short}").split())
        ]
        exact = [party for party in parties if asked in (fold(party[0]), fold(party[1]))] or parties
        if not exact:
            self.found.ignored.append(f"party:{one.value} (there is no such party)")
            return
        ids = [own for own, _ in exact]
        self.found.add(
            "entity.kind = 'person' AND (EXISTS (SELECT 1 FROM person WHERE person.id = entity.id"
            f" AND person.party IN ({marks(ids)})) OR EXISTS (SELECT 1 FROM membership"
            f" WHERE membership.person = entity.id AND membership.party IN ({marks(ids)})))",
            (*ids, *ids),
            exact[0][1] if len(exact) == 1 else " or ".join(short for _, short in exact[:3]),
            negated=one.negated,
        )

    def _body(self, one: Asked) -> None:
        """What has to do with a body, with a convocation of it or with its Presidium."""
        bodies = named(self.asking, "body", one.value)
        if not bodies:
            self.found.ignored.append(f"body:{one.value} (there is no such body)")
            return
        ids = [own for own, _ in bodies]
        under = (
            "WITH RECURSIVE under (id) AS (SELECT id FROM body WHERE id IN (SELECT value FROM json_each(?))"
            " UNION SELECT body.id FROM body JOIN under ON body.parent = under.id"
            " WHERE body.kind IN ('convocation', 'presidium')) SELECT id FROM under"
        )
        self.post.sql.append(f"membership.body IN ({under})")
        all_ids = packed(ids)
        self.post.values.append(all_ids)
        self.found.add(
            "entity.kind = 'person' AND EXISTS (SELECT 1 FROM membership"
            " WHERE membership.person = entity.id"
            f" AND membership.body IN ({under}))"
            " OR entity.kind = 'event' AND EXISTS (SELECT 1 FROM event_body"
            " WHERE event_body.event = entity.id"
            f" AND event_body.body IN ({under}))"
            f" OR entity.kind = 'document' AND EXISTS (SELECT 1 FROM document_issuer"
            f" WHERE document_issuer.document = entity.id AND document_issuer.body IN ({under}))"
            f" OR entity.kind = 'body' AND entity.id IN ({under})",
            (all_ids, all_ids, all_ids, all_ids),
            f"in {bodies[0][1]}",
            negated=one.negated,
        )
        if one.negated:
            self.post.sql.pop()
            self.post.values.pop()

    def _role(self, one: Asked) -> None:
        """People who held a post of a name."""
        asked = fold(one.value)
        roles = [term for _, term, label in terms(self.asking, "role", word=asked, beginning=True)]
        role = f"(membership.role IN ({marks(roles)}) OR lower(membership.post) LIKE ?)"
        values = (*roles, f"%{one.value.lower()}%")
        self.found.add(
            "entity.kind = 'person' AND EXISTS (SELECT 1 FROM membership"
            f" WHERE membership.person = entity.id AND {role})",
            values,
            one.value,
            negated=one.negated,
        )
        if not one.negated:
            self.post.sql.append(role)
            self.post.values += values

    def _place(self, one: Asked) -> None:
        """What happened, sat, was born or died at a place."""
        ids = packed(own for own, _ in named(self.asking, "place", one.value))
        text = f"%{one.value.lower()}%"
        self.found.add(
            "entity.kind = 'event' AND EXISTS (SELECT 1 FROM event_place WHERE event_place.event = entity.id"
            " AND event_place.place IN (SELECT value FROM json_each(?)))"
            " OR entity.kind = 'body' AND EXISTS (SELECT 1 FROM body_seat WHERE body_seat.body = entity.id"
            " AND body_seat.place IN (SELECT value FROM json_each(?)))"
            " OR entity.kind = 'place' AND entity.id IN (SELECT value FROM json_each(?))"
            " OR entity.kind = 'person' AND EXISTS (SELECT 1 FROM person WHERE person.id = entity.id"
            " AND (lower(person.birthplace) LIKE ? OR lower(person.deathplace) LIKE ?))",
            (ids, ids, ids, text, text),
            f"at {one.value}",
            negated=one.negated,
        )

    def _fate(self, one: Asked) -> None:
        """People by how they died."""
        words = terms(self.asking, "fate", word=fold(one.value), beginning=True)
        if not words:
            self.found.ignored.append(f"fate:{one.value} (there is no such fate)")
            return
        ids = [term for _, term, _ in words]
        self.found.add(
            "entity.kind = 'person' AND EXISTS (SELECT 1 FROM person WHERE person.id = entity.id"
            f" AND person.fate IN ({marks(ids)}))",
            ids,
            words[0][2],
            negated=one.negated,
        )

    def _born(self, one: Asked) -> None:
        """People by when or where they were born."""
        self._end_of_life(one, "born", "birthplace")

    def _died(self, one: Asked) -> None:
        """People by when or where they died."""
        self._end_of_life(one, "died", "deathplace")

    def _end_of_life(self, one: Asked, what: str, place: str) -> None:
        """People by one end of their life."""
        days = days_of(one.value)
        holds = f"person.{what}_first <= ? AND person.{what}_last >= ?"
        values: tuple[object, ...] = (days[1], days[0]) if days else (f"%{one.value.lower()}%",)
        self.found.add(
            "entity.kind = 'person' AND EXISTS (SELECT 1 FROM person WHERE person.id = entity.id AND "
            + (holds if days else f"lower(person.{place}) LIKE ?")
            + ")",
            values,
            f"{what} {one.value}" if days else f"{what} in {one.value}",
            negated=one.negated,
        )

    def _on(self, one: Asked) -> None:
        """What was so on a date: alive, in being, in office, going on."""
        found = meant(one.value)
        if not found:
            self._no_date(one)
            return
        values = [edge for each in found for edge in (each.last, each.first)]
        covers = "({t}first_day <= ? AND coalesce({t}last_day, {t}first_day + {open}) >= ?)"
        entity = " OR ".join([covers.format(t="entity.", open="40000")] * len(found))
        if self.dated and not one.negated:
            self.post.sql.append(
                "(" + " OR ".join([covers.format(t="membership.", open="0")] * len(found)) + ")"
            )
            self.post.values += values
        self.found.dated = not self.dated
        self.found.add(entity, values, f"on {one.value}", negated=one.negated)

    def _before(self, one: Asked) -> None:
        """What was over before a date."""
        self._beside(one, "coalesce(entity.last_day, entity.first_day) < ?", lambda period: period.first)

    def _after(self, one: Asked) -> None:
        """What began after a date."""
        self._beside(one, "entity.first_day > ?", lambda period: period.last)

    def _beside(self, one: Asked, sql: str, edge: Callable[[Period], int]) -> None:
        """What lies before or after a date, new style unless it says otherwise."""
        found = meant(one.value)
        if not found:
            self._no_date(one)
            return
        self.found.add(sql, (edge(found[0]),), f"{one.field} {one.value}", negated=one.negated)

    def _source(self, one: Asked) -> None:
        """What rests on a source."""
        ids = packed(own for own, _ in named(self.asking, "source", one.value))
        self.found.add(
            "EXISTS (SELECT 1 FROM citation WHERE citation.entity = entity.ref"
            " AND citation.source IN (SELECT value FROM json_each(?)))",
            (ids,),
            f"resting on “{one.value}”",
            negated=one.negated,
        )

    def _is(self, one: Asked) -> None:
        """Bookmarks are the reader's own and stand in no database of facts."""
        self.found.ignored.append(f"is:{one.value} (there are no bookmarks here)")

    def _has(self, one: Asked) -> None:
        """So are notes."""
        self.found.ignored.append(f"has:{one.value} (there are no notes here)")

    def _no_date(self, one: Asked) -> None:
        """Say that a value is no date."""
        self.found.ignored.append(f"{one.field}:{one.value} (write a date, as in {one.field}:1918-03)")

"""What fields ask, as conditions on entities.

What is asked of posts — body, role, party, a date — is asked of one and the
same post: ``body:vtsik role:chairman on:1918`` finds who chaired it then.
"""

from __future__ import annotations

from collections.abc import Iterable

from vtsik_tui.archive.asking import Asking, marks
from vtsik_tui.archive.entities import line
from vtsik_tui.archive.query.conditions import Conditions, Test, packed
from vtsik_tui.archive.query.lookup import named, terms
from vtsik_tui.archive.query.mine import Mine
from vtsik_tui.archive.query.reading import Asked, Query
from vtsik_tui.archive.query.time_fields import TimeFields
from vtsik_tui.words.folding import fold

#: Ids, of which there may be very many.
_PACKED = "SELECT value FROM json_each(?)"

#: What the kinds may be called.
KINDS = {
    "event": ("event", "events"),
    "person": ("person", "people", "persons"),
    "body": ("body", "bodies"),
    "document": ("document", "documents", "doc", "docs"),
    "place": ("place", "places"),
    "source": ("source", "sources"),
}


def conditions(asking: Asking, query: Query, mine: Mine | None = None) -> Conditions:
    """Turn what is asked of fields into conditions.

    Args:
        asking: The database, in which names and words are looked up.
        query: What was typed.
        mine: What the reader has bookmarked and written; None if that is not known.

    Returns:
        The conditions, how they were read, and what was ignored.
    """
    return _Reader(asking, query, mine).found


class _Reader(TimeFields):
    """Reads one field after another."""

    def __init__(self, asking: Asking, query: Query, mine: Mine | None) -> None:
        self.asking = asking
        self.mine = mine
        super().__init__(query)
        for one in query.asked:
            if one.value:
                getattr(self, f"_{one.field}")(one)
            elif one.field not in ("is", "has"):
                self.found.ignored.append(f"{one.field}: says nothing yet")
        if self.post.sql:
            of_one = Test(" AND ".join(self.post.sql), (), "person", "membership", "person").of_one
            self.found.also(f"(entity.kind <> 'person' OR {of_one})", self.post.values)

    def _kind(self, one: Asked) -> None:
        """A kind of entity, or a word of the vocabulary for one."""
        asked = fold(one.value)
        for kind, names in KINDS.items():
            if asked in names:
                self.found.add([Test("entity.kind = ?", (kind,))], names[1], negated=one.negated)
                return
        words = terms(self.asking, "body_kind", "event_kind", "document_kind", "source_kind", word=asked)
        if not words:
            self.found.ignored.append(f"kind:{one.value} (there is no such kind)")
            return
        tests = [
            Test("entity.kind = ? AND entity.term = ?", (name.removesuffix("_kind"), term))
            for name, term, _ in words
        ]
        self.found.add(tests, words[0][2], negated=one.negated)

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
        ids = tuple(own for own, _ in exact)
        self.found.add(
            [
                Test(f"person.party IN ({marks(ids)})", ids, "person", "person"),
                Test(f"membership.party IN ({marks(ids)})", ids, "person", "membership", "person"),
            ],
            exact[0][1] if len(exact) == 1 else " or ".join(short for _, short in exact[:3]),
            negated=one.negated,
        )

    def _body(self, one: Asked) -> None:
        """What has to do with a body, with a convocation of it or with its Presidium."""
        bodies = named(self.asking, "body", one.value)
        if not bodies:
            self.found.ignored.append(f"body:{one.value} (there is no such body)")
            return
        all_of_it = (packed(self._with_parts(own for own, _ in bodies)),)
        tests = [
            Test(f"{table}.body IN ({_PACKED})", all_of_it, kind, table, kind)
            for kind, table in (
                ("person", "membership"),
                ("event", "event_body"),
                ("document", "document_issuer"),
            )
        ]
        tests.append(Test(f"body.id IN ({_PACKED})", all_of_it, "body", "body"))
        self.found.add(tests, f"in {bodies[0][1]}", negated=one.negated)
        if not one.negated:
            self._of_post(f"membership.body IN ({_PACKED})", all_of_it)

    def _with_parts(self, bodies: Iterable[str]) -> list[str]:
        """Bodies with their convocations and Presidiums."""
        answers = self.asking.all(
            f"WITH RECURSIVE under (id) AS (SELECT id FROM body WHERE id IN ({_PACKED})"
            " UNION SELECT body.id FROM body JOIN under ON body.parent = under.id"
            " WHERE body.kind IN ('convocation', 'presidium')) SELECT id FROM under",
            (packed(bodies),),
        )
        return [line(own) for (own,) in answers]

    def _role(self, one: Asked) -> None:
        """People who held a post of a name."""
        roles = [term for _, term, label in terms(self.asking, "role", word=fold(one.value), beginning=True)]
        held = f"membership.role IN ({marks(roles)})", tuple(roles)
        called = "membership.post <> '' AND lower(membership.post) LIKE ?", (f"%{one.value.lower()}%",)
        tests = [Test(*each, "person", "membership", "person") for each in (held, called)]
        self.found.add(tests, one.value, negated=one.negated)
        if not one.negated:
            self._of_post(f"({held[0]} OR {called[0]})", (*held[1], *called[1]))

    def _place(self, one: Asked) -> None:
        """What happened, sat, was born or died at a place."""
        ids = (packed(own for own, _ in named(self.asking, "place", one.value)),)
        tests = [
            Test(f"event_place.place IN ({_PACKED})", ids, "event", "event_place", "event"),
            Test(f"body_seat.place IN ({_PACKED})", ids, "body", "body_seat", "body"),
            Test(f"place.id IN ({_PACKED})", ids, "place", "place"),
            *(self._ends_at(column, one.value) for column in ("birthplace", "deathplace")),
        ]
        self.found.add(tests, f"at {one.value}", negated=one.negated)

    def _fate(self, one: Asked) -> None:
        """People by how they died."""
        words = terms(self.asking, "fate", word=fold(one.value), beginning=True)
        if not words:
            self.found.ignored.append(f"fate:{one.value} (there is no such fate)")
            return
        ids = tuple(term for _, term, _ in words)
        test = Test(f"person.fate IN ({marks(ids)})", ids, "person", "person")
        self.found.add([test], words[0][2], negated=one.negated)

    def _source(self, one: Asked) -> None:
        """What rests on a source."""
        ids = (packed(own for own, _ in named(self.asking, "source", one.value)),)
        self.found.add(
            [Test(f"citation.source IN ({_PACKED})", ids, "", "citation", "entity")],
            f"resting on “{one.value}”",
            negated=one.negated,
        )

    def _is(self, one: Asked) -> None:
        """Bookmarks are the reader's own and stand in no database of facts."""
        if self.mine is None:
            self.found.ignored.append(f"is:{one.value} (there are no bookmarks here)")
        elif "bookmarked".startswith(one.value.lower()):
            self._own(self.mine.bookmarked, "bookmarked", one)
        else:
            self.found.ignored.append(f"is:{one.value} (say is:bookmarked)")

    def _has(self, one: Asked) -> None:
        """So are notes."""
        if self.mine is None:
            self.found.ignored.append(f"has:{one.value} (there are no notes here)")
        elif "notes".startswith(one.value.lower()):
            self._own(self.mine.notes, "with your note", one)
        else:
            self.found.ignored.append(f"has:{one.value} (say has:note)")

    def _own(self, refs: Iterable[str], told: str, one: Asked) -> None:
        """What is among the reader's own."""
        self.found.add([Test(f"entity.ref IN ({_PACKED})", (packed(refs),))], told, negated=one.negated)

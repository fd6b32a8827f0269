"""Writes one JSON object with a list of each kind of record, memberships first."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Iterator

from vtsik_tui.archive.whole.records import Post, Whole
from vtsik_tui.export.choosing import Chosen
from vtsik_tui.export.json_text import escaped
from vtsik_tui.export.nothing import some
from vtsik_tui.export.plain import one_line
from vtsik_tui.export.popolo import records
from vtsik_tui.export.popolo.parts import Record

_STRETCH = 500
_KINDS = ("person", "body", "event", "place")


def written(chosen: Chosen) -> Iterator[str]:
    """Write what Popolo has a word for; documents and sources it has none for.

    Args:
        chosen: What to write.

    Yields:
        Pieces of the file.
    """
    nothing = "Popolo holds people, bodies, events and places; none of these is among what was chosen."
    some(chosen.refs(*_KINDS), nothing)
    held = _Memberships(chosen)
    yield "{\n"
    yield from _list("memberships", held.records(), first=True)
    yield from _list("persons", _of("person", chosen, records.person, held.named))
    yield from _list("organizations", _of("body", chosen, records.organization, held.named))
    yield from _list("posts", held.posts.values())
    yield from _list("events", _of("event", chosen, records.event, set()))
    yield from _list("areas", _of("place", chosen, records.area, set()))
    yield "\n}\n"


class _Memberships:
    """Goes through the memberships, and keeps in mind whom and what they name."""

    def __init__(self, chosen: Chosen) -> None:
        self._chosen = chosen
        self._ids: dict[str, int] = {}
        self.named: set[str] = set()
        """Refs of people and bodies."""
        self.posts: dict[str, Record] = {}
        """The posts that are held, by id."""

    def records(self) -> Iterator[Record]:
        """Tell of all, each once: with the person, or else with the body."""
        for whole in self._chosen.wholes("person", "body"):
            for held in whole.posts:
                if whole.kind == "person" or not self._chosen.holds(held.person):
                    yield self._record(whole, held)

    def _record(self, whole: Whole, held: Post) -> Record:
        """Tell of one."""
        self.named |= {held.person, held.body} | ({held.party} if held.party else set())
        own = records.post_id(held)
        if own:
            self.posts.setdefault(own, records.post(held))
        who, where = held.person.partition("/")[2], held.body.partition("/")[2]
        name = f"membership/{who}/{where}" + (f"/{held.start}" if held.start else "")
        self._ids[name] = number = self._ids.get(name, 0) + 1
        return records.membership(whole, held, name if number == 1 else f"{name}#{number}")


def _of(kind: str, chosen: Chosen, record: Callable[[Whole], Record], named: set[str]) -> Iterator[Record]:
    """The records of a kind, then the names of those that others name."""
    yield from map(record, chosen.wholes(kind))
    others = sorted(ref for ref in named if ref.startswith(f"{kind}/") and not chosen.holds(ref))
    for at in range(0, len(others), _STRETCH):
        for row in chosen.archive.rows(others[at : at + _STRETCH]):
            yield {"id": row.ref, "name": one_line(row.title)}


def _list(name: str, found: Iterable[Record], *, first: bool = False) -> Iterator[str]:
    """A list of the object."""
    yield f'{"" if first else ","}\n  "{name}": ['.lstrip("\n" if first else "")
    between = "\n    "
    for one in found:
        yield between + escaped(json.dumps(one, ensure_ascii=False))
        between = ",\n    "
    yield "\n  ]"

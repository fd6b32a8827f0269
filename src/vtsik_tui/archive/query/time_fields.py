"""What fields ask of dates and places of lives, as conditions on entities."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass, field

from vtsik_tui.archive.query.conditions import Conditions, Test
from vtsik_tui.archive.query.dates import Period
from vtsik_tui.archive.query.reading import Asked, Query
from vtsik_tui.archive.query.spans import days_of, meant


@dataclass(slots=True)
class _Post:
    """What is asked of one and the same post."""

    sql: list[str] = field(default_factory=list)
    values: list[object] = field(default_factory=list)


class TimeFields:
    """Reads the fields that ask for a time."""

    def __init__(self, query: Query) -> None:
        self.found = Conditions()
        self.post = _Post()
        self.dated = any(one.field in ("body", "role") for one in query.asked if one.value)

    def _of_post(self, sql: str, values: Iterable[object]) -> None:
        """Ask something of the one post that all of it is asked of."""
        self.post.sql.append(sql)
        self.post.values += values

    @staticmethod
    def _ends_at(column: str, value: str) -> Test:
        """People born, or dead, at a place."""
        return Test(f"lower(person.{column}) LIKE ?", (f"%{value.lower()}%",), "person", "person")

    def _born(self, one: Asked) -> None:
        """People by when or where they were born."""
        self._end_of_life(one, "born", "birthplace")

    def _died(self, one: Asked) -> None:
        """People by when or where they died."""
        self._end_of_life(one, "died", "deathplace")

    def _end_of_life(self, one: Asked, what: str, place: str) -> None:
        """People by one end of their life."""
        days = days_of(one.value)
        if days:
            holds = f"person.{what}_first <= ? AND person.{what}_last >= ?"
            test = Test(holds, (days[1], days[0]), "person", "person")
        else:
            test = self._ends_at(place, one.value)
        told = f"{what} {one.value}" if days else f"{what} in {one.value}"
        self.found.add([test], told, negated=one.negated)

    def _on(self, one: Asked) -> None:
        """What was so on a date: alive, in being, in office, going on."""
        found = meant(one.value)
        if not found:
            self._no_date(one)
            return
        covers = "({t}.first_day <= ? AND coalesce({t}.last_day, {t}.first_day + {open}) >= ?)"
        if self.dated and not one.negated:
            posts = " OR ".join([covers.format(t="membership", open="0")] * len(found))
            self._of_post(f"({posts})", [edge for each in found for edge in (each.last, each.first)])
        self.found.dated = not self.dated
        tests = [
            Test(covers.format(t="entity", open="40000"), (period.last, period.first)) for period in found
        ]
        self.found.add(tests, f"on {one.value}", negated=one.negated)

    def _before(self, one: Asked) -> None:
        """What was over before a date."""
        # Said so that each half can be looked up: of what ended, and of what took no longer than its day.
        over = "entity.last_day < ?", "entity.last_day IS NULL AND entity.first_day < ?"
        self._beside(one, over, lambda period: period.first)

    def _after(self, one: Asked) -> None:
        """What began after a date."""
        self._beside(one, ("entity.first_day > ?",), lambda period: period.last)

    def _beside(self, one: Asked, sql: Iterable[str], edge: Callable[[Period], int]) -> None:
        """What lies before or after a date, new style unless it says otherwise."""
        found = meant(one.value)
        if not found:
            self._no_date(one)
            return
        tests = [Test(each, (edge(found[0]),)) for each in sql]
        self.found.add(tests, f"{one.field} {one.value}", negated=one.negated)

    def _no_date(self, one: Asked) -> None:
        """Say that a value is no date."""
        self.found.ignored.append(f"{one.field}:{one.value} (write a date, as in {one.field}:1918-03)")

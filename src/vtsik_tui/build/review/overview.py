"""All records by ref, and saying what is wrong with one of them."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property

from vtsik_tui.build.facts import Facts
from vtsik_tui.build.models.body import Body
from vtsik_tui.build.models.entity import Entity, Subject
from vtsik_tui.build.models.person import Person
from vtsik_tui.build.problems import Problem, Severity


@dataclass(frozen=True)
class Rule:
    """One kind of thing that can be wrong."""

    name: str
    """As it stands in `ACCEPTED.toml`."""
    severity: Severity
    mend: str
    """How it is mended."""


class Overview:
    """The facts, ready to be looked through by every rule."""

    def __init__(self, facts: Facts) -> None:
        """Arrange the facts.

        Args:
            facts: Facts that a database can be built from.
        """
        self.facts = facts
        self.files = {standing.record.ref: standing.file for standing in facts.standing}
        self.records: dict[str, Entity] = {each.record.ref: each.record for each in facts.standing}

    @cached_property
    def people(self) -> dict[str, Person]:
        """People by id."""
        return {person.id: person for person in self.facts.of(Person)}

    @cached_property
    def bodies(self) -> dict[str, Body]:
        """Bodies by id."""
        return {body.id: body for body in self.facts.of(Body)}

    @cached_property
    def subjects(self) -> list[Subject]:
        """All entities but the sources, by kind and id."""
        return list(self.facts.subjects())

    def problem(self, rule: Rule, ref: str, field: str, message: str) -> Problem:
        """Say what is wrong with a record.

        Args:
            rule: What it breaks.
            ref: ``kind/id`` of the record.
            field: The field, as `complaints.field_name` says it.
            message: What is wrong.

        Returns:
            The problem, with the file that the record stands in.
        """
        return Problem(self.files[ref], ref, field, message, rule.name, rule.severity, rule.mend)

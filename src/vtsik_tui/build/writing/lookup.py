"""What rows need to know of other records: labels, titles, places in an order."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass

from vtsik_tui.build.facts import FOLDERS, Facts
from vtsik_tui.build.models.body import Body
from vtsik_tui.build.models.entity import Entity
from vtsik_tui.build.models.institution import Institution
from vtsik_tui.build.models.person import Person
from vtsik_tui.build.models.vocabulary import TERM_SETS, Party, RelationType, Role, Term, Vocabulary


@dataclass(frozen=True, slots=True)
class Lookup:
    """Facts that have been checked, by the ids under which they are referred to."""

    facts: Facts
    institution: Institution
    vocabulary: Vocabulary
    terms: dict[tuple[str, str], Term]
    """By set and id."""
    roles: dict[str, Role]
    parties: dict[str, Party]
    relations: dict[str, RelationType]
    bodies: dict[str, Body]
    entities: dict[str, Entity]
    """By ref, in the order of kinds and ids."""
    centre: frozenset[str]
    """Ids of the body at the centre and of all below it."""
    sizes: Counter[str]
    """For each body how many memberships in it are recorded."""

    def label(self, vocabulary: str, term: str) -> str:
        """Say a word of the vocabulary as it is shown.

        Args:
            vocabulary: The set.
            term: Its id.

        Returns:
            Its label; empty for an empty id.
        """
        found = self.terms.get((vocabulary, term))
        return found.label if found else ""


def look_up(facts: Facts) -> Lookup:
    """Arrange facts by id.

    Args:
        facts: Facts without problems.

    Returns:
        The same, ready to be asked.
    """
    institution, vocabulary = facts.institution, facts.vocabulary
    if institution is None or vocabulary is None:  # the checks have refused these facts before
        raise ValueError("facts without an institution or a vocabulary")
    bodies = {body.id: body for body in facts.of(Body)}
    return Lookup(
        facts=facts,
        institution=institution,
        vocabulary=vocabulary,
        terms={(name, term.id): term for name in TERM_SETS for term in getattr(vocabulary, name)},
        roles={role.id: role for role in vocabulary.role},
        parties={party.id: party for party in vocabulary.party},
        relations={relation.id: relation for relation in vocabulary.relation},
        bodies=bodies,
        entities={entity.ref: entity for model in FOLDERS.values() for entity in facts.of(model)},
        centre=_below(institution.body, bodies),
        sizes=Counter(held.body for person in facts.of(Person) for held in person.membership),
    )


def _below(root: str, bodies: dict[str, Body]) -> frozenset[str]:
    """Find a body and everything under it."""
    found, grown = {root}, True
    while grown:
        more = {body.id for body in bodies.values() if body.parent in found} - found
        found |= more
        grown = bool(more)
    return frozenset(found)

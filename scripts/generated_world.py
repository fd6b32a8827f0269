"""A made-up world: people, bodies, events, documents and places, each linked to some five others."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date, timedelta
from random import Random

from scripts.generated_names import Families, latin, root
from vtsik_tui.build.models.body import Body
from vtsik_tui.build.models.document import Document
from vtsik_tui.build.models.entity import Entity
from vtsik_tui.build.models.event import Event
from vtsik_tui.build.models.person import Person
from vtsik_tui.build.models.place import Place

_FIRST = date(1917, 3, 12)
_DAYS = (date(1938, 7, 15) - _FIRST).days
_ORDINALS = "first second third fourth fifth sixth seventh eighth ninth tenth"
_ORDINALS_RU = "первый второй третий четвёртый пятый шестой седьмой восьмой девятый десятый"
_ROLES = "chairman secretary member member member delegate candidate"
_SOURCE = ["seed"]
_MATTERS = (
    "bread", "fuel", "schools", "the railways", "the army", "the tax in kind", "forests", "hospitals",
    "the press", "prisons", "the harvest", "printing works", "cooperatives", "the peasants", "housing",
)  # fmt: skip


@dataclass
class World:
    """What has been made so far, to be linked to."""

    random: Random
    families: Families
    parties: Sequence[str]
    made: list[Entity] = field(default_factory=list)
    people: list[str] = field(default_factory=list)
    """Ids, the most prominent first."""
    bodies: list[str] = field(default_factory=list)
    """Ids, the most prominent first."""
    places: list[str] = field(default_factory=list)
    """Ids."""

    def one(self, ids: Sequence[str]) -> str:
        """Choose an id; the first are chosen far more often than the last."""
        return ids[int(len(ids) * self.random.random() ** 2)]

    def some(self, ids: Sequence[str], most: int) -> list[str]:
        """Choose different ids."""
        return list(dict.fromkeys(self.one(ids) for _ in range(most)))

    def day(self) -> date:
        """Choose a day on which the committee existed."""
        return _FIRST + timedelta(days=self.random.randrange(_DAYS))

    def place(self, number: int) -> None:
        """Make a town."""
        town = root(self.random) + self.random.choice(("ск", "ов", "град", "ино"))
        text = f"Town where [[person/{self.one(self.people)}|a delegate]] was born."
        self._keep(
            self.places,
            Place(id=f"town-{number}", name=latin(town), name_ru=town, summary=text, sources=_SOURCE),
        )

    def body(self, number: int) -> None:
        """Make the soviet or the committee of a town."""
        stem = root(self.random)
        kind, english, russian = self.random.choice(
            (
                ("soviet", "Soviet of Workers’ Deputies", "Совет рабочих депутатов"),
                ("committee", "Executive Committee", "исполнительный комитет"),
                ("commission", "Extraordinary Commission", "чрезвычайная комиссия"),
            )
        )
        body = Body(
            id=f"body-{number}",
            name=f"{latin(stem)}sk {english}",
            name_ru=f"{stem}ский {russian}",
            kind=kind,
            founded=str(self.random.randint(1917, 1925)),
            dissolved=str(self.random.randint(1926, 1938)),
            parent=self.one(self.bodies),
            seat=self.some(self.places, 1),
            summary=f"It answered to the [[body/{self.one(self.bodies)}|committee above it]] "
            f"and met under [[person/{self.one(self.people)}|its chairman]].",
            sources=_SOURCE,
        )
        self._keep(self.bodies, body)

    def person(self, number: int) -> None:
        """Make a person with seats."""
        named, born = self.families.person(), self.random.randint(1855, 1905)
        other = self.one(self.people)
        seats = [self._seat(body) for body in self.some(self.bodies, 3)]
        person = Person.model_validate(
            {
                "id": f"person-{number}",
                "name": named.english,
                "name_ru": named.russian,
                "gender": named.gender,
                "born": str(born),
                "died": str(self.random.randint(born + 33, born + 80)),
                "party": self.random.choice(self.parties),
                "summary": f"Delegate of {self.random.choice(_ORDINALS.split())} rank who worked beside "
                f"[[person/{other}|a comrade]] and spoke on {self.random.choice(_MATTERS)}.",
                "sources": _SOURCE,
                "membership": seats,
            }
        )
        self._keep(self.people, person)

    def _seat(self, body: str) -> dict[str, object]:
        """Make a seat in a body."""
        role, year = self.random.choice(_ROLES.split()), self.random.randint(1917, 1930)
        return {"body": body, "role": role, "start": str(year), "sources": _SOURCE}

    def event(self, number: int) -> None:
        """Make a congress or a session somewhere."""
        stem, at, day = root(self.random), self.random.randrange(10), self.day()
        kind, english, russian = self.random.choice(
            (("congress", "Congress of Soviets", "съезд Советов"), ("session", "Session", "сессия Совета"))
        )
        event = Event.model_validate(
            {
                "id": f"event-{number}",
                "title": f"{_ORDINALS.split()[at].capitalize()} {latin(stem)}sk {english}",
                "title_ru": f"{_ORDINALS_RU.split()[at].capitalize()} {stem}ский {russian}",
                "kind": kind,
                "date": day.isoformat(),
                "place": self.some(self.places, 1),
                "bodies": self.some(self.bodies, 2),
                "people": [{"id": one, "role": "spoke"} for one in self.some(self.people, 2)],
                "summary": f"It heard a report on {self.random.choice(_MATTERS)} and voted on the land.",
                "sources": _SOURCE,
            }
        )
        self._keep([], event)

    def document(self, number: int) -> None:
        """Make a decree about somewhere."""
        stem, matter, day = root(self.random), self.random.choice(_MATTERS), self.day()
        document = Document.model_validate(
            {
                "id": f"document-{number}",
                "title": f"Decree on {matter} in the {latin(stem)}sk Governorate",
                "title_ru": f"Декрет о положении дел в {stem}ской губернии",
                "kind": "decree",
                "date": day.isoformat(),
                "issuers": self.some(self.bodies, 2),
                "people": [{"id": one, "role": "signed"} for one in self.some(self.people, 3)],
                "summary": "It was printed in the newspapers and repealed before long.",
                "sources": _SOURCE,
            }
        )
        self._keep([], document)

    def _keep(self, ids: list[str], entity: Entity) -> None:
        """Note what was made."""
        ids.append(entity.id)
        self.made.append(entity)

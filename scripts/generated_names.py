"""Russian names that nobody bore, as many and as alike as real ones.

Family names are syllables with the endings that real ones have; a few are
borne by many and most by one or two, as in life. The same `Random` gives the
same names.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from random import Random

import iuliia  # type: ignore[import-untyped]

_ONSETS = "б в г д ж з к л м н п р с т ф х ч ш бр вл гр др кр пр ст сл тр хл зв кл"
_VOWELS = "а а а е е и и о о о у я"
_CODAS = "б в г д ж к л л м н н п р р с т х ч ш"

#: Endings of family names, for a man and for a woman; the commonest stand more than once.
_ENDINGS = (
    *[("ов", "ова")] * 6,
    *[("ев", "ева")] * 3,
    *[("ин", "ина")] * 4,
    *[("ский", "ская")] * 3,
    ("инский", "инская"),
    ("овский", "овская"),
    *[("енко", "енко")] * 2,
    ("ович", "ович"),
    ("идзе", "идзе"),
    ("швили", "швили"),
    ("ян", "ян"),
    ("ук", "ук"),
    ("ых", "ых"),
    ("берг", "берг"),
    ("сон", "сон"),
)

#: Given names of men, each with what its patronymic begins with.
_MEN = (
    "Александр:Александров Алексей:Алексеев Андрей:Андреев Антон:Антонов Борис:Борисов "
    "Василий:Васильев Виктор:Викторов Владимир:Владимиров Георгий:Георгиев Григорий:Григорьев "
    "Давид:Давидов Дмитрий:Дмитриев Евгений:Евгеньев Емельян:Емельянов Ефим:Ефимов Захар:Захаров "
    "Иван:Иванов Иван:Иванов Игнат:Игнатов Иосиф:Иосифов Карл:Карлов Лев:Львов Леонид:Леонидов "
    "Максим:Максимов Марк:Марков Матвей:Матвеев Михаил:Михайлов Моисей:Моисеев Николай:Николаев "
    "Николай:Николаев Осип:Осипов Павел:Павлов Пётр:Петров Роман:Романов Семён:Семёнов "
    "Сергей:Сергеев Соломон:Соломонов Степан:Степанов Тимофей:Тимофеев Фёдор:Фёдоров "
    "Филипп:Филиппов Яков:Яковлев"
)
_WOMEN = (
    "Александра Анастасия Анна Вера Варвара Екатерина Елена Зинаида Ирина Клавдия Лидия Мария "
    "Надежда Нина Ольга Розалия Софья Татьяна"
)


@dataclass(frozen=True, slots=True)
class Named:
    """A person's name in both languages."""

    english: str
    """Given and family name."""
    russian: str
    """Given name, patronymic and family name."""
    gender: str
    """``m`` or ``f``."""


@cache
def latin(word: str) -> str:
    """Spell a Russian word as English books mostly do.

    Args:
        word: In Cyrillic.

    Returns:
        The same in Latin letters.
    """
    return str(iuliia.WIKIPEDIA.translate(word))


def root(random: Random) -> str:
    """Make the root of a name: two or three syllables, the last with a consonant at its end.

    Args:
        random: Where chance comes from.

    Returns:
        The root, with a capital letter.
    """
    onsets, vowels, codas = _ONSETS.split(), _VOWELS.split(), _CODAS.split()
    first = random.choice(onsets) + random.choice(vowels)
    joint = random.choice(codas) if random.random() < 0.3 else ""
    rest = random.choice(onsets) + random.choice(vowels) if random.random() < 0.25 else ""
    last = random.choice(onsets[:18]) + random.choice(vowels) + random.choice(codas)
    return (first + joint + rest + last).capitalize()


class Families:
    """The family names of a country: many, and unevenly borne."""

    def __init__(self, random: Random, size: int) -> None:
        """Make the names.

        Args:
            random: Where chance comes from.
            size: How many there are.
        """
        self._random = random
        self._men = [tuple(pair.split(":")) for pair in _MEN.split()]
        self._women = _WOMEN.split()
        self._names = [(root(random), *random.choice(_ENDINGS)) for _ in range(size)]

    def person(self) -> Named:
        """Name a person, a woman one time in eight."""
        # Squared, so that the first names are borne by far more people than the last.
        family, man, woman = self._names[int(len(self._names) * self._random.random() ** 2)]
        given, _ = self._random.choice(self._men)
        _, patronymic = self._random.choice(self._men)
        if self._random.random() < 0.125:
            given = self._random.choice(self._women)
            whole = (given, f"{patronymic}на", family + woman)
            gender = "f"
        else:
            whole = (given, f"{patronymic}ич", family + man)
            gender = "m"
        return Named(f"{latin(whole[0])} {latin(whole[2])}", " ".join(whole), gender)

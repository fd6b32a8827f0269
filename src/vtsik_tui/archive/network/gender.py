"""Gender: kinship in the words that fit the one of whom it is said."""

from __future__ import annotations

from collections.abc import Iterable

from vtsik_tui.archive.asking import Asking, batches, marks
from vtsik_tui.archive.entities import line

#: Kinds of link (`weights.LINK_KINDS`) whose words may differ by gender.
GENDERED = frozenset(("kin", "people"))

#: For what is said of anybody, what is said of a man and of a woman.
_WORDS = {
    "sibling of": ("brother of", "sister of"),
    "half-sibling of": ("half-brother of", "half-sister of"),
    "spouse of": ("husband of", "wife of"),
    "parent of": ("father of", "mother of"),
    "child of": ("son of", "daughter of"),
    "grandparent of": ("grandfather of", "grandmother of"),
    "grandchild of": ("grandson of", "granddaughter of"),
    "brother-in-law of": ("brother-in-law of", "sister-in-law of"),
    "uncle of": ("uncle of", "aunt of"),
    "nephew of": ("nephew of", "niece of"),
    "protégé of": ("protégé of", "protégée of"),
}

#: How Russian patronymics end, of men and of women: Михайлович, Ильич; Михайловна, Ильинична.
#: (Правила русской орфографии и пунктуации, под ред. В. В. Лопатина, 2006.)
_MALE, _FEMALE = ("ович", "евич", "ич"), ("овна", "евна", "ична", "инична")
#: Family name, name and patronymic.
_FULL_NAME = 3


def gendered(label: str, gender: str) -> str:
    """Say a relation of a man, a woman, or of somebody of whom that is not known.

    Args:
        label: As the vocabulary has it.
        gender: ``m``, ``f``, or anything else if it is not known.

    Returns:
        The words.
    """
    words = _WORDS.get(label)
    if words is None or gender not in ("m", "f"):
        return label
    return words[gender == "f"]


def genders_of(asking: Asking, refs: Iterable[str]) -> dict[str, str]:
    """Tell the gender of people: by their record or else, where it is certain, by their patronymic.

    Args:
        asking: The database.
        refs: Of the people; others are passed over.

    Returns:
        ``m`` or ``f`` by ref, of those of whom it is known.
    """
    found: dict[str, str] = {}
    for some in batches(sorted({ref for ref in refs if ref.startswith("person/")})):
        question = f"SELECT ref, gender, name_ru FROM person WHERE ref IN ({marks(some)})"
        for ref, gender, name in asking.all(question, some):
            told = line(gender) or by_patronymic(line(name))
            if told:
                found[line(ref)] = told
    return found


def by_patronymic(name: str) -> str:
    """Tell a gender by a Russian name.

    Args:
        name: In Cyrillic: name, patronymic, family name.

    Returns:
        ``m`` or ``f``; empty where there is no patronymic, for other names tell nothing for certain.
    """
    words = name.lower().split()
    if len(words) < _FULL_NAME:
        return ""
    inner = words[1:-1]
    if any(word.endswith(_FEMALE) for word in inner):
        return "f"
    return "m" if any(word.endswith(_MALE) for word in inner) else ""

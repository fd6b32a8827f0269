"""Little words: articles, prepositions and conjunctions, which tell nothing where there are others."""

from __future__ import annotations

_ENGLISH = "the a an of on in and to for by at"
_GERMAN = "der die das des dem den und von"
_FRENCH = "le la les l de du des d et"
_RUSSIAN = "о об в во и на с со по за"

#: Folded.
LITTLE = frozenset(" ".join((_ENGLISH, _GERMAN, _FRENCH, _RUSSIAN)).split())


def without_little(folded: str) -> str:
    """Leave the little words out of a name.

    Args:
        folded: Folded words with single spaces between.

    Returns:
        The other words; all of them if there are no others.
    """
    return " ".join(word for word in folded.split() if word not in LITTLE) or folded

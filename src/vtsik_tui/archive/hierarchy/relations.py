"""Relations between bodies: which of two stands above, and how that reads from either.

The types are those of the vocabulary. Whoever elects, makes or convenes a body
stands above it; what is a part or an organ of another, or is subordinate to it,
stands under that. A type that is not known here counts by its family.
"""

from __future__ import annotations

from typing import NamedTuple


class Reading(NamedTuple):
    """How a relation reads of the body below, and of the one above."""

    below: str
    above: str
    upwards: bool
    """Whether the record names the lower body first: ``part of``."""
    act: bool
    """Whether it was done once, and holds as long as the lower body lasts."""


#: A body in the record of which another is named as the one it is under.
PARENT = Reading("part of it", "includes it", upwards=True, act=False)

_READINGS = {
    "part of": PARENT,
    "subordinate to": Reading("answers to it", "oversees it", upwards=True, act=False),
    "organ of": Reading("organ of it", "has it as its organ", upwards=True, act=False),
    "published": Reading("published by it", "publishes it", upwards=False, act=False),
    "sent delegates to": Reading("has delegates of it", "sent delegates to it", upwards=False, act=True),
    "elected": Reading("elected by it", "elected it", upwards=False, act=True),
    "appointed": Reading("appointed by it", "appointed it", upwards=False, act=True),
    "created": Reading("created by it", "created it", upwards=False, act=True),
    "convened": Reading("convened by it", "convened it", upwards=False, act=True),
}
#: Of the families that put one body above another, what does not.
_LEVEL = frozenset(("enlarged", "abolished", "dispersed", "staffed"))


def reading(type_of: str, inverse: str, family: str) -> Reading | None:
    """Tell how a relation orders two bodies.

    Args:
        type_of: As it stands in the record.
        inverse: As it reads from the other end.
        family: Of the type.

    Returns:
        How it reads; None if neither of the two stands above the other.
    """
    known = _READINGS.get(type_of)
    if known is not None or type_of in _LEVEL:
        return known
    if family == "structure":
        return Reading(f"{type_of} it", f"{inverse} it", upwards=True, act=False)
    if family == "origin":
        return Reading(f"{inverse} it", f"{type_of} it", upwards=False, act=True)
    return None

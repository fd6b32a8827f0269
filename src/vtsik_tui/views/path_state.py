"""What the address of a path says: which two, and what the chains between them may be made of."""

from __future__ import annotations

from dataclasses import dataclass, replace

from vtsik_tui.archive.network.records import Wanted
from vtsik_tui.archive.network.weights import LINK_KINDS
from vtsik_tui.archive.records import KINDS
from vtsik_tui.views.address import Address
from vtsik_tui.views.neighbourhood_years import ANY, Years, years_of

VIEW = "path"
_OPTIONS = ("without", "among", "from", "to", "undated", "steps")
AMONG = ("people", "bodies")
STEPS, MOST_STEPS = Wanted().steps, 12
#: What a chain can do without, in words; a source is no step in any case.
WITHOUT = {
    "event": "events",
    "person": "people",
    "body": "bodies",
    "document": "documents",
    "place": "places",
    "kin": "kinship",
    "people": "friends and foes",
    "succession": "successors",
    "structure": "structure",
    "origin": "founders",
    "act": "acts",
    "post": "posts",
    "part": "parts in events",
    "involved": "bodies at events",
    "seats": "seats of parties",
    "mention": "mentions",
    "party": "party membership",
}
assert set(WITHOUT) == {*KINDS, *LINK_KINDS} - {"source"}  # noqa: S101


@dataclass(frozen=True, slots=True)
class PathState:
    """Which chains are wanted."""

    one: str
    """Ref of where they begin."""
    other: str
    """Ref of where they end."""
    without: frozenset[str] = frozenset()
    """Of `WITHOUT`."""
    among: str = ""
    """Of `AMONG`; empty for anything between."""
    years: Years = ANY
    undated: bool = False
    steps: int = STEPS

    @property
    def wanted(self) -> Wanted:
        """What the chains may be made of."""
        years = self.years
        return Wanted(self.without, self.among, years.first_day, years.last_day, self.undated, self.steps)

    @property
    def free(self) -> PathState:
        """The same without any wish."""
        return PathState(self.one, self.other)

    @property
    def turned(self) -> PathState:
        """The same from the other end."""
        return replace(self, one=self.other, other=self.one)

    def __str__(self) -> str:
        """Write the address, so that the same view has one only."""
        options = {
            "without": ",".join(kind for kind in WITHOUT if kind in self.without),
            "among": self.among,
            **self.years.options,
            "undated": "yes" if self.undated and self.years != ANY else "",
            "steps": "" if self.steps == STEPS else str(self.steps),
        }
        return str(Address(VIEW, f"{self.one}/{self.other}", options))


def state_of(address: Address) -> tuple[PathState | None, list[str]]:
    """Read an address.

    Args:
        address: Of a path.

    Returns:
        Which chains are wanted, and sentences on what was ignored; None if there are no two ends in it.
    """
    parts = address.subject.split("/")
    if len(parts) != 4:
        return None, []
    options = dict(address.options)
    ignored = [
        f"“{name[:20]}” means nothing for a path and was passed over."
        for name in sorted(options)
        if name not in _OPTIONS
    ]
    without = frozenset(options.get("without", "").split(",")) - {""}
    ignored += [f"“{kind[:20]}” is nothing to leave out." for kind in sorted(without - WITHOUT.keys())]
    among = options.get("among", "")
    if among and among not in AMONG:
        ignored.append(f"Chains among “{among[:20]}” are not known: anything may stand between.")
    years, sentence = years_of(options)
    ignored += [sentence] if sentence else []
    steps = options.get("steps", str(STEPS))
    known = steps.isascii() and steps.isdigit() and 1 <= int(steps[:3]) <= MOST_STEPS
    if not known:
        ignored.append(f"A chain has from 1 to {MOST_STEPS} links: {STEPS} are taken.")
    state = PathState(
        "/".join(parts[:2]),
        "/".join(parts[2:]),
        frozenset(without & WITHOUT.keys()),
        among if among in AMONG else "",
        years,
        options.get("undated", "no") not in ("", "no", "0"),
        int(steps[:3]) if known else STEPS,
    )
    return state, ignored

"""What the address of a neighbourhood says: which links are wanted, and what of it is unfolded."""

from __future__ import annotations

from dataclasses import dataclass, replace
from zlib import crc32

from vtsik_tui.archive.network.records import Group, Near
from vtsik_tui.archive.records import KINDS
from vtsik_tui.views.address import Address
from vtsik_tui.views.neighbourhood_years import ANY, Years, years_of

VIEW = "neighbourhood"
_OPTIONS = ("kind", "from", "to", "undated", "open", "all", "shut")


@dataclass(frozen=True, slots=True)
class NearState:
    """How a neighbourhood is viewed."""

    subject: str
    """Ref of the entity."""
    kinds: frozenset[str] = frozenset()
    """Kinds of entity to which links lead; any if empty."""
    years: Years = ANY
    undated: bool = False
    """Whether links of no known date are wanted among those of some years."""
    opened: frozenset[str] = frozenset()
    """Refs of neighbours whose own links are shown."""
    whole: frozenset[str] = frozenset()
    """Names of groups of which all is shown: see `name_of`."""
    shut: frozenset[str] = frozenset()
    """Names of groups of which nothing is shown."""

    @property
    def near(self) -> Near:
        """Which links to read."""
        return Near(self.kinds, self.years.first_day, self.years.last_day, self.undated)

    @property
    def filters(self) -> bool:
        """Whether only some links are wanted."""
        return bool(self.kinds) or self.years != ANY

    @property
    def unfiltered(self) -> NearState:
        """The same with all links."""
        return replace(self, kinds=frozenset(), years=ANY, undated=False)

    def __str__(self) -> str:
        """Write the address, so that the same view has one only."""
        options = {
            "kind": ",".join(kind for kind in KINDS if kind in self.kinds),
            **self.years.options,
            "undated": "yes" if self.undated and self.years != ANY else "",
            "open": ",".join(sorted(self.opened)),
            "all": ",".join(sorted(self.whole)),
            "shut": ",".join(sorted(self.shut)),
        }
        return str(Address(VIEW, self.subject, options))

    def toggled(self, ref: str) -> NearState:
        """Show the links of a neighbour, or hide them."""
        return replace(self, opened=self.opened ^ {ref})

    def with_whole(self, name: str) -> NearState:
        """Show all of a group, or only the first of it."""
        return replace(self, whole=self.whole ^ {name})

    def with_shut(self, name: str) -> NearState:
        """Hide a group, or show it."""
        return replace(self, shut=self.shut ^ {name})

    def of_kind(self, kind: str) -> NearState:
        """Show only the links to one kind of entity; all if it is the only one already, or none is named."""
        only = frozenset({kind} - {""})
        return replace(self, kinds=frozenset() if self.kinds == only else only)


def name_of(group: Group) -> str:
    """Name a group in a few characters, whatever its label.

    Args:
        group: The links of one type.

    Returns:
        Six or more hexadecimal digits.
    """
    return f"{crc32(f'{group.origin}:{group.label}'.encode('utf-8', 'replace')):06x}"


def state_of(address: Address) -> tuple[NearState, list[str]]:
    """Read an address.

    Args:
        address: Of a neighbourhood.

    Returns:
        How it is viewed, and sentences on what was ignored.
    """
    options = dict(address.options)
    ignored = [
        f"“{name[:20]}” means nothing for a neighbourhood and was passed over."
        for name in sorted(options)
        if name not in _OPTIONS
    ]
    asked = _listed(options.get("kind", ""))
    ignored += [f"“{kind[:20]}” is no kind of entity." for kind in sorted(asked - set(KINDS))]
    years, sentence = years_of(options)
    ignored += [sentence] if sentence else []
    return (
        NearState(
            address.subject,
            frozenset(asked & set(KINDS)),
            years,
            options.get("undated", "no") not in ("", "no", "0"),
            _listed(options.get("open", "")),
            _listed(options.get("all", "")),
            _listed(options.get("shut", "")),
        ),
        ignored,
    )


def _listed(text: str) -> frozenset[str]:
    """What stands in an option, with commas between."""
    return frozenset(text.split(",")) - {""}

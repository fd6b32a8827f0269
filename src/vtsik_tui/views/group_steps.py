"""From one order or choice of a group to another."""

from __future__ import annotations

from vtsik_tui.archive.groups.records import SORTS
from vtsik_tui.views.address import Address
from vtsik_tui.views.groups import SEARCH, VIEW, asked_for

#: Kinds of entity that people belong to.
_KINDS = ("body", "event", "document", "place")


def group_for(ref: str) -> Address | None:
    """Find the group that belongs to what is in view.

    Args:
        ref: Of an entity, or the address of a view of one.

    Returns:
        The address of its people; None for a person, a source, or no entity at all.
    """
    kind, _, rest = ref.partition("?")[0].partition("/")
    if kind not in _KINDS and rest.count("/") == 1:
        ref, kind = rest, rest.partition("/")[0]
    return Address(VIEW, ref) if kind in _KINDS else None


def group_found(query: str) -> Address:
    """Make the address of the people among the results of a search.

    Args:
        query: What was typed.

    Returns:
        The address.
    """
    return Address(VIEW, SEARCH).but(q=query)


def sorted_by_next(address: Address, by: int) -> Address:
    """Sort by the next column, or the one before.

    Args:
        address: Of a group.
        by: 1 or -1.

    Returns:
        The address; after the last column the first follows.
    """
    asked, _ = asked_for(address)
    sort = SORTS[(SORTS.index(asked.sort) + by) % len(SORTS)]
    return address.but(sort="" if sort == "name" else sort, order="")


def turned(address: Address) -> Address:
    """Sort the other way round.

    Args:
        address: Of a group.

    Returns:
        The address.
    """
    return address.but(order="" if asked_for(address)[0].down else "down")

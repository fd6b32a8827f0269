"""What the address of a tree says: as of which day, and what of it is unfolded."""

from __future__ import annotations

from dataclasses import dataclass, replace

from vtsik_tui.archive.archive import Archive
from vtsik_tui.archive.faults import NoDay
from vtsik_tui.archive.hierarchy.records import Growth
from vtsik_tui.dates.days import gregorian
from vtsik_tui.views.address import Address

VIEW = "tree"
#: In `open`: everything, and nothing.
ALL, NONE = "all", "none"
_OPTIONS = ("on", "open", "shut")
_BODY = "body/"


@dataclass(frozen=True, slots=True)
class TreeState:
    """How a tree is viewed."""

    subject: str
    """Ref of the body; empty for all of them."""
    on: int | None = None
    """A Julian day number; None for all time."""
    opened: frozenset[str] | None = None
    """Refs of the bodies that are unfolded; None for the one at the top."""
    everything: bool = False
    """Whether all are, but for those that are `shut`."""
    shut: frozenset[str] = frozenset()

    @property
    def growth(self) -> Growth:
        """How far the tree is to be grown."""
        return Growth(self.on, self.opened, self.everything, self.shut)

    def __str__(self) -> str:
        """Write the address, so that the same view has one only."""
        opened = self.opened
        if opened is not None and opened == ({self.subject} if self.subject else set()):
            opened = None
        told = "" if opened is None else ",".join(sorted(map(_id, opened))) or NONE
        options = {
            "on": "" if self.on is None else gregorian(self.on).isoformat(),
            "open": ALL if self.everything else told,
            "shut": ",".join(sorted(map(_id, self.shut))) if self.everything else "",
        }
        return str(Address(VIEW, self.subject, options))

    def toggled(self, ref: str) -> TreeState:
        """Unfold a body, or fold it.

        Args:
            ref: Of the body.

        Returns:
            The view with that done.
        """
        if self.everything:
            return replace(self, shut=self.shut ^ {ref})
        opened = frozenset({self.subject} - {""}) if self.opened is None else self.opened
        return replace(self, opened=opened ^ {ref})

    def folded(self, *, everything: bool) -> TreeState:
        """Unfold all, or fold all but what stands at the top."""
        return replace(self, everything=everything, opened=None, shut=frozenset())


def state_of(archive: Archive, address: Address) -> tuple[TreeState, list[str]]:
    """Read an address.

    Args:
        archive: The open database.
        address: Of a tree.

    Returns:
        How it is viewed, and sentences on what was ignored.
    """
    options = address.options
    ignored = [
        f"“{name[:20]}” means nothing for a tree and was passed over."
        for name in sorted(options)
        if name not in _OPTIONS
    ]
    on = None
    asked = options.get("on", "")
    if asked and asked != ALL:
        try:
            read = archive.read_day(asked)
        except NoDay as fault:
            ignored.append(f"{str(fault).rstrip('.')}. The tree is that of all time.")
        else:
            on = read.number
            ignored += read.notes if not asked[:4].isdigit() or asked.count("-") != 2 else ()
    opened = options.get("open", "")
    listed = None if not opened else frozenset() if opened == NONE else _refs(opened)
    everything = opened == ALL
    shut = _refs(options.get("shut", "")) if everything else frozenset()
    return TreeState(address.subject, on, None if everything else listed, everything, shut), ignored


def _refs(text: str) -> frozenset[str]:
    """The refs of bodies whose ids stand in an option."""
    return frozenset(f"{_BODY}{one}" for one in text.split(",") if one)


def _id(ref: str) -> str:
    """The id of a body."""
    return ref.removeprefix(_BODY)

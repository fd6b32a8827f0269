"""A place of the history as text, to be found again in another session."""

from __future__ import annotations

import json
from typing import Any

from vtsik_tui.tui.history import ListPlace, PagePlace, Place

#: No place is longer; whatever is was not written here. In characters.
_LONGEST = 100_000


def place_text(place: Place) -> str:
    """Write a place.

    Args:
        place: Where the reader is.

    Returns:
        JSON.
    """
    rows = place.rows._asdict() | {"unfolded": sorted(place.rows.unfolded)}
    return json.dumps({"rows": rows, "page": place.page._asdict(), "reading": place.reading})


def place_of(text: str) -> Place | None:
    """Read a place.

    Args:
        text: As `place_text` wrote it, perhaps in another version of the program.

    Returns:
        The place; None if it is not understood.
    """
    try:
        told = json.loads(text[:_LONGEST])
        rows = dict(told["rows"])
        rows["unfolded"] = frozenset(map(str, rows.get("unfolded", ())))
        place = Place(_like(ListPlace, rows), _like(PagePlace, dict(told["page"])), told["reading"] is True)
    except (ValueError, TypeError, KeyError, RecursionError):
        return None
    return (
        place if 0 <= place.rows.pane < _PANES and place.rows.cursor >= 0 and place.page.scroll >= 0 else None
    )


_PANES = 5


def _like(kind: type[Any], told: dict[str, Any]) -> Any:  # noqa: ANN401 - one of two kinds of place
    """A place of a kind; what is not told, or is of another type, stands as at the start."""
    usual = kind()._asdict()
    return kind(
        **{name: told[name] if type(told.get(name)) is type(one) else one for name, one in usual.items()}
    )

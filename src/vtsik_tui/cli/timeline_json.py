"""A timeline in the shape that programs read. docs/json.md tells it."""

from __future__ import annotations

from bisect import bisect_left, bisect_right

from vtsik_tui.archive.archive import Archive
from vtsik_tui.archive.timeline.records import Lane
from vtsik_tui.dates.days import gregorian
from vtsik_tui.export.json_text import Json, json_value
from vtsik_tui.views.address import Address
from vtsik_tui.views.timeline.options import asked
from vtsik_tui.views.timeline.page import groups_of
from vtsik_tui.views.timeline.tracks import Track
from vtsik_tui.views.timeline.window import Window


def timeline_json(archive: Archive, address: Address) -> dict[str, Json]:
    """Tell a timeline.

    Args:
        archive: The open database.
        address: What is asked for; the entity exists.

    Returns:
        The days, and the groups of rows with what lies in these days.
    """
    found = asked(archive, address)
    if found is None:
        return {}
    window = found.window
    groups: list[Json] = []
    for group in groups_of(archive.timeline(), found):
        if not group.folded:
            lanes = [_lane(lane, window) for lane in group.lanes]
            groups.append(
                {
                    "name": group.name or "subject",
                    "title": group.title,
                    "rows": [lane for lane in lanes if lane is not None],
                    "events": [_track(track, window) for track in group.tracks],
                }
            )
    return {
        "ref": found.address.subject or None,
        "title": (found.around.row if found.around else archive.info()).title,
        "from": gregorian(window.first).isoformat(),
        "to": gregorian(window.last).isoformat(),
        "groups": groups,
    }


def _lane(lane: Lane, window: Window) -> Json:
    """One row, with the bars that lie in the days; None if there is none."""
    bars = [bar for bar in lane.bars if bar.stretch.touches(window.first, window.last)]
    if not bars:
        return None
    return {
        "ref": lane.row.ref,
        "title": lane.row.title,
        "title_ru": lane.row.title_ru,
        "bars": [
            {
                "role": bar.words,
                "life": bar.life,
                "dates": json_value(bar.dates),
                "certain": bar.stretch.certain,
            }
            for bar in bars
        ],
    }


def _track(track: Track, window: Window) -> Json:
    """How much happened of one sort, and the most prominent of it."""
    return {
        "title": track.title,
        "count": bisect_right(track.days, window.last) - bisect_left(track.days, window.first),
        "named": [one.row.ref for one in track.named],
    }

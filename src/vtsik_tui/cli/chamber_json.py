"""Chambers as programs read them. docs/json.md tells the shapes."""

from __future__ import annotations

from collections.abc import Sequence

from vtsik_tui.archive.chamber.records import SHARES, Assembly, Chamber, Reading
from vtsik_tui.archive.records import Row
from vtsik_tui.export.json_text import Json, json_value


def chamber_json(chamber: Chamber, sources: Sequence[Row]) -> dict[str, Json]:
    """Turn a chamber into what JSON can hold.

    Args:
        chamber: The chamber.
        sources: The rows of all its sources.

    Returns:
        Its readings, figures and disputes.
    """
    return {
        **_head(chamber.row),
        "before": chamber.before.ref if chamber.before else None,
        "after": chamber.after.ref if chamber.after else None,
        "readings": [reading_json(one) for one in chamber.readings],
        "figures": [
            {"what": one.what, "count": one.count, "note": one.note, "sources": list(one.sources)}
            for one in chamber.figures
        ],
        "disputes": [
            {
                "field": one.field,
                "note": one.note,
                "values": [
                    {"value": value, "source": source, "preferred": preferred}
                    for value, source, preferred in one.values
                ],
            }
            for one in chamber.otherwise
        ],
        "sources": [{"ref": row.ref, "title": row.title} for row in sources],
    }


def chambers_json(assemblies: Sequence[Assembly]) -> list[Json]:
    """Turn the list of all chambers into what JSON can hold.

    Args:
        assemblies: In the order of time.

    Returns:
        Each with its first reading.
    """
    return [
        {
            **_head(one.row),
            "line": one.kind,
            "reading": reading_json(one.reading) if one.reading else None,
        }
        for one in assemblies
    ]


def reading_json(reading: Reading) -> dict[str, Json]:
    """Turn a reading into what JSON can hold.

    Args:
        reading: Of the seats.

    Returns:
        Its seats from left to right; of shares, the per cent instead of seats.
    """
    shares = reading.origin == SHARES

    def number(count: int | None) -> float | int | None:
        return count / 10 if shares and count is not None else count

    return {
        "kind": reading.kind,
        "origin": reading.origin,
        "unit": "per cent" if shares else "seats",
        "total": number(reading.total),
        "total_as": reading.total_as,
        "known": number(reading.known),
        "unknown": number(reading.unknown),
        "seats": [
            {
                "party": one.party or None,
                "party_label": one.label,
                "glyph": one.glyph,
                "color": one.color,
                "count": number(one.count),
                "percent": round(one.count * 100 / reading.whole, 1) if reading.whole else None,
                "confidence": one.confidence,
                "note": one.note,
                "sources": list(one.sources),
            }
            for one in reading.seats
        ],
        "field": reading.field,
        "said": reading.said,
        "sources": list(reading.sources),
    }


def _head(row: Row) -> dict[str, Json]:
    """What assembly it is."""
    return {
        "ref": row.ref,
        "kind": row.kind,
        "title": row.title,
        "title_ru": row.title_ru,
        "dates": json_value(row.dates),
    }

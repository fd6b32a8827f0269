"""GeoJSON: places as points on a map."""

from __future__ import annotations

import json
from collections.abc import Iterator

from vtsik_tui.archive.whole.records import PlaceFacts, Whole
from vtsik_tui.export.choosing import Chosen
from vtsik_tui.export.json_text import escaped
from vtsik_tui.export.nothing import some
from vtsik_tui.export.plain import clean

_NOTHING = "No place with known coordinates is among what was chosen."


def written(chosen: Chosen) -> Iterator[str]:
    """Write the places of which it is known where they are; of one entity, those it is linked to.

    Args:
        chosen: What to write.

    Yields:
        Pieces of the file.
    """
    wholes = chosen.with_linked("place").wholes("place")
    features = some((made for whole in wholes if (made := _feature(whole)) is not None), _NOTHING)
    yield '{\n  "type": "FeatureCollection",\n  "features": ['
    between = "\n    "
    for feature in features:
        yield between + escaped(json.dumps(feature, ensure_ascii=False))
        between = ",\n    "
    yield "\n  ]\n}\n"


def _feature(whole: Whole) -> dict[str, object] | None:
    """A place; None if it is not known where it is, or that is nowhere on earth."""
    facts = whole.facts
    if not isinstance(facts, PlaceFacts) or facts.lat is None or facts.lon is None:
        return None
    if not (-90 <= facts.lat <= 90 and -180 <= facts.lon <= 180):
        return None
    told = {"name": whole.title, "name_ru": whole.title_ru, "city": facts.city, "summary": whole.summary}
    return {
        "type": "Feature",
        "id": whole.ref,
        "geometry": {"type": "Point", "coordinates": [facts.lon, facts.lat]},
        "properties": {"ref": whole.ref} | {name: clean(text) for name, text in told.items()},
    }

"""JSON and JSON Lines: everything on record about each entity, as ``show --json`` prints it."""

from __future__ import annotations

import json
from collections.abc import Iterator

from vtsik_tui.export.choosing import Chosen
from vtsik_tui.export.json_text import as_json, escaped, json_value
from vtsik_tui.export.nothing import some

FORMAT = "vtsik-tui export"
VERSION = 1
LICENCE = "https://creativecommons.org/licenses/by-sa/4.0/"


def written(chosen: Chosen) -> Iterator[str]:
    """Write one JSON object with all entities in it.

    Args:
        chosen: What to write.

    Yields:
        Pieces of the file.
    """
    wholes = some(chosen.wholes(), "There is nothing to export.")
    info = chosen.archive.info()
    head = {
        "format": FORMAT,
        "version": VERSION,
        "title": info.title,
        "chosen": None if chosen.whole else chosen.title,
        "digest": info.digest,
        "licence": LICENCE,
    }
    yield as_json(head).rstrip("\n}") + ',\n  "entities": ['
    between = "\n"
    for whole in wholes:
        yield between + as_json(json_value(whole))
        between = ",\n"
    yield "\n  ]\n}\n"


def lines(chosen: Chosen) -> Iterator[str]:
    """Write one JSON object a line, for each entity.

    Args:
        chosen: What to write.

    Yields:
        The lines.
    """
    for whole in some(chosen.wholes(), "There is nothing to export."):
        yield escaped(json.dumps(json_value(whole), ensure_ascii=False)) + "\n"

"""CSL-JSON, for Zotero, pandoc and every program that cites by the Citation Style Language."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator

from vtsik_tui.export.addresses import uri
from vtsik_tui.export.choosing import Chosen
from vtsik_tui.export.json_text import escaped
from vtsik_tui.export.nothing import some
from vtsik_tui.export.sources.authors import Name
from vtsik_tui.export.sources.items import Item, items

NOTHING = "No source is named by what was chosen."

#: By kind: what a source is as part of a work, and alone.
_TYPES = {
    "encyclopedia": ("entry-encyclopedia", "book"),
    "handbook": ("entry-encyclopedia", "book"),
    "article": ("article-journal", "webpage"),
    "memoir": ("chapter", "book"),
    "monograph": ("chapter", "book"),
    "primary source": ("chapter", "document"),
}
_YEARS = re.compile(r"\d{4}")


def written(chosen: Chosen) -> Iterator[str]:
    """Write the sources.

    Args:
        chosen: What was chosen.

    Yields:
        Pieces of the file.
    """
    yield "["
    between = "\n  "
    for one in some(items(chosen), NOTHING):
        yield between + escaped(json.dumps(csl(one), ensure_ascii=False))
        between = ",\n  "
    yield "\n]\n"


def csl(item: Item) -> dict[str, object]:
    """Turn a source into an item of CSL.

    Args:
        item: A source.

    Returns:
        Its fields; those that say nothing are left out.
    """
    told: dict[str, object] = {"id": item.id, "type": csl_type(item), "title": item.title}
    if item.work:
        told["container-title"] = item.work
    if item.authors is not None:
        told[item.authors.role] = [_name(one) for one in item.authors.names]
    if years := _YEARS.findall(item.year):
        told["issued"] = {"date-parts": [[int(year)] for year in (years[0], *years[1:][-1:])]}
    elif item.year:
        told["issued"] = {"literal": item.year}
    if url := uri(item.url):
        told["URL"] = url
    if item.lang:
        told["language"] = item.lang
    if item.version:
        told |= {"version": item.version, "archive_location": item.ref}
    return told | {"note": item.ref}


def csl_type(item: Item) -> str:
    """Tell what kind of thing a source is.

    Args:
        item: A source.

    Returns:
        A type of CSL; ``webpage`` for what is only that.
    """
    part, alone = _TYPES.get(item.kind, ("webpage", "webpage"))
    return part if item.work else alone


def _name(name: Name) -> dict[str, str]:
    """The name of one who made it."""
    return {"family": name.family, "given": name.given} if name.given else {"literal": name.family}

"""Citing in a style: a kept library reads the style and sets the citations.

The two styles are written for the few fields that a source has here. Those
that are published know of hundreds, and leave out the address, which is what
a reader of these sources needs; together they take ninety megabytes.
"""

from __future__ import annotations

import re
import warnings
from pathlib import Path
from typing import Any

#: Each with the language of its words.
STYLES = {"chicago": "en-US", "gost": "ru-RU"}

_HERE = Path(__file__).parent

#: What comes of a sentence's end meeting that of a title: one of the two is enough.
_ENDS = (
    (re.compile(r"(?<!\.)\.\.(?!\.)"), "."),
    (re.compile(r"([?!…])\."), r"\1"),
    (re.compile(r"([.?!…]”)\."), r"\1"),
)
_INNER = str.maketrans("“”", "‘’")

#: The library takes quotation marks and apostrophes for each other and turns them round: it is to see none.
_QUOTES = "“”‘’\"'"
_HIDE = {ord(sign): 0xE000 + number for number, sign in enumerate(_QUOTES)}
_SHOW = {number: chr(sign) for sign, number in _HIDE.items()}


def cited(items: list[dict[str, object]], style: str) -> list[str]:
    """Cite sources, as they would stand in a bibliography.

    Args:
        items: Items of CSL.
        style: One of `STYLES`.

    Returns:
        A citation for each, in this order.
    """
    # Imported here: with the XML library under it, it takes a fifth of a second.
    from citeproc import Citation, CitationItem, CitationStylesBibliography, CitationStylesStyle, formatter
    from citeproc.source.json import CiteProcJSON

    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # of fields that it does not know
        read: Any = CitationStylesStyle(str(_HERE / f"{style}.csl"), locale=STYLES[style], validate=False)
        numbered = [_fitted(item, style) | {"id": f"n{number}"} for number, item in enumerate(items)]
        bibliography: Any = CitationStylesBibliography(read, CiteProcJSON(numbered), formatter.plain)
        for item in numbered:
            bibliography.register(Citation([CitationItem(item["id"])]))
        return [_tidy(str(one), style) for one in bibliography.bibliography()]


def _fitted(item: dict[str, object], style: str) -> dict[str, object]:
    """An item as a style takes it: no year twice, and no quotation marks within the same."""
    told = {name: value for name, value in item.items() if name != "note"}
    dates = told.get("issued")
    parts = dates.get("date-parts") if isinstance(dates, dict) else None
    if parts and all(str(one[0]) in str(told.get("container-title", "")) for one in parts):
        del told["issued"]
    if style == "chicago" and told["type"] != "book":
        told["title"] = str(told["title"]).translate(_INNER)
    for name in ("title", "container-title"):
        if name in told:
            told[name] = str(told[name]).translate(_HIDE)
    return told


def _tidy(text: str, style: str) -> str:
    """A citation with one sign at the end of each sentence."""
    told = " ".join(text.split()).translate(_SHOW)
    for sign, once in _ENDS:
        told = sign.sub(once, told)
    return told.replace("”.", ".”") if style == "chicago" else told

"""BibTeX, for LaTeX, JabRef and Zotero."""

from __future__ import annotations

import re
from collections.abc import Iterator

from vtsik_tui.export.addresses import uri
from vtsik_tui.export.choosing import Chosen
from vtsik_tui.export.nothing import some
from vtsik_tui.export.sources.authors import Name
from vtsik_tui.export.sources.csl import NOTHING, csl_type
from vtsik_tui.export.sources.items import Item, items

_TYPES = {
    "entry-encyclopedia": ("incollection", "booktitle"),
    "chapter": ("incollection", "booktitle"),
    "article-journal": ("article", "journal"),
    "book": ("book", "series"),
    "document": ("misc", "howpublished"),
    "webpage": ("misc", "howpublished"),
}
_LANGUAGES = {
    "de": "german",
    "en": "english",
    "fr": "french",
    "it": "italian",
    "pl": "polish",
    "pt": "portuguese",
    "ru": "russian",
    "es": "spanish",
    "uk": "ukrainian",
}
_ESCAPES = {
    "\\": r"\textbackslash{}",
    "{": r"\{",
    "}": r"\}",
    "~": r"\textasciitilde{}",
    "^": r"\textasciicircum{}",
} | {sign: f"\\{sign}" for sign in "&%$#_"}
_SPECIAL = re.compile(r"[\\{}~^&%$#_]")


def written(chosen: Chosen) -> Iterator[str]:
    """Write the sources.

    Args:
        chosen: What was chosen.

    Yields:
        Entry after entry.
    """
    between = ""
    for one in some(items(chosen), NOTHING):
        yield between + bibtex(one)
        between = "\n"


def bibtex(item: Item) -> str:
    """Turn a source into an entry.

    Args:
        item: A source.

    Returns:
        The entry; its key is the id of the source.
    """
    sort, container = _TYPES[csl_type(item)]
    fields = {"title": f"{{{tex(item.title)}}}"}
    if item.authors is not None:
        fields[item.authors.role] = " and ".join(map(_name, item.authors.names))
    if item.work:
        fields[container] = f"{{{tex(item.work)}}}"
    if item.year:
        fields["year"] = tex(item.year).replace("–", "--")
    if url := uri(item.url):
        # An address is taken as it stands; only braces would end the field too early, and those are escaped.
        fields["url"] = url.replace("{", "%7B").replace("}", "%7D")
    if item.lang:
        fields["langid"] = _LANGUAGES.get(item.lang, item.lang)
    if item.version:
        fields["version"] = tex(item.version)
    fields["note"] = tex(item.ref)
    lines = ",\n".join(f"  {name} = {{{value}}}" for name, value in fields.items())
    return f"@{sort}{{{item.id},\n{lines}\n}}\n"


def tex(text: str) -> str:
    """Write a text so that TeX prints it as it stands.

    Args:
        text: One line.

    Returns:
        The text with what TeX would obey escaped.
    """
    return _SPECIAL.sub(lambda found: _ESCAPES[found[0]], text)


def _name(name: Name) -> str:
    """The name of one who made it; an office's is kept together."""
    return f"{tex(name.family)}, {tex(name.given)}" if name.given else f"{{{tex(name.family)}}}"

"""The formats, each with the module that writes it, which is loaded when it is asked for."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING, cast

if TYPE_CHECKING:
    from vtsik_tui.export.choosing import Chosen


@dataclass(frozen=True, slots=True)
class Format:
    """A format of other programs."""

    name: str
    """As it is asked for."""
    title: str
    says: str
    """What is in it, in a few words."""
    ending: str
    """Of the name of a file."""
    writer: str
    """Module and function that give the text of the file piece by piece."""

    @property
    def is_package(self) -> bool:
        """Whether it is several files: a folder, or a .zip."""
        return self.ending == "zip"

    def pieces(self, chosen: Chosen) -> Iterator[str]:
        """Write what was chosen.

        Args:
            chosen: What to write.

        Returns:
            The text of the file, piece by piece.

        Raises:
            NothingToExport: At the first piece, if the choice holds nothing for this format.
        """
        return cast("Callable[[Chosen], Iterator[str]]", self._load())(chosen)

    def fill(self, chosen: Chosen, folder: Path) -> None:
        """Write the files of a package.

        Args:
            chosen: What to write.
            folder: Where to; it must be there.

        Raises:
            NothingToExport: If the choice holds nothing.
            OSError: If a file cannot be written.
        """
        cast("Callable[[Chosen, Path], None]", self._load())(chosen, folder)

    def _load(self) -> object:
        """What writes it."""
        module, _, name = self.writer.partition(":")
        return getattr(import_module(f"vtsik_tui.export.{module}"), name)


FORMATS = {
    one.name: one
    for one in (
        Format("json", "JSON", "everything on record, as show --json has it", "json", "whole_json:written"),
        Format("jsonl", "JSON Lines", "the same, an entity a line", "jsonl", "whole_json:lines"),
        Format("csv", "CSV data package", "tables with keys, for spreadsheets", "zip", "tables.package:fill"),
        Format("popolo", "Popolo", "people, organizations, posts", "popolo.json", "popolo.writing:written"),
        Format("markdown", "Markdown", "the pages, for notes", "md", "markdown.writing:written"),
        Format("bibtex", "BibTeX", "sources, for LaTeX and Zotero", "bib", "sources.bibtex:written"),
        Format("csl", "CSL-JSON", "sources, for Zotero and pandoc", "csl.json", "sources.csl:written"),
        Format("ical", "iCalendar", "events, for a calendar", "ics", "ical:written"),
        Format("geojson", "GeoJSON", "places, for a map", "geojson", "geojson:written"),
        Format("graphml", "GraphML", "the network, for Gephi", "graphml", "network.graphml:written"),
        Format("dot", "DOT", "the network, for Graphviz", "dot", "network.dot:written"),
        Format("turtle", "RDF Turtle", "statements, for the Semantic Web", "ttl", "turtle.writing:written"),
    )
}
"""By name, in the order in which they are told."""


def format_of(name: str) -> Format | None:
    """Tell from the end of a file's name in which format it is wanted.

    Args:
        name: Of a file.

    Returns:
        The format; None if the name ends otherwise.
    """
    end = name.strip().lower().replace(".markdown", ".md")
    fitting = [one for one in FORMATS.values() if end.endswith(f".{one.ending}")]
    return max(fitting, key=lambda one: len(one.ending), default=None)

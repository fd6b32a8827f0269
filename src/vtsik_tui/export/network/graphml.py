"""GraphML, for Gephi, yEd, igraph and NetworkX."""

from __future__ import annotations

from collections.abc import Iterator
from html import escape

from vtsik_tui.archive.records import Row
from vtsik_tui.export.choosing import Chosen
from vtsik_tui.export.dates import iso
from vtsik_tui.export.network.graph import Edge, Graph
from vtsik_tui.export.plain import clean

_OF_NODES = ("kind", "label", "label_ru", "brief", "dates", "dates_old", "first_day", "last_day", "color")
_OF_EDGES = ("type", "role", "dates", "dates_old", "first_day", "last_day", "confidence", "note")


def written(chosen: Chosen) -> Iterator[str]:
    """Write the network.

    Args:
        chosen: What to write.

    Yields:
        Pieces of the file.
    """
    graph = Graph(chosen)
    yield '<?xml version="1.0" encoding="UTF-8"?>\n'
    yield '<graphml xmlns="http://graphml.graphdrawing.org/xmlns">\n'
    for of, names in (("node", _OF_NODES), ("edge", _OF_EDGES)):
        for name in names:
            yield f'  <key id="{of[0]}_{name}" for="{of}" attr.name="{name}" attr.type="string"/>\n'
    yield '  <graph edgedefault="directed">\n'
    yield from map(_node, graph.nodes())
    for number, edge in enumerate(graph.edges()):
        yield _edge(number, edge)
    yield "  </graph>\n</graphml>\n"


def _node(row: Row) -> str:
    """An entity."""
    dates = (row.dates.new, row.dates.old, iso(row.dates.first), iso(row.dates.last))
    values = (row.kind, row.title, row.title_ru, row.brief, *dates, row.color)
    return f"    <node id={_quoted(row.ref)}>{_data('n', _OF_NODES, values)}</node>\n"


def _edge(number: int, edge: Edge) -> str:
    """A link."""
    link = edge.link
    dates = (link.date.new, link.date.old, iso(link.date.first), iso(link.date.last))
    values = (link.type, link.role, *dates, link.confidence, link.note)
    ends = f"source={_quoted(edge.start)} target={_quoted(link.ref)}"
    return f'    <edge id="e{number}" {ends}>{_data("e", _OF_EDGES, values)}</edge>\n'


def _data(of: str, names: tuple[str, ...], values: tuple[str, ...]) -> str:
    """What is known of a node or an edge."""
    return "".join(
        f'<data key="{of}_{name}">{escape(clean(value), quote=False)}</data>'
        for name, value in zip(names, values, strict=True)
        if value
    )


def _quoted(text: str) -> str:
    """An attribute."""
    return f'"{escape(clean(text))}"'

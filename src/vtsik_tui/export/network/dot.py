"""DOT, for Graphviz."""

from __future__ import annotations

from collections.abc import Iterator

from vtsik_tui.archive.records import Row
from vtsik_tui.export.choosing import Chosen
from vtsik_tui.export.network.graph import Edge, Graph
from vtsik_tui.export.plain import one_line

_SHAPES = {"person": "ellipse", "body": "box", "event": "diamond", "document": "note", "place": "house"}


def written(chosen: Chosen) -> Iterator[str]:
    """Write the network.

    Args:
        chosen: What to write.

    Yields:
        Pieces of the file.
    """
    graph = Graph(chosen)
    yield f"digraph {_quoted(chosen.title)} {{\n"
    yield '  graph [charset="UTF-8"];\n'
    yield from map(_node, graph.nodes())
    yield from map(_edge, graph.edges())
    yield "}\n"


def _node(row: Row) -> str:
    """An entity."""
    color = f", color={_quoted(row.color)}" if row.color else ""
    label = "\n".join(filter(None, (row.title, row.dates.new)))
    return f"  {_quoted(row.ref)} [label={_label(label)}, shape={_SHAPES.get(row.kind, 'plain')}{color}];\n"


def _edge(edge: Edge) -> str:
    """A link."""
    said = edge.link.role or edge.link.type
    label = _label("\n".join(filter(None, (said, edge.link.date.new))))
    return f"  {_quoted(edge.start)} -> {_quoted(edge.link.ref)} [label={label}];\n"


def _quoted(text: str) -> str:
    """A name: only a quotation mark would end it, and a stroke before one would not let it."""
    return '"' + one_line(text).replace("\\", "\\\\").replace('"', '\\"') + '"'


def _label(text: str) -> str:
    """Words that are shown, in several lines."""
    return '"' + "\\n".join(_quoted(line)[1:-1] for line in text.split("\n")) + '"'

"""JSON as the command line prints it: the same as the exports write."""

from __future__ import annotations

from vtsik_tui.export.json_text import Json, as_json, json_value

__all__ = ["Json", "as_json", "json_value"]

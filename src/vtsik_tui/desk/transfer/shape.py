"""What a file of a desk says of itself."""

from __future__ import annotations

#: Its first two fields: what it is, and the version of its shape.
FORMAT, VERSION = "vtsik-tui desk", 1

"""``python -m vtsik_tui`` does what ``vtsik-tui`` does."""

from __future__ import annotations

from vtsik_tui.cli import main

main()

"""Writes docs/man/vtsik-tui.1 from the help of the commands: ``python -m scripts.man``."""

from __future__ import annotations

from pathlib import Path

from vtsik_tui.cli.main import vtsik
from vtsik_tui.cli.man_command import page_source

PAGE = Path(__file__).parent.parent / "docs" / "man" / "vtsik-tui.1"


def main() -> None:
    """Write the page."""
    PAGE.parent.mkdir(parents=True, exist_ok=True)
    PAGE.write_text(page_source(vtsik), encoding="utf-8")
    print(PAGE)


if __name__ == "__main__":
    main()

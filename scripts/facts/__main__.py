"""Count the facts of `data/`, print what was counted, and write it to docs/facts.md and the README."""

from __future__ import annotations

import sys
from pathlib import Path

from scripts.facts.pages import put, readme_section, whole_page
from vtsik_tui.build.building import checked_facts
from vtsik_tui.build.problems import BadFacts
from vtsik_tui.build.writing.lookup import look_up

ROOT = Path(__file__).resolve().parent.parent.parent


def main() -> None:
    """Write both, and print the whole."""
    try:
        known = look_up(checked_facts(ROOT / "data"))
    except BadFacts as bad:
        sys.exit(f"{bad} in data/, so nothing was counted: `make data` names them.")
    page = whole_page(known)
    (ROOT / "docs" / "facts.md").write_text(page, encoding="utf-8")
    readme = ROOT / "README.md"
    readme.write_text(put(readme_section(known), readme.read_text(encoding="utf-8")), encoding="utf-8")
    print(page, end="")


if __name__ == "__main__":
    main()

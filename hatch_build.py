"""Builds the database into the package, so that every wheel carries it."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface


class DatabaseHook(BuildHookInterface[Any]):
    """Runs before a wheel is put together, be it standard or editable."""

    PLUGIN_NAME = "custom"

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:  # noqa: ARG002 - hatchling's
        """Build `vtsik.sqlite` from `data/`.

        Args:
            version: ``standard`` or ``editable``; both want the database.
            build_data: What hatchling knows; the file is named as an artifact
                in `pyproject.toml`.

        Raises:
            SystemExit: If the facts have problems, after printing them all.
        """
        if self.target_name != "wheel":
            return  # an sdist carries the facts, and the wheel made from it the database
        root = Path(self.root)
        sys.path.insert(0, str(root / "src"))
        try:
            from vtsik_tui.build.building import build
            from vtsik_tui.build.problems import BadFacts

            try:
                build(root / "data", root / "src" / "vtsik_tui" / "vtsik.sqlite")
            except BadFacts as bad:
                for problem in bad.problems:
                    print(problem, file=sys.stderr)  # noqa: T201 - a build has no other voice
                sys.exit(f"{len(bad.problems)} problems in data/; nothing was built.")
        finally:
            sys.path.remove(str(root / "src"))

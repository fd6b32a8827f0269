"""Getting ready for a tab: commands learn to look up their words."""

from __future__ import annotations


def prepare() -> None:
    """Let every command that is fetched from now on look up refs and values."""
    from vtsik_tui.cli.completing.kinds import completed
    from vtsik_tui.cli.lazy_group import LazyGroup

    LazyGroup.fetched.append(completed)

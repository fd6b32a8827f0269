"""The yardstick of `scripts.bench`: a Textual app that shows one label."""

from __future__ import annotations

from textual.app import App, ComposeResult
from textual.widgets import Label


class BareApp(App[None]):
    """One label and nothing else."""

    def compose(self) -> ComposeResult:
        """Show the label."""
        yield Label("a bare label")


if __name__ == "__main__":
    BareApp().run()

"""The explorer in a browser: loaded by ``vtsik-tui serve`` only."""

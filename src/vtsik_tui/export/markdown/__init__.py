"""Markdown: pages as they are read on the screen, for notes."""

"""What can go wrong on the desk: one sentence, with what the reader wrote kept in it."""

from __future__ import annotations


class DeskError(Exception):
    """The desk could not be opened, read or changed; its text is a sentence that says why and what to do."""

    def __init__(self, sentence: str, kept: str = "") -> None:
        """Say what is wrong.

        Args:
            sentence: What is wrong and what to do.
            kept: What could not be written: a note, for the screen to hold on to.
        """
        super().__init__(sentence)
        self.kept = kept
        """What could not be written; empty if that was no text."""


class DeskReadOnly(DeskError):
    """The desk can be read and not be changed."""

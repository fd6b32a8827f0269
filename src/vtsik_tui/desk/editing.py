"""Writing in the reader's own editor; what was written outlives whatever goes wrong."""

from __future__ import annotations

import os
import shlex
import shutil
import subprocess
import tempfile
from contextlib import suppress
from pathlib import Path

from vtsik_tui.desk.faults import DeskError
from vtsik_tui.desk.trouble import shown

#: Tried in this order where the reader names none.
_USUAL = ("sensible-editor", "nano", "vi", "notepad")


class Edited:
    """A text in a file of its own, private to the reader."""

    def __init__(self, text: str) -> None:
        """Put a text into a file.

        Args:
            text: What to begin with.

        Raises:
            DeskError: If there is no room for the file.
        """
        self._before = text
        try:
            number, name = tempfile.mkstemp(prefix="vtsik-note-", suffix=".md")
            self.path = Path(name)
            """The file; nobody else may read it."""
            with os.fdopen(number, "wb") as file:
                file.write(text.encode("utf-8", "replace"))
        except OSError as error:
            raise DeskError(f"There is no room for a file to edit ({error.strerror}).", text) from error

    def edit(self) -> str:
        """Open the editor, and wait until it is closed.

        Returns:
            The text as it was left.

        Raises:
            DeskError: If there is no editor, it failed, or it left no text; the file is kept.
        """
        words = _editor()
        try:
            done = subprocess.run([*words, str(self.path)], check=False)  # noqa: S603 - the reader's own, by no shell
        except OSError as error:
            raise DeskError(
                f"The editor {words[0]} cannot be started ({error.strerror}): set VISUAL or EDITOR."
            ) from error
        if done.returncode:
            raise DeskError(f"The editor ended with code {done.returncode}{self._unless_unchanged()}.")
        try:
            text = self.path.read_bytes().decode("utf-8")
        except (OSError, UnicodeDecodeError) as error:
            raise DeskError(f"What the editor left is no text in UTF-8: {self.kept}") from error
        # Editors end a text with a line end, whether the reader typed one or not.
        return text if self._before.endswith("\n") else text.removesuffix("\n").removesuffix("\r")

    def _unless_unchanged(self) -> str:
        """Where the text is, if anything was written; else the file goes."""
        with suppress(OSError):
            if self.path.read_bytes() == self._before.encode("utf-8", "replace"):
                self.discard()
                return ", and nothing was written"
        return f": {self.kept}".removesuffix(".")

    @property
    def kept(self) -> str:
        """A sentence that says where the text is."""
        return f"what was written is kept in {shown(self.path)}."

    def discard(self) -> None:
        """Take the file away, once the text is safe elsewhere."""
        with suppress(OSError):
            self.path.unlink(missing_ok=True)


def _editor() -> list[str]:
    """The command of the reader's editor, in words."""
    for variable in ("VISUAL", "EDITOR"):
        with suppress(ValueError):  # a quotation mark that is not closed
            if words := shlex.split(os.environ.get(variable, "")):
                return words
    for name in _USUAL:
        if shutil.which(name):
            return [name]
    raise DeskError("No editor is found: set VISUAL or EDITOR to the one that you use.")

"""A process that writes on a desk and reports each change once it is said to be saved."""

from __future__ import annotations

import os
import time
from pathlib import Path

from vtsik_tui.desk.desk import Desk


def write_on(path: Path, report: Path, name: str, count: int, pause: float) -> None:
    """Write bookmarks, notes and steps of the history, until done or killed.

    Args:
        path: The desk.
        report: Gets a line for each change that is saved; a kill takes nothing back of it.
        name: Of this writer.
        count: How many of each kind to write.
        pause: Between them, in seconds.
    """
    lines = os.open(report, os.O_WRONLY | os.O_CREAT | os.O_APPEND)
    with Desk(path) as desk:
        for number in range(count):
            ref = f"person/{name}-{number}"
            desk.bookmarks.add(ref, f"folder {number % 3}")
            os.write(lines, f"bookmark {ref}\n".encode())
            desk.notes.write(ref, f"note {ref} " + "x" * (number % 7 * 500), "")
            os.write(lines, f"note {ref}\n".encode())
            desk.visits.add("page", ref, place=ref)
            os.write(lines, f"page {ref}\n".encode())
            time.sleep(pause)

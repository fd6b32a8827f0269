"""Measure the timeline among 10,000 made-up events.

The events are written into a copy of the program's own database. Its pages are
made and its pictures drawn at every zoom from twenty years to a week; then keys
are pressed in the real app, on a pseudo-terminal, with a step to the next
link after each, to tell what the timeline takes from what any key takes.
"""

from __future__ import annotations

import argparse
import shutil
import sqlite3
import sys
import tempfile
import time
from collections.abc import Callable
from contextlib import closing
from functools import partial
from pathlib import Path
from random import Random
from statistics import median

from tests.terminal.terminal import Terminal

from vtsik_tui.archive.archive import Archive
from vtsik_tui.archive.records import Span
from vtsik_tui.cli.choice import OWN_DATABASE
from vtsik_tui.dates.days import gregorian
from vtsik_tui.dates.wording import MONTHS
from vtsik_tui.views.address import Address
from vtsik_tui.views.timeline.moves import zoomed
from vtsik_tui.views.timeline.page import page

#: From 1 February 1917 so many days: as long as the institution lasted.
_FIRST_DAY, _DAYS = 2_421_261, 7_900

#: Of so many drawings of one picture the quickest counts: the others were held up by something else.
_TIMES = 5

#: A frame of sixty in a second, in milliseconds.
FRAME = 16

_KEYS = ("+", "-", "\x1b[C", "\x1b[D")


def crowded(database: Path, events: int, path: Path) -> None:
    """Copy a database and make events up in it.

    Args:
        database: What to copy.
        events: How many to make up.
        path: Where to write the copy.
    """
    shutil.copyfile(database, path)
    random = Random(1917)
    with closing(sqlite3.connect(path)) as connection, connection:
        columns = [row[1] for row in connection.execute("PRAGMA table_info(entity)")]
        key = connection.execute("SELECT max(key) FROM entity").fetchone()[0]
        for number in range(events):
            day = _FIRST_DAY + int(_DAYS * random.betavariate(1, 3))
            date = gregorian(day)
            kind = random.choice(("decision", "decision", "election", "session", "congress"))
            words = f"{date.day} {MONTHS[date.month - 1]} {date.year}"
            known = {
                "key": key + 1 + number,
                "ref": f"event/made-up-{number}",
                "kind": "event",
                "id": f"made-up-{number}",
                "term": kind,
                "title": f"Made-up event {number}",
                "first_day": day,
                "last_day": day,
                "dates_new": words,
                "weight": random.randrange(1, 40),
            }
            connection.execute(
                f"INSERT INTO entity VALUES ({', '.join('?' * len(columns))})",
                [known.get(column, "") for column in columns],
            )
            connection.execute(
                "INSERT INTO event (id, ref, title, title_ru, kind, date, date_new, date_old, date_first,"
                " date_last, start_last, end_first) VALUES (?, ?, ?, '', ?, ?, ?, '', ?, ?, ?, ?)",
                (
                    known["id"],
                    known["ref"],
                    known["title"],
                    kind,
                    date.isoformat(),
                    words,
                    *[day] * 4,
                ),
            )


def timed(question: Callable[[], object]) -> float:
    """Measure how long something takes, in milliseconds."""
    begun = time.perf_counter()
    question()
    return (time.perf_counter() - begun) * 1000


def drawn(archive: Archive, ref: str, width: int) -> list[tuple[Span, ...]]:
    """Make a page and draw its pictures."""
    address = Address.parse(ref)
    made = page(archive, address) if address else None
    if made is None:
        raise SystemExit(f"There is nothing at {ref}.")
    entries = [entry for section in made.sections for entry in section.entries if entry.picture]
    return [
        row for entry in entries if entry.picture for row in entry.picture.rows(width, lambda span: span.text)
    ]


def zooms(archive: Archive, subject: str) -> list[str]:
    """The addresses from twenty years to a week."""
    refs = [f"timeline/{subject}"]
    while (closer := zoomed(archive, refs[-1], 1)) != refs[-1]:
        refs.append(closer)
    return refs


def key_times(database: Path, columns: int, presses: int) -> tuple[list[float], list[float]]:
    """Zoom and move in the real app.

    Args:
        database: What to explore.
        columns: Of the terminal.
        presses: How many keys.

    Returns:
        The times to the first output that changed, in milliseconds: of keys that zoom and move, and of
        keys that go from link to link.
    """
    command = [str(Path(sys.executable).with_name("vtsik-tui")), "--db", str(database)]
    moved: list[float] = []
    plain: list[float] = []
    with Terminal(command, columns=columns, rows=40) as terminal:
        terminal.wait_for(lambda screen: "quit" in screen)
        terminal.press("t")
        terminal.settle(1.0)
        for number in range(presses):
            for key, times in ((_KEYS[number % len(_KEYS)], moved), ("nN"[number % 2], plain)):
                begun = time.perf_counter()
                terminal.press(key)
                if terminal.read(1.0):
                    times.append((time.perf_counter() - begun) * 1000)
                terminal.settle(0.1)
    return moved, plain


def at_every_zoom(archive: Archive, subject: str, width: int) -> list[float]:
    """Time the page and the pictures of an entity, in milliseconds, the words seen before."""
    refs = zooms(archive, subject)
    for ref in refs:
        drawn(archive, ref, width)
    return [min(timed(partial(drawn, archive, ref, width)) for _ in range(_TIMES)) for ref in refs]


def main() -> None:
    """Measure and print the figures."""
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--events", type=int, default=10_000, help="events to make up")
    options.add_argument("--presses", type=int, default=48, help="key presses")
    options.add_argument("--db", type=Path, default=OWN_DATABASE, help="the database to copy")
    chosen = options.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "crowded.sqlite"
        crowded(chosen.db, chosen.events, path)
        with Archive.open(path) as archive:
            first = timed(lambda: archive.timeline().convocations)
            read = timed(lambda: archive.timeline().moments)
            count = sum(len(one.days) for one in archive.timeline().moments.values())
            print(f"{count:,} events; read once: {first:.0f} ms what lasted, {read:.0f} ms the events")
            print(f"{'page and pictures, ms':34}{'median':>8}{'worst':>8}{'frame':>8}")
            for subject in ("", "person/vladimir-lenin", "body/vtsik"):
                for width in (76, 118, 196):
                    times = at_every_zoom(archive, subject, width)
                    name = f"{subject or 'the whole'}, {width} columns"
                    print(f"{name:34}{median(times):8.1f}{max(times):8.1f}{f'≤ {FRAME}':>8}")
        for columns in (80, 120, 200):
            moved, plain = key_times(path, columns, chosen.presses)
            name = f"key to first output, {columns} × 40"
            beside = f"the next link takes {median(plain):.1f}"
            print(f"{name:34}{median(moved):8.1f}{max(moved):8.1f}  {beside}")


if __name__ == "__main__":
    main()

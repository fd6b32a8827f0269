"""Measure the day: how things stood, its page, two days compared, and stepping with a key held down.

The questions are timed on the real facts and in a large made-up database, next
to the page of one person in the same run, so that the ratios hold on any
machine. Then a key is held down in the real app, on a pseudo-terminal, thirty
times a second: how many of the days are painted, and how far the screen is behind.
"""

from __future__ import annotations

import argparse
import os
import re
import select
import sys
import time
from bisect import bisect_left
from collections.abc import Callable
from dataclasses import dataclass, field
from itertools import accumulate
from pathlib import Path
from statistics import median

from tests.terminal.terminal import KEYS, Terminal

from scripts.generated import generated_database
from vtsik_tui.archive.archive import Archive
from vtsik_tui.cli.choice import OWN_DATABASE
from vtsik_tui.views.address import Address
from vtsik_tui.views.day import page
from vtsik_tui.views.day.days import ref_of

EXPLORER = str(Path(sys.executable).with_name("vtsik-tui"))

#: How often a key that is held down comes, a second.
_PER_SECOND = 30

_DAY = re.compile(rb"[A-Z][a-z]+day, (\d+ \w+ \d{4})")


@dataclass
class Times:
    """What one question took."""

    name: str
    milliseconds: list[float] = field(default_factory=list)

    def measure(self, ask: Callable[[], object]) -> None:
        """Time one question."""
        begun = time.perf_counter()
        ask()
        self.milliseconds.append((time.perf_counter() - begun) * 1000)

    def line(self, baseline: float) -> str:
        """Say median, 95th percentile and maximum, and how many baselines the median is."""
        times = sorted(self.milliseconds)
        middle = median(times)
        shown = (middle, times[len(times) * 95 // 100], times[-1])
        return f"{self.name:44}" + "".join(f"{one:10.2f}" for one in shown) + f"{middle / baseline:10.1f}"


def measured(path: Path, days: int) -> str:
    """Measure the questions of one database.

    Args:
        path: The database.
        days: For how many days each is asked.

    Returns:
        A table.
    """
    person = Times("the page of a person, for comparison")
    day, told = Times("Archive.day"), Times("the page of a day")
    stepped, compared = Times("the page of the day after"), Times("two days compared")
    first = Times("the first day of all")
    with Archive.open(path, trusted=True) as archive:
        entities = sum(one.count for one in archive.info().counts)
        first.measure(lambda: archive.day(archive.day_span()[0]))
        since, until = archive.day_span()
        people = [row.ref for row in archive.list("people").rows(0, days) if row.ref]
        every = max(1, (until - since) // days)
        for number, at in enumerate(range(since, until - 1, every)):
            ref = people[number % len(people)]
            person.measure(lambda ref=ref: archive.page(ref))  # type: ignore[misc]
            day.measure(lambda at=at: archive.day(at))  # type: ignore[misc]
            told.measure(lambda at=at: page(archive, Address.parse(ref_of(at)) or Address("day")))  # type: ignore[misc]
            after = Address.parse(ref_of(at + 1)) or Address("day")
            stepped.measure(lambda after=after: page(archive, after))  # type: ignore[misc]
            both = Address("day", f"{ref_of(at)[4:]}..{ref_of(until)[4:]}")
            compared.measure(lambda both=both: page(archive, both))  # type: ignore[misc]
    base = median(person.milliseconds)
    lines = [
        f"{entities:,} entities, {path.stat().st_size / 1024**2:.0f} MiB",
        f"{'milliseconds':44}{'median':>10}{'p95':>10}{'max':>10}{'ratio':>10}",
        *(one.line(base) for one in (person, first, day, told, stepped, compared)),
    ]
    return "\n".join(lines)


def held_down(path: Path, seconds: float) -> str:
    """Hold the key for the next day down in the real app.

    Args:
        path: The database.
        seconds: For how long.

    Returns:
        How many days were gone through and how many were painted, and how
        long after the last press the last of them stood on the screen.
    """
    with Terminal([EXPLORER, "--db", str(path)], columns=120, rows=40) as terminal:
        terminal.wait_for(lambda screen: "1 Chron" in screen and "quit" in screen)
        terminal.press("d")
        terminal.wait_for("Day:")
        terminal.press("\x15", "1.11.1917", "enter")
        terminal.wait_for("1 November 1917")
        terminal.settle(1.0)
        pieces, sent = _hold(terminal._master, seconds)
    last, painted = sent[-1], list[str]()
    ends = list(accumulate(len(output) for _, output in pieces))
    # Read off the output: a screen drawn of it would take longer than the app does.
    for found in _DAY.finditer(b"".join(output for _, output in pieces)):
        if found[1].decode() not in painted[-1:]:
            painted.append(found[1].decode())
            last = pieces[bisect_left(ends, found.end())][0]
    behind = max(last - sent[-1], 0) * 1000
    rate = len(painted) / (last - sent[0])
    return (
        f"→ held down for {seconds:.0f} s at {_PER_SECOND} a second: {len(sent)} steps,"
        f" {len(painted)} days painted ({rate:.1f} a second), the last {behind:.0f} ms after the last press"
    )


def _hold(master: int, seconds: float) -> tuple[list[tuple[float, bytes]], list[float]]:
    """Send a key so often a second and take in what comes, each with its time."""
    pieces: list[tuple[float, bytes]] = []
    sent: list[float] = []
    begun = time.perf_counter()
    while (now := time.perf_counter()) < begun + seconds + 1 or now < pieces[-1][0] + 1:
        due = begun + len(sent) / _PER_SECOND
        if now >= due and now < begun + seconds:
            os.write(master, KEYS["right"].encode())
            sent.append(now)
        elif select.select([master], [], [], max(0.0, min(due - now, 0.01)))[0]:
            pieces.append((time.perf_counter(), os.read(master, 1 << 16)))
    return pieces, sent


def main() -> None:
    """Measure and print the figures."""
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument(
        "sizes", type=int, nargs="*", default=[100_000], help="entities of the made-up databases"
    )
    options.add_argument("--days", type=int, default=200, help="for how many days each question is asked")
    options.add_argument("--seconds", type=float, default=4, help="how long the key is held down")
    chosen = options.parse_args()
    print(measured(OWN_DATABASE, chosen.days))
    print(held_down(OWN_DATABASE, chosen.seconds), end="\n\n", flush=True)
    for size in chosen.sizes:
        path = generated_database(size)
        print(measured(path, chosen.days))
        print(held_down(path, chosen.seconds), end="\n\n", flush=True)


if __name__ == "__main__":
    main()

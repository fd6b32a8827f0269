"""Measure what a reader feels, side by side with a bare Textual app.

Start (to the first full frame), peak memory and the time from a key to the
first changed output, each in a real pseudo-terminal. Every run of the explorer
is paired with a run of the bare app, so that the ratios hold on any machine.
"""

from __future__ import annotations

import argparse
import re
import sys
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from statistics import median

from tests.terminal.terminal import Terminal

HERE = Path(__file__).resolve().parent
EXPLORER = [str(Path(sys.executable).with_name("vtsik-tui"))]
BARE = [sys.executable, str(HERE / "bare_app.py")]


@dataclass(frozen=True)
class Start:
    """What one start cost."""

    seconds: float
    """From the start of the process to the first full frame."""
    peak_kib: int
    """The largest resident set up to then and half a second on, in KiB."""


def peak_memory(pid: int) -> int:
    """Return the peak resident set of a process, in KiB."""
    status = Path(f"/proc/{pid}/status").read_text()
    found = re.search(r"VmHWM:\s+(\d+) kB", status)
    return int(found[1]) if found else 0


def start(command: list[str], full: Callable[[str], bool]) -> Start:
    """Start a command once.

    Args:
        command: Program and arguments.
        full: Tells whether a screen is the first full frame.

    Returns:
        What it cost.
    """
    begun = time.perf_counter()
    with Terminal(command, columns=120, rows=40) as terminal:
        terminal.wait_for(full)
        seconds = time.perf_counter() - begun
        terminal.settle(0.5)
        return Start(seconds, peak_memory(terminal.process.pid))


def bare_is_full(screen: str) -> bool:
    """The label is there."""
    return "a bare label" in screen


def explorer_is_full(screen: str) -> bool:
    """Tabs, a first event, the home page and the footer are there."""
    return all(part in screen for part in ("1 Chron", "1917", "On this day", "quit"))


def key_times(presses: int) -> list[float]:
    """Press `j` in the list of all people again and again.

    Args:
        presses: How often.

    Returns:
        For each, the time to the first output that changed, in seconds.
    """
    times = []
    with Terminal(EXPLORER, columns=120, rows=40) as terminal:
        terminal.wait_for(explorer_is_full)
        terminal.press("2")
        terminal.settle()
        for _ in range(presses):
            begun = time.perf_counter()
            terminal.press("j")
            if terminal.read(1.0):
                times.append(time.perf_counter() - begun)
            terminal.settle(0.1)
    return times


def main() -> None:
    """Measure and print the figures."""
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--runs", type=int, default=15, help="starts of each program")
    options.add_argument("--presses", type=int, default=100, help="key presses")
    chosen = options.parse_args()
    for command, full in ((BARE, bare_is_full), (EXPLORER, explorer_is_full)):
        start(command, full)  # the first run fills the caches of the disk and of Python
    bare, explorer = [], []
    for _ in range(chosen.runs):
        bare.append(start(BARE, bare_is_full))
        explorer.append(start(EXPLORER, explorer_is_full))
    keys = key_times(chosen.presses)

    seconds = median(run.seconds for run in bare), median(run.seconds for run in explorer)
    memory = median(run.peak_kib for run in bare) / 1024, median(run.peak_kib for run in explorer) / 1024
    print(f"{'':34}{'bare app':>10}{'explorer':>10}{'ratio':>8}{'target':>8}")
    print(
        f"{'start to the first full frame, ms':34}{seconds[0] * 1000:10.0f}{seconds[1] * 1000:10.0f}", end=""
    )
    print(f"{seconds[1] / seconds[0]:8.2f}{'≤ 1.70':>8}")
    print(
        f"{'peak memory, MiB':34}{memory[0]:10.1f}{memory[1]:10.1f}{memory[1] / memory[0]:8.2f}{'≤ 1.40':>8}"
    )
    print(f"{'key to first output, median ms':34}{'':10}{median(keys) * 1000:10.1f}{'':8}{'≤ 30':>8}")
    print(f"medians of {chosen.runs} starts of each and of {len(keys)} presses of j among all people, 120×40")


if __name__ == "__main__":
    main()

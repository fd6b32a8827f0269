"""What was said to be saved is there: after a kill at any moment, and with two windows writing at once."""

from __future__ import annotations

import multiprocessing
import random
import signal
import time
from multiprocessing.context import ForkProcess as Process
from pathlib import Path

from tests.desk.writer import write_on
from vtsik_tui.desk.desk import Desk

_KILLS = 200
_CHANGES = 1000

#: Real processes, begun as copies of this one: to start Python two hundred times would take long.
_PROCESSES = multiprocessing.get_context("fork")


def writer(path: Path, report: Path, name: str, count: int, pause: float = 0) -> Process:
    """Start a process that writes on a desk."""
    process = _PROCESSES.Process(target=write_on, args=(path, report, name, count, pause), daemon=True)
    process.start()
    return process


def reported(report: Path) -> set[str]:
    """What a writer has said to be saved."""
    return set(report.read_text().splitlines()) if report.exists() else set()


def there(path: Path) -> set[str]:
    """Everything that stands on a desk, as the writer reports it."""
    with Desk(path) as desk:
        everything = desk.everything()
        assert desk.message == ""
    return {
        *(f"bookmark {one.ref}" for one in everything.bookmarks),
        *(f"note {one.ref}" for one in everything.notes if one.text.startswith(f"note {one.ref} ")),
        *(f"page {one.what}" for one in everything.history),
    }


def test_a_kill_at_any_moment_loses_nothing_that_was_saved(folder: Path) -> None:
    chance = random.Random(1917)
    for kill in range(_KILLS):
        path, report = folder / f"desk-{kill // 50}.sqlite", folder / f"report-{kill // 50}"
        before = len(reported(report))
        process = writer(path, report, f"life-{kill}", 100_000, 0.001)
        while len(reported(report)) == before:
            time.sleep(0.001)
        time.sleep(chance.uniform(0, 0.02))
        process.kill()
        process.join()
        assert process.exitcode == -signal.SIGKILL
        assert reported(report) - there(path) == set()
    assert len(reported(report)) > 50


def test_two_windows_that_write_a_thousand_changes_each_lose_none(folder: Path) -> None:
    path, reports = folder / "desk.sqlite", [folder / "one", folder / "other"]
    both = [writer(path, report, report.name, _CHANGES // 3 + 1) for report in reports]
    for process in both:
        process.join()
    assert [process.exitcode for process in both] == [0, 0]
    assert min(len(reported(report)) for report in reports) >= _CHANGES
    assert reported(reports[0]) | reported(reports[1]) == there(path)
    with Desk(path) as desk:
        refs = [one.ref for one in desk.bookmarks.all()]
        assert len(refs) == len(set(refs)) == 2 * (_CHANGES // 3 + 1)


def test_a_change_of_another_window_is_seen_at_once(tmp_path: Path) -> None:
    with Desk(tmp_path / "desk.sqlite") as one, Desk(tmp_path / "desk.sqlite") as other:
        assert other.bookmarks.all() == ()
        one.bookmarks.add("person/a")
        assert [mark.ref for mark in other.bookmarks.all()] == ["person/a"]
        other.notes.write("person/a", "seen", "")
        assert one.notes.get("person/a").text == "seen"

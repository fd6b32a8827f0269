"""The history outlives the session."""

from __future__ import annotations

from pathlib import Path

import pytest

from vtsik_tui.desk import visits
from vtsik_tui.desk.desk import Desk


def test_the_history_of_one_session_is_there_in_the_next(path: Path) -> None:
    with Desk(path) as desk:
        desk.visits.add("page", "person/a", "A", place="here")
        desk.visits.add("search", "decree")
        desk.visits.add("page", "person/b", "B", place="there")
        desk.visits.add("page", "person/b", "B")
        desk.visits.add("page", "person/a", "A")
    with Desk(path) as desk:
        assert [one.what for one in desk.visits.all()] == ["person/a", "decree", "person/b", "person/a"]
        assert [one.what for one in desk.visits.latest(9, "page")] == ["person/a", "person/b"]
        assert [one.what for one in desk.visits.latest(9, "search")] == ["decree"]
        assert [one.what for one in desk.visits.latest(2)] == ["person/a", "person/b"]
        assert desk.visits.last_place() == "there"


def test_the_oldest_steps_are_forgotten(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(visits, "MOST", 3)
    for number in range(5):
        desk.visits.add("page", f"person/{number}")
    assert [one.what for one in desk.visits.all()] == ["person/2", "person/3", "person/4"]


def test_all_of_it_can_be_forgotten(desk: Desk) -> None:
    desk.visits.add("page", "person/a", place="here")
    desk.bookmarks.add("person/a")
    assert desk.visits.forget() == 1
    assert (desk.visits.all(), desk.visits.last_place()) == ((), "")
    assert len(desk.bookmarks.all()) == 1

"""Notes: nothing that was written is ever written over unseen."""

from __future__ import annotations

from pathlib import Path

from hypothesis import given
from hypothesis import strategies as st

from vtsik_tui.desk.desk import Desk
from vtsik_tui.desk.notes import BETWEEN, added, joined


def test_a_note_is_written_changed_and_taken_away(desk: Desk) -> None:
    first = desk.notes.write("person/a", "one", "", "A").note
    assert (first.text, first.title) == ("one", "A")
    second = desk.notes.write("person/a", "two", "one").note
    assert (second.text, second.title, second.created) == ("two", "A", first.created)
    assert desk.notes.get("person/a") == second
    assert desk.notes.write("person/a", " \n", "two").note.text == ""
    assert desk.notes.all() == ()


def test_what_another_window_wrote_meanwhile_is_kept(path: Path) -> None:
    with Desk(path) as one, Desk(path) as other:
        one.notes.write("person/a", "begun", "")
        other.notes.write("person/a", "begun and gone on", "begun")
        written = one.notes.write("person/a", "something else", "begun")
        assert written.joined
        assert written.note.text == f"begun and gone on{BETWEEN}something else"
        assert other.notes.get("person/a") == written.note


def test_a_note_that_another_window_changed_is_not_taken_away(path: Path) -> None:
    with Desk(path) as one, Desk(path) as other:
        one.notes.write("person/a", "begun", "")
        other.notes.write("person/a", "begun and gone on", "begun")
        assert one.notes.write("person/a", "", "begun").note.text == "begun and gone on"


def test_the_same_text_from_two_windows_is_one_text(path: Path) -> None:
    with Desk(path) as one, Desk(path) as other:
        one.notes.write("person/a", "both", "")
        written = other.notes.write("person/a", "both", "")
        assert (written.note.text, written.joined) == ("both", False)


def test_adding_writes_below_and_says_nothing_twice(desk: Desk) -> None:
    desk.notes.add("person/a", "one")
    desk.notes.add("person/a", "two")
    assert desk.notes.add("person/a", "two").text == "one\n\ntwo"


def test_a_draft_outlives_the_window(path: Path) -> None:
    with Desk(path) as desk:
        desk.notes.keep_draft("person/a", "half a sen")
    with Desk(path) as desk:
        draft = desk.notes.draft("person/a")
        assert draft is not None
        assert draft.text == "half a sen"
        desk.notes.keep_draft("person/a", "")
        assert desk.notes.drafts() == ()


def test_half_a_character_is_no_reason_to_lose_the_rest(desk: Desk) -> None:
    assert desk.notes.write("person/a", "a\ud800b\0c", "").note.text == "a?b\0c"
    assert desk.notes.get("person/a").text == "a?b\0c"


@given(st.text(), st.text(), st.text())
def test_joining_keeps_both_texts(there: str, text: str, seen: str) -> None:
    both = joined(there, text, seen)
    assert there.rstrip() in both
    if not (there.startswith(seen) and text.startswith(seen)):
        assert text in both


@given(st.text(), st.text())
def test_adding_twice_is_adding_once(there: str, text: str) -> None:
    once = added(there, text)
    assert added(once, text) == once

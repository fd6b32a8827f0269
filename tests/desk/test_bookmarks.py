"""Bookmarks stand in folders, in the reader's order."""

from __future__ import annotations

from vtsik_tui.desk.desk import Desk
from vtsik_tui.desk.following import Followed


def order(desk: Desk) -> list[tuple[str, str]]:
    """The bookmarks by folder and ref."""
    return [(one.folder, one.ref) for one in desk.bookmarks.all()]


def test_nothing_is_made_until_something_is_marked(desk: Desk) -> None:
    assert desk.bookmarks.all() == ()
    assert desk.notes.get("person/a").text == ""
    assert desk.visits.last_place() == ""
    assert not desk.path.exists()
    desk.bookmarks.add("person/a")
    assert desk.path.exists()


def test_a_page_is_bookmarked_once_in_each_folder(desk: Desk) -> None:
    assert desk.bookmarks.add("person/a", "Kiel", "A")
    assert not desk.bookmarks.add("person/a", "  Kiel ", "another title")
    assert desk.bookmarks.add("person/a")
    assert order(desk) == [("", "person/a"), ("Kiel", "person/a")]
    assert desk.bookmarks.all()[1].title == "A"


def test_what_was_taken_away_can_be_put_back(desk: Desk) -> None:
    desk.bookmarks.add("person/a", "Kiel")
    desk.bookmarks.add("person/a", "Thesis")
    before = desk.everything()
    gone = desk.bookmarks.remove(["person/a"])
    assert desk.bookmarks.all() == ()
    assert desk.bookmarks.put_back(gone) == 2
    assert desk.everything() == before


def test_a_bookmark_is_taken_out_of_one_folder_only(desk: Desk) -> None:
    for folder in ("", "Kiel", "Thesis"):
        desk.bookmarks.add("person/a", folder)
    assert [one.folder for one in desk.bookmarks.remove(["person/a"], "Kiel")] == ["Kiel"]
    assert order(desk) == [("", "person/a"), ("Thesis", "person/a")]


def test_bookmarks_are_put_in_order(desk: Desk) -> None:
    for ref in ("person/a", "person/b", "person/c"):
        desk.bookmarks.add(ref, "Kiel")
    assert desk.bookmarks.shift("person/c", "Kiel", -1)
    assert desk.bookmarks.shift("person/a", "Kiel", 99)
    assert [ref for _, ref in order(desk)] == ["person/c", "person/b", "person/a"]
    assert not desk.bookmarks.shift("person/c", "Kiel", -1)
    assert not desk.bookmarks.shift("person/z", "Kiel", 1)


def test_a_bookmark_moves_to_the_end_of_another_folder(desk: Desk) -> None:
    desk.bookmarks.add("person/a")
    desk.bookmarks.add("person/b", "Kiel")
    added = desk.bookmarks.all()[0].added
    assert desk.bookmarks.move("person/a", "", "Kiel")
    assert order(desk) == [("Kiel", "person/b"), ("Kiel", "person/a")]
    assert desk.bookmarks.all()[1].added == added
    assert desk.bookmarks.move("person/a", "Kiel", "Kiel")
    assert not desk.bookmarks.move("person/z", "", "Kiel")
    assert len(order(desk)) == 2


def test_two_folders_of_one_name_become_one(desk: Desk) -> None:
    desk.bookmarks.add("person/a", "Kiel")
    desk.bookmarks.add("person/b", "Kiel")
    desk.bookmarks.add("person/b", "Thesis")
    assert desk.bookmarks.rename("Kiel", "Thesis") == 2
    assert order(desk) == [("Thesis", "person/b"), ("Thesis", "person/a")]


def test_who_was_renamed_is_followed_and_who_has_gone_is_kept(desk: Desk) -> None:
    desk.bookmarks.add("person/kamenev", title="Kamenev")
    desk.bookmarks.add("person/gone", title="Nobody")
    desk.notes.write("person/kamenev", "first", "")
    desk.notes.write("person/lev-kamenev", "second", "")
    now = {"person/kamenev": "person/lev-kamenev", "person/lev-kamenev": "person/lev-kamenev"}
    followed = Followed(desk.bookmarks.all(), desk.notes.all(), now.get)
    assert followed.refs_of("person/lev-kamenev") == ("person/kamenev",)
    assert [note.text for note in followed.notes["person/lev-kamenev"]] == ["first", "second"]
    assert followed.note_of("person/lev-kamenev").text == "second"
    assert followed.note_of("person/other").text == ""
    assert followed.now("person/gone") is None
    assert followed.bookmarks["person/gone"][0].title == "Nobody"

"""A desk taken elsewhere is the same desk; brought along twice, it is not doubled."""

from __future__ import annotations

import tempfile
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.desk.conftest import IN_MEMORY
from vtsik_tui.cli.desk.export_command import desk_json
from vtsik_tui.desk.desk import Desk
from vtsik_tui.desk.records import Bookmark, Draft, Everything, Note, Visit
from vtsik_tui.desk.transfer.markdown import Told, markdown
from vtsik_tui.desk.transfer.merging import Merged
from vtsik_tui.desk.transfer.model import NoDesk, read

_REFS = st.from_regex(r"(person|body|day)/[a-z0-9?=&.-]{1,12}", fullmatch=True)
_TEXT = st.text(st.characters(exclude_categories=["Cs"]), max_size=60)
_FOLDERS = _TEXT.map(lambda text: " ".join(text.split()))
_MOMENTS = st.datetimes().map(lambda moment: f"{moment:%Y-%m-%dT%H:%M:%SZ}".zfill(20))
_DESKS = st.builds(
    Everything,
    st.lists(st.builds(Bookmark, _REFS, _FOLDERS, _TEXT, _MOMENTS), max_size=6).map(tuple),
    st.lists(
        st.builds(Note, _REFS, _TEXT, _TEXT, _MOMENTS, _MOMENTS), max_size=6, unique_by=lambda one: one.ref
    ).map(tuple),
    st.lists(st.builds(Draft, _REFS, _TEXT, _MOMENTS), max_size=3, unique_by=lambda one: one.ref).map(tuple),
    st.lists(st.builds(Visit, st.sampled_from(("page", "search")), _TEXT, _TEXT, _MOMENTS), max_size=6).map(
        tuple
    ),
)


@given(_DESKS)
@settings(max_examples=40, deadline=None)
def test_out_and_in_again_is_the_same_to_the_byte(brought: Everything) -> None:
    with tempfile.TemporaryDirectory(dir=IN_MEMORY) as folder:
        with Desk(Path(folder) / "one.sqlite") as one:
            one.merge(brought)
            written = desk_json(one.everything())
        with Desk(Path(folder) / "other.sqlite") as other:
            other.merge(read(written.encode()))
            assert desk_json(other.everything()) == written
            assert other.merge(read(written.encode())) == Merged()
            assert desk_json(other.everything()) == written


@given(_DESKS, _DESKS)
@settings(max_examples=20, deadline=None)
def test_what_is_brought_along_takes_nothing_away(there: Everything, brought: Everything) -> None:
    with tempfile.TemporaryDirectory(dir=IN_MEMORY) as folder, Desk(Path(folder) / "desk.sqlite") as desk:
        desk.merge(there)
        before = desk.everything()
        desk.merge(brought)
        after = desk.everything()
        assert set(before.bookmarks) <= set(after.bookmarks)
        texts = {note.ref: note.text for note in after.notes}
        for note in (*before.notes, *(one for one in brought.notes if one.text.strip())):
            assert note.text.rstrip() in texts[note.ref]
        assert desk.merge(brought) == Merged()


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("", "it is not JSON"),
        ("[]", "it is no desk of version 1"),
        ('{"format": "vtsik-tui desk", "version": 2}', "it is no desk of version 1"),
        (
            '{"format": "vtsik-tui desk", "version": 1, "notes": [{"ref": "a/b"}]}',
            "notes.0.text: field required",
        ),
        (
            '{"format": "vtsik-tui desk", "version": 1, "bookmarks": [{"ref": 3}]}',
            "bookmarks.0.ref: input should be a valid string",
        ),
    ],
)
def test_what_is_no_desk_is_not_imported(text: str, says: str) -> None:
    with pytest.raises(NoDesk, match=says):
        read(text.encode())


def test_a_desk_as_markdown() -> None:
    everything = Everything(
        (
            Bookmark("person/a", "Reading *list*", "A", ""),
            Bookmark("person/gone", "Reading *list*", "Nobody", ""),
        ),
        (Note("person/a", "He took [[body/b|the chair]].\n", "A", "", "2024-01-02T03:04:05Z"),),
    )
    told = {"person/a": Told("A_1", "1885–1919", ("“Source”, 1920",))}
    assert markdown(everything, told.get).splitlines() == [
        "# Desk",
        "",
        "## Reading \\*list\\*",
        "",
        "1. **A\\_1**, 1885–1919 (`person/a`)",
        "   - “Source”, 1920",
        "2. **Nobody** (`person/gone`), not in the database any more",
        "",
        "## Notes",
        "",
        "### A\\_1",
        "",
        "`person/a`, 2024-01-02",
        "",
        "He took [[body/b|the chair]].",
    ]

"""A file is written whole or not at all, and over nothing unasked."""

from __future__ import annotations

from pathlib import Path

from vtsik_tui.export.writing import CannotWrite, write_text


def said(text: str, name: str, *, replace: bool = False) -> str:
    """Write a file; give the sentence on why it was not written."""
    try:
        write_text(name, [text], replace=replace)
    except CannotWrite as fault:
        return str(fault)
    return ""


def test_a_file_is_never_overwritten_unasked(tmp_path: Path) -> None:
    there = tmp_path / "people.csv"
    assert said("one", str(there)) == ""
    assert said("two", str(there)) == f"{there} is there already."
    assert there.read_text() == "one"
    assert said("two", str(there), replace=True) == ""
    assert there.read_text() == "two"
    assert list(tmp_path.iterdir()) == [there]


def test_what_cannot_be_written_is_a_sentence(tmp_path: Path) -> None:
    assert said("x", str(tmp_path)) == f"{tmp_path} is a folder: add the name of a file."
    nowhere = tmp_path / "no" / "people.csv"
    assert said("x", str(nowhere)) == f"{nowhere} cannot be written (No such file or directory)."
    assert "cannot be written" in said("x", "people\0.csv")
    assert "cannot be written" in said("x", f"{tmp_path}/{'a' * 300}.csv")
    assert list(tmp_path.iterdir()) == []

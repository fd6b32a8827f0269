"""Files that cannot be read, or stand where nothing reads them."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.build.folder import Folder
from vtsik_tui.build.building import checked_facts
from vtsik_tui.build.files import NoDataFolder


def test_a_file_that_is_not_toml_is_named_with_its_line(folder: Folder) -> None:
    """As an editor counts lines."""
    folder.add("people/x.toml", '[[person]]\nid = "x"\nname = "no end')
    (line,) = folder.problems()
    assert line.startswith("people/x.toml: line 4, column 15: is not TOML: ")


def test_a_file_that_is_cut_off_is_named(folder: Folder) -> None:
    """The end of the file is a place too."""
    (folder.path / "people/x.toml").write_text('aliases = ["one', encoding="utf-8")
    (line,) = folder.problems()
    assert line.startswith("people/x.toml: end of document: is not TOML: ")


def test_a_file_that_is_not_utf8_is_named(folder: Folder) -> None:
    """As an old editor may save it."""
    (folder.path / "people/x.toml").write_bytes("# Свердлов".encode("cp1251"))
    assert folder.problems() == ["people/x.toml: is not UTF-8 text at byte 3: save it as UTF-8"]


def test_a_record_in_the_wrong_folder_is_named(folder: Folder) -> None:
    """It would be lost otherwise."""
    folder.add("people/x.toml", '[[place]]\nid = "x"')
    assert folder.problems() == [
        "people/x.toml: place: there is no such record here: only [[person]] stands in this folder"
    ]


def test_a_table_misspelt_is_named(folder: Folder) -> None:
    """With what it should be."""
    folder.add("people/x.toml", '[[persn]]\nid = "x"')
    assert folder.problems() == ['people/x.toml: persn: there is no such record here; did you mean "person"?']


def test_a_table_with_one_bracket_is_named(folder: Folder) -> None:
    """[person] is not [[person]]."""
    folder.add("people/x.toml", '[person]\nid = "x"')
    assert folder.problems() == [
        "people/x.toml: person: write [[person]], with two brackets, above each record"
    ]


def test_a_file_in_no_folder_is_named(folder: Folder) -> None:
    """It would be lost otherwise."""
    folder.add("persons/x.toml", '[[person]]\nid = "x"')
    assert folder.problems() == [
        "persons/x.toml: is not read from here: records stand in "
        "people/, bodies/, events/, documents/, places/, sources/"
    ]


def test_a_missing_vocabulary_is_one_problem_and_not_a_thousand(folder: Folder) -> None:
    """No word is looked up in a file that is not there."""
    (folder.path / "vocabulary.toml").unlink()
    assert folder.problems() == ["vocabulary.toml: there is no such file, and it is needed"]


def test_a_record_without_an_id_is_named_by_its_number(folder: Folder) -> None:
    """It has no other name."""
    folder.add("places/x.toml", '[[place]]\nname = "X"\nsummary = "X."\nsources = ["a-web-page"]')
    assert folder.problems() == ["places/x.toml: place number 1: id: is missing"]


def test_an_escape_sequence_in_an_unknown_field_does_not_reach_the_terminal(folder: Folder) -> None:
    """It is shown as what it is."""
    folder.replace("institution.toml", 'title = "VTsIK"', 'title = "VTsIK"\n"\\u001b[2J" = 1')
    assert folder.problems() == ["institution.toml: \\u001b[2J: there is no such field"]


def test_a_file_nested_without_end_is_named(folder: Folder) -> None:
    """Not a traceback."""
    folder.add("people/x.toml", f"x = {'[' * 9999}")
    assert folder.problems() == [
        "people/x.toml: is nested too deeply: a record holds tables, and they hold values"
    ]


def test_a_file_name_with_an_escape_sequence_does_not_reach_the_terminal(folder: Folder) -> None:
    """It is shown as what it is."""
    folder.add("people/\x1b[2J.toml", "[[place]]")
    (line,) = folder.problems()
    assert line.startswith("people/\\u001b[2J.toml: place: ")


def test_files_that_an_editor_makes_are_left_alone(folder: Folder) -> None:
    """Hidden files are not facts."""
    folder.add("people/.#k-n.toml", "not TOML [")
    folder.add(".git/x.toml", "not TOML [")
    assert folder.problems() == []


def test_a_folder_that_is_not_there(tmp_path: Path) -> None:
    """One sentence, and what to do."""
    with pytest.raises(NoDataFolder, match=r"There is no data folder at .*nowhere: name one that holds"):
        checked_facts(tmp_path / "nowhere")


def test_a_folder_of_something_else(tmp_path: Path) -> None:
    """One sentence, and what is missed."""
    with pytest.raises(NoDataFolder, match=r"is no data folder: it holds neither institution\.toml nor"):
        checked_facts(tmp_path)

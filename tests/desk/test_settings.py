"""The settings: what is right in the file holds, what is wrong is named, and nothing in it is lost."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from vtsik_tui.desk import folders
from vtsik_tui.desk.faults import DeskError
from vtsik_tui.desk.settings.model import faults
from vtsik_tui.desk.settings.reading import Loaded, load
from vtsik_tui.desk.settings.values import Settings
from vtsik_tui.desk.settings.writing import save

_WRONG = """# mine
calendar = "gregorian"   # which?
names = "russian"
colour = 3
list_width = true
[bindings]
quit = "Q"
search = 5
"""


@pytest.fixture
def file(tmp_path: Path) -> Path:
    """Where settings will be."""
    return tmp_path / "settings.toml"


def test_without_a_file_everything_stands_as_it_comes(file: Path) -> None:
    assert load(file) == Loaded(Settings())
    assert faults(file) == ()


def test_what_is_right_holds_and_what_is_wrong_is_named_with_its_line(file: Path) -> None:
    file.write_text(_WRONG, encoding="utf-8")
    loaded = load(file)
    assert loaded.doubtful
    assert loaded.settings == Settings(names="russian", bindings={"quit": ("Q",)})
    assert sorted(one.removeprefix(f"{file}, ") for one in faults(file)) == [
        'line 2: calendar = "gregorian" must be "new" or "old" or "both"; new is used.',
        "line 4: there is no setting colour; it is passed over.",
        "line 5: list_width = true must be a whole number from 25 to 70; 45 is used.",
        "line 8: search = 5 must be a key, or several in brackets; it is passed over.",
    ]


@pytest.mark.parametrize(
    ("raw", "says"),
    [(b"calendar = ", "is no TOML: Invalid value (at end"), (b"\xff\xfe", "is not in UTF-8")],
)
def test_what_cannot_be_read_is_said_and_not_written_over(file: Path, raw: bytes, says: str) -> None:
    file.write_bytes(raw)
    assert load(file) == Loaded(doubtful=True)
    (said,) = faults(file)
    assert says in said
    with pytest.raises(DeskError, match=r"Nothing is saved: .* has an error in it"):
        save(file, {"calendar": "old"})
    assert file.read_bytes() == raw


def test_a_change_leaves_all_else_as_it_is(file: Path) -> None:
    file.write_text(_WRONG, encoding="utf-8")
    file.chmod(0o640)
    save(file, {"calendar": "old", "list_width": 30, "start": "home"})
    assert file.read_text(encoding="utf-8") == (
        _WRONG.replace('"gregorian"', '"old"').replace("= true\n", '= 30\nstart = "home"\n\n')
    )
    assert file.stat().st_mode & 0o777 == 0o640


def test_a_file_that_is_kept_elsewhere_is_changed_there(file: Path, tmp_path: Path) -> None:
    elsewhere = tmp_path / "dotfiles" / "vtsik.toml"
    elsewhere.parent.mkdir()
    elsewhere.write_text("names = 'both'\n", encoding="utf-8")
    file.symlink_to(elsewhere)
    save(file, {"calendar": "both"})
    assert file.is_symlink()
    assert load(elsewhere).settings == Settings(calendar="both", names="both")


def test_a_file_that_cannot_be_written_is_said(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    with pytest.raises(DeskError, match=r"Nothing is saved: .* cannot be written"):
        save(tmp_path / "file" / "settings.toml", {"calendar": "old"})


@given(
    st.sampled_from(["new", "old", "both"]),
    st.sampled_from(["english", "russian", "both"]),
    st.integers(25, 70),
    st.text(st.characters(exclude_categories=["Cs", "Cc"]), min_size=1),
)
def test_what_is_written_is_read(
    tmp_path_factory: pytest.TempPathFactory, calendar: str, names: str, width: int, start: str
) -> None:
    file = tmp_path_factory.getbasetemp() / "settings.toml"
    save(file, {"calendar": calendar, "names": names, "list_width": width, "start": start})
    loaded = load(file)
    assert not loaded.doubtful
    assert faults(file) == ()
    found = loaded.settings
    assert (found.calendar, found.names, found.list_width, found.start) == (calendar, names, width, start)


def test_the_folders_are_those_of_the_platform(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.delenv(folders.HOME_VARIABLE)
    for variable in ("XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME"):
        monkeypatch.delenv(variable, raising=False)
    assert folders.folders() == folders.by_platform()
    for variable in ("XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME"):
        monkeypatch.setenv(variable, str(tmp_path / variable.lower()))
    assert folders.folders() == folders.by_platform()
    assert folders.folders().settings == tmp_path / "xdg_config_home" / "vtsik-tui" / "settings.toml"

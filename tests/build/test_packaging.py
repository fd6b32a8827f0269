"""A wheel carries the database."""

from __future__ import annotations

import shutil
import subprocess
import sys
from pathlib import Path
from zipfile import ZipFile

import pytest

ROOT = Path(__file__).parent.parent.parent


@pytest.fixture
def project(tmp_path: Path) -> Path:
    """The project with the small facts, and no database."""
    project = tmp_path / "project"
    project.mkdir()
    for name in ("pyproject.toml", "hatch_build.py", "README.md", "LICENSE"):
        shutil.copy(ROOT / name, project)
    ignored = shutil.ignore_patterns("*.sqlite*", "__pycache__")
    shutil.copytree(ROOT / "src", project / "src", ignore=ignored)
    shutil.copytree(ROOT / "tests" / "facts", project / "data")
    shutil.copy(ROOT / "data" / "LICENSE", project / "data")
    return project


def make_wheel(project: Path) -> subprocess.CompletedProcess[str]:
    """Make a wheel without the network."""
    options = [
        "--no-build-isolation",
        "--no-deps",
        "--no-index",
        "--quiet",
        "--wheel-dir",
        str(project / "dist"),
    ]
    command = [sys.executable, "-m", "pip", "wheel", *options, str(project)]
    return subprocess.run(command, capture_output=True, text=True, check=False)


def test_a_wheel_carries_the_database(project: Path, database: Path) -> None:
    """The same as `vtsik-tui build` makes, byte for byte."""
    made = make_wheel(project)
    assert made.returncode == 0, made.stderr
    (wheel,) = (project / "dist").glob("*.whl")
    with ZipFile(wheel) as opened:
        packed = opened.read("vtsik_tui/vtsik.sqlite")
    # The digest is of the TOML files; the licence beside them is not one.
    assert packed == database.read_bytes()


def test_no_wheel_is_made_of_wrong_facts(project: Path) -> None:
    """And it is said what is wrong with them."""
    people = project / "data" / "people" / "k-n.toml"
    text = people.read_text(encoding="utf-8").replace('fate = "executed"', 'fate = "exekuted"', 1)
    people.write_text(text, encoding="utf-8")
    made = make_wheel(project)
    assert made.returncode != 0
    assert 'person/lev-kamenev: fate: "exekuted" is not in the vocabulary as a fate' in made.stderr
    assert not list(project.glob("dist/*.whl"))

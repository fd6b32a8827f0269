"""`vtsik-tui search`: results on standard output, how many on standard error."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tests.cli.running import typed


def test_a_name_is_found_by_any_spelling(database: Path) -> None:
    for spelling in ("Sverdlov", "Свердлов", "Swerdlow"):
        found = typed(database, "search", spelling)
        assert found.exit_code == 0
        first = found.stdout.splitlines()[0]
        assert first.split() == [
            *("person", "Yakov", "Sverdlov", "·", "Яков", "Михайлович", "Свердлов"),
            *("·", "1885–1919", "·", "person/yakov-sverdlov"),
        ]


def test_how_many_there_are_is_said_on_standard_error(database: Path) -> None:
    found = typed(database, "search", "sverdlov", "--limit", "1")
    assert len([line for line in found.stdout.splitlines() if line.startswith("  person")]) == 1
    assert found.stderr.startswith("Found: ")
    assert "the first is shown (--limit N shows more)." in found.stderr
    assert found.stderr.count("\n") == 1


def test_words_of_a_query_belong_together(database: Path) -> None:
    apart = typed(database, "search", "decree", "peace", "--json")
    together = typed(database, "search", "decree peace", "--json")
    assert apart.stdout == together.stdout
    assert json.loads(apart.stdout)[0]["ref"] == "document/decree-on-peace"


def test_json_is_a_list_with_the_match_marked(database: Path) -> None:
    found = json.loads(typed(database, "search", "gave way", "--json").stdout)
    kamenev = next(one for one in found if one["ref"] == "person/lev-kamenev")
    assert kamenev["dates"] == {"new": "1883–1936", "old": "", "first": "1883-07-18", "last": "1936-08-25"}
    assert (kamenev["match"], kamenev["near"]) == ("text", False)
    assert "he «gave» «way» to" in kamenev["snippet"]


def test_the_match_is_not_marked_where_there_is_no_terminal(database: Path) -> None:
    found = typed(database, "search", "gave way").stdout
    assert "he gave way to" in found
    assert "\x1b" not in found


def test_a_near_spelling_is_marked(database: Path) -> None:
    found = typed(database, "search", "Sverdlox")
    assert found.stdout.startswith("≈ person  ")
    assert json.loads(typed(database, "search", "Sverdlox", "--json").stdout)[0]["near"] is True


def test_one_kind_only(database: Path) -> None:
    found = typed(database, "search", "sverdlov", "--kind", "event", "--json")
    kinds = {one["kind"] for one in json.loads(found.stdout)}
    assert kinds == {"event"}
    assert "Of other kinds: " in found.stderr
    two = typed(database, "search", "sverdlov", "--kind", "event", "--kind", "person", "--json")
    assert {one["kind"] for one in json.loads(two.stdout)} == {"event", "person"}


def test_a_word_with_a_dash_before_it_leaves_out(database: Path) -> None:
    """It is part of the query and no option, even where its letters are those of one."""
    for word in ("-hilferding", "-klavdia", "-h-h"):
        assert "Usage" not in typed(database, "search", "sverdlov", word).output
    without = typed(database, "search", "sverdlov", "-yakov", "--json")
    assert "person/yakov-sverdlov" not in {one["ref"] for one in json.loads(without.stdout)}


def test_how_the_query_was_read_is_said(database: Path) -> None:
    found = typed(database, "search", "kind:person", "sverdlov", "is:nonsense")
    assert "Read as: people" in found.stderr
    assert "Passed over: is:nonsense" in found.stderr


def test_nothing_found(database: Path) -> None:
    nothing = typed(database, "search", "xqzzyv")
    assert (nothing.exit_code, nothing.stdout) == (1, "")
    assert nothing.stderr == "Nothing answers “xqzzyv”.\n"
    in_json = typed(database, "search", "xqzzyv", "--json")
    assert (in_json.exit_code, in_json.stdout, in_json.stderr) == (1, "[]\n", nothing.stderr)


def test_nothing_of_a_kind(database: Path) -> None:
    nothing = typed(database, "search", "Smolny", "--kind", "source", "--kind", "person")
    assert nothing.exit_code == 1
    assert nothing.stderr.startswith("Nothing answers “Smolny” among people or sources. Of other kinds: ")


@pytest.mark.parametrize(
    ("words", "says"),
    [
        pytest.param([], "Missing argument 'QUERY...'", id="no query"),
        pytest.param([""], "The query is empty", id="empty"),
        pytest.param([" ", "\t"], "The query is empty", id="blanks"),
        pytest.param(["x", "--limit", "0"], "Invalid value for '--limit'", id="no results"),
        pytest.param(["x", "--limit", "many"], "Invalid value for '--limit'", id="no number"),
        pytest.param(["x", "--kind", "human"], "Invalid value for '--kind'", id="no kind"),
        pytest.param(["x", "--jsn"], "No such option '--jsn'", id="no option"),
    ],
)
def test_wrong_use(database: Path, words: list[str], says: str) -> None:
    wrong = typed(database, "search", *words)
    assert (wrong.exit_code, wrong.stdout) == (2, "")
    assert says in wrong.stderr


@pytest.mark.parametrize("asks", ["-h", "--help"])
def test_help(database: Path, asks: str) -> None:
    told = typed(database, "search", asks)
    assert told.exit_code == 0
    assert told.stdout.startswith("Usage: ")
    assert "--limit" in told.stdout

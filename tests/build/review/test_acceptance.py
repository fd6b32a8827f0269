"""Warnings that are right as they are: `ACCEPTED.toml`."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.build.review.tiny import Finding, Tiny
from vtsik_tui.build.review.everything import review

REASON = "Only the family name stands in the minutes."
NO_NAME = "no given name is known"


def unknown(tiny: Tiny) -> None:
    """Add somebody of whom only the family name is known."""
    tiny.record("person", "kamkov", name="Kamkov")


@pytest.mark.parametrize(
    "more",
    [
        pytest.param({}, id="by rule and record"),
        pytest.param({"field": "name"}, id="by the field too"),
        pytest.param({"about": "no given name"}, id="by words of the message too"),
    ],
)
def test_an_accepted_warning_is_open_no_more(tiny: Tiny, more: dict[str, str]) -> None:
    """It is told with its reason if one asks."""
    unknown(tiny)
    tiny.accept(rule="uncertain-identity", record="person/kamkov", reason=REASON, **more)
    found = review(tiny.path)
    assert found.problems == []
    assert [(each.record, each.message, reason) for each, reason in found.accepted] == [
        ("person/kamkov", NO_NAME, REASON)
    ]


@pytest.mark.parametrize(
    "other",
    [
        pytest.param({"rule": "twins"}, id="another rule"),
        pytest.param({"record": "person/kamkova"}, id="another record"),
        pytest.param({"field": "born"}, id="another field"),
        pytest.param({"about": "only probable"}, id="other words"),
    ],
)
def test_an_acceptance_of_something_else_is_stale(tiny: Tiny, other: dict[str, str]) -> None:
    """The warning stays, and what is accepted in vain is one more."""
    unknown(tiny)
    entry = {"rule": "uncertain-identity", "record": "person/kamkov", "reason": REASON} | other
    tiny.accept(**entry)
    stale = f'accepts "{entry["rule"]}" of {entry["record"]}, which is found no more'
    assert sorted(tiny.findings()) == [
        Finding("accepted", "warning", "ACCEPTED.toml", "", "accepted 1", stale),
        Finding("uncertain-identity", "warning", "people/all.toml", "person/kamkov", "name", NO_NAME),
    ]


def test_one_of_two_warnings_is_accepted_by_its_words(tiny: Tiny) -> None:
    """The other stays open."""
    for name in ("ivan-kamkov", "igor-kamkov", "ilya-kamkov"):
        tiny.record("person", name, name=f"{name[:4].title()} Kamkov")
    tiny.accept(rule="twins", record="person/igor-kamkov", about="person/ivan-kamkov", reason="Brothers.")
    found = review(tiny.path)
    (accepted,) = found.accepted
    assert accepted[0].message.startswith("may be the same as person/ivan-kamkov")
    assert [each.record for each in found.problems] == ["person/igor-kamkov", "person/ilya-kamkov"]


def test_an_error_cannot_be_accepted(tiny: Tiny) -> None:
    """It must be mended."""
    tiny.record("person", "boris-kamkov", died="1918", membership=[tiny.held(start="1919")])
    tiny.accept(rule="outside-life", record="person/boris-kamkov", reason="The sources say so.")
    assert [(each.rule, each.severity) for each in tiny.findings()] == [
        ("outside-life", "error"),
        ("accepted", "warning"),
    ]


@pytest.mark.parametrize(
    ("text", "field", "message"),
    [
        pytest.param(
            '[[accepted]]\nrule = "twins"\nrecord = "person/x"',
            "accepted 1, reason",
            "is missing",
            id="no reason",
        ),
        pytest.param(
            '[[accepted]]\nrule = "twins"\nrecord = "person/x"\nreason = ""',
            "accepted 1, reason",
            "is empty: say it, or leave the record out",
            id="an empty reason",
        ),
        pytest.param(
            '[[accepted]]\nrule = "twins"\nrecrod = "person/x"\nreason = "X."',
            "accepted 1, recrod",
            'there is no such field; did you mean "record"?',
            id="a field misspelt",
        ),
        pytest.param(
            '[[acepted]]\nrule = "twins"',
            "acepted",
            "there is no such table: write [[accepted]]",
            id="a table misspelt",
        ),
        pytest.param(
            '[accepted]\nrule = "twins"',
            "accepted",
            "there is no such table: write [[accepted]]",
            id="one bracket",
        ),
        pytest.param(
            "accepted = [1]",
            "accepted 1",
            '1 should be a table, as in {id = "…", role = "…"}',
            id="no tables",
        ),
        pytest.param(
            "accepted = [",
            "",
            "is not TOML: Invalid value (at end of document)",
            id="no TOML",
        ),
        pytest.param(
            f"accepted = {'[' * 9999}",
            "",
            "is nested too deeply: write [[accepted]] tables of values",
            id="no end of brackets",
        ),
    ],
)
def test_acceptances_that_cannot_be_read(tiny: Tiny, text: str, field: str, message: str) -> None:
    """Are an error, named as mistakes in the facts are."""
    (tiny.path / "ACCEPTED.toml").write_text(text, encoding="utf-8")
    assert tiny.findings() == [Finding("format", "error", "ACCEPTED.toml", "", field, message)]


def test_acceptances_that_are_no_utf8(tiny: Tiny) -> None:
    """As an old editor may save them."""
    (tiny.path / "ACCEPTED.toml").write_bytes("# принято".encode("cp1251"))
    message = "is not UTF-8 text at byte 3: save it as UTF-8"
    assert tiny.findings() == [Finding("format", "error", "ACCEPTED.toml", "", "", message)]


def test_a_folder_in_their_place(tiny: Tiny) -> None:
    """Is told without a traceback."""
    Path(tiny.path / "ACCEPTED.toml").mkdir()
    message = "cannot be read: is a directory"
    assert tiny.findings() == [Finding("format", "error", "ACCEPTED.toml", "", "", message)]

"""The whole review: nothing wrong, something wrong, something that cannot be read; and the shipped facts."""

from __future__ import annotations

from pathlib import Path

from tests.build.review.tiny import Finding, Tiny
from vtsik_tui.build.review.everything import review

DATA = Path(__file__).parent.parent.parent.parent / "data"


def test_nothing_is_found_where_nothing_is_wrong(tiny: Tiny) -> None:
    """The folder that all these tests start from."""
    assert tiny.findings() == []


def test_one_of_each_kind_is_right(tiny: Tiny) -> None:
    """Records as they should be, of every kind."""
    tiny.record("place", "smolny")
    tiny.record("document", "decree-on-peace", date="1917-11-08")
    tiny.record("event", "a-session", date="1917-11-08", bodies=["vtsik"], place=["smolny"])
    tiny.record("person", "boris-kamkov", born="1885-06-03", died="1938-08-29")
    assert tiny.findings() == []


def test_findings_stand_by_file_and_record(tiny: Tiny) -> None:
    """All of them at once, so that a person mends a file in one go."""
    tiny.record("place", "smolny", name_ru="")
    tiny.record("body", "the-bureau", name_ru="")
    tiny.record("body", "a-bureau", name_ru="")
    assert [(each.file, each.record) for each in tiny.findings()] == [
        ("bodies/all.toml", "body/a-bureau"),
        ("bodies/all.toml", "body/the-bureau"),
        ("places/all.toml", "place/smolny"),
    ]


def test_what_cannot_be_read_is_told_alone(tiny: Tiny) -> None:
    """What facts mean can be asked once they can be read."""
    tiny.record("place", "smolny", name_ru="", lat=59.9464)
    assert tiny.findings() == [
        Finding(
            "format",
            "error",
            "places/all.toml",
            "place/smolny",
            "",
            "lat and lon go together: give both or neither",
        )
    ]


def test_a_dangling_reference_is_an_error(tiny: Tiny) -> None:
    """By the same rule as the build has it."""
    tiny.record("event", "a-session", bodies=["vtsik-5"])
    assert tiny.findings() == [
        Finding(
            "reference",
            "error",
            "events/all.toml",
            "event/a-session",
            "bodies 1",
            'there is no body "vtsik-5"; did you mean "vtsik"?',
        )
    ]


def test_death_before_birth_is_an_error(tiny: Tiny) -> None:
    """And so is an end before its beginning."""
    tiny.record("person", "boris-kamkov", born="1885-06-03", died="1884")
    tiny.record("body", "a-bureau", founded="1918", dissolved="1917-12")
    assert [(each.rule, each.severity, each.field, each.message) for each in tiny.findings()] == [
        ("format", "error", "dissolved", '"1917-12" comes before founded, "1918": mend one of them'),
        ("format", "error", "died", '"1884" comes before born, "1885-06-03": mend one of them'),
    ]


def test_errors_and_warnings_are_counted(tiny: Tiny) -> None:
    """As the last line of the command tells them."""
    tiny.record("person", "boris-kamkov", died="1918", membership=[tiny.held(start="1919")], name_ru="")
    found = review(tiny.path)
    assert (found.errors, found.warnings) == (1, 1)


def test_the_shipped_facts_have_no_errors() -> None:
    """Nothing in data/ contradicts the calendar, a life, a term or itself."""
    errors = [str(problem) for problem in review(DATA).problems if problem.severity == "error"]
    assert not errors, "\n".join(["`vtsik-tui check data` finds errors:", *errors])

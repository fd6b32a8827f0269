"""Days told in both calendars: the right number of days apart, or found."""

from __future__ import annotations

from calendar import month_name
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.build.review.tiny import Finding, Tiny, Value
from vtsik_tui.build.facts import Facts, Standing
from vtsik_tui.build.models.document import Document
from vtsik_tui.build.review.calendars import calendar_problems
from vtsik_tui.build.review.overview import Overview
from vtsik_tui.dates.days import day_number, julian

#: From the day on which both calendars last changed their distance before the lives told of here, to 1938.
DAYS = st.dates(date(1801, 1, 1), date(1938, 12, 31))


def text(year: int, month: int, day: int) -> str:
    """Write a day as a note does: ``25 October 1917``."""
    return f"{day} {month_name[month]} {year}"


def new_style(day: date) -> str:
    """Write a day by the new style."""
    return text(day.year, day.month, day.day)


def old_style(day: date) -> str:
    """Write a day by the old style."""
    return text(*julian(day_number(day)))


def without_year(written: str) -> str:
    """Leave the year out."""
    return written.rpartition(" ")[0]


#: How a pair is written: with both years, with one, and with the one or the other first.
FORMS = {
    "new (old O.S.)": lambda new, old: f"{new} ({old} O.S.)",
    "new N.S. (old O.S.)": lambda new, old: f"{new} N.S. ({old} O.S.)",
    "new (old old style)": lambda new, old: f"{new} ({old} old style)",
    "new (O.S. old)": lambda new, old: f"{new} (O.S. {old})",
    "old O.S. (new)": lambda new, old: f"{old} O.S. ({new})",
    "old O.S. (new N.S.)": lambda new, old: f"{old} O.S. ({new} N.S.)",
    "one year, at the new": lambda new, old: f"{new} ({without_year(old)} O.S.)",
    "one year, at the old": lambda new, old: f"{without_year(new)} ({old} O.S.)",
    "one year, old first": lambda new, old: f"{old} O.S. ({without_year(new)})",
}


def found_in(**fields: str) -> list[tuple[str, str]]:
    """What the rule finds in a document: field and message."""
    usual = {"id": "x", "title": "X", "kind": "decree", "sources": ["gse"], "summary": "X."}
    document = Document.model_validate(usual | fields)
    problems = calendar_problems(Overview(Facts(standing=[Standing("documents/all.toml", document)])))
    return [(problem.field, problem.message) for problem in problems]


@pytest.mark.parametrize("form", FORMS)
@given(day=DAYS)
def test_pairs_by_the_rule_are_never_found(form: str, day: date) -> None:
    """However they are written."""
    pair = FORMS[form](new_style(day), old_style(day))
    assert found_in(note=f"The day was {pair}.") == []


@pytest.mark.parametrize("form", FORMS)
@given(day=DAYS, off=st.sampled_from([-1, 1]))
def test_pairs_off_by_a_day_are_always_found(form: str, day: date, off: int) -> None:
    """However they are written, in a note or in a summary."""
    pair = FORMS[form](new_style(day + timedelta(days=off)), old_style(day))
    expected = f'"{pair}" are two different days'
    assert found_in(note=f"The day was {pair}.") == [("note", expected)]
    assert found_in(summary=f"The day was {pair}.") == [("summary", expected)]


@given(day=DAYS)
def test_conversions_by_the_rule_are_never_found(day: date) -> None:
    """With the year, and without it where the record tells which it was."""
    for old in (old_style(day), without_year(old_style(day))):
        assert found_in(date=day.isoformat(), note=f"Converted from O.S. {old}.") == []


@given(day=DAYS, off=st.sampled_from([-1, 1]))
def test_conversions_off_by_a_day_are_always_found(day: date, off: int) -> None:
    """The note tells of a day that the record does not have."""
    old = old_style(day)
    date_field = (day + timedelta(days=off)).isoformat()
    expected = f'"Converted from O.S. {old}" leads to no date that stands here'
    assert found_in(date=date_field, note=f"Converted from O.S. {old}.") == [("note", expected)]


@pytest.mark.parametrize(
    ("pair", "wrong"),
    [
        pytest.param("7 November 1917 (25 October O.S.)", False, id="the uprising"),
        pytest.param("7 November 1917 (26 October O.S.)", True, id="a day too late"),
        pytest.param("3 June 1885 (22 May O.S.)", False, id="twelve days in the century before"),
        pytest.param("4 June 1885 (22 May O.S.)", True, id="thirteen days in the century before"),
        pytest.param("13 March 1900 (29 February O.S.)", False, id="a day of the old style only"),
        pytest.param("13 January 1918 (31 December O.S.)", False, id="across the new year"),
        pytest.param("13 January (31 December 1917 O.S.)", False, id="across the new year, by the old"),
        pytest.param("31 November 1917 (18 November 1917 O.S.)", True, id="a day that there is not"),
        pytest.param("7 November (25 October O.S.)", False, id="no year at all"),
        pytest.param("7 November (24 October O.S.)", True, id="no year at all, and right in none"),
        pytest.param("13 January (31 December O.S.)", False, id="no year at all, across the new year"),
        pytest.param("night of 6–7 January 1918 O.S. (19 January)", False, id="the end of a span"),
        pytest.param("7 November (the eve of the congress)", False, id="no pair"),
    ],
)
def test_pairs(pair: str, wrong: bool) -> None:
    """As they stand in books."""
    assert found_in(note=pair) == ([("note", f'"{pair}" are two different days')] if wrong else [])


def test_a_finding_names_where_the_pair_stands(tiny: Tiny) -> None:
    """Down to the membership."""
    note = "Converted from O.S. 9 June 1917."
    tiny.record("person", "boris-kamkov", membership=[tiny.held(start="1917-06-21", note=note)])
    assert tiny.findings() == [
        Finding(
            "calendar",
            "error",
            "people/all.toml",
            "person/boris-kamkov",
            "membership 1, note",
            '"Converted from O.S. 9 June 1917" leads to no date that stands here',
        )
    ]


@pytest.mark.parametrize(
    "fields",
    [
        pytest.param({"start": "1917-06-22"}, id="the day"),
        pytest.param({"start": "1917-05", "end": "1917-06-22"}, id="the day of the end"),
        pytest.param({"start": "1917-06"}, id="its month"),
        pytest.param({"start": "1917"}, id="its year"),
        pytest.param({"start": "1917-06-22~"}, id="about the day"),
    ],
)
def test_a_conversion_to_a_date_that_stands_there(tiny: Tiny, fields: dict[str, str]) -> None:
    """Nothing to find."""
    note = "Converted from O.S. 9 June 1917."
    tiny.record("person", "boris-kamkov", membership=[tiny.held(note=note, **fields)])
    assert tiny.findings() == []


@pytest.mark.parametrize(
    ("note", "wrong"),
    [
        pytest.param("Born 22 May 1885 O.S.", None, id="born"),
        pytest.param("Born 22 May O.S. in Nizhny Novgorod.", None, id="born, without the year"),
        pytest.param("Born 23 May 1885 O.S.", "Born 23 May 1885 O.S.", id="born a day later"),
        pytest.param("Converted from O.S. 22 May 1885 and 3 March 1919.", None, id="the first of two"),
        pytest.param("Converted from O.S. 23 May (night).", "Converted from O.S. 23 May", id="and a remark"),
        pytest.param("Dates converted from O.S. 22–23 May 1885.", None, id="a span that begins there"),
        pytest.param("Dates converted from O.S. 20 April – 22 May 1885.", None, id="a span that ends there"),
        pytest.param(
            "Dates converted from O.S. 23–24 May 1885.",
            "converted from O.S. 23–24 May 1885",
            id="another span",
        ),
    ],
)
def test_what_a_note_tells_of_a_birthday(tiny: Tiny, note: str, wrong: str | None) -> None:
    """In whatever words."""
    tiny.record("person", "yakov-sverdlov", born="1885-06-03", note=note)
    message = f'"{wrong}" leads to no date that stands here'
    where = ("people/all.toml", "person/yakov-sverdlov", "note")
    assert tiny.findings() == ([Finding("calendar", "error", *where, message)] if wrong else [])


def test_a_note_may_tell_of_any_day_where_no_date_is_known(tiny: Tiny) -> None:
    """There is nothing to compare it with."""
    tiny.record("person", "yakov-sverdlov", note="Congress dates converted from O.S. 25 May 1917.")
    assert tiny.findings() == []


def test_the_note_of_a_dispute_may_tell_of_any_day(tiny: Tiny) -> None:
    """It has no date of its own."""
    dispute: Value = [
        {
            "field": "born",
            "values": [{"value": "1885-06-03", "source": "gse"}, {"value": "1885", "source": "gse"}],
            "note": "Converted from O.S. 22 May 1885.",
        }
    ]
    tiny.record("person", "boris-kamkov", dispute=dispute)
    assert tiny.findings() == []


def test_a_pair_is_read_through_a_link(tiny: Tiny) -> None:
    """The marks of a link are no part of the text."""
    summary = "It met on 7 November [[body/vtsik|1917]] (26 October O.S.). It is told of in a test."
    tiny.record("place", "smolny", summary=summary)
    (finding,) = tiny.findings()
    assert finding.message == '"7 November 1917 (26 October O.S.)" are two different days'

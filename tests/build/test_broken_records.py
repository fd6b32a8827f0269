"""Each rule of a record: break it, and the message names file, record, field and what would be right."""

from __future__ import annotations

import pytest

from tests.build.folder import Folder

KAMENEV = "people/k-n.toml: person/lev-kamenev"
SVERDLOV = "people/other.toml: person/yakov-sverdlov"


@pytest.mark.parametrize(
    ("file", "old", "new", "line"),
    [
        pytest.param(
            "people/k-n.toml",
            'born = "1883-07-18"',
            'born = "1883-07-32"',
            f'{KAMENEV}: born: "1883-07-32" is not a date: 1883-07 has no day 32',
            id="a day that does not exist",
        ),
        pytest.param(
            "people/k-n.toml",
            'born = "1883-07-18"',
            "born = 1883-07-18",
            f"{KAMENEV}: born: 1883-07-18 should be text in quotes",
            id="a date without quotes",
        ),
        pytest.param(
            "people/k-n.toml",
            'end = "1917-11-21"',
            'end = "21.11.1917"',
            f'{KAMENEV}: membership 1, end: "21.11.1917" is not a date: '
            'write "1917-11-07", "1917-11", "1917", "1917-11~" (about), '
            '"1880?" (uncertain) or a span with "/"',
            id="a date of another format, in a membership",
        ),
        pytest.param(
            "people/k-n.toml",
            'birthplace = "Moscow"',
            'birthplce = "Moscow"',
            f'{KAMENEV}: birthplce: there is no such field; did you mean "birthplace"?',
            id="a field misspelt",
        ),
        pytest.param(
            "people/k-n.toml",
            'post = "chairman of the VTsIK"',
            'pots = "chairman of the VTsIK"',
            f'{KAMENEV}: membership 1, pots: there is no such field; did you mean "post"?',
            id="a field misspelt in a membership",
        ),
        pytest.param(
            "people/k-n.toml",
            'name = "Lev Kamenev"\n',
            "",
            f"{KAMENEV}: name: is missing",
            id="a name missing",
        ),
        pytest.param(
            "people/k-n.toml",
            'name = "Lev Kamenev"',
            'name = " "',
            f'{KAMENEV}: name: " " has a blank before or after it: take it out',
            id="a blank name",
        ),
        pytest.param(
            "people/k-n.toml",
            'name = "Lev Kamenev"',
            'name = ""',
            f"{KAMENEV}: name: is empty: say it, or leave the record out",
            id="an empty name",
        ),
        pytest.param(
            "people/k-n.toml",
            'id = "lev-kamenev"',
            'id = "Lev Kamenev"',
            'people/k-n.toml: person/Lev Kamenev: id: "Lev Kamenev" is not an id: '
            "write lower-case a–z and 0–9, words joined by single hyphens",
            id="an id with capitals and a blank",
        ),
        pytest.param(
            "people/k-n.toml",
            'summary = "He spoke for the Left SRs."\nsources = ["a-web-page"]',
            'summary = "He spoke for the Left SRs."\nsources = []',
            "people/k-n.toml: person/boris-kamkov: sources: holds 0, and needs at least 1",
            id="a record without sources",
        ),
        pytest.param(
            "people/k-n.toml",
            'end = "1918-03?"\nsources = ["protocols"]',
            'end = "1918-03?"',
            "people/k-n.toml: person/boris-kamkov: membership 1, sources: is missing",
            id="a membership without sources",
        ),
        pytest.param(
            "people/k-n.toml",
            'summary = "He spoke for the Left SRs."',
            'summary = ""',
            "people/k-n.toml: person/boris-kamkov: summary: is empty: say in a sentence or two what it is",
            id="an empty summary",
        ),
        pytest.param(
            "people/k-n.toml",
            'gender = "m"',
            'gender = "x"',
            f"{KAMENEV}: gender: \"x\" is not one of 'm', 'f' or ''",
            id="a gender that is none",
        ),
        pytest.param(
            "people/k-n.toml",
            'aliases = ["Rosenfeld", "Розенфельд"]',
            'aliases = "Rosenfeld"',
            f'{KAMENEV}: aliases: "Rosenfeld" should be a list, as in ["one", "two"]',
            id="one alias without brackets",
        ),
        pytest.param(
            "people/k-n.toml",
            "[[event/congress-02|Second Congress]]",
            "[[event/congress-02]]",
            f'{KAMENEV}: summary: the link at "after the [[event/congress-02]]; he gave" is not one: '
            "write [[kind/id|shown text]]",
            id="a link without shown text",
        ),
        pytest.param(
            "people/other.toml",
            'deathplace = "Moscow"',
            'deathplace = "Moscow\\u001b[2J"',
            f"{SVERDLOV}: deathplace: the control character U+001B stands in it: take it out",
            id="an escape sequence",
        ),
        pytest.param(
            "people/other.toml",
            'note = "Died in office."',
            'note = "Died \\u202ein office."',
            f"{SVERDLOV}: membership 1, note: the control character U+202E stands in it: take it out",
            id="a mark that turns the writing round",
        ),
        pytest.param(
            "people/other.toml",
            'birthplace = "Nizhny Novgorod"',
            'birthplace = "Nizhny\\nNovgorod"',
            f"{SVERDLOV}: birthplace: a line break stands in it: write it on one line",
            id="a line break in a line",
        ),
        pytest.param(
            "people/k-n.toml",
            '{value = "17 November 1917", source = "a-web-page"}',
            "",
            f"{KAMENEV}: dispute 1, values: holds 1, and needs at least 2",
            id="a dispute of one with himself",
        ),
        pytest.param(
            "bodies/central.toml",
            "count = 62",
            "count = -62",
            "bodies/central.toml: body/vtsik-2: composition 1, count: -62 is out of range: at least 0",
            id="fewer than no seats",
        ),
        pytest.param(
            "events/1917.toml",
            "count = 649",
            "count = nan",
            "events/1917.toml: event/congress-02: figure 1, count: "
            "nan should be a number that can be counted to",
            id="a number that is none",
        ),
        pytest.param(
            "events/1917.toml",
            "count = 649",
            "count = 9223372036854775808",
            "events/1917.toml: event/congress-02: figure 1, count: "
            "9223372036854775808 is out of range: at most 1000000000000000",
            id="a number too large",
        ),
        pytest.param(
            "bodies/central.toml",
            "count = 62",
            'count = "62"',
            "bodies/central.toml: body/vtsik-2: composition 1, count: "
            '"62" should be a whole number without quotes, as in 29',
            id="a number in quotes",
        ),
        pytest.param(
            "events/1917.toml",
            'date = "1917-11-21"\n',
            'date = ""\n',
            "events/1917.toml: event/session-1917-11-21: date: "
            'is empty: an event needs a date, if only a year, as in "1917"',
            id="an event without a date",
        ),
        pytest.param(
            "events/1917.toml",
            'to = "event/congress-05"',
            'to = "congress-05"',
            "events/1917.toml: event/congress-02: relation 1, to: "
            '"congress-05" is not a ref: write kind/id, as in "person/yakov-sverdlov"',
            id="an id where a ref belongs",
        ),
        pytest.param(
            "places/all.toml",
            "lat = 59.9464",
            "lat = 159.9464",
            "places/all.toml: place/smolny: lat: 159.9464 is out of range: at most 90",
            id="a place beyond the pole",
        ),
        pytest.param(
            "places/all.toml",
            "lat = 59.9464\n",
            "",
            "places/all.toml: place/smolny: lat and lon go together: give both or neither",
            id="half a point",
        ),
        pytest.param(
            "sources/all.toml",
            'url = "https://example.org/sverdlov"',
            'url = "javascript:alert(1)"',
            "sources/all.toml: source/gse-sverdlov: url: "
            '"javascript:alert(1)" is not a web address: it begins with https:// and has no blanks',
            id="an address that is not of the web",
        ),
        pytest.param(
            "sources/all.toml",
            'year = "1979"',
            "year = 1979",
            "sources/all.toml: source/gse-sverdlov: year: 1979 should be text in quotes",
            id="a year without quotes",
        ),
        pytest.param(
            "vocabulary.toml",
            'color = "#cc3333"',
            'color = "red"',
            'vocabulary.toml: party 1, color: "red" is not a colour: '
            'write "#rrggbb" in lower-case hexadecimal',
            id="a colour by name",
        ),
        pytest.param(
            "vocabulary.toml",
            'family = "kin"',
            'family = "kind"',
            'vocabulary.toml: relation 2, family: "kind" is not one of '
            "'succession', 'structure', 'origin', 'kin', 'people', 'act' or 'place'",
            id="a family of relations that is none",
        ),
        pytest.param(
            "vocabulary.toml",
            'label = "chairman", plural = "chairmen", rank = 0',
            'label = "chairman", plural = "chairmen"',
            "vocabulary.toml: role 1, rank: is missing",
            id="a role without a rank",
        ),
        pytest.param(
            "vocabulary.toml",
            'glyph = "◆"',
            'glyph = "<>"',
            'vocabulary.toml: body_kind 1, glyph: "<>" is more than one character',
            id="a glyph of two characters",
        ),
        pytest.param(
            "institution.toml",
            'title = "VTsIK"\n',
            "",
            "institution.toml: title: is missing",
            id="an institution without a title",
        ),
    ],
)
def test_one_mistake_is_named(folder: Folder, file: str, old: str, new: str, line: str) -> None:
    """One mistake, one line, and nothing else is said to be wrong."""
    folder.replace(file, old, new)
    ours = [problem for problem in folder.problems() if "there is no person" not in problem]
    assert ours == [line]


def test_the_facts_themselves_have_no_mistake(folder: Folder) -> None:
    """What the other tests break was whole."""
    assert folder.problems() == []


def test_all_mistakes_are_named_at_once(folder: Folder) -> None:
    """A person mends a folder in one go, not one run for each mistake."""
    folder.replace("people/k-n.toml", 'born = "1883-07-18"', 'born = "1883-07-32"')
    folder.replace("people/k-n.toml", 'fate = "executed"', 'fate = "exekuted"')
    folder.replace("people/other.toml", 'body = "vtsik-2"', 'body = "vtsik-3"')
    folder.replace("vocabulary.toml", 'color = "#cc3333"', 'color = "red"')
    folder.add("events/broken.toml", "[[event]\n")
    found = folder.problems()
    assert [line.split(": ")[0] for line in found] == [
        "events/broken.toml",
        "people/k-n.toml",
        "people/other.toml",
        "vocabulary.toml",
    ]


def test_two_mistakes_in_one_record_are_both_named(folder: Folder) -> None:
    """Pydantic finds them all, and so do we."""
    folder.replace("people/k-n.toml", 'born = "1883-07-18"', 'born = "1883-07-32"')
    folder.replace("people/k-n.toml", 'gender = "m"', "gender = 1")
    assert folder.problems() == [
        f'{KAMENEV}: born: "1883-07-32" is not a date: 1883-07 has no day 32',
        f"{KAMENEV}: gender: 1 is not one of 'm', 'f' or ''",
    ]

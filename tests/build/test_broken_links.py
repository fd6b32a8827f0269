"""What records say of one another: break it, and the message says what was meant."""

from __future__ import annotations

import pytest

from tests.build.folder import Folder

KAMENEV = "people/k-n.toml: person/lev-kamenev"


@pytest.mark.parametrize(
    ("file", "old", "new", "line"),
    [
        pytest.param(
            "people/k-n.toml",
            'sources = ["gse-kamenev"]',
            'sources = ["gse-kamenew"]',
            f'{KAMENEV}: sources 1: there is no source "gse-kamenew"; did you mean "gse-kamenev"?',
            id="source",
        ),
        pytest.param(
            "people/k-n.toml",
            'sources = ["gse-kamenev", "protocols"]',
            'sources = ["gse-kamenev", "zzz"]',
            f'{KAMENEV}: membership 1, sources 2: there is no source "zzz"',
            id="source of a membership, with nothing near",
        ),
        pytest.param(
            "people/k-n.toml",
            'source = "a-web-page"}]',
            'source = "web-page"}]',
            f'{KAMENEV}: dispute 1, values 2, source: there is no source "web-page"; '
            'did you mean "a-web-page"?',
            id="source of a reading",
        ),
        pytest.param(
            "people/k-n.toml",
            'body = "vtsik"',
            'body = "vcik"',
            f'{KAMENEV}: membership 1, body: there is no body "vcik"; did you mean "vtsik"?',
            id="body of a membership",
        ),
        pytest.param(
            "people/k-n.toml",
            'to = "person/yakov-sverdlov"',
            'to = "person/jakov-sverdlov"',
            "people/k-n.toml: person/klavdia-novgorodtseva: relation 1, to: "
            'there is no person "jakov-sverdlov"; did you mean "yakov-sverdlov"?',
            id="target of a relation",
        ),
        pytest.param(
            "people/k-n.toml",
            'to = "person/yakov-sverdlov"',
            'to = "person/klavdia-novgorodtseva"',
            "people/k-n.toml: person/klavdia-novgorodtseva: relation 1, to: "
            "leads back to the record itself: name another",
            id="a relation to oneself",
        ),
        pytest.param(
            "people/k-n.toml",
            'to = "person/yakov-sverdlov"',
            'to = "people/yakov-sverdlov"',
            "people/k-n.toml: person/klavdia-novgorodtseva: relation 1, to: "
            '"people" is not a kind of record: the kinds are person, body, event, document, place, source',
            id="a kind that is none",
        ),
        pytest.param(
            "people/k-n.toml",
            "[[event/congress-02|",
            "[[event/congress-2|",
            f"{KAMENEV}: summary: the link [[event/congress-2|…]] leads nowhere: "
            'there is no event "congress-2"; did you mean "congress-02"?',
            id="link in prose",
        ),
        pytest.param(
            "bodies/central.toml",
            'parent = "vtsik"',
            'parent = "central-executive-committee"',
            "bodies/central.toml: body/vtsik-2: parent: "
            '"central-executive-committee" is a former id: write "vtsik"',
            id="parent by its former id",
        ),
        pytest.param(
            "bodies/central.toml",
            'seat = ["smolny", "bolshoi-theatre"]',
            'seat = ["smolny", "bolshoi"]',
            'bodies/central.toml: body/vtsik: seat 2: there is no place "bolshoi"; '
            'did you mean "bolshoi-theatre"?',
            id="seat",
        ),
        pytest.param(
            "events/1917.toml",
            'place = ["smolny"]',
            'place = ["smolny", "smolny"]',
            'events/1917.toml: event/congress-02: place 2: "smolny" stands twice in the list: take one out',
            id="a place named twice",
        ),
        pytest.param(
            "events/1917.toml",
            'bodies = ["vtsik-2", "vtsik"]',
            'bodies = ["vtsik-2", "nothing"]',
            'events/1917.toml: event/congress-02: bodies 2: there is no body "nothing"',
            id="body of an event",
        ),
        pytest.param(
            "events/1917.toml",
            '{id = "boris-kamkov", role = "spoke"',
            '{id = "boris-kamkow", role = "spoke"',
            "events/1917.toml: event/congress-02: people 2, id: "
            'there is no person "boris-kamkow"; did you mean "boris-kamkov"?',
            id="person at an event",
        ),
        pytest.param(
            "events/1917.toml",
            'documents = ["decree-on-peace"]',
            'documents = ["peace-decree"]',
            "events/1917.toml: event/congress-02: documents 1: "
            '"peace-decree" is a former id: write "decree-on-peace"',
            id="document by its former id",
        ),
        pytest.param(
            "documents/all.toml",
            'issuers = ["vtsik"]',
            'issuers = ["vtsikk"]',
            'documents/all.toml: document/decree-on-peace: issuers 1: there is no body "vtsikk"; '
            'did you mean "vtsik"?',
            id="issuer",
        ),
        pytest.param(
            "institution.toml",
            '"event/congress-02"',
            '"event/congress-022"',
            'institution.toml: starts 2: there is no event "congress-022"; did you mean "congress-02"?',
            id="a place to start",
        ),
        pytest.param(
            "institution.toml",
            'body = "vtsik"',
            'body = "vtsik-1"',
            'institution.toml: body: there is no body "vtsik-1"; did you mean "vtsik-10"?',
            id="the body at the centre",
        ),
        pytest.param(
            "vocabulary.toml",
            'color = "#888888"',
            'color = "#888888"\nbody = true',
            'vocabulary.toml: party 3, body: there is no body "non-party"; '
            "write body = false or add the body",
            id="a party without its body",
        ),
    ],
)
def test_a_reference_that_leads_nowhere(folder: Folder, file: str, old: str, new: str, line: str) -> None:
    """It is named, with the record that is nearest to what was written."""
    folder.replace(file, old, new)
    assert folder.problems() == [line]


@pytest.mark.parametrize(
    ("file", "old", "new", "line"),
    [
        pytest.param(
            "people/k-n.toml",
            'fate = "executed"',
            'fate = "exekuted"',
            f'{KAMENEV}: fate: "exekuted" is not in the vocabulary as a fate; did you mean "executed"?',
            id="fate",
        ),
        pytest.param(
            "people/k-n.toml",
            'role = "chairman"',
            'role = "Chairman"',
            f'{KAMENEV}: membership 1, role: "Chairman" is not in the vocabulary as a role; '
            'did you mean "chairman"?',
            id="role",
        ),
        pytest.param(
            "people/k-n.toml",
            'party = "bolsheviks"\nstart',
            'party = "bolshevik"\nstart',
            f'{KAMENEV}: membership 1, party: "bolshevik" is not in the vocabulary as a party; '
            'did you mean "bolsheviks"?',
            id="party of a membership",
        ),
        pytest.param(
            "bodies/central.toml",
            'kind = "convocation"',
            'kind = "xyz"',
            'bodies/central.toml: body/vtsik-2: kind: "xyz" is not in the vocabulary as a body_kind',
            id="kind of a body, with nothing near",
        ),
        pytest.param(
            "events/1917.toml",
            'role = "chaired"',
            'role = "chairs"',
            "events/1917.toml: event/congress-02: people 1, role: "
            '"chairs" is not in the vocabulary as a part; did you mean "chaired"?',
            id="part",
        ),
        pytest.param(
            "events/1917.toml",
            'type = "followed by"',
            'type = "folowed by"',
            "events/1917.toml: event/congress-02: relation 1, type: "
            '"folowed by" is not in the vocabulary as a relation; did you mean "followed by"?',
            id="type of a relation",
        ),
        pytest.param(
            "events/1917.toml",
            'kind = "delegates"',
            'kind = "delegate"',
            "events/1917.toml: event/congress-02: composition 1, kind: "
            '"delegate" is not in the vocabulary as a composition_kind; did you mean "delegates"?',
            id="kind of a composition",
        ),
    ],
)
def test_a_word_that_is_not_in_the_vocabulary(
    folder: Folder, file: str, old: str, new: str, line: str
) -> None:
    """It is named, with the nearest word that is."""
    folder.replace(file, old, new)
    assert folder.problems() == [line]


def test_an_id_that_stands_twice(folder: Folder) -> None:
    """In two files, or twice in one."""
    place = '[[place]]\nid = "smolny"\nname = "Smolny"\nsummary = "Again."\nsources = ["a-web-page"]'
    folder.add("places/again.toml", place)
    assert folder.problems() == [
        "places/all.toml: place/smolny: id: stands twice, first in places/again.toml: merge them"
    ]
    (folder.path / "places/again.toml").unlink()
    folder.add("places/all.toml", place)
    assert folder.problems() == [
        "places/all.toml: place/smolny: id: stands twice, first in this file: merge them"
    ]


def test_one_id_in_two_kinds_is_no_mistake(folder: Folder) -> None:
    """A ref has its kind in it."""
    folder.add(
        "places/more.toml",
        '[[place]]\nid = "vtsik"\nname = "A street"\nsummary = "Named after it."\nsources = ["a-web-page"]',
    )
    assert folder.problems() == []


def test_a_former_id_that_is_taken(folder: Folder) -> None:
    """It must lead to one record, and to no other."""
    folder.replace("people/k-n.toml", 'former_ids = ["kamenev"]', 'former_ids = ["boris-kamkov"]')
    assert folder.problems() == [
        f'{KAMENEV}: former_ids: "boris-kamkov" is the id of a record: a former id must be free'
    ]
    folder.replace("people/k-n.toml", '["boris-kamkov"]', '["kamenev"]')
    folder.replace("people/k-n.toml", 'aliases = ["Katz"]', 'aliases = ["Katz"]\nformer_ids = ["kamenev"]')
    assert folder.problems() == [
        "people/k-n.toml: person/boris-kamkov: former_ids: "
        '"kamenev" is a former id of person/lev-kamenev too: leave it to one'
    ]


def test_a_word_that_stands_twice_in_the_vocabulary(folder: Folder) -> None:
    """Its label would depend on which came first."""
    folder.replace("vocabulary.toml", 'id = "presidium"', 'id = "committee"')
    assert 'vocabulary.toml: body_kind: "committee" stands twice: take one out' in folder.problems()


def test_bodies_that_are_part_of_themselves(folder: Folder) -> None:
    """A circle is named once, with all that are in it."""
    folder.replace(
        "bodies/central.toml", 'dissolved = "1938-07-15"', 'dissolved = "1938"\nparent = "vtsik-2"'
    )
    assert folder.problems() == [
        "bodies/central.toml: body/vtsik: parent: goes round in a circle: vtsik → vtsik-2 → vtsik"
    ]


@pytest.mark.parametrize(
    ("file", "old", "new", "line"),
    [
        (
            "people/k-n.toml",
            'died = "1936-08-25"',
            'died = "1882"',
            f'{KAMENEV}: died: "1882" comes before born, "1883-07-18": mend one of them',
        ),
        (
            "people/k-n.toml",
            'end = "1917-11-21"',
            'end = "1917-11-08"',
            f'{KAMENEV}: membership 1, end: "1917-11-08" comes before start, "1917-11-09": mend one of them',
        ),
        (
            "people/k-n.toml",
            'start = "1917-11-09"\nend = "1918-01"',
            'start = "1817-11-09"\nend = "1918-01"',
            f'{KAMENEV}: membership 2, start: "1817-11-09" comes before born, "1883-07-18": mend one of them',
        ),
        (
            "bodies/central.toml",
            'dissolved = "1938-07-15"',
            'dissolved = "1917-05"',
            'bodies/central.toml: body/vtsik: dissolved: "1917-05" comes before founded, "1917-06-16": '
            "mend one of them",
        ),
    ],
)
def test_an_end_before_its_beginning(folder: Folder, file: str, old: str, new: str, line: str) -> None:
    """It is named if it is certain."""
    folder.replace(file, old, new)
    assert folder.problems() == [line]


@pytest.mark.parametrize("died", ["1883", "1883-07", "1882~", "1882?", "/1882~"])
def test_what_may_be_right_is_let_through(folder: Folder, died: str) -> None:
    """A year may end after a day in it, and a doubtful date may be meant otherwise."""
    folder.replace("people/k-n.toml", 'died = "1936-08-25"', f'died = "{died}"')
    assert folder.problems() == []


def test_a_broken_record_does_not_break_what_refers_to_it(folder: Folder) -> None:
    """Kamenev's record is bad, but he is there: his events are not reported."""
    folder.replace("people/k-n.toml", 'gender = "m"', 'gender = "?"')
    assert folder.problems() == [f"{KAMENEV}: gender: \"?\" is not one of 'm', 'f' or ''"]

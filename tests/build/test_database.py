"""The database: whole, linked, and readable by strangers."""

from __future__ import annotations

import json
import re
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from vtsik_tui.build.files import digest_of
from vtsik_tui.build.writing.tables import TABLES
from vtsik_tui.dates.days import day_number
from vtsik_tui.schema import APPLICATION_ID, SCHEMA_VERSION

ROOT = Path(__file__).parent.parent.parent


@pytest.fixture
def opened(database: Path) -> Iterator[sqlite3.Connection]:
    """The small database, as a stranger opens it."""
    with closing(sqlite3.connect(f"{database.as_uri()}?mode=ro", uri=True)) as connection:
        yield connection


def ask(connection: sqlite3.Connection, question: str, *values: object) -> list[Any]:
    """All rows of an answer; rows of one column as plain values."""
    rows = connection.execute(question, values).fetchall()
    return [row[0] if len(row) == 1 else row for row in rows]


def test_it_is_sound(opened: sqlite3.Connection) -> None:
    """SQLite finds nothing wrong, and no link is broken."""
    assert ask(opened, "PRAGMA integrity_check") == ["ok"]
    assert ask(opened, "PRAGMA foreign_key_check") == []


def test_it_says_what_it_is(opened: sqlite3.Connection) -> None:
    """By number to programs, by words to people."""
    assert ask(opened, "PRAGMA application_id") == [APPLICATION_ID] == [0x56545349]
    assert ask(opened, "PRAGMA user_version") == [SCHEMA_VERSION]
    meta = dict(ask(opened, "SELECT key, value FROM meta"))
    assert meta["digest"] == digest_of(ROOT / "tests" / "facts")
    assert json.loads(meta["counts"]) == {
        "person": 6,
        "body": 5,
        "event": 5,
        "document": 3,
        "place": 2,
        "source": 5,
    }
    assert meta["title"] == "VTsIK"
    assert meta["span"] == "1917–1938"
    assert json.loads(meta["subtitle"]) == ["A handful of facts,", "enough to try everything on."]
    assert json.loads(meta["starts"]) == ["body/vtsik", "event/congress-02", "person/yakov-sverdlov"]


def test_every_table_and_column_is_documented() -> None:
    """`docs/database.md` is the contract; nothing stands in the file that is not in it."""
    text = (ROOT / "docs" / "database.md").read_text(encoding="utf-8")
    for table in TABLES:
        assert f"`{table.name}`" in text
        for column in table.columns:
            stem = re.sub(r"_(new|old|first|last)$", "", column)
            assert f"`{column}`" in text or f"`{stem}`" in text, f"{table.name}.{column}"


def test_a_person(opened: sqlite3.Connection) -> None:
    """Both names, both calendars, both bounds of each date."""
    assert ask(opened, "SELECT * FROM person WHERE id = 'yakov-sverdlov'") == [
        (
            *("yakov-sverdlov", "person/yakov-sverdlov", "Yakov Sverdlov", "Яков Михайлович Свердлов"),
            *("m", "bolsheviks"),
            *("1885-06-03", "3 Jun 1885", "22 May 1885", 2409696, 2409696),
            *("1919-03-16", "16 Mar 1919", "", 2422034, 2422034),
            *("Nizhny Novgorod", "Moscow", "natural"),
        )
    ]


def test_what_is_not_known_is_null_or_empty(opened: sqlite3.Connection) -> None:
    """Null for links, days and points; empty for text."""
    person = "SELECT party, born, born_new, born_first, name_ru FROM person WHERE id = 'nobody-knows'"
    assert ask(opened, person) == [(None, "", "", None, "")]
    assert ask(opened, "SELECT lat, lon FROM place WHERE id = 'bolshoi-theatre'") == [(None, None)]
    assert ask(opened, "SELECT parent FROM body WHERE id = 'vtsik'") == [None]


@pytest.mark.parametrize(
    ("ref", "brief", "glyph", "color", "dates"),
    [
        ("person/yakov-sverdlov", "chairman of the VTsIK", "●", "#cc3333", "1885–1919"),
        (
            "person/boris-kamkov",
            "member of the Presidium, VTsIK of the 2nd convocation",
            "◐",
            "#cc7722",
            "1885–1938",
        ),
        ("person/klavdia-novgorodtseva", "Bolsheviks", "●", "#cc3333", "1876–1960"),
        ("person/ivan-bold", "no party", "○", "#888888", "1880/1889–after 1920"),
        ("person/nobody-knows", "", "", "", "died 1921"),
        ("body/vtsik", "committee", "◆", "", "16 Jun 1917 – 15 Jul 1938"),
        ("body/left-srs", "party", "◐", "#cc7722", "2 Dec 1917 – c. 1923"),
        ("body/vtsik-10", "convocation", "◇", "", "from c. 27 Dec 1922"),
        ("event/congress-02", "congress", "★", "", "7–9 Nov 1917"),
        ("document/undated-decree", "decree", "§", "", ""),
        ("place/smolny", "Petrograd", "", "", ""),
        ("source/gse-kamenev", "The Great Soviet Encyclopedia, 3rd edition", "", "", "1973"),
    ],
)
def test_an_entity_in_one_line(
    opened: sqlite3.Connection, ref: str, brief: str, glyph: str, color: str, dates: str
) -> None:
    """What a list shows beside its title."""
    question = "SELECT brief, glyph, color, dates_new FROM entity WHERE ref = ?"
    assert ask(opened, question, ref) == [(brief, glyph, color, dates)]


def test_text_from_data_is_kept_as_it_is(opened: sqlite3.Connection) -> None:
    """What looks like markup is text."""
    assert ask(opened, "SELECT title FROM entity WHERE ref = 'person/ivan-bold'") == [
        "Ivan [bold]Bold[/bold]"
    ]


def test_prose_keeps_its_paragraphs_and_not_its_line_breaks(opened: sqlite3.Connection) -> None:
    """The width of the file is not the width of the screen."""
    assert ask(opened, "SELECT summary FROM entity WHERE ref = 'person/yakov-sverdlov'") == [
        "Chairman of the [[body/vtsik|VTsIK]] from November 1917 until he died.\n\n"
        "He opened the [[event/congress-05|Fifth Congress]] in the [[place/bolshoi-theatre|Bolshoi Theatre]]."
    ]


def test_former_ids_lead_to_what_they_are_now(opened: sqlite3.Connection) -> None:
    """So that a link of last year goes on working."""
    assert ask(opened, "SELECT ref, entity FROM former_ref ORDER BY ref") == [
        ("body/central-executive-committee", "body/vtsik"),
        ("document/peace-decree", "document/decree-on-peace"),
        ("person/kamenev", "person/lev-kamenev"),
    ]


def test_a_membership_over_the_change_of_calendar(opened: sqlite3.Connection) -> None:
    """It begins old style and ends new style, in the old-style rendering."""
    question = """
        SELECT role, rank, post, party, dates_new, dates_old, first_day, last_day, note
        FROM membership WHERE person = 'yakov-sverdlov' AND body = 'vtsik'
    """
    assert ask(opened, question) == [
        (
            *("chairman", 0, "chairman of the VTsIK", "bolsheviks"),
            *("21 Nov 1917 – 16 Mar 1919", "8 Nov 1917 – 16 Mar 1919"),
            *(day_number(date(1917, 11, 21)), day_number(date(1919, 3, 16)), "Died in office."),
        )
    ]


def test_numbers_keep_their_kind(opened: sqlite3.Connection) -> None:
    """649 delegates are not 649.0."""
    assert ask(opened, "SELECT count FROM figure ORDER BY key") == [649, 60.1]
    assert ask(opened, "SELECT count FROM composition WHERE of = 'body/vtsik-2' ORDER BY key") == [62, 29, 0]


def test_a_dispute_and_its_readings(opened: sqlite3.Connection) -> None:
    """Side by side, in the order of the file."""
    question = """
        SELECT dispute.of, dispute.field, dispute_value.value, dispute_value.source
        FROM dispute JOIN dispute_value ON dispute_value.dispute = dispute.key
        ORDER BY dispute.key, dispute_value.position
    """
    assert ask(opened, question) == [
        ("person/lev-kamenev", "end as chairman", "21 November 1917", "gse-kamenev"),
        ("person/lev-kamenev", "end as chairman", "17 November 1917", "a-web-page"),
        ("event/congress-02", "delegates registered", "649", "protocols"),
        ("event/congress-02", "delegates registered", "670", "a-web-page"),
    ]


def test_every_claim_cites_its_sources(opened: sqlite3.Connection) -> None:
    """On the page it stands on, by the number of the claim."""
    question = """
        SELECT claim, claim_key IS NULL, source FROM citation
        WHERE entity = 'person/lev-kamenev' ORDER BY key
    """
    assert ask(opened, question) == [
        ("record", 1, "gse-kamenev"),
        ("membership", 0, "gse-kamenev"),
        ("membership", 0, "protocols"),
        ("membership", 0, "protocols"),
        ("dispute", 0, "gse-kamenev"),
        ("dispute", 0, "a-web-page"),
    ]
    for table in ("membership", "composition", "figure", "relation", "dispute"):
        orphans = f"""
            SELECT key FROM {table} WHERE NOT EXISTS
                (SELECT 1 FROM citation WHERE claim = '{table}' AND claim_key = {table}.key)
        """
        assert ask(opened, orphans) == []


def test_links_run_both_ways(opened: sqlite3.Connection) -> None:
    """Whatever can be followed can be followed back."""
    question = """
        SELECT from_ref, to_ref FROM link AS there WHERE NOT EXISTS
            (SELECT 1 FROM link AS back WHERE back.from_ref = there.to_ref AND back.to_ref = there.from_ref
             AND back.origin = there.origin AND back.dates_new = there.dates_new)
    """
    assert ask(opened, question) == []


@pytest.mark.parametrize(
    ("here", "there", "label"),
    [
        ("person/yakov-sverdlov", "body/vtsik", "chairman of the VTsIK"),
        ("body/vtsik-2", "person/yakov-sverdlov", "member"),
        ("person/klavdia-novgorodtseva", "person/yakov-sverdlov", "wife of"),
        ("person/yakov-sverdlov", "person/klavdia-novgorodtseva", "husband of"),
        ("event/congress-05", "event/congress-02", "preceded by"),
        ("body/vtsik-2", "body/vtsik", "part of"),
        ("place/smolny", "body/vtsik", "seat of"),
        ("event/congress-02", "place/smolny", "took place at"),
        ("document/decree-on-peace", "body/vtsik", "issued by"),
        ("person/lev-kamenev", "document/decree-on-peace", "author"),
        ("body/left-srs", "body/vtsik-2", "had seats in"),
        ("person/klavdia-novgorodtseva", "body/bolsheviks", "party"),
        ("person/yakov-sverdlov", "place/bolshoi-theatre", "mentions"),
        ("place/bolshoi-theatre", "person/yakov-sverdlov", "mentioned by"),
    ],
)
def test_a_link_says_how_the_other_hangs_on_it(
    opened: sqlite3.Connection, here: str, there: str, label: str
) -> None:
    """In the direction in which it is read."""
    question = "SELECT label FROM link WHERE from_ref = ? AND to_ref = ?"
    assert ask(opened, question, here, there) == [label]


def test_a_mention_adds_nothing_to_a_link_that_is_there(opened: sqlite3.Connection) -> None:
    """Sverdlov's text names the VTsIK, which he headed."""
    question = "SELECT count(*) FROM link WHERE from_ref = 'person/yakov-sverdlov' AND to_ref = 'body/vtsik'"
    assert ask(opened, question) == [1]


def test_the_panes_have_their_order_and_headings(opened: sqlite3.Connection) -> None:
    """Years and cities above, alphabet by family name, numbers as numbers."""
    question = "SELECT coalesce(ref, heading) FROM list_row WHERE list = ? ORDER BY position"
    assert ask(opened, question, "documents") == [
        *("1917", "document/decree-on-peace"),
        *("1918", "document/constitution-1918"),
        *("undated", "document/undated-decree"),
    ]
    assert ask(opened, question, "people") == [
        "person/ivan-bold",
        "person/lev-kamenev",
        "person/boris-kamkov",
        "person/klavdia-novgorodtseva",
        "person/yakov-sverdlov",
        "person/nobody-knows",
    ]
    assert ask(opened, question, "bodies") == [
        "body/vtsik",
        "body/vtsik-2",
        "body/vtsik-10",
        "body/bolsheviks",
        "body/left-srs",
    ]
    assert ask(opened, question, "places") == [
        *("Moscow", "place/bolshoi-theatre"),
        *("Petrograd", "place/smolny"),
    ]
    assert ask(opened, question, "events")[:3] == ["1917", "event/congress-02", "event/session-1917-11-21"]


@pytest.mark.parametrize(
    "folded",
    [
        "yakov sverdlov",
        "sverdlov yakov",
        "sverdlov",
        "свердлов",
        "яков михайлович свердлов",
        "y m sverdlov",
        "ya m sverdlov",
        "sverdlov j m",
        "swerdlow",
        "jakow michailowitsch swerdlow",
        "iakov mikhailovich sverdlov",
        "sverdloff",
        "jakov sverdlov",
        "я м свердлов",
    ],
)
def test_a_name_is_there_in_every_spelling(opened: sqlite3.Connection, folded: str) -> None:
    """English, German, French, the library's and the passport office's."""
    assert "person/yakov-sverdlov" in ask(opened, "SELECT entity FROM name WHERE folded = ?", folded)


def test_titles_of_things_are_transliterated_too(opened: sqlite3.Connection) -> None:
    """A reader of a Russian footnote types what it sounds like."""
    assert ask(opened, "SELECT entity FROM name WHERE folded = 'dekret o mire'") == [
        "document/decree-on-peace"
    ]


@pytest.mark.parametrize(
    ("words", "refs"),
    [
        ("title: sverdlov", ["event/death-of-sverdlov", "event/session-1917-11-21", "person/yakov-sverdlov"]),
        (
            "names: swerdlow*",
            ["event/death-of-sverdlov", "event/session-1917-11-21", "person/yakov-sverdlov"],
        ),
        ("names: rosenf*", ["person/lev-kamenev"]),
        ("body: twelve", ["person/lev-kamenev"]),
        ("body: penalty", ["event/congress-02"]),
        ("body: questionnaires", ["event/congress-02"]),
    ],
)
def test_the_full_text_index_finds(opened: sqlite3.Connection, words: str, refs: list[str]) -> None:
    """Titles, spellings, summaries, parts and disputes."""
    question = (
        "SELECT ref FROM search JOIN entity ON entity.key = search.rowid WHERE search MATCH ? ORDER BY ref"
    )
    assert [ref for ref in ask(opened, question, words) if ref in refs] == refs


def test_the_views_read_like_tables_of_a_book(opened: sqlite3.Connection) -> None:
    """Names and labels in place of ids."""
    assert ask(opened, "SELECT person, body, role, party, dates FROM tenure WHERE role = 'chairman'") == [
        ("Lev Kamenev", "VTsIK", "chairman", "Bolsheviks", "9–21 Nov 1917"),
        ("Yakov Sverdlov", "VTsIK", "chairman", "Bolsheviks", "21 Nov 1917 – 16 Mar 1919"),
    ]
    assert ask(opened, "SELECT date_new, title, kind, place FROM chronology")[0] == (
        *("7–9 Nov 1917", "Second All-Russian Congress of Soviets", "congress", "Smolny Institute"),
    )
    assert ask(opened, "SELECT title, party, count, kind FROM party_strength")[0] == (
        *("Second All-Russian Congress of Soviets", "Bolsheviks", 390, "delegates"),
    )
    assert ("Sverdlov, Iakov Mikhailovich", "https://example.org/sverdlov", "VTsIK") in ask(
        opened, "SELECT source, url, supports FROM cited"
    )


def test_the_most_cited_weighs_most(opened: sqlite3.Connection) -> None:
    """Links and claims make an entity prominent; what nothing rests on has none."""
    question = "SELECT ref FROM entity WHERE kind = 'source' ORDER BY weight DESC"
    cited = ask(opened, question)
    assert cited[0] == "source/a-web-page"
    assert ask(opened, "SELECT weight FROM entity WHERE ref = 'source/never-cited'") == [0]

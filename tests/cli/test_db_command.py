"""`vtsik-tui db`: the database in Datasette, with titles, facets, the licence and questions kept ready."""

from __future__ import annotations

import json
import sqlite3
from pathlib import Path
from typing import Any

import pytest
from datasette.app import Datasette  # type: ignore[import-untyped]
from scripts.metadata import FILE, text

from tests.cli.running import shell, typed
from vtsik_tui.archive.datasette.queries import QUERIES
from vtsik_tui.archive.datasette.tables import HIDDEN, TABLES
from vtsik_tui.cli.choice import OWN_DATABASE


def told(bundled: Path) -> Any:
    """What Datasette is told of the bundled database."""
    return json.loads(typed(bundled, "db", "--metadata").stdout)


@pytest.fixture
async def datasette(bundled: Path) -> Datasette:
    """Datasette with the database open, as ``datasette FILE --metadata metadata.json`` has it."""
    served = Datasette(immutables=[str(bundled)], metadata=told(bundled))
    await served.invoke_startup()
    return served


async def got(datasette: Datasette, path: str) -> Any:
    """The answer to a request for JSON."""
    answer = await datasette.client.get(path)
    assert answer.status_code == 200, answer.text
    return answer.json()


def test_the_path_is_printed(database: Path) -> None:
    assert typed(database, "db").stdout == f"{database}\n"
    assert shell("vtsik-tui db").stdout.decode() == f"{OWN_DATABASE}\n"


def test_the_file_in_docs_is_current(bundled: Path) -> None:
    assert FILE.read_text(encoding="utf-8") == text(bundled), "run: make metadata"


def test_the_licence_is_told_of_our_own_facts_only(database: Path) -> None:
    assert json.loads(shell("vtsik-tui db --metadata").stdout)["license"] == "CC BY-SA 4.0"
    assert "license" not in json.loads(typed(database, "db", "--metadata").stdout)


def test_every_table_column_and_question_is_there(bundled: Path) -> None:
    with sqlite3.connect(bundled) as connection:
        for table, one in TABLES.items():
            columns = {row[1] for row in connection.execute(f'PRAGMA table_info("{table}")')}
            wanted = {*one.facets, *filter(None, (one.label, one.sort))}
            assert wanted <= columns, (table, wanted - columns)
        names = {row[0] for row in connection.execute("SELECT name FROM sqlite_master")}
    connection.close()
    assert set(HIDDEN) <= names


async def test_a_page(datasette: Datasette, bundled: Path) -> None:
    page = await datasette.client.get(f"/{bundled.stem}/person")
    assert page.status_code == 200
    assert "<h1" in page.text
    assert "Yakov Sverdlov" in (await datasette.client.get(f"/{bundled.stem}/person/yakov-sverdlov")).text
    front = await datasette.client.get("/")
    assert "All-Russian Central Executive Committee" in front.text or "VTsIK" in front.text


async def test_a_facet_as_json(datasette: Datasette, bundled: Path) -> None:
    found = await got(datasette, f"/{bundled.stem}/person.json?_shape=object&_size=1")
    assert len(found) == 1
    found = await got(datasette, f"/{bundled.stem}/person.json?_size=1")
    fates = {one["value"]: one["count"] for one in found["facet_results"]["fate"]["results"]}
    assert fates["executed"] > 100
    assert set(found["facet_results"]) >= {"fate", "party", "gender"}


async def test_the_search_box_of_datasette_finds_entities(datasette: Datasette, bundled: Path) -> None:
    found = await got(datasette, f"/{bundled.stem}/entity.json?_search=sverdlov&kind=person&_shape=array")
    assert "person/yakov-sverdlov" in [one["ref"] for one in found]


ASKED = {
    "in_office_on": ("day=1918-03-16", "person/yakov-sverdlov"),
    "people_of_a_body": ("body=vtsik", "person/lev-kamenev"),
    "fates_of_a_body": ("body=vtsik-2", "executed"),
    "what_happened": ("first=1917-11-07&last=1917-11-09", "event/congress-02"),
    "links_of": ("ref=person/yakov-sverdlov", "body/vtsik"),
    "what_rests_on": ("source=reed-ten-days", "event/congress-02"),
    "disagreements": ("", "event/vtsik-school-founded"),
}


@pytest.mark.parametrize("query", QUERIES)
async def test_a_question_kept_ready(datasette: Datasette, bundled: Path, query: str) -> None:
    asked, answer = ASKED[query]
    found = await got(datasette, f"/{bundled.stem}/{query}.json?{asked}&_shape=array")
    assert answer in json.dumps(found), found[:3]

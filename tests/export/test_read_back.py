"""Every format is read back by a program that knows nothing of ours: no id is lost, nothing breaks it."""

from __future__ import annotations

import csv
import json
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import bibtexparser.entrypoint
import geojson
import icalendar
import networkx
import pydot
import pytest
import rdflib
from frictionless import Package
from jsonschema import Draft3Validator
from markdown_it import MarkdownIt
from referencing import Registry, Resource

from tests.export.conftest import exported
from tests.export.hostile import ids
from vtsik_tui.archive.archive import Archive
from vtsik_tui.archive.records import KINDS
from vtsik_tui.export.choosing import choose
from vtsik_tui.export.formats import FORMATS
from vtsik_tui.words.hidden import HIDDEN

NETWORK = ("person", "body", "event", "document", "place")
POPOLO = {
    "persons": "person",
    "organizations": "organization",
    "memberships": "membership",
    "posts": "post",
    "events": "event",
    "areas": "area",
}
TEXTS = [one.name for one in FORMATS.values() if not one.is_package]


@pytest.mark.parametrize("form", TEXTS)
def test_nothing_that_a_terminal_obeys_is_written(hostile_database: Path, form: str) -> None:
    text = exported(hostile_database, form)
    assert HIDDEN.findall(text.replace("\r\n", "\n") if form == "ical" else text) == []
    assert text.encode("utf-8")


@pytest.mark.parametrize("form", TEXTS)
def test_the_same_facts_give_the_same_file(database: Path, form: str) -> None:
    assert exported(database, form) == exported(database, form)


def test_json(any_database: Path) -> None:
    told = json.loads(exported(any_database, "json"))
    assert {one["ref"] for one in told["entities"]} == ids(any_database, *KINDS)
    assert (told["format"], told["version"], told["chosen"]) == ("vtsik-tui export", 1, None)
    assert told["licence"].startswith("https://creativecommons.org/licenses/by-sa/4.0")


def test_json_lines(any_database: Path) -> None:
    lines = exported(any_database, "jsonl").rstrip("\n").split("\n")
    refs = [json.loads(line)["ref"] for line in lines]
    assert len(refs) == len(set(refs))
    assert set(refs) == ids(any_database, *KINDS)


@pytest.fixture(scope="module")
def package(any_database: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The data package of everything."""
    folder = tmp_path_factory.mktemp("package")
    with Archive.open(any_database) as archive:
        FORMATS["csv"].fill(choose(archive, ""), folder)
    return folder


def rows(folder: Path, table: str) -> list[dict[str, str]]:
    """The rows of a table, as any program would read them."""
    with (folder / f"{table}.csv").open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def test_the_tables_are_valid_and_their_keys_lead_somewhere(package: Path) -> None:
    report = Package(str(package / "datapackage.json")).validate()
    assert report.flatten(["rowNumber", "fieldName", "type", "note"]) == []
    assert report.valid


def test_the_tables_hold_everything(any_database: Path, package: Path) -> None:
    assert {row["ref"] for row in rows(package, "entities")} == ids(any_database, *KINDS)
    assert {row["exported"] for row in rows(package, "entities")} == {"true"}
    for table, kind in (("people", "person"), ("bodies", "body"), ("sources", "source"), ("places", "place")):
        assert {row["ref"] for row in rows(package, table)} == ids(any_database, kind)
    text = "".join(path.read_text(encoding="utf-8") for path in package.iterdir())
    assert HIDDEN.findall(text.replace("\r\n", "\n")) == []


def test_each_membership_stands_there_once(bundled: Path, tmp_path: Path) -> None:
    with Archive.open(bundled) as archive:
        FORMATS["csv"].fill(choose(archive, ""), tmp_path)
        expected = sum(
            len(whole.posts) for ref in archive.refs("person") if (whole := archive.whole(ref)) is not None
        )
    assert len(rows(tmp_path, "memberships")) == expected > 2000


@pytest.mark.parametrize("query", ["party:left-srs", "person/yakov-sverdlov", "places", "sources", "Kamenev"])
def test_a_part_is_whole_in_itself(bundled: Path, tmp_path: Path, query: str) -> None:
    with Archive.open(bundled) as archive:
        FORMATS["csv"].fill(choose(archive, query), tmp_path)
    report = Package(str(tmp_path / "datapackage.json")).validate()
    assert report.flatten(["rowNumber", "fieldName", "type", "note"]) == []


@pytest.fixture(scope="module")
def popolo_schemas() -> dict[str, Draft3Validator]:
    """What a record of Popolo must be, by its name."""
    folder = Path(__file__).parent / "popolo"
    schemas = [json.loads(path.read_text(encoding="utf-8")) for path in sorted(folder.glob("*.json"))]
    resources = [(one["id"], Resource.from_contents(one)) for one in schemas]
    registry: Registry[Any] = Registry().with_resources(resources)
    return {
        one["id"].rpartition("/")[2].partition(".")[0]: Draft3Validator(one, registry=registry)
        for one in schemas
    }


def test_popolo(any_database: Path, popolo_schemas: dict[str, Draft3Validator]) -> None:
    told = json.loads(exported(any_database, "popolo"))
    assert set(told) == set(POPOLO)
    for name, schema in POPOLO.items():
        found = [
            error.message[:200] for one in told[name] for error in popolo_schemas[schema].iter_errors(one)
        ]
        assert found == []
        own = [one["id"] for one in told[name]]
        assert len(own) == len(set(own)) > 0
    for name, kind in (
        ("persons", "person"),
        ("organizations", "body"),
        ("events", "event"),
        ("areas", "place"),
    ):
        assert {one["id"] for one in told[name]} == ids(any_database, kind)
    known = {name: {one["id"] for one in told[name]} for name in POPOLO}
    for one in told["memberships"]:
        assert one["person_id"] in known["persons"]
        assert one["organization_id"] in known["organizations"]
        assert one.get("on_behalf_of_id", one["organization_id"]) in known["organizations"]
        assert "post_id" not in one or one["post_id"] in known["posts"]


def test_popolo_schemas_find_what_is_wrong(popolo_schemas: dict[str, Draft3Validator]) -> None:
    wrong = {"id": "x", "birth_date": "c. 1880", "sources": [{"note": "no address"}]}
    assert len(list(popolo_schemas["person"].iter_errors(wrong))) == 2


def test_popolo_of_one_person_names_the_bodies(database: Path) -> None:
    told = json.loads(exported(database, "popolo", "person/yakov-sverdlov"))
    assert [one["id"] for one in told["persons"]] == ["person/yakov-sverdlov"]
    assert told["persons"][0]["birth_date"] == "1885-06-03"
    assert told["persons"][0]["birth_date_note"] == "3 Jun 1885 (old style 22 May 1885)"
    assert {"id": "body/vtsik-2", "name": "VTsIK of the 2nd convocation"} in told["organizations"]
    assert {one["organization_id"] for one in told["memberships"]} == {
        "body/vtsik",
        "body/vtsik-2",
        "body/bolsheviks",
    }


def test_markdown(any_database: Path) -> None:
    text = exported(any_database, "markdown")
    tokens = MarkdownIt().parse(text)
    titles = [
        tokens[at + 1] for at, one in enumerate(tokens) if one.type == "heading_open" and one.tag == "h1"
    ]
    codes = {
        child.content
        for one in tokens
        for child in one.children or []
        if child.type == "code_inline" and child.content.partition("/")[0] in KINDS
    }
    assert len(titles) == len(ids(any_database, *KINDS))
    assert codes == ids(any_database, *KINDS)
    assert not [one for one in tokens if one.type == "html_block"]
    assert not [child for one in tokens for child in one.children or [] if child.type == "html_inline"]


def test_a_name_reads_in_markdown_as_it_stands(database: Path) -> None:
    tokens = MarkdownIt().parse(exported(database, "markdown", "person/ivan-bold"))
    heading = tokens[1]
    assert "".join(child.content for child in heading.children or []) == "Ivan [bold]Bold[/bold]"


def test_bibtex(any_database: Path) -> None:
    library = bibtexparser.entrypoint.parse_string(exported(any_database, "bibtex"))
    assert library.failed_blocks == []
    assert {f"source/{entry.key}" for entry in library.entries} == ids(any_database, "source")
    assert all(entry["note"].startswith("source/") for entry in library.entries)


def test_bibtex_names_authors_apart(bundled: Path) -> None:
    library = bibtexparser.entrypoint.parse_string(exported(bundled, "bibtex", "sources"))
    entry = library.entries_dict["oppenheim-sokolnikov"]
    assert (entry.entry_type, entry["author"], entry["year"]) == ("article", "Oppenheim, Samuel A.", "1989")


def test_csl(any_database: Path) -> None:
    told = json.loads(exported(any_database, "csl"))
    assert {f"source/{one['id']}" for one in told} == ids(any_database, "source")
    assert all(one["type"] and one["title"] for one in told)


def test_the_sources_of_a_page(database: Path) -> None:
    told = json.loads(exported(database, "csl", "person/yakov-sverdlov"))
    assert {one["id"] for one in told} == {"gse-sverdlov", "protocols", "a-web-page"}
    (encyclopedia,) = (one for one in told if one["id"] == "gse-sverdlov")
    assert encyclopedia == {
        "id": "gse-sverdlov",
        "type": "entry-encyclopedia",
        "title": "Sverdlov, Iakov Mikhailovich",
        "container-title": "The Great Soviet Encyclopedia, 3rd edition",
        "issued": {"date-parts": [[1979]]},
        "URL": "https://example.org/sverdlov",
        "language": "en",
        "note": "source/gse-sverdlov",
    }


def events(text: str) -> Iterator[Any]:
    """The events of a calendar."""
    yield from icalendar.Calendar.from_ical(text.encode()).walk("VEVENT")


def test_ical(any_database: Path) -> None:
    text = exported(any_database, "ical")
    told = {str(one["UID"]).removesuffix("@vtsik-tui"): one for one in events(text)}
    with Archive.open(any_database) as archive:
        dated = {row.ref for row in archive.rows(archive.refs("event")) if row.dates.first and row.dates.last}
    assert set(told) == dated
    for one in told.values():
        assert one["DTSTART"].dt < one["DTEND"].dt
        assert one["DTSTART"].params["VALUE"] == "DATE"
    assert max(len(line) for line in text.encode().split(b"\r\n")) <= 75


def test_ical_days_and_marks(database: Path) -> None:
    told = {str(one["UID"]): one for one in events(exported(database, "ical"))}
    congress = told["event/congress-02@vtsik-tui"]
    assert (congress["DTSTART"].dt.isoformat(), congress["DTEND"].dt.isoformat()) == (
        "1917-11-07",
        "1917-11-10",
    )
    assert "(old style 25–27 Oct 1917)" in str(congress["DESCRIPTION"])
    assert "approximate" not in congress.to_ical().decode()
    unsure = [one for one in told.values() if "date approximate" in one.to_ical().decode()]
    assert [str(one["SUMMARY"]) for one in unsure] == ["A session of which only the year is sure (c. 1922)"]


def test_geojson(any_database: Path) -> None:
    told = geojson.loads(exported(any_database, "geojson"))
    assert told.is_valid
    with Archive.open(any_database) as archive:
        wholes = [archive.whole(ref) for ref in archive.refs("place")]
    known = {one.ref for one in wholes if one and one.facts and getattr(one.facts, "lat", None) is not None}
    assert {one["id"] for one in told["features"]} == known
    for feature in told["features"]:
        longitude, latitude = feature["geometry"]["coordinates"]
        assert 10 < longitude < 180
        assert 35 < latitude < 75


def test_graphml(any_database: Path, tmp_path: Path) -> None:
    path = tmp_path / "network.graphml"
    path.write_text(exported(any_database, "graphml"), encoding="utf-8")
    graph = networkx.read_graphml(path)
    assert set(graph.nodes) == ids(any_database, *NETWORK)
    assert graph.number_of_edges() > 10
    assert all(kind.get("type") for *_, kind in graph.edges(data=True))


def test_each_link_is_an_edge_once(bundled: Path, tmp_path: Path) -> None:
    path = tmp_path / "network.graphml"
    path.write_text(exported(bundled, "graphml"), encoding="utf-8")
    graph = networkx.read_graphml(path)
    with Archive.open(bundled) as archive:
        both_ways = sum(
            link.ref.partition("/")[0] in NETWORK and link.ref != whole.ref
            for kind in NETWORK
            for ref in archive.refs(kind)
            if (whole := archive.whole(ref)) is not None
            for link in whole.links
        )
    assert graph.number_of_edges() * 2 == both_ways


def test_dot(hostile_database: Path) -> None:
    (graph,) = pydot.graph_from_dot_data(exported(hostile_database, "dot")) or [pydot.Dot()]
    names = {str(node.get_name()).strip('"') for node in graph.get_nodes()} - {"graph", "\\n"}
    assert names == ids(hostile_database, *NETWORK)
    assert len(graph.get_edges()) > 10


def test_the_network_of_one_is_that_of_its_neighbours(database: Path) -> None:
    (graph,) = pydot.graph_from_dot_data(exported(database, "dot", "person/yakov-sverdlov")) or [pydot.Dot()]
    names = {str(node.get_name()).strip('"') for node in graph.get_nodes()}
    assert {"person/yakov-sverdlov", "body/vtsik", "event/congress-05"} <= names
    assert "person/nobody-knows" not in names


def test_turtle(any_database: Path) -> None:
    query = "" if "bundled" not in str(any_database) else "people"
    graph = rdflib.Graph().parse(data=exported(any_database, "turtle", query), format="turtle")
    told = {str(value) for value in graph.objects(None, rdflib.URIRef("https://schema.org/identifier"))}
    assert told == ids(any_database, *(KINDS if not query else ("person",)))


def test_turtle_says_what_is_so(database: Path) -> None:
    graph = rdflib.Graph().parse(data=exported(database, "turtle"), format="turtle")
    who = rdflib.URIRef("urn:x-vtsik:person/yakov-sverdlov")
    born = graph.value(who, rdflib.URIRef("https://schema.org/birthDate"))
    assert str(born) == "1885-06-03"
    label = rdflib.URIRef("http://www.w3.org/2000/01/rdf-schema#label")
    assert {
        (str(one), one.language) for one in graph.objects(who, label) if isinstance(one, rdflib.Literal)
    } == {
        ("Yakov Sverdlov", "en"),
        ("Яков Михайлович Свердлов", "ru"),
    }


def test_every_format_is_documented() -> None:
    told = (Path(__file__).parent.parent.parent / "docs" / "exports.md").read_text(encoding="utf-8")
    assert re.findall(r"^## `export (\w+)`", told, re.MULTILINE) == list(FORMATS)

"""The JSON is what docs/json.md and its schemas say, for every kind of entity that comes with the program."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from jsonschema import Draft202012Validator, FormatChecker

from tests.cli.running import typed
from vtsik_tui.archive.archive import Archive
from vtsik_tui.archive.records import KINDS
from vtsik_tui.export.json_text import json_value

DOCS = Path(__file__).parent.parent.parent / "docs"
SHAPES = (
    "search",
    "show",
    "path",
    "near",
    "tree",
    "on",
    "on-compared",
    "today",
    "chamber",
    "chambers",
    "group",
)


@pytest.fixture(scope="module")
def archive(bundled: Path) -> Iterator[Archive]:
    """The bundled database, open."""
    with Archive.open(bundled) as opened:
        yield opened


def schema(name: str) -> Any:
    """A schema as it stands in docs/."""
    return json.loads((DOCS / "schemas" / f"{name}.json").read_text(encoding="utf-8"))


def closed(part: Any) -> Any:
    """A schema that allows no field it does not name, so that none goes undescribed."""
    if isinstance(part, list):
        return [closed(one) for one in part]
    if not isinstance(part, dict):
        return part
    whole = {key: closed(value) for key, value in part.items()}
    if "required" in whole:
        whole["additionalProperties"] = False
    return whole


def faults(name: str, value: Any) -> list[str]:
    """What in a value is not as the schema says."""
    checker = Draft202012Validator(closed(schema(name)), format_checker=FormatChecker())
    return [f"{list(error.path)}: {error.message[:200]}" for error in checker.iter_errors(value)]


@pytest.mark.parametrize("name", SHAPES)
def test_the_schema_is_one(name: str) -> None:
    Draft202012Validator.check_schema(schema(name))


@pytest.mark.parametrize("name", SHAPES)
def test_the_example_fits(name: str) -> None:
    told = (DOCS / "json.md").read_text(encoding="utf-8")
    (example,) = re.findall(rf"```json {name}\n(.*?)```", told, re.DOTALL)
    assert faults(name, json.loads(example)) == []


@pytest.mark.parametrize("name", SHAPES)
def test_every_field_is_described(name: str) -> None:
    told = (DOCS / "json.md").read_text(encoding="utf-8")
    text = re.sub(r"```.*?```", "", told, flags=re.DOTALL)
    fields = set(re.findall(r'"(\w+)": ?', json.dumps(_properties(schema(name)))))
    assert {"ref", "title"} <= fields
    assert {field for field in fields if not re.search(rf"\b{field}\b", text)} == set()


def _properties(part: Any) -> Any:
    """Only the names of fields in a schema, as nested objects."""
    if isinstance(part, list):
        return [_properties(one) for one in part]
    if not isinstance(part, dict):
        return None
    named = {field: None for field in part.get("properties", {}) if isinstance(part["properties"], dict)}
    return [named, *(_properties(value) for value in part.values())]


@pytest.mark.parametrize("kind", KINDS)
def test_all_that_is_told_of_an_entity_fits(archive: Archive, kind: str) -> None:
    refs = [hit.row.ref for hit in archive.search(f"kind:{kind}", 5000).hits]
    refs = [ref for ref in refs if ref.startswith(f"{kind}/")]
    assert len(refs) > 50
    # The best known have the most to tell; of the others every seventh.
    for ref in [*refs[:20], *refs[20::7]]:
        assert faults("show", json_value(archive.whole(ref))) == [], ref


def test_every_kind_fits_as_it_is_printed(bundled: Path) -> None:
    with Archive.open(bundled) as archive:
        some = [archive.search(f"kind:{kind}", 1, frozenset({kind})).hits[0].row.ref for kind in KINDS]
    for ref in some:
        told = json.loads(typed(bundled, "show", ref, "--json").stdout)
        assert told["ref"] == ref
        assert faults("show", told) == []


@pytest.mark.parametrize(
    "query", ["Sverdlov", "Каменеву", "7 November 1917", "land decree", "Sverdlof", "Trotzki", "ВЦИК", "1918"]
)
def test_results_fit(bundled: Path, query: str) -> None:
    found = json.loads(typed(bundled, "search", query, "--json", "--limit", "200").stdout)
    assert found
    assert faults("search", found) == []


@pytest.mark.parametrize(
    "day", ["1917-02-01", "7 November 1917", "1917-11-21", "1918-02-05", "1919-03-16", "1930", "31.12.1938"]
)
def test_a_day_fits(bundled: Path, day: str) -> None:
    assert faults("on", json.loads(typed(bundled, "on", day, "--json").stdout)) == []


@pytest.mark.parametrize(
    "days", ["1917-11-21..1918-01-18", "31.12.1938..1917-02-01", "5 Feb 1918 .. 1919-04"]
)
def test_two_days_compared_fit(bundled: Path, days: str) -> None:
    assert faults("on-compared", json.loads(typed(bundled, "on", days, "--json").stdout)) == []


def test_both_days_are_told_as_one_day_is() -> None:
    one, both = schema("on"), schema("on-compared")["$defs"]
    assert both["day"]["properties"] == one["properties"]
    assert both["day"]["required"] == one["required"]


@pytest.mark.parametrize("day", ["11-07", "10-25", "02-29"])
def test_a_day_of_the_year_fits(bundled: Path, day: str) -> None:
    assert faults("today", json.loads(typed(bundled, "today", "--json", "--on", day).stdout)) == []


def test_a_person(database: Path) -> None:
    told = json.loads(typed(database, "show", "person/lev-kamenev", "--json").stdout)
    assert told["former_refs"] == ["person/kamenev"]
    assert told["facts"]["born"]["dates"]["old"] == "6 Jul 1883"
    assert [
        (post["body"], post["role"], post["party"], post["start"], post["end"]) for post in told["posts"]
    ] == [
        ("body/vtsik", "chairman", "body/bolsheviks", "1917-11-09", "1917-11-21"),
        ("body/vtsik-2", "member", "body/bolsheviks", "1917-11-09", "1918-01"),
    ]
    assert told["posts"][1]["sources"] == [{"ref": "source/protocols", "locator": "p. 12"}]
    assert told["summary_links"][0] == {"text": "Second Congress", "ref": "event/congress-02"}
    assert "[[" not in told["summary"]
    assert ("participant in", "event/congress-02", "spoke", "on the death penalty") in [
        (link["type"], link["ref"], link["role"], link["detail"]) for link in told["links"]
    ]
    readings = told["disputes"][0]["readings"]
    assert [(one["source"], one["preferred"]) for one in readings] == [
        ("source/gse-kamenev", True),
        ("source/a-web-page", False),
    ]
    assert {one["ref"] for one in told["sources"]} == {
        "source/gse-kamenev",
        "source/protocols",
        "source/a-web-page",
    }


def test_a_body_names_its_holders_by_rank(database: Path) -> None:
    told = json.loads(typed(database, "show", "body/vtsik", "--json").stdout)
    assert [post["person"] for post in told["posts"]][:2] == ["person/lev-kamenev", "person/yakov-sverdlov"]
    assert {post["body"] for post in told["posts"]} == {"body/vtsik"}
    links = {(link["type"], link["ref"], link["role"]) for link in told["links"]}
    assert ("member", "person/lev-kamenev", "chairman of the VTsIK") in links


def test_seats_and_figures(bundled: Path) -> None:
    told = json.loads(typed(bundled, "show", "body/vtsik-2", "--json").stdout)
    seats = {one["party"]: one["count"] for one in told["composition"] if one["kind"] == "members"}
    assert (seats["body/bolsheviks"], seats["body/left-srs"]) == (62, 29)
    told = json.loads(typed(bundled, "show", "event/congress-02", "--json").stdout)
    assert 649 in [one["count"] for one in told["figures"]]


def test_every_ref_leads_somewhere(archive: Archive) -> None:
    for ref in ("person/yakov-sverdlov", "body/vtsik", "event/congress-02", "document/decree-on-peace"):
        text = json.dumps(json_value(archive.whole(ref)))
        refs = set(re.findall(rf'"((?:{"|".join(KINDS)})/[a-z0-9-]+)"', text))
        refs -= set(re.findall(r'"former_refs": \[(.*?)\]', text))
        assert len(refs) > 10
        assert len(archive.rows(refs)) == len(refs)


def test_a_source_tells_what_rests_on_it(database: Path) -> None:
    told = json.loads(typed(database, "show", "source/gse-kamenev", "--json").stdout)
    assert ("supports", "person/lev-kamenev") in {(link["type"], link["ref"]) for link in told["links"]}
    assert told["facts"]["work"] == "The Great Soviet Encyclopedia, 3rd edition"


def test_there_is_no_such_entity(archive: Archive) -> None:
    assert archive.whole("person/nobody-at-all") is None

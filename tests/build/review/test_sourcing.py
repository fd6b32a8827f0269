"""Records that rest on nothing, lead nowhere, or are never used."""

from __future__ import annotations

import pytest

from tests.build.review.tiny import Finding, Tiny, Value

#: Prose that leads nowhere.
ALONE = "It is told of in a test. There is no link."

PASSAGES: list[dict[str, object]] = [
    {"id": "S1", "about": "that there was a committee"},
    {"id": "S2", "about": "that it ended"},
]


def test_a_record_without_a_source_cannot_be_built(tiny: Tiny) -> None:
    """It is a mistake of format."""
    tiny.record("place", "smolny", sources=[])
    where = ("places/all.toml", "place/smolny", "sources")
    assert tiny.findings() == [Finding("format", "error", *where, "holds 0, and needs at least 1")]


def test_a_source_that_nobody_cites(tiny: Tiny) -> None:
    """Worth a look."""
    tiny.record("source", "reed")
    where = ("sources/all.toml", "source/reed", "")
    assert tiny.findings() == [Finding("uncited", "warning", *where, "no record cites it")]


@pytest.mark.parametrize(
    "fields",
    [
        pytest.param({"sources": ["gse", "reed#p. 12"]}, id="by the record"),
        pytest.param({"figure": [{"what": "rooms", "count": 120, "sources": ["reed"]}]}, id="by a claim"),
        pytest.param(
            {
                "dispute": [
                    {
                        "field": "rooms",
                        "values": [{"value": "1", "source": "gse"}, {"value": "2", "source": "reed"}],
                    }
                ]
            },
            id="by a reading",
        ),
    ],
)
def test_a_source_that_is_cited(tiny: Tiny, fields: dict[str, Value]) -> None:
    """Nothing to find."""
    tiny.record("source", "reed")
    tiny.record("place", "smolny", **fields)
    assert tiny.findings() == []


def test_a_passage_that_nobody_cites(tiny: Tiny) -> None:
    """An error: passages are told apart so that each is traced."""
    tiny.record("source", "seed", passage=PASSAGES)
    tiny.record("place", "smolny", sources=["seed#S1", "seed"])
    where = ("sources/all.toml", "source/seed", "passage")
    message = 'no record cites "seed#S2": that it ended'
    assert tiny.findings() == [Finding("uncited-passage", "error", *where, message)]


def test_every_passage_is_cited(tiny: Tiny) -> None:
    """Nothing to find."""
    tiny.record("source", "seed", passage=PASSAGES)
    tiny.record("place", "smolny", sources=["seed#S1", "seed#S2"])
    assert tiny.findings() == []


@pytest.mark.parametrize(
    ("kind", "fields"),
    [
        pytest.param("person", {}, id="a person"),
        pytest.param("person", {"party": "non-party"}, id="a person of no party"),
        pytest.param("body", {}, id="a body"),
        pytest.param("place", {"note": "See [[place/smolny|here]]."}, id="a link to itself"),
    ],
)
def test_a_record_without_any_link(tiny: Tiny, kind: str, fields: dict[str, Value]) -> None:
    """Nobody would come upon it."""
    tiny.record(kind, "smolny", **({"name": "Ivan Smolny", "summary": ALONE} | fields))
    (finding,) = tiny.findings()
    assert (finding.rule, finding.severity, finding.record, finding.field, finding.message) == (
        "no-link",
        "warning",
        f"{kind}/smolny",
        "",
        "no link leads to it or from it",
    )


def test_a_link_in_any_field_is_a_link(tiny: Tiny) -> None:
    """From the one or to the other: each of these records has one."""
    usual: dict[str, Value] = {"summary": ALONE}
    tiny.record("person", "boris-kamkov", membership=[tiny.held()], **usual)
    tiny.record("body", "a-bureau", parent="vtsik", **usual)
    tiny.record("body", "the-press", seat=["smolny"], **usual)
    tiny.record("place", "smolny", **usual)
    tiny.record("event", "a-session", bodies=["vtsik"], **usual)
    tiny.record("event", "an-uprising", documents=["a-decree"], **usual)
    tiny.record("document", "a-decree", **usual)
    tiny.record("document", "the-law", issuers=["vtsik"], **usual)
    relation: Value = [{"type": "wife of", "to": "person/ada-zorina", "sources": ["gse"]}]
    tiny.record("person", "maria-spiridonova", relation=relation, **usual)
    assert tiny.findings() == []

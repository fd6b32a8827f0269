"""Summaries that name a known entity and do not link it, and their length."""

from __future__ import annotations

import pytest

from tests.build.review.tiny import Finding, Tiny
from vtsik_tui.build.review.linking import sentences

LINK = "It has to do with [[body/vtsik|the one]]."


@pytest.mark.parametrize(
    ("summary", "words", "ref"),
    [
        pytest.param("Lev Kamenev took the chair.", "Lev Kamenev", "person/lev-kamenev", id="a name"),
        pytest.param("It was led by Kamenev.", "Kamenev", "person/lev-kamenev", id="a family name"),
        pytest.param("At Kamenev’s request it met.", "Kamenev", "person/lev-kamenev", id="a genitive"),
        pytest.param("The Sovnarkom was asked.", "Sovnarkom", "body/sovnarkom", id="a body"),
        pytest.param("The SNK was asked.", "SNK", "body/sovnarkom", id="a short name"),
        pytest.param("It met in the Smolny Institute.", "Smolny Institute", "place/smolny", id="a place"),
        pytest.param("It met. In the end Kamenev left.", "Kamenev", "person/lev-kamenev", id="later on"),
    ],
)
def test_a_name_without_a_link(tiny: Tiny, summary: str, words: str, ref: str) -> None:
    """Is found, with what it means."""
    known(tiny)
    tiny.record("event", "a-session", summary=f"{summary} {LINK}")
    where = ("events/all.toml", "event/a-session", "summary")
    assert tiny.findings() == [Finding("not-linked", "warning", *where, f'names "{words}", which is {ref}')]


@pytest.mark.parametrize(
    "summary",
    [
        pytest.param("[[person/lev-kamenev|Lev Kamenev]] took the chair.", id="a link"),
        pytest.param("[[person/lev-kamenev|Lev Kamenev]] spoke, and Kamenev left.", id="a second mention"),
        pytest.param("It met in the town of Kamenev Bor.", id="part of a longer name"),
        pytest.param("His brother N. Kamenev took the chair.", id="another person’s initial"),
        pytest.param("His brother Nikolai Kamenev took the chair.", id="another person’s given name"),
        pytest.param("It met in Smolny Street.", id="not the whole name"),
    ],
)
def test_a_name_that_needs_no_link(tiny: Tiny, summary: str) -> None:
    """Nothing to find."""
    known(tiny)
    tiny.record("event", "a-session", summary=f"{summary} {LINK}")
    assert tiny.findings() == []


def test_a_name_that_two_share_is_left_alone(tiny: Tiny) -> None:
    """Nobody can tell which is meant."""
    known(tiny)
    tiny.record("person", "sergei-kamenev")
    tiny.record("event", "a-session", summary=f"Kamenev took the chair. {LINK}")
    assert tiny.findings() == []


def test_a_record_may_name_itself(tiny: Tiny) -> None:
    """A link to the page one is on leads nowhere."""
    known(tiny)
    tiny.record("place", "kremlin", name="Kremlin", summary=f"The Kremlin is a fortress. {LINK}")
    assert tiny.findings() == []


@pytest.mark.parametrize(("count", "message"), [(1, "has 1 sentence"), (6, "has 6 sentences")])
def test_a_summary_of_another_length(tiny: Tiny, count: int, message: str) -> None:
    """Too short tells nothing, too long is not read."""
    tiny.record("place", "smolny", summary=" ".join([LINK] * count))
    where = ("places/all.toml", "place/smolny", "summary")
    assert tiny.findings() == [Finding("summary-length", "warning", *where, message)]


@pytest.mark.parametrize("count", [2, 5])
def test_a_summary_of_two_to_five_sentences(tiny: Tiny, count: int) -> None:
    """Nothing to find."""
    tiny.record("place", "smolny", summary=" ".join([LINK] * count))
    assert tiny.findings() == []


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("One.", 1),
        ("One. Two.", 2),
        ("Who? They. Why!", 3),
        ("V. I. Lenin spoke.", 1),
        ("On 25 October O.S. Lenin spoke.", 1),
        ("Born c. 1880 in St. Petersburg. Died there.", 2),
        ("He said “yes.” Then he left.", 2),
        ("It met (in the Smolny). Then it moved.", 2),
        ("It met on 7 November (25 October O.S.). It was brief.", 2),
        ("It was led by Stučka. Ģērmanis wrote of it. Šteinbergs, too.", 3),
        ("He was born in Kiev (c. 1880, says St. Petersburg’s register).", 1),
        ("In 1917. 300 came.", 2),
        ("At No. 14 Petrovka.", 1),
    ],
)
def test_sentences_are_counted_as_people_count_them(text: str, count: int) -> None:
    """Not by the stops."""
    assert sentences(text) == count


def known(tiny: Tiny) -> None:
    """Add what the texts name."""
    tiny.record("person", "lev-kamenev")
    tiny.record("body", "sovnarkom", aliases=["SNK"])
    tiny.record("place", "smolny", name="Smolny Institute")

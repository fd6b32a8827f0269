"""The language of queries: how what is typed is read, and what it finds."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as some

from vtsik_tui.archive.archive import Archive
from vtsik_tui.archive.query.reading import read
from vtsik_tui.archive.query.tokens import Part, parts, tokens

HOSTILE = [
    "",
    " ",
    '"',
    '"decree',
    "NEAR(",
    "NEAR(a b, 3)",
    "*",
    "a*",
    "^a",
    "-",
    "--",
    "-a",
    "kind:",
    ":",
    "a:b:c",
    "kind:event:x",
    "OR",
    "OR OR",
    "a OR",
    "OR a",
    "AND NOT",
    "title:x",
    "{title} : x",
    "'; DROP TABLE entity; --",
    "a\0b",
    "🚂 агитпоезд",
    "שלום",
    "x" * 10_000,
    "a " * 5_000,
    "born:..",
    "born:>",
    "on:1918-02-30",
    "born:1890..1880",
    'party:"',
    "place:%",
    "is:bookmarked",
    "has:note",
]


def found(archive: Archive, query: str) -> list[str]:
    """The refs of what a query finds."""
    return [hit.row.ref for hit in archive.search(query).hits]


@pytest.mark.parametrize("query", HOSTILE)
def test_anything_is_a_query(archive: Archive, query: str) -> None:
    result = archive.search(query)
    assert len(result.hits) <= result.total
    assert all(hit.row.ref for hit in result.hits)
    archive.complete(query, len(query))


@given(some.text(max_size=60))
def test_any_text_is_taken_apart_without_loss(text: str) -> None:
    found_tokens = tokens(text)
    assert all(one.end <= other.start for one, other in pairwise(found_tokens))
    covered = {at for token in found_tokens for at in range(token.start, token.end)}
    assert all(at in covered for at, letter in enumerate(text) if letter.isalnum())
    assert all(0 <= start < end <= len(text) for start, end, _ in parts(text))
    read(text)


def test_fields_values_phrases_and_signs_are_told_apart() -> None:
    text = 'kind:event "decree on peace" -sergei a OR b party:"left srs" http://x'
    assert [(text[start:end], what) for start, end, what in parts(text)] == [
        ("kind:", Part.FIELD),
        ("event", Part.VALUE),
        ('"decree on peace"', Part.PHRASE),
        ("-", Part.SIGN),
        ("sergei", Part.WORD),
        ("a", Part.WORD),
        ("OR", Part.SIGN),
        ("b", Part.WORD),
        ("party:", Part.FIELD),
        ('"left srs"', Part.VALUE),
        ("http://x", Part.WORD),
    ]


def test_little_words_are_left_out_unless_there_is_nothing_else() -> None:
    assert [word.folded for word in read("the decree on the land").words] == ["decree", "land"]
    assert [word.folded for word in read("on the").words] == ["on", "the"]


def test_only_the_last_word_may_still_grow() -> None:
    assert [group[0].grows for group in read("yakov sverd").groups] == [False, True]
    assert [group[0].grows for group in read("yakov sverdlov ").groups] == [False, False]
    assert [group[0].grows for group in read("yakov sverdlov kind:person").groups] == [False, False]


def test_kinds_narrow_down(archive: Archive) -> None:
    assert found(archive, "kind:person sverdlov")[0] == "person/yakov-sverdlov"
    assert {ref.partition("/")[0] for ref in found(archive, "kind:people")} == {"person"}
    assert found(archive, "kind:congress second") == ["event/congress-02"]
    assert "event/congress-02" not in found(archive, "-kind:event second")


def test_parties_by_any_of_their_names(archive: Archive) -> None:
    for party in ("left-srs", '"left srs"', "left"):
        assert found(archive, f"party:{party}") == ["person/boris-kamkov"]


def test_what_is_asked_of_a_post_is_asked_of_one_post(archive: Archive) -> None:
    assert set(found(archive, "body:vtsik role:chairman kind:person")) == {
        "person/lev-kamenev",
        "person/yakov-sverdlov",
    }
    assert found(archive, "body:vtsik role:chairman on:1917-11-15 kind:person") == ["person/lev-kamenev"]
    assert found(archive, "body:vtsik role:chairman on:1918-06 kind:person") == ["person/yakov-sverdlov"]


def test_lives(archive: Archive) -> None:
    assert "person/lev-kamenev" in found(archive, "born:1883")
    assert "person/lev-kamenev" in found(archive, "born:1880..1884")
    assert "person/lev-kamenev" not in found(archive, "born:>1883")
    assert "person/lev-kamenev" in found(archive, "died:moscow")
    assert set(found(archive, "fate:executed")) == {"person/lev-kamenev", "person/boris-kamkov"}


def test_phrases_exclusions_and_alternatives(archive: Archive) -> None:
    assert found(archive, '"decree on peace"')[0] == "document/decree-on-peace"
    assert "document/decree-on-peace" not in found(archive, '"peace on decree"')
    assert "person/lev-kamenev" not in found(archive, "kind:person -kamenev")
    assert {"person/lev-kamenev", "person/boris-kamkov"} <= set(found(archive, "kamenev OR kamkov"))


def test_it_says_how_it_was_read_and_what_it_passed_over(archive: Archive) -> None:
    assert archive.search("sverdlov").reading == ""
    assert archive.search("kind:people party:left-srs kamkov").reading == "people · LSR · “kamkov…”"
    assert archive.search("kamenev -lev ").reading == "“kamenev” · without “lev” in the name"
    assert archive.search("kind:nonsense sverdlov").ignored == ("kind:nonsense (there is no such kind)",)
    assert archive.search("on:never").ignored == ("on:never (write a date, as in on:1918-03)",)
    assert archive.search("is:bookmarked").ignored == ("is:bookmarked (there are no bookmarks here)",)


@pytest.mark.parametrize(
    ("typed", "offered"),
    [
        ("ki", "kind:"),
        ("kind:ev", "event"),
        ("kind:cong", "congress"),
        ("party:l", "left-srs"),
        ("fate:ex", "executed"),
        ("body:vts", "vtsik"),
        ("place:smo", "smolny"),
        ("sverdlov bo", "body:"),
        ("-pa", "party:"),
        ("on:", "1917-11-07"),
    ],
)
def test_what_could_be_typed_next_is_offered(archive: Archive, typed: str, offered: str) -> None:
    completion = archive.complete(typed, len(typed))
    assert offered in [option.text for option in completion.options]
    assert completion.end == len(typed)


def test_a_plain_word_is_offered_nothing(archive: Archive) -> None:
    assert archive.complete("sverdlov", 8).options == ()
    assert archive.complete("", 0).options == ()
    assert archive.complete('"on the', 7).options == ()

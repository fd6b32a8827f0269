"""What a reader finds who types into the search box."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as some

from vtsik_tui.archive.archive import Archive
from vtsik_tui.archive.records import Counted, Form
from vtsik_tui.archive.search import SearchResult

SVERDLOV = "person/yakov-sverdlov"


def found(archive: Archive, query: str) -> list[tuple[str, str]]:
    """Where each hit leads, and how it matched."""
    return [(hit.row.ref, hit.match) for hit in archive.search(query).hits]


@pytest.mark.parametrize(
    ("query", "match"),
    [
        ("Yakov Sverdlov", "name"),
        ("yakov sverdlov", "name"),
        ("Яков Михайлович Свердлов", "name"),
        ("Swerdlow", "alias"),
        ("Sverdloff", "alias"),
        ("Andrei", "alias"),
        ("sverd", "prefix"),
        ("Sverdlov Yakov", "alias"),
        ("Свердлов", "alias"),
        ("свердлов як", "prefix"),
        ("person/yakov-sverdlov", "name"),
    ],
)
def test_a_person_by_any_name_in_any_spelling(archive: Archive, query: str, match: str) -> None:
    first = archive.search(query).hits[0]
    assert (first.row.ref, first.near) == (SVERDLOV, False)
    assert first.match == match


def test_names_come_before_titles_and_titles_before_text(archive: Archive) -> None:
    matches = [match for ref, match in found(archive, "sverdlov") if not ref.startswith("source/")]
    order = ["name", "alias", "prefix", "title", "text"]
    assert matches == sorted(matches, key=order.index)
    assert {"title", "text"} <= set(matches)
    assert found(archive, "sverdlov")[0][0] == SVERDLOV


def test_what_one_came_to_read_about_comes_before_all_sources(archive: Archive) -> None:
    are_sources = [ref.startswith("source/") for ref, _ in found(archive, "sverdlov")]
    assert True in are_sources
    assert are_sources == sorted(are_sources)


def test_every_word_must_match_and_the_last_may_still_grow(archive: Archive) -> None:
    assert found(archive, "second all rus")[0] == ("event/congress-02", "prefix")
    assert found(archive, "soviets congress sec")[0] == ("event/congress-02", "title")
    assert found(archive, "sec all russian") == []
    assert found(archive, "congress zzz") == []


def test_a_hyphen_or_an_apostrophe_does_not_matter(archive: Archive) -> None:
    assert found(archive, "all-russian congress") == found(archive, "all russian congress") != []
    assert (
        found(archive, "husband's")
        == found(archive, "husband’s")
        == [("person/klavdia-novgorodtseva", "text")]
    )


def test_a_snippet_shows_the_match(archive: Archive) -> None:
    hit = archive.search("death penalty").hits[0]
    assert hit.match == "text"
    assert [span.text for span in hit.snippet if span.form is Form.STRONG] == ["death", "penalty"]


def test_the_other_name_is_shown_where_the_title_does_not_tell(archive: Archive) -> None:
    hit = archive.search("rosenf").hits[0]
    assert hit.row.title == "Lev Kamenev"
    assert [(span.text, span.form) for span in hit.snippet] == [
        ("also ", Form.FAINT),
        ("Rosenfeld", Form.STRONG),
    ]
    assert archive.search("kamen").hits[0].snippet == ()


@pytest.mark.parametrize(
    "query", ["1917-11-08", "8 November 1917", "8.11.1917", "8 ноября 1917", "8 ноября 1917 г."]
)
def test_a_day_finds_what_happened_then_by_either_calendar(archive: Archive, query: str) -> None:
    dated = [ref for ref, match in found(archive, query) if match == "date"]
    # 8 November of the old style is 21 November of the new, the day on which Sverdlov was elected.
    assert set(dated) == {"event/congress-02", "event/session-1917-11-21", "document/decree-on-peace"}


@pytest.mark.parametrize("query", ["8 Nov 1917 OS", "8 November 1917 o.s.", "8 ноября 1917 ст. ст."])
def test_a_day_that_says_it_is_old_style(archive: Archive, query: str) -> None:
    assert [ref for ref, match in found(archive, query) if match == "date"] == ["event/session-1917-11-21"]


@pytest.mark.parametrize("query", ["8 Nov 1917 NS", "8 ноября 1917 н. ст."])
def test_a_day_that_says_it_is_new_style(archive: Archive, query: str) -> None:
    assert [ref for ref, match in found(archive, query) if match == "date"] == [
        "event/congress-02",
        "document/decree-on-peace",
    ]


def test_a_year_finds_its_events_in_order_and_then_the_text(archive: Archive) -> None:
    assert found(archive, "1917")[:3] == [
        ("event/congress-02", "date"),
        ("event/session-1917-11-21", "date"),
        ("document/decree-on-peace", "date"),
    ]
    assert (SVERDLOV, "text") in found(archive, "1917")
    assert found(archive, "November 1917")[0] == ("event/congress-02", "date")
    assert found(archive, "1918")[0] == ("event/congress-05", "date")


def test_results_of_some_kinds_and_how_many_there_are(archive: Archive) -> None:
    everything = archive.search("sverdlov")
    assert everything.total == len(everything.hits) == sum(one.count for one in everything.counts)
    events = archive.search("sverdlov", kinds=frozenset({"event"}))
    assert {hit.row.kind for hit in events.hits} == {"event"}
    assert Counted("event", events.total) in everything.counts
    assert events.counts == everything.counts


def test_no_more_results_than_asked_for(archive: Archive) -> None:
    result = archive.search("s", limit=3)
    assert len(result.hits) == 3
    assert result.total > 3
    assert archive.search("1917", limit=1).hits == archive.search("1917").hits[:1]


def test_an_entity_is_found_once(archive: Archive) -> None:
    for query in ("sverdlov", "1917", "vtsik", "s"):
        refs = [ref for ref, _ in found(archive, query)]
        assert len(refs) == len(set(refs))


@pytest.mark.parametrize(
    ("query", "ref"),
    [
        ("Svredlov", SVERDLOV),
        ("Zverdlov", SVERDLOV),
        ("verdlov", SVERDLOV),
        ("Ssverdlov", SVERDLOV),
        ("Sverdlvo", SVERDLOV),
        ("yakov svedlov", SVERDLOV),
        ("svredl", SVERDLOV),
        ("Свирдлов", SVERDLOV),
        ("Novgorotseva", "person/klavdia-novgorodtseva"),
        ("Nowgorodzewa", "person/klavdia-novgorodtseva"),
        ("constitutoin", "document/constitution-1918"),
    ],
)
def test_a_slip_of_the_pen_is_forgiven_and_said(archive: Archive, query: str, ref: str) -> None:
    hits = [hit for hit in archive.search(query).hits if hit.row.ref == ref]
    assert hits, query
    assert hits[0].near or hits[0].match == "alias"


def test_near_spellings_are_offered_only_where_little_was_found(archive: Archive) -> None:
    assert not any(hit.near for hit in archive.search("sverdlov").hits)
    assert archive.search("xyzzy").hits == ()
    assert archive.search("pac").hits == ()


@pytest.mark.parametrize(
    "query",
    [
        "",
        " ",
        '"',
        "'",
        "NEAR(",
        "NEAR(a b, 2)",
        "title:",
        "{title names} : x",
        "a AND",
        "NOT",
        "OR OR",
        "-",
        "*",
        "^",
        "a*b",
        "\0",
        "a\0b",
        "\x1b[2J",
        "🜍",
        "👩‍🚀",
        "\udcff",
        "％",
        "ﷺ",
        "'; DROP TABLE entity; --",
        "kind/",
        "/",
        "[[person/yakov-sverdlov|x]]",
        "9" * 5000,
        "a " * 5000,
        "ы" * 10_000,
        "9999-99-99",
        "٣",
        "İ",
        "ﬀ",
    ],
)
def test_any_string_is_a_query(archive: Archive, query: str) -> None:
    assert isinstance(archive.search(query), SearchResult)


def test_all_strings_are_queries(archive: Archive) -> None:
    characters = some.characters() | some.sampled_from('"*^():-+{}\\\0 ')

    @settings(max_examples=150, deadline=None)
    @given(some.text(characters, max_size=40))
    def ask(query: str) -> None:
        result = archive.search(query)
        assert len(result.hits) <= result.total

    ask()


def test_nothing_typed_finds_nothing(archive: Archive) -> None:
    assert archive.search("") == archive.search(" -*' ") == SearchResult()

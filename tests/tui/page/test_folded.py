"""Text folded as the search folds it, with the way back to where it is written."""

from __future__ import annotations

import unicodedata
from itertools import pairwise

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from vtsik_tui.tui.widgets.page.folded import FoldedText
from vtsik_tui.words.folding import fold

#: Letters that grow, shrink, vanish or part words when they are folded, among others that do not.
_TELLING = "abeийеёЁъьѣіß½ﬁŁæ'’ʹ-—_ ¹²·.?\xa0\u0301\u0306\u0308Й e\u0301"
TEXTS = st.text(st.sampled_from(_TELLING), max_size=40) | st.text(max_size=40)


def found(text: str, query: str) -> list[str]:
    """What of a text is found."""
    return [text[start:end] for start, end in FoldedText(text).find(query)]


@given(TEXTS)
@example("ẛ̣ ｶﾞ ﷺ Ǆ İ ŉ ΐ")
@example("0:㈀")
def test_a_text_is_folded_as_the_search_folds_it(text: str) -> None:
    assert FoldedText(text).folded.strip() == fold(text)


@given(TEXTS, TEXTS.filter(lambda query: bool(fold(query))))
def test_what_is_found_folds_to_what_was_sought(text: str, query: str) -> None:
    for start, end in FoldedText(text).find(query):
        assert fold(query) in fold(text[start:end])
        assert 0 <= start < end <= len(text)
        # And no letter more: without its first or its last the query is not there any more.
        assert fold(query) not in fold(text[start + 1 : end])


@given(TEXTS, st.data())
def test_every_stretch_of_words_is_found_where_it_stands(text: str, data: st.DataObject) -> None:
    # A letter is not cut from the accents that make another letter of it: и is no part of й.
    cuts = [at for at in range(len(text) + 1) if not unicodedata.combining(text[at : at + 1] or " ")]
    start, end = sorted((data.draw(st.sampled_from(cuts)), data.draw(st.sampled_from(cuts))))
    query = text[start:end]
    if fold(query):
        assert any(at <= start + len(query) and end >= start for at, end in FoldedText(text).find(query))


@given(TEXTS, TEXTS)
def test_what_is_found_does_not_overlap(text: str, query: str) -> None:
    places = list(FoldedText(text).find(query))
    assert all(end <= start for (_, end), (start, _) in pairwise(places))


@pytest.mark.parametrize(
    ("text", "query", "expected"),
    [
        ("Yakov Sverdlov, SVERDLOV", "sverd", ["Sverd", "SVERD"]),
        ("Яковъ Свердловъ и Свердлов", "свердлов", ["Свердловъ", "Свердлов"]),
        ("Кремль, Кремле", "кремль", ["Кремль", "Кремл"]),
        ("Артём и Артем", "артем", ["Артём", "Артем"]),
        ("Министръ Бѣлый, Белый", "белый", ["Бѣлый", "Белый"]),
        ("Dzierżyński", "dzierzynski", ["Dzierżyński"]),
        ("Straße", "strasse", ["Straße"]),
        ("All-Russian, all  Russian", "all russian", ["All-Russian", "all  Russian"]),
        ("Workers’ and Peasants’", "workers and", ["Workers’ and"]),
        ("born 1885? or 1886", "?", ["?"]),
        ("21\xa0Nov\xa01917", "21 nov 1917", ["21\xa0Nov\xa01917"]),
        ("anything", "   ", []),
        ("anything", "свердлов", []),
    ],
)
def test_what_is_found(text: str, query: str, expected: list[str]) -> None:
    assert found(text, query) == expected

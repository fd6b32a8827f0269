"""Links written into prose."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from vtsik_tui.words.prose import Piece, pieces, plain, refs

PROSE = "[[person/lev-kamenev|Kamenev]] read the [[document/decree-on-peace|decree]] [aloud]; Kamenev sat."


def test_links_are_found_in_order() -> None:
    """Text and links alternate as they are written; single brackets are text."""
    assert pieces(PROSE) == (
        Piece("Kamenev", "person/lev-kamenev"),
        Piece(" read the "),
        Piece("decree", "document/decree-on-peace"),
        Piece(" [aloud]; Kamenev sat."),
    )


def test_prose_without_its_marks() -> None:
    """A reader sees only the text."""
    assert plain(PROSE) == "Kamenev read the decree [aloud]; Kamenev sat."


def test_each_link_is_listed_once() -> None:
    """Two mentions of one entity are one link."""
    assert refs(PROSE + " [[person/lev-kamenev|He]] left.") == (
        "person/lev-kamenev",
        "document/decree-on-peace",
    )


def test_a_broken_link_is_text() -> None:
    """Nothing is lost where the marks are not a link."""
    assert pieces("[[no link]] and [[a/b|") == (Piece("[[no link]] and [[a/b|"),)


@given(st.text())
def test_no_text_is_lost(text: str) -> None:
    """The pieces of a text make up the text as it is shown."""
    assert "".join(piece.text for piece in pieces(text)) == plain(text)

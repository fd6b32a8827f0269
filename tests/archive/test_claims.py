"""What each claim of a page rests on."""

from tests.archive.reading import line_of, lines_of, page_of, part_of, said
from vtsik_tui.archive.archive import Archive


def test_each_claim_has_its_sources_with_their_kind_and_the_place_in_them(archive: Archive) -> None:
    claims = page_of(archive, "claims/person/lev-kamenev")
    assert claims.row.kind == "claims"
    assert said(claims.facts) == (
        "What is said of ● Lev Kamenev, what each statement rests on, and how sure it is".replace("● ", "")
    )
    assert lines_of(claims, "The record") == [
        "The text and the facts at its top",
        "” Kamenev, Lev Borisovich · encyclopedia · 1973",
    ]
    posts = lines_of(claims, "Posts")
    at = next(number for number, words in enumerate(posts) if "member · VTsIK of the 2nd" in words)
    assert posts[at].endswith("(probable)")
    assert posts[at + 1] == "” Протоколы заседаний ВЦИК II созыва · primary source · 1918 · p. 12"


def test_a_dispute_stands_under_the_post_it_is_about(archive: Archive) -> None:
    posts = part_of(page_of(archive, "claims/person/lev-kamenev"), "Posts")
    told = [line_of(entry) for entry in posts.entries]
    at = told.index("End as chairman")
    assert "chairman of the VTsIK" in " ".join(told[:at])
    assert told[at + 1 : at + 4] == [
        "▸ 21 November 1917 — Kamenev, Lev Borisovich",
        "” 17 November 1917 — A page about the soviets",
        "The day on which his successor was elected is preferred.",
    ]


def test_a_dispute_of_a_figure_stands_under_it(archive: Archive) -> None:
    figures = lines_of(page_of(archive, "claims/event/congress-02"), "Figures and votes")
    assert figures[0] == "649  delegates registered (disputed)"
    assert figures[1] == "” Протоколы заседаний ВЦИК II созыва · primary source · 1918"
    assert figures[2:5] == [
        "Delegates registered",
        "▸ 649 — Протоколы заседаний ВЦИК II созыва, p. 3",
        "” 670 — A page about the soviets",
    ]


def test_every_claim_of_a_page_stands_among_its_claims(archive: Archive) -> None:
    for ref in ("person/lev-kamenev", "event/congress-02", "body/vtsik", "body/vtsik-2"):
        page, claims = page_of(archive, ref), page_of(archive, f"claims/{ref}")
        made = {entry.claim for part in page.sections for entry in part.entries if entry.claim}
        told = {entry.claim for part in claims.sections for entry in part.entries if entry.claim}
        assert made <= told
        assert made


def test_a_field_in_doubt_is_marked_on_the_page_and_named_among_the_claims(archive: Archive) -> None:
    assert "born c. 3 Jun 1885 (doubtful)" in said(page_of(archive, "person/boris-kamkov").facts)
    assert "Born (doubtful)" in lines_of(page_of(archive, "claims/person/boris-kamkov"), "The record")


def test_a_source_has_no_claims(archive: Archive) -> None:
    assert archive.page("source/protocols") is not None
    assert archive.page("claims/source/protocols") is None
    assert archive.page("claims/person/nobody-of-that-name") is None


def test_a_source_tells_what_rests_on_each_of_its_passages(archive: Archive) -> None:
    assert lines_of(page_of(archive, "source/protocols"), "Passages") == [
        "p. 3  How many delegates had registered. [cited by Second All-Russian Congress of Soviets]",
        "p. 12  The list of members. [cited by Lev Kamenev]",
    ]

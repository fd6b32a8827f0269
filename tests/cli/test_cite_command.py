"""Citing from the command line: a source, a page, each style."""

from __future__ import annotations

import json
from pathlib import Path

import bibtexparser.entrypoint
import pytest
from citeproc import CitationStylesStyle

from tests.cli.running import typed
from vtsik_tui.archive.archive import Archive
from vtsik_tui.export.citing import styles
from vtsik_tui.export.citing.styles import STYLES, cited
from vtsik_tui.export.sources.authors import authors
from vtsik_tui.export.sources.csl import csl
from vtsik_tui.export.sources.items import of_ref


@pytest.mark.parametrize(
    ("style", "text"),
    [
        (
            "chicago",
            "“Sverdlov, Iakov Mikhailovich.” In The Great Soviet Encyclopedia, 3rd edition, 1979."
            " https://example.org/sverdlov.",
        ),
        (
            "gost",
            "Sverdlov, Iakov Mikhailovich [Электронный ресурс] // The Great Soviet Encyclopedia,"
            " 3rd edition. 1979. URL: https://example.org/sverdlov.",
        ),
    ],
)
def test_a_source(database: Path, style: str, text: str) -> None:
    result = typed(database, "cite", "source/gse-sverdlov", "--style", style)
    assert (result.exit_code, result.stdout, result.stderr) == (0, f"{text}\n", "")


def test_a_source_as_bibtex_and_csl(database: Path) -> None:
    library = bibtexparser.entrypoint.parse_string(
        typed(database, "cite", "source/gse-sverdlov", "--style", "bibtex").stdout
    )
    assert [entry.key for entry in library.entries] == ["gse-sverdlov"]
    (told,) = json.loads(typed(database, "cite", "source/gse-sverdlov", "--style", "csl").stdout)
    assert told["title"] == "Sverdlov, Iakov Mikhailovich"


def test_a_page_is_cited_with_its_version_and_its_sources(database: Path) -> None:
    result = typed(database, "cite", "Yakov", "Sverdlov")
    page, empty, *sources = result.stdout.rstrip("\n").split("\n")
    assert page.startswith("“Yakov Sverdlov.” VTsIK explorer, version ")
    assert page.endswith("), person/yakov-sverdlov.")
    assert empty == ""
    assert len(sources) == 3
    assert result.stderr == "The page, and the 3 sources that it names.\n"
    assert typed(database, "cite", "Yakov Sverdlov", "--alone").stdout == f"{page}\n"


def test_the_page_has_a_key_of_its_own_in_bibtex(database: Path) -> None:
    library = bibtexparser.entrypoint.parse_string(
        typed(database, "cite", "Yakov Sverdlov", "--style", "bibtex").stdout
    )
    assert library.entries[0].key == "person-yakov-sverdlov"
    assert library.failed_blocks == []


def test_nothing_is_called_so(database: Path) -> None:
    result = typed(database, "cite", "Xqzzyq")
    assert (result.exit_code, result.stdout) == (1, "")
    assert typed(database, "cite", "Sverdlov", "--style", "mla").exit_code == 2
    assert typed(database, "cite", " ").exit_code == 2


@pytest.mark.parametrize(
    ("ref", "chicago", "gost"),
    [
        (
            "source/oppenheim-sokolnikov",
            "Oppenheim, Samuel A. “Between Right and Left: G. Ia. Sokolnikov and the Development of the"
            " Soviet State, 1921–1929.” Slavic Review, 1989. ",
            "Oppenheim S. A. Between Right and Left: G. Ia. Sokolnikov and the Development of the"
            " Soviet State, 1921–1929 [Электронный ресурс] // Slavic Review. 1989. ",
        ),
        (
            "source/smele-vtsik",
            "Smele, Jonathan D. “VTsIK (entry).” In Historical Dictionary of the"
            " Russian Civil Wars, 1916–1926, 2015. ",
            "Smele J. D. VTsIK (entry) [Электронный ресурс] // Historical Dictionary of the"
            " Russian Civil Wars, 1916–1926. 2015. ",
        ),
    ],
)
def test_as_a_scholar_writes_it(bundled: Path, ref: str, chicago: str, gost: str) -> None:
    assert typed(bundled, "cite", ref).stdout.startswith(chicago)
    assert typed(bundled, "cite", ref, "--style", "gost").stdout.startswith(gost)


@pytest.mark.parametrize("style", STYLES)
def test_the_style_is_one(style: str) -> None:
    path = Path(styles.__file__).parent / f"{style}.csl"
    CitationStylesStyle(str(path), validate=True)


@pytest.mark.parametrize("style", STYLES)
def test_every_source_is_cited_with_its_title_and_address(bundled: Path, style: str) -> None:
    with Archive.open(bundled) as archive:
        items = [item for ref in archive.refs("source") if (item := of_ref(archive, ref)) is not None][::5]
    for item, text in zip(items, cited([csl(one) for one in items], style), strict=True):
        assert item.title.split()[0].strip("“”\"'‘’«»") in text
        assert not item.url or "http" in text
        assert ".." not in text.replace("...", "").partition("http")[0]
        assert text.endswith((".", "?", "!", "…", "”"))


@pytest.mark.parametrize(
    ("line", "role", "names"),
    [
        ("Jonathan D. Smele", "author", [("Smele", "Jonathan D.")]),
        ("James Bunyan, H. H. Fisher", "author", [("Bunyan", "James"), ("Fisher", "H. H.")]),
        ("С. С. Виленский (сост.)", "editor", [("Виленский", "С. С.")]),
        ("Ann Bone (trans.)", "translator", [("Bone", "Ann")]),
        ("Marc von Lüpke-Schwarz", "author", [("von Lüpke-Schwarz", "Marc")]),
        (
            "United States Department of State, Division of Russian Affairs",
            "author",
            [("United States Department of State, Division of Russian Affairs", "")],
        ),
        ("ВЦИК", "author", [("ВЦИК", "")]),
        ("под ред. М. Горького и др.", "author", [("под ред. М. Горького и др.", "")]),
    ],
)
def test_who_wrote_it(line: str, role: str, names: list[tuple[str, str]]) -> None:
    found = authors(line)
    assert found is not None
    assert (found.role, [(one.family, one.given) for one in found.names]) == (role, names)
    assert authors("  ") is None

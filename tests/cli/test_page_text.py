"""Plain text fits the width it is set to, in any script."""

from __future__ import annotations

from pathlib import Path

import pytest

from vtsik_tui.archive.archive import LISTS, Archive
from vtsik_tui.cli.page_text import page_text
from vtsik_tui.cli.wrapping import padded, wrap
from vtsik_tui.words.width import cells


@pytest.mark.parametrize("width", [40, 80, 132])
def test_no_line_is_wider_unless_it_is_one_word(bundled: Path, width: int) -> None:
    with Archive.open(bundled) as archive:
        for ref in [row.ref for name in LISTS for row in archive.list(name).rows(0, 3000)[::40] if row.ref]:
            page = archive.page(ref)
            assert page is not None
            for line in page_text(page, width).splitlines():
                # A chart has its columns, and a word stays whole.
                if "█" not in line and " % " not in f"{line} ":
                    assert cells(line) <= width or len(line.split()) <= 3, (ref, line)


def test_text_is_broken_at_its_spaces() -> None:
    assert wrap("all power to the soviets", 10) == ["all power", "to the", "soviets"]
    assert wrap("all power to the soviets", 16, 9) == ["all power to the", "soviets"]
    assert wrap("see https://example.org/a/long/way now", 12) == [
        "see",
        "https://example.org/a/long/way",
        "now",
    ]
    assert wrap("on 7\xa0November", 5) == ["on", "7 November"]
    assert wrap("", 10) == [""]


def test_wide_and_combining_characters_are_counted_as_they_are_drawn() -> None:
    assert cells("ВЦИК") == 4
    assert cells("苏维埃") == 6
    assert cells("и\u0306") == 1
    assert padded("苏", 4) == "苏  "
    assert wrap("苏维埃 苏维埃", 6) == ["苏维埃", "苏维埃"]

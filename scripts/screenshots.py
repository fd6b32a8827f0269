"""Draw the pictures of `screenshots/` from the real app and the real facts.

Each is an SVG of the screen after a few key presses. The clock is set to
7 November, so that "on this day" is the same in every drawing.
"""

from __future__ import annotations

import asyncio
import os
import re
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from tempfile import TemporaryDirectory

from vtsik_tui.archive.archive import Archive
from vtsik_tui.cli.choice import OWN_DATABASE
from vtsik_tui.tui.app import ExplorerApp

SCREENSHOTS = Path(__file__).resolve().parent.parent / "screenshots"
TODAY = date(2026, 11, 7)

#: Rich writes where to fetch its font from; a picture should fetch nothing.
_FETCHED_FONT = re.compile(r"\s*@font-face \{.*?\}", re.DOTALL)
_FONT = "Fira Code, JetBrains Mono, DejaVu Sans Mono, Menlo, Consolas, monospace"


@dataclass(frozen=True)
class Picture:
    """One picture: how large the terminal is and which keys lead to it."""

    name: str
    columns: int
    rows: int
    keys: tuple[str, ...]


def typed(text: str) -> tuple[str, ...]:
    """The key presses that type a text."""
    names = {" ": "space", "-": "minus"}
    return tuple(names.get(letter, letter) for letter in text)


PICTURES = (
    Picture("home", 120, 40, ()),
    Picture("person", 120, 40, ("2", "slash", *typed("sverdlov"), "enter")),
    Picture("search", 120, 40, ("slash", *typed("свердлов"))),
    Picture("body", 120, 40, ("slash", *typed("second convocation"), "enter", "ctrl+d")),
    Picture("event", 120, 40, ("slash", *typed("second all-russian congress"), "enter")),
    Picture("links", 120, 40, ("slash", *typed("july days"), "enter", "f")),
    Picture("bodies", 120, 40, ("3",)),
    Picture("help", 120, 40, ("question_mark",)),
    Picture("narrow", 80, 24, ("2", "slash", *typed("kamenev"), "enter")),
    Picture("smallest", 60, 15, ("1",)),
)


async def draw(picture: Picture, archive: Archive) -> str:
    """Press the keys of a picture in the app and draw its screen.

    Args:
        picture: What to draw.
        archive: The facts.

    Returns:
        The screen as SVG.
    """
    app = ExplorerApp(archive, today=TODAY)
    async with app.run_test(size=(picture.columns, picture.rows)) as pilot:
        await pilot.pause()
        await pilot.press(*picture.keys)
        await pilot.pause(0.3)
        svg = app.export_screenshot(title="vtsik")
    return (
        _FETCHED_FONT.sub("", svg).replace("Fira Code, monospace", _FONT).replace("Fira Code;", f"{_FONT};")
    )


async def main() -> None:
    """Draw every picture."""
    SCREENSHOTS.mkdir(exist_ok=True)
    with TemporaryDirectory() as home, Archive.open(OWN_DATABASE) as archive:
        os.environ["VTSIK_TUI_HOME"] = home  # nobody's bookmarks belong into a picture
        for picture in PICTURES:
            path = SCREENSHOTS / f"{picture.name}.svg"
            path.write_text(await draw(picture, archive), encoding="utf-8")
            print(f"{path.relative_to(SCREENSHOTS.parent)}  {picture.columns}×{picture.rows}")


if __name__ == "__main__":
    asyncio.run(main())

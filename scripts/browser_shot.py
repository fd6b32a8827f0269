"""Draws screenshots/browser.png: the explorer in a browser. ``python -m scripts.browser_shot``."""

from __future__ import annotations

import asyncio
import sys
import tempfile
from pathlib import Path

from scripts.browser import browser, served, tab

SHOT = Path(__file__).parent.parent / "screenshots" / "browser.png"


async def main() -> None:
    """Open the explorer in a browser, search, open a page and take its picture."""
    program = browser()
    if program is None:
        sys.exit("There is no Chromium here.")
    with tempfile.TemporaryDirectory() as home, served(home=Path(home)) as address:
        async with tab(program, address) as page:
            await page.wait_for("Chronology")
            await page.type("/Sverdlov")
            await page.wait_for("Yakov Sverdlov")
            await page.type("\n")
            await page.wait_for("Яков Михайлович Свердлов")
            await asyncio.sleep(1.5)  # the canvas is drawn after what is received
            SHOT.write_bytes(await page.shot())
    print(SHOT)


if __name__ == "__main__":
    asyncio.run(main())

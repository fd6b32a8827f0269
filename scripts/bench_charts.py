"""Measure every chart: each chamber, the change over all, and groups of people, here and in a large database.

A page is made from the database and its pictures drawn at four widths, with nothing kept from the time
before. A frame of the screen is to wait for no more than 50 milliseconds of either.
"""

from __future__ import annotations

import argparse
import sqlite3
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import closing
from functools import partial
from pathlib import Path
from statistics import median

from scripts.generated import generated_database
from vtsik_tui.archive.archive import Archive
from vtsik_tui.archive.records import Page, Picture, Span
from vtsik_tui.cli.choice import OWN_DATABASE
from vtsik_tui.views import hemicycle, page

#: The widest a chart may keep a frame waiting, in milliseconds.
LIMIT = 50
_WIDTHS = (56, 76, 100, 180)
_GROUPS = (
    "body/vtsik",
    "body/vtsik-16",
    "body/bolsheviks",
    "event/congress-02",
    "place/moscow",
    "search?q=born:1880..1890",
)
_TIMES = 5


def said(span: Span) -> str:
    """What a span says."""
    return span.text


def slowest(made: Page) -> float:
    """Draw each picture of a page, as if for the first time.

    Args:
        made: The page.

    Returns:
        Milliseconds for the picture and the width that take longest: between two the screen takes a breath.
    """
    pictures = [entry.picture for section in made.sections for entry in section.entries if entry.picture]
    times = [milliseconds(partial(drawn, picture, width)) for picture in pictures for width in _WIDTHS]
    return max(times, default=0)


def drawn(picture: Picture, width: int) -> None:
    """Draw a picture, with nothing kept from the time before."""
    hemicycle._grid.cache_clear()
    hemicycle._seated.cache_clear()
    for _ in picture.rows(width, said):
        pass


def milliseconds(action: Callable[[], object]) -> float:
    """The quickest of a few times: the others were held up by something else."""
    times = []
    for _ in range(_TIMES):
        start = time.perf_counter()
        action()
        times.append(time.perf_counter() - start)
    return min(times) * 1000


def measured(archive: Archive, refs: Sequence[str]) -> Iterator[tuple[str, float, float]]:
    """Make and draw pages.

    Args:
        archive: The database.
        refs: Their addresses.

    Yields:
        The address, milliseconds to make the page, and to draw the picture that takes longest.
    """
    for ref in refs:
        made = page(archive, ref)
        if made is not None:
            making = milliseconds(partial(page, archive, ref))
            yield ref, making, slowest(made)


def largest(path: Path) -> list[str]:
    """The groups of the largest bodies and parties of a database."""
    with closing(sqlite3.connect(path)) as connection:
        bodies = connection.execute(
            "SELECT body FROM membership GROUP BY body ORDER BY count(*) DESC LIMIT 2"
        )
        parties = connection.execute(
            "SELECT party.body FROM person JOIN party ON party.id = person.party"
            " WHERE party.body IS NOT NULL GROUP BY party.body ORDER BY count(*) DESC LIMIT 1"
        )
        return [f"group/body/{body}" for (body,) in [*bodies.fetchall(), *parties.fetchall()]]


def tell(title: str, rows: list[tuple[str, float, float]]) -> None:
    """Print the figures of a kind of page."""
    for what, times in (
        ("made", {row[0]: row[1] for row in rows}),
        ("drawn", {row[0]: row[2] for row in rows}),
    ):
        worst = max(times, key=lambda ref: times[ref])
        mark = "" if times[worst] <= LIMIT else f"   more than {LIMIT} ms"
        told = f"{median(times.values()):6.1f} ms   at worst {times[worst]:6.1f} ms  {worst}{mark}"
        print(f"{title:<34} {what:<6} {told}")


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument(
        "--size", type=int, default=100_000, help="entities of the large database; 0 for none"
    )
    size = parser.parse_args().size
    with Archive.open(OWN_DATABASE) as archive:
        refs = [f"chamber/{one.row.ref}" for one in archive.chambers()]
        tell(f"{len(refs)} chambers", list(measured(archive, refs)))
        tell("the change over all", list(measured(archive, ["chamber/all"])))
        tell("groups", list(measured(archive, [f"group/{ref}" for ref in _GROUPS])))
    if size:
        path = generated_database(size)
        with Archive.open(path, trusted=True) as archive:
            for ref in largest(path):
                rows = list(measured(archive, [ref]))
                made = page(archive, ref)
                count = made.sections[-1].count if made else 0
                tell(f"{count:,} people of {size:,} entities", rows)


if __name__ == "__main__":
    main()

"""Measure the search as one types: every key of thirty queries, on the real facts and in a large database.

Each key is timed for the explorer's own search, for the barest prefix query to
the full-text index of the same file, and, for some of the keys, for rapidfuzz
over all names: alternately, in one run, so that the ratios hold on any machine.
Then the same in the real app, on a pseudo-terminal, until the results stand.
"""

from __future__ import annotations

import argparse
import sqlite3
import time
from collections.abc import Callable, Sequence
from contextlib import closing
from dataclasses import dataclass, field
from pathlib import Path
from statistics import median

from rapidfuzz import process

from scripts.generated import generated_database
from scripts.search_typing import painted
from vtsik_tui.archive.archive import Archive
from vtsik_tui.cli.choice import OWN_DATABASE
from vtsik_tui.words.folding import fold

#: Names and words in several spellings, and a third of them with slips of the pen.
QUERIES = (
    "sverdlov",
    "Свердлов",
    "kamenev",
    "Каменева",
    "Tschcheidse",
    "Dzierżyński",
    "Boukharine",
    "Я. М. Свердлов",
    "mikhail kalinin",
    "second congress of soviets",
    "второй съезд советов",
    "decree on land",
    "июльские дни",
    "council of people's commissars",
    "petrograd soviet",
    "25 October 1917",
    "constitution 1918",
    "совнарком",
    "kind:person party:left-srs spiridonova",
    "peace OR land",
    "sverdlvo",
    "kalnin",
    "kamanev",
    "lunatsharsky",
    "krzizanovski",
    "Дзержиский",
    "Свердолв",
    "konstitution",
    "provisonal goverment",
    "xqzwvk nothing like it",
)

#: Typed in the real app: of each sort one.
TYPED = ("sverdlov", "Каменева", "second congress", "decree on land", "lunatsharsky", "Дзержиский")

#: As many as the app reads.
_RESULTS = 300


@dataclass
class Times:
    """What one way of searching took, key by key."""

    name: str
    seconds: list[tuple[float, str]] = field(default_factory=list)
    """Each with what stood in the box."""

    def measure(self, typed: str, ask: Callable[[], object]) -> None:
        """Time one question."""
        begun = time.perf_counter()
        ask()
        self.seconds.append((time.perf_counter() - begun, typed))

    def percentile(self, percent: int) -> float:
        """Return what so many of a hundred keys stay below, in seconds."""
        times = self.sorted
        return times[len(times) * percent // 100]

    @property
    def sorted(self) -> list[float]:
        """From the quickest to the slowest, in seconds."""
        return sorted(seconds for seconds, _ in self.seconds)

    def line(self) -> str:
        """Say median, 95th percentile and maximum, in milliseconds."""
        times = self.sorted
        shown = (median(times), self.percentile(95), times[-1])
        return f"{self.name:44}" + "".join(f"{one * 1000:10.2f}" for one in shown) + f"{len(times):8}"


def keys_of(queries: Sequence[str]) -> list[str]:
    """List what stands in the box after each key of each query."""
    return [query[:length] for query in queries for length in range(1, len(query) + 1)]


def measured(path: Path, rounds: int, fuzzy_keys: int) -> list[Times]:
    """Measure the three ways of searching one database, alternately.

    Args:
        path: The database.
        rounds: How often all keys are typed, each time in an archive opened anew.
        fuzzy_keys: For how many of the keys rapidfuzz is asked, too.

    Returns:
        The times of the explorer, of the index, and of rapidfuzz.
    """
    keys = keys_of(QUERIES)
    every = max(1, len(keys) // fuzzy_keys) if fuzzy_keys else 0
    names = _names(path)
    ours, bare = Times("Archive.search"), Times("FTS5 prefix query, rowids only")
    fuzzy = Times(f"rapidfuzz.process.extract, {len(names):,} names")
    for turn in range(rounds):
        with Archive.open(path, trusted=True) as archive, closing(_connected(path)) as connection:
            archive.search("warm")  # whatever is loaded on the first question is not part of a key
            for number, key in enumerate(keys):
                ours.measure(key, lambda key=key: archive.search(key, _RESULTS))  # type: ignore[misc]
                bare.measure(key, lambda key=key: _bare(connection, key))  # type: ignore[misc]
                if every and turn == 0 and number % every == 0:
                    fuzzy.measure(key, lambda key=key: process.extract(fold(key), names, limit=20))  # type: ignore[misc]
    return [ours, bare, fuzzy]


def _connected(path: Path) -> sqlite3.Connection:
    """Open a database as the explorer does."""
    return sqlite3.connect(f"{path.resolve().as_uri()}?mode=ro&immutable=1", uri=True)


def _names(path: Path) -> list[str]:
    """All names in a database, folded, each once."""
    with closing(_connected(path)) as connection:
        return [name for (name,) in connection.execute("SELECT DISTINCT folded FROM name")]


def _bare(connection: sqlite3.Connection, typed: str) -> list[object]:
    """Ask the index for all words, the last one growing: no ranking, no rows, no near spellings."""
    words = fold(typed).split()
    if not words:
        return []
    wanted = " ".join(f'"{word}"' for word in words) + "*"
    question = "SELECT rowid FROM search WHERE search MATCH ? LIMIT ?"
    return connection.execute(question, (wanted, _RESULTS)).fetchall()


def told(path: Path, times: Sequence[Times], target: float) -> str:
    """Say what was measured of one database.

    Args:
        path: The database.
        times: As `measured` gives them, and the times in the real app last.
        target: What 95 of 100 keys shall stay below in the real app, in milliseconds.

    Returns:
        A table, the ratios, and the slowest keys.
    """
    with Archive.open(path, trusted=True) as archive:
        entities = sum(one.count for one in archive.info().counts)
    ours, bare, fuzzy, app = times
    middle = [median(one.sorted) if one.seconds else 0.0 for one in times]
    slowest = {typed: seconds for seconds, typed in sorted(ours.seconds)}
    worst = sorted(slowest.items(), key=lambda item: -item[1])[:8]
    lines = [
        f"{entities:,} entities, {path.stat().st_size / 1024**2:.0f} MiB",
        f"{'milliseconds for each key':44}{'median':>10}{'p95':>10}{'max':>10}{'keys':>8}",
        *(one.line() for one in (ours, bare, fuzzy) if one.seconds),
    ]
    if app.seconds:
        lines.append(f"{app.line()}   p95 shall be ≤ {target:.0f}")
    lines.append(f"medians: {middle[0] / middle[1]:.1f} × the bare index")
    if fuzzy.seconds:
        lines[-1] += f", rapidfuzz {middle[2] / middle[0]:.1f} × ours"
    lines.append("slowest: " + ", ".join(f"{typed!r} {seconds * 1000:.0f}" for typed, seconds in worst))
    return "\n".join(lines)


def main() -> None:
    """Measure and print the figures."""
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument(
        "sizes", type=int, nargs="*", default=[100_000], help="entities of the made-up databases"
    )
    options.add_argument("--rounds", type=int, default=2, help="how often every key is typed")
    options.add_argument(
        "--fuzzy", type=int, default=25, help="how many keys rapidfuzz is asked, too; 0 for none"
    )
    options.add_argument("--no-app", action="store_true", help="leave the real app out")
    chosen = options.parse_args()
    databases = [(OWN_DATABASE, 16.0), *((generated_database(size), 50.0) for size in chosen.sizes)]
    for path, target in databases:
        times = measured(path, chosen.rounds, chosen.fuzzy)
        app = Times("key to painted results, in the real app")
        if not chosen.no_app:
            app.seconds = painted(path, TYPED, patience=0.3 + 2 * times[0].percentile(95))
        print(told(path, [*times, app], target), end="\n\n", flush=True)


if __name__ == "__main__":
    main()

"""Measure how long it takes to find how two entities are connected, here and in a large database.

Random pairs, the same every time, are asked for in several ways, each in an
archive opened anew, so that nothing was read before; alternately with a plain
search over the same links, breadth first from both ends, that weighs nothing,
reads no dates and stops at the first chain. Then neighbourhoods and trees.
"""

from __future__ import annotations

import argparse
import sqlite3
import time
from collections.abc import Callable, Sequence
from contextlib import closing
from pathlib import Path
from random import Random
from statistics import median

from scripts.generated import generated_database
from vtsik_tui import views
from vtsik_tui.archive.archive import Archive
from vtsik_tui.archive.network.records import Wanted
from vtsik_tui.cli.choice import OWN_DATABASE

#: First and last day of 1917 to 1921, as Julian day numbers.
_PERIOD = (2_421_230, 2_423_055)
_WAYS = {
    "anything": Wanted(),
    "people only": Wanted(among="people"),
    "bodies only": Wanted(among="bodies"),
    "without party, place, mention": Wanted(without=frozenset({"party", "place", "mention"})),
    "1917 to 1921": Wanted(first=_PERIOD[0], last=_PERIOD[1]),
}
_VIEWS = ("neighbourhood/body/vtsik", "tree/body/vtsik", "tree/body/vtsik?on=1918-01-18&open=all", "tree/")


def timed(question: Callable[[], object]) -> tuple[float, float]:
    """Time a question.

    Args:
        question: What to do.

    Returns:
        By the clock and of the processor, in seconds.
    """
    begun, used = time.perf_counter(), time.process_time()
    question()
    return time.perf_counter() - begun, time.process_time() - used


def line(name: str, times: Sequence[tuple[float, float]], target: float = 0) -> str:
    """Say median, 95th percentile and maximum by the clock, then of the processor, in milliseconds."""
    shown: list[float] = []
    for some in zip(*times, strict=True):
        ordered = sorted(some)
        shown += [median(ordered), ordered[len(ordered) * 95 // 100], ordered[-1]]
    goal = f"   p95 shall be ≤ {target:.0f}" if target else ""
    return f"{name:36}" + "".join(f"{one * 1000:10.1f}" for one in shown) + f"{len(times):8}{goal}"


def plain(connection: sqlite3.Connection, ends: tuple[str, str]) -> int:
    """Find any shortest chain over the same links: the least that such a question can take.

    Args:
        connection: The database.
        ends: Refs of two entities.

    Returns:
        How many links it has; -1 if there is none.
    """
    sides = [{end: 0} for end in ends]
    edges = [[end] for end in ends]
    while edges[0] and edges[1]:
        side = 0 if len(edges[0]) <= len(edges[1]) else 1
        beyond: list[str] = []
        for ref in edges[side]:
            for (there,) in connection.execute("SELECT to_ref FROM link WHERE from_ref = ?", (ref,)):
                if there in sides[1 - side]:
                    return sides[side][ref] + 1 + sides[1 - side][there]
                if there not in sides[side]:
                    sides[side][there] = sides[side][ref] + 1
                    beyond.append(there)
        edges[side] = beyond
    return -1


def pairs(path: Path, count: int) -> tuple[list[tuple[str, str]], int]:
    """Choose pairs of entities, the same every time; and count the links of a database."""
    with closing(sqlite3.connect(f"{path.resolve().as_uri()}?mode=ro&immutable=1", uri=True)) as table:
        refs = [ref for (ref,) in table.execute("SELECT ref FROM entity WHERE kind <> 'source' ORDER BY ref")]
        links = table.execute("SELECT count(*) FROM link").fetchone()[0]
    random = Random(1917)
    chosen = [random.sample(refs, 2) for _ in range(count)]
    return [(one, other) for one, other in chosen], links


def measure(path: Path, count: int, target: float) -> None:
    """Measure one database and print the figures.

    Args:
        path: The database.
        count: How many pairs.
        target: What 95 of 100 questions shall stay below, in milliseconds.
    """
    chosen, links = pairs(path, count)
    print(f"{path.stat().st_size / 1024**2:.0f} MiB, {links // 2:,} links, each in both directions")
    print(
        f"{'milliseconds':36}{'median':>10}{'p95':>10}{'max':>10}{'CPU':>10}{'p95':>10}{'max':>10}{'asked':>8}"
    )
    times: dict[str, list[tuple[float, float]]] = {name: [] for name in (*_WAYS, "plain")}
    with closing(sqlite3.connect(f"{path.resolve().as_uri()}?mode=ro&immutable=1", uri=True)) as table:
        for ends in chosen:
            times["plain"].append(timed(lambda ends=ends: plain(table, ends)))  # type: ignore[misc]
            for name, wanted in _WAYS.items():
                with Archive.open(path, trusted=True) as archive:
                    archive.row(ends[0])
                    question = lambda a=archive, e=ends, w=wanted: a.paths(*e, w)  # noqa: E731
                    times[name].append(timed(question))
    for name in _WAYS:
        print(line(f"path, {name}", times[name], target))
    print(line("any chain, breadth first, no weights", times["plain"]))
    with Archive.open(path, trusted=True) as archive:
        for ref in _VIEWS:
            views.page(archive, ref)
            print(line(ref, [timed(lambda ref=ref: views.page(archive, ref)) for _ in range(9)]))  # type: ignore[misc]
    print(flush=True)


def main() -> None:
    """Measure and print the figures."""
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument(
        "sizes", type=int, nargs="*", default=[100_000], help="entities of the made-up databases"
    )
    options.add_argument("--pairs", type=int, default=60, help="how many pairs are asked for")
    chosen = options.parse_args()
    measure(OWN_DATABASE, chosen.pairs, 50)
    for size in chosen.sizes:
        measure(generated_database(size), chosen.pairs, 300)


if __name__ == "__main__":
    main()

"""Make a large database, to see whether the explorer stays fast in it.

The real facts are in it, and around them made-up people, bodies, events,
documents and places, about five links to each, until there are as many
entities as were asked for. It goes through the real build, from records in
memory on. The same size gives the same database.
"""

from __future__ import annotations

import argparse
import fcntl
import time
from collections import Counter
from hashlib import sha256
from pathlib import Path
from random import Random

from platformdirs import user_cache_path

from scripts.generated_names import Families
from scripts.generated_world import World
from vtsik_tui.build.building import checked_facts
from vtsik_tui.build.facts import Facts, Standing
from vtsik_tui.build.files import digest_of
from vtsik_tui.build.models.body import Body
from vtsik_tui.build.models.person import Person
from vtsik_tui.build.models.place import Place
from vtsik_tui.build.writing.database import write_database
from vtsik_tui.build.writing.lookup import look_up

ROOT = Path(__file__).resolve().parent.parent
DATA = ROOT / "data"

#: How many of a hundred made-up entities are of each kind; the rest are people.
_PLACES, _BODIES, _DOCUMENTS, _EVENTS = 5, 10, 10, 25


def generated_facts(size: int) -> Facts:
    """Make facts up around the real ones.

    Args:
        size: How many entities there shall be in all.

    Returns:
        Facts without problems.

    Raises:
        BadFacts: If something is wrong with the real facts.
    """
    facts = checked_facts(DATA)
    people = sorted(facts.of(Person), key=lambda person: -len(person.membership))
    seats = Counter(held.body for person in people for held in person.membership)
    bodies = sorted(facts.of(Body), key=lambda body: -seats[body.id])
    random, wanted = Random(1917), max(0, size - len(facts.standing))
    parties = [party.id for party in facts.vocabulary.party] if facts.vocabulary else []
    world = World(random, Families(random, wanted // 4 + 1), parties)
    world.people, world.bodies = [one.id for one in people], [one.id for one in bodies]
    world.places = [one.id for one in facts.of(Place)]
    for number in range(wanted):
        share = number % 100
        if share < _PLACES:
            world.place(number)
        elif share < _PLACES + _BODIES:
            world.body(number)
        elif share < _PLACES + _BODIES + _DOCUMENTS:
            world.document(number)
        elif share < _PLACES + _BODIES + _DOCUMENTS + _EVENTS:
            world.event(number)
        else:
            world.person(number)
    facts.standing += [Standing("generated", entity) for entity in world.made]
    return facts


def generated_database(size: int) -> Path:
    """Find a database of a size, or build it and say what that took.

    Args:
        size: How many entities there shall be in all.

    Returns:
        The file, in the user's cache.
    """
    folder = user_cache_path("vtsik-tui-generated", appauthor=False)
    folder.mkdir(parents=True, exist_ok=True)
    path = folder / f"{size}-{_digest()}.sqlite"
    # One at a time: a large one takes most of the memory there is.
    with (folder / ".lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        _build_unless_there(path, size)
    return path


def _build_unless_there(path: Path, size: int) -> None:
    """Build a database, and say what that took; take those away that it replaces."""
    if not path.exists():
        for older in path.parent.glob(f"{size}-*.sqlite"):
            older.unlink()
        begun = time.perf_counter()
        facts = generated_facts(size)
        made = time.perf_counter()
        write_database(look_up(facts), "generated", path, lambda: None)
        done = time.perf_counter()
        print(
            f"{len(facts.standing):,} entities: made up in {made - begun:.0f} s, "
            f"written in {done - made:.0f} s, {path.stat().st_size / 1024**2:.0f} MiB"
        )


def _digest() -> str:
    """Tell apart what would be built from other facts, or by another build."""
    code = [*ROOT.glob("src/vtsik_tui/build/**/*.py")]
    code += [path for room in ("dates", "words") for path in ROOT.glob(f"src/vtsik_tui/{room}/*.py")]
    code += [ROOT / "src/vtsik_tui/schema.py", *Path(__file__).parent.glob("generated*.py")]
    summed = sha256(digest_of(DATA).encode())
    for path in sorted(code):
        summed.update(path.read_bytes())
    return summed.hexdigest()[:12]


def main() -> None:
    """Build the sizes asked for."""
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("sizes", type=int, nargs="*", default=[10_000], help="how many entities")
    for size in options.parse_args().sizes:
        print(generated_database(size))


if __name__ == "__main__":
    main()

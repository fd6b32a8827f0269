"""No question of the panes reads a whole table: SQLite itself is asked how it goes about it."""

import shutil
import sqlite3
from collections.abc import Callable
from pathlib import Path

import pytest

from vtsik_tui.archive import entities, home, tree
from vtsik_tui.archive.asking import Answer, Asking, Values
from vtsik_tui.archive.day.anniversaries import anniversaries
from vtsik_tui.archive.day.asking_days import day_on
from vtsik_tui.archive.day.calendars import FIRST_DAY, LAST_DAY
from vtsik_tui.archive.day.living import alive
from vtsik_tui.archive.day.standing import standing
from vtsik_tui.archive.lists import ListView
from vtsik_tui.archive.network.links import Links
from vtsik_tui.archive.network.neighbourhood import neighbourhood
from vtsik_tui.archive.network.path import connect as connected
from vtsik_tui.archive.network.records import Near, Wanted
from vtsik_tui.archive.opening import connect
from vtsik_tui.archive.pages import page
from vtsik_tui.archive.resolving import resolve
from vtsik_tui.archive.whole.everything import whole


class Explained(Asking):
    """Asks as the archive does, and notes how SQLite finds each answer."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        super().__init__(connection)
        self.steps: list[str] = []

    def all(self, sql: str, values: Values = ()) -> list[Answer]:
        self.steps += [str(step[3]) for step in super().all(f"EXPLAIN QUERY PLAN {sql}", values)]
        return super().all(sql, values)

    def read_whole(self) -> list[str]:
        """Tables that were read from end to end, but for the few words of the vocabulary."""
        small = (
            *("SCAN meta", "SCAN json_each", "SCAN search VIRTUAL TABLE", "SCAN CONSTANT"),
            *("SCAN relation_type", "SCAN party", "SCAN (subquery"),
        )
        return [step for step in self.steps if step.startswith("SCAN") and not step.startswith(small)]

    def sorted_anew(self) -> list[str]:
        """Answers that had to be sorted."""
        return [step for step in self.steps if "TEMP B-TREE" in step]


@pytest.fixture
def explained(database: Path, tmp_path: Path) -> Explained:
    """The small database, with an account of each question.

    SQLite knows from its statistics that these tables are small, and that
    reading them whole is cheap; without them it goes about it as in a large one.
    """
    path = Path(shutil.copy(database, tmp_path / "large.sqlite"))
    writing = sqlite3.connect(path)
    for (table,) in writing.execute(
        "SELECT name FROM sqlite_master WHERE name GLOB 'sqlite_stat*'"
    ).fetchall():
        writing.execute(f"DELETE FROM {table}")
    writing.commit()
    writing.close()
    return Explained(connect(path, trusted=True))


@pytest.mark.parametrize(
    "question",
    [
        lambda asking: ListView(asking, "events").rows(3, 7),
        lambda asking: ListView(asking, "people").position("person/lev-kamenev"),
        lambda asking: ListView(asking, "events").position_of_day(2_421_600),
        lambda asking: ListView(asking, "events").position_of_year("1918"),
        lambda asking: ListView(asking, "events").neighbours("event/congress-05"),
        lambda asking: entities.row(asking, "person/kamenev"),
        lambda asking: entities.rows(asking, ["place/smolny", "body/vtsik"]),
        lambda asking: tree.ancestors(asking, "body/vtsik-2"),
        lambda asking: entities.rows(asking, home.info(asking).starts),
    ],
)
def test_a_row_costs_the_same_in_a_list_of_any_length(
    explained: Explained, question: Callable[[Asking], object]
) -> None:
    assert question(explained) is not None
    assert explained.steps
    assert explained.read_whole() == []
    assert explained.sorted_anew() == []


@pytest.mark.parametrize(
    "question",
    [
        lambda asking: home.on_this_day(asking, 11, 7),
        lambda asking: any(anniversaries(asking, 11, 7, (FIRST_DAY, LAST_DAY))),
        lambda asking: day_on(asking, standing(asking), 2_421_554),
        lambda asking: alive(asking, 2_421_554, 0, 100),
        lambda asking: tree.children(asking, "body/vtsik"),
        lambda asking: resolve(asking, "Каменев").row,
        *(
            lambda asking, ref=ref, read=read: read(asking, ref)
            for read in (page, whole)
            for ref in (
                "person/yakov-sverdlov",
                "body/vtsik",
                "body/vtsik-2",
                "event/congress-02",
                "document/constitution-1918",
                "place/smolny",
                "source/protocols",
            )
        ),
    ],
)
def test_a_page_reads_only_what_it_tells(explained: Explained, question: Callable[[Asking], object]) -> None:
    assert question(explained)
    assert explained.steps
    assert explained.read_whole() == []


@pytest.mark.parametrize(
    "question",
    [
        *(
            lambda asking, wanted=wanted: connected(
                Links(asking), "person/lev-kamenev", "person/yakov-sverdlov", wanted
            )
            for wanted in (Wanted(), Wanted(among="people"), Wanted(last=2_421_600, undated=True))
        ),
        *(
            lambda asking, ref=ref, near=near: neighbourhood(asking, ref, near)
            for ref in ("person/lev-kamenev", "body/vtsik")
            for near in (Near(), Near(offset=1, limit=1), Near(kinds=frozenset({"person"}), first=2_421_600))
        ),
    ],
)
def test_the_network_is_read_by_index(explained: Explained, question: Callable[[Asking], object]) -> None:
    assert question(explained) is not None
    assert explained.steps
    assert explained.read_whole() == []


def test_links_of_a_type_are_read_in_the_order_of_their_index(explained: Explained) -> None:
    assert neighbourhood(explained, "body/vtsik", Near(limit=0))
    assert explained.sorted_anew() == []
    (group,) = neighbourhood(explained, "body/vtsik", Near(origin="event_body", label="involved in"))
    assert group.neighbours
    # What they rest on is read in the order of the records, of which there are as many as are shown.
    assert len(explained.sorted_anew()) == 1

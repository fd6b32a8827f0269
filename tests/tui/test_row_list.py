"""The one list: it draws what is seen, and reads no more than that."""

from __future__ import annotations

from collections.abc import Sequence

from textual.app import App, ComposeResult
from textual.events import MouseScrollDown

from vtsik_tui.archive.records import Dates, Row
from vtsik_tui.tui.commands.command import Where
from vtsik_tui.tui.commands.keymap import bindings_for
from vtsik_tui.tui.rows import FixedRows, RowSource
from vtsik_tui.tui.widgets.row_list import RowList


class Numbers:
    """As many rows as asked for; it counts how many of them are read."""

    def __init__(self, length: int) -> None:
        self.length = length
        self.read = 0

    def __len__(self) -> int:
        return self.length

    def rows(self, start: int, stop: int) -> Sequence[Row]:
        self.read += stop - start
        return [Row(f"person/{number}", "person", f"Number {number}") for number in range(start, stop)]


class Host(App[None]):
    """Shows one list and notes what it says."""

    BINDINGS = bindings_for(Where.APP)

    def __init__(self, source: RowSource) -> None:
        super().__init__()
        self.rows = RowList()
        self.source = source
        self.opened: list[str] = []
        self.highlighted: list[str] = []

    def compose(self) -> ComposeResult:
        yield self.rows

    def on_mount(self) -> None:
        self.rows.show(self.source)
        self.rows.focus()

    def on_row_list_opened(self, message: RowList.Opened) -> None:
        self.opened.append(message.ref)

    def on_row_list_highlighted(self, message: RowList.Highlighted) -> None:
        self.highlighted.append(message.ref)

    @property
    def seen(self) -> list[str]:
        """The rows in view."""
        return [self.rows.render_line(y).text.rstrip() for y in range(self.rows.size.height)]


async def test_a_million_rows_are_read_a_screen_at_a_time() -> None:
    numbers = Numbers(1_000_000)
    app = Host(numbers)
    async with app.run_test(size=(60, 20)) as pilot:
        await pilot.press("G")
        assert app.seen[-1] == "▌  Number 999999"
        assert app.rows.row is not None
        await pilot.press("g", "pagedown", "j")
        assert app.rows.place == (20, 1)
    assert numbers.read < 1_000


async def test_it_says_where_the_cursor_is_and_what_is_opened() -> None:
    app = Host(Numbers(10))
    async with app.run_test(size=(60, 20)) as pilot:
        await pilot.press("j", "j", "enter", "k")
        assert app.opened == ["person/2"]
        assert app.highlighted == ["person/1", "person/2", "person/1"]


async def test_the_cursor_stops_at_both_ends() -> None:
    app = Host(Numbers(3))
    async with app.run_test(size=(60, 20)) as pilot:
        await pilot.press("k", "j", "j", "j", "j")
        assert app.rows.place == (2, 0)
        assert app.highlighted == ["person/1", "person/2"]


async def test_an_empty_list_takes_every_key() -> None:
    app = Host(FixedRows())
    async with app.run_test(size=(60, 20)) as pilot:
        await pilot.press("j", "k", "G", "g", "pagedown", "ctrl+u", "enter", "space", "left", "right")
        await pilot.click(RowList)
        assert app.rows.row is None
        assert app.opened == app.highlighted == []


async def test_a_list_of_headings_has_nothing_to_open() -> None:
    app = Host(FixedRows([Row("", "heading", str(year)) for year in range(1917, 1939)]))
    async with app.run_test(size=(60, 20)) as pilot:
        await pilot.press("j", "enter", "G", "enter", "k", "enter")
        assert app.opened == []


async def test_a_last_heading_does_not_hold_the_cursor() -> None:
    rows = [Row("", "heading", "a"), Row("event/1", "event", "One"), Row("", "heading", "b")]
    app = Host(FixedRows(rows))
    async with app.run_test(size=(60, 20)) as pilot:
        await pilot.press("j", "G", "k", "enter")
        assert app.opened == ["event/1"]


async def test_the_wheel_scrolls_and_leaves_the_cursor() -> None:
    app = Host(Numbers(100))
    async with app.run_test(size=(60, 20)) as pilot:
        await pilot.pause(0.1)
        app.post_message(MouseScrollDown(None, 5, 5, 0, 1, 0, shift=False, meta=False, ctrl=False))
        await pilot.pause(0.3)
        cursor, scroll = app.rows.place
        assert cursor == 0
        assert scroll > 0
        await pilot.press("j")
        assert app.rows.place == (1, 1)


async def test_escape_sequences_and_markup_in_data_are_text() -> None:
    app = Host(
        FixedRows(
            [Row("person/1", "person", "[red]a\x1b[31mb\x07\nc", brief="\x9b2J", dates=Dates("\x1b[H"))]
        )
    )
    async with app.run_test(size=(60, 20)):
        assert "[red]a�[31mb� c" in app.seen[0]
        assert not any(ord(letter) < 32 or 127 <= ord(letter) < 160 for line in app.seen for letter in line)


async def test_wide_letters_keep_the_columns() -> None:
    app = Host(FixedRows([Row("person/1", "person", "全俄中央执行委员会" * 9, dates=Dates("1917"))]))
    async with app.run_test(size=(41, 5)):
        assert app.rows.render_line(0).cell_length == app.rows.scrollable_content_region.width
        assert app.seen[0].endswith("…  1917") or app.seen[0].endswith("…   1917")

"""Dates in either calendar, names in either language, everywhere at once."""

from __future__ import annotations

from pathlib import Path

from tests.tui.explorer import exploring


async def test_s_goes_round_the_calendars(database: Path) -> None:
    async with exploring(database) as reader:
        assert "N.S." in reader.trail
        await reader.press("s")
        assert "25–27 Oct O.S." in reader.cursor
        assert "25–27 Oct 1917 O.S." in "".join(reader.page)
        assert " O.S." in reader.trail
        await reader.press("s")
        assert "(25–27 Oct O.S.)" in reader.cursor
        assert "N.S./O.S." in reader.trail
        await reader.press("s")
        assert "7–9 Nov" in reader.cursor
        assert "O.S." not in reader.cursor


async def test_l_goes_round_the_languages(database: Path) -> None:
    async with exploring(database, 200) as reader:
        await reader.press("l")
        assert "Второй Всероссийский съезд Советов" in reader.cursor
        assert "Яков Михайлович Свердлов" in "".join(reader.page)
        assert "RU" in reader.trail
        await reader.press("l")
        assert "Second All-Russian Congress of Soviets · Второй" in reader.cursor
        await reader.press("l")
        assert "Second All-Russian Congress of Soviets" in reader.cursor
        assert "Второй" not in reader.cursor


async def test_the_trail_follows_the_language(database: Path) -> None:
    async with exploring(database) as reader:
        await reader.press("2", "j", "enter", "l")
        assert "Лев Борисович Каменев" in reader.trail


async def test_the_place_in_the_list_and_on_the_page_is_kept(database: Path) -> None:
    async with exploring(database, 60, 15) as reader:
        await reader.press("2", "j", "enter", "j", "j", "j")
        top = reader.lines[2]
        await reader.press("s", "s", "s", "l", "l", "l")
        assert reader.lines[2] == top

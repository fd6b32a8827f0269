"""A reader moves over a page and along its links, by key and by mouse."""

from __future__ import annotations

import pytest
from textual.app import App
from textual.events import MouseScrollDown
from textual.pilot import Pilot

from tests.tui.page.host import Host
from tests.tui.page.sample import SVERDLOV, long_page
from vtsik_tui.tui.reading import Calendar, Language, Reading

SIZE = (80, 24)


def current(app: Host) -> str:
    """The text that stands reversed: the link under the cursor."""
    height = app.view.scrollable_content_region.height
    segments = [segment for y in range(height) for segment in app.view.render_line(y)]
    return "".join(segment.text for segment in segments if segment.style and segment.style.reverse)


def screen_offset(app: Host, text: str) -> tuple[int, int]:
    """Where a text begins, in cells of the screen."""
    for y, line in enumerate(app.seen()):
        if text in line:
            region = app.view.scrollable_content_region
            return region.x + line.index(text), region.y + y
    raise AssertionError(f"{text} is not on the screen")


async def settled(pilot: Pilot[None], width: int, height: int) -> None:
    """Resize the terminal and wait until the page is set anew."""
    await pilot.resize_terminal(width, height)
    await pilot.pause()


async def test_n_goes_from_link_to_link_and_round() -> None:
    app = Host(SVERDLOV)
    async with app.run_test(size=SIZE) as pilot:
        assert current(app) == ""
        seen = []
        for _ in range(12):
            await pilot.press("n")
            seen.append(current(app))
        assert seen[:5] == ["Bolsheviks", "VTsIK", "Lenin", "VTsIK", "Kamenev"]
        assert seen[-2:] == ["Protocols of the second convocation", "Bolsheviks"]


async def test_shift_n_goes_back_and_begins_at_the_last_link_in_view() -> None:
    app = Host(SVERDLOV)
    async with app.run_test(size=(80, 9)) as pilot:
        await pilot.press("N")
        assert current(app) == "Lenin"
        await pilot.press("N", "N", "N")
        assert current(app).startswith("Protocols")


async def test_n_begins_with_the_first_link_in_view_wherever_the_reader_is() -> None:
    app = Host(long_page(300))
    async with app.run_test(size=SIZE) as pilot:
        await pilot.press("n", "pagedown", "pagedown", "n")
        assert current(app) == app.seen()[0].split("  ")[-1]


async def test_the_link_under_the_cursor_comes_into_view() -> None:
    app = Host(long_page(300))
    async with app.run_test(size=SIZE) as pilot:
        await pilot.press(*["n"] * 40)
        assert current(app) == "Member 39"
        await pilot.press(*["N"] * 39)
        assert current(app) == "Member 0"


async def test_enter_follows_the_link_under_the_cursor() -> None:
    app = Host(SVERDLOV)
    async with app.run_test(size=SIZE) as pilot:
        await pilot.press("n", "n", "n", "enter")
        assert app.followed == ["person/vladimir-lenin"]


async def test_enter_with_no_link_chosen_shows_the_first_and_follows_nothing() -> None:
    app = Host(SVERDLOV)
    async with app.run_test(size=SIZE) as pilot:
        await pilot.press("enter")
        assert current(app) == "Bolsheviks"
        assert app.followed == []


async def test_f_puts_a_letter_on_every_link_and_the_letter_follows_it() -> None:
    app = Host(SVERDLOV)
    async with app.run_test(size=SIZE) as pilot:
        await pilot.press("f")
        assert app.seen()[6].startswith("Chairman of thesVTsIK from")
        await pilot.press("s")
        assert app.followed == ["body/vtsik"]
        assert app.seen()[6].startswith("Chairman of the VTsIK from")
        assert not app.view.hinting


@pytest.mark.parametrize("key", ["escape", "1", "down"])
async def test_any_other_key_takes_the_hints_away_and_does_nothing_else(key: str) -> None:
    app = Host(SVERDLOV)
    async with app.run_test(size=SIZE) as pilot:
        before = app.seen()
        await pilot.press("f")
        assert app.seen() != before
        await pilot.press(key)
        assert app.seen() == before
        assert app.followed == []


async def test_many_links_have_labels_of_two_letters() -> None:
    app = Host(long_page(300))
    async with app.run_test(size=(80, 60)) as pilot:
        await pilot.press("f")
        assert "1 Nov 1917  aMember 0" in app.seen()
        await pilot.press("m")
        assert app.view.hinting
        await pilot.press("a")
        assert app.followed == ["person/member-50"]


async def test_a_click_follows_a_link_also_over_a_line_break() -> None:
    app = Host(SVERDLOV)
    async with app.run_test(size=(44, 24)) as pilot:
        await pilot.click(offset=screen_offset(app, "Lenin"))
        assert app.followed == ["person/vladimir-lenin"]
        await pilot.click(offset=screen_offset(app, "also"))
        assert len(app.followed) == 1


async def test_a_link_under_the_mouse_looks_different() -> None:
    app = Host(SVERDLOV)
    async with app.run_test(size=SIZE) as pilot:
        x, y = screen_offset(app, "Lenin")
        before = app.view.render_line(y)
        await pilot.hover(offset=(x, y))
        assert app.view.render_line(y) != before
        await pilot.hover(offset=(0, 0))
        assert app.view.render_line(y) == before


async def test_a_drag_selects_text_and_follows_nothing() -> None:
    app = Host(SVERDLOV)
    async with app.run_test(size=SIZE) as pilot:
        x, y = screen_offset(app, "Chairman")
        await pilot.mouse_down(offset=(x, y))
        await pilot.hover(offset=(x + 19, y))
        await pilot.mouse_up(offset=(x + 19, y))
        assert app.screen.get_selected_text() == "Chairman of the VTsI"
        assert app.followed == []


async def test_the_wheel_scrolls() -> None:
    app = Host(long_page(300))
    async with app.run_test(size=SIZE) as pilot:
        app.post_message(MouseScrollDown(None, 9, 9, 0, 1, 0, shift=False, meta=False, ctrl=False))
        await pilot.pause()
        assert app.view.place[0] > 0


async def test_keys_scroll_by_lines_screens_and_sections() -> None:
    app = Host(long_page(300))
    async with app.run_test(size=SIZE) as pilot:
        tops = []
        for key in ("j", "pagedown", "ctrl+d", "k", "ctrl+u", "pageup", "G", "left_curly_bracket", "g"):
            await pilot.press(key)
            tops.append(app.view.place[0])
        assert tops == [1, 23, 35, 34, 22, 0, 283, 2, 0]


async def test_a_section_is_found_by_how_its_title_begins() -> None:
    app = Host(SVERDLOV)
    async with app.run_test(size=(80, 9)):
        assert app.view.jump_to_section("party")
        assert app.seen()[0].startswith("─ Party strength ─")
        assert app.view.section == "Party strength"
        assert not app.view.jump_to_section("votes")


async def test_a_place_is_come_back_to() -> None:
    first = Host(long_page(3000))
    async with first.run_test(size=SIZE) as pilot:
        await pilot.press("G", "pageup", "n", "n")
        place, seen, link = first.view.place, first.seen(), current(first)
    again = Host(long_page(3000), scroll=place[0], cursor=place[1])
    async with again.run_test(size=SIZE):
        assert again.view.place == place
        assert again.seen() == seen
        assert current(again) == link


@pytest.mark.parametrize("width", [30, 50, 120])
async def test_another_width_keeps_the_link_in_view(width: int) -> None:
    app = Host(SVERDLOV)
    async with app.run_test(size=(80, 9)) as pilot:
        await pilot.press("n", "n", "n", "n", "n")
        assert current(app) == "Kamenev"
        await settled(pilot, width, 9)
        assert current(app) == "Kamenev"


async def test_another_width_keeps_the_paragraph_at_the_top() -> None:
    app = Host(SVERDLOV)
    async with app.run_test(size=(80, 6)) as pilot:
        app.view.jump_to_section("Party")
        await settled(pilot, 34, 6)
        assert app.seen()[0].startswith("─ Party strength")
        await settled(pilot, 110, 6)
        assert app.seen()[0].startswith("─ Party strength")


async def test_another_reading_keeps_the_place_and_changes_the_words() -> None:
    app = Host(SVERDLOV)
    async with app.run_test(size=(80, 9)) as pilot:
        app.view.jump_to_section("Posts")
        await pilot.pause()
        assert app.seen()[1] == "21 Nov 1917 – 16 Mar 1919  chairman of the VTsIK ¹ ²"
        app.view.set_reading(Reading(Calendar.OLD, Language.RUSSIAN))
        await pilot.pause()
        assert app.seen()[0].startswith("─ Posts ─")
        assert app.seen()[1].endswith("chairman of the ВЦИК ¹ ²")
        assert "8 Nov 1917 O.S." in app.seen()[1]


async def test_the_cursor_redraws_no_more_than_two_links() -> None:
    app = Host(SVERDLOV)
    async with app.run_test(size=SIZE) as pilot:
        await pilot.press("n")
        before = [app.view.render_line(y) for y in range(SIZE[1])]
        await pilot.press("n")
        after = [app.view.render_line(y) for y in range(SIZE[1])]
        assert [y for y in range(SIZE[1]) if before[y] is not after[y]] == [3, 6]


async def test_nothing_to_show_is_an_empty_page_on_which_every_key_is_harmless() -> None:
    app = Host(SVERDLOV)
    async with app.run_test(size=SIZE) as pilot:
        app.view.show(None)
        await pilot.press("n", "N", "enter", "f", "G", "g", "right_curly_bracket", "pagedown")
        assert set(app.seen()) == {""}
        assert app.view.place == (0, -1)


async def test_a_page_without_colour_still_shows_links_and_cursor(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("NO_COLOR", "1")
    app: App[None] = Host(SVERDLOV)
    async with app.run_test(size=SIZE) as pilot:
        await pilot.press("n")
        assert isinstance(app, Host)
        lines = app.view.render_lines(app.view.size.region)
        links = [
            s.text for line in lines for s in line if s.style and s.style.underline and not s.style.reverse
        ]
        reversed_ = [s.text for line in lines for s in line if s.style and s.style.reverse]
        assert "Lenin" in links
        assert reversed_ == ["Bolsheviks"]

"""`vtsik-tui on` and `vtsik-tui today`: a day, and a day of the year."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from tests.cli.running import shell, typed


def day(database: Path, *words: str) -> Any:
    """A day as programs read it."""
    shown = typed(database, "on", *words, "--json")
    assert (shown.exit_code, shown.stderr) == (0, "")
    return json.loads(shown.stdout)


@pytest.mark.parametrize(
    "words",
    [
        ("1917-11-21",),
        ("21.11.1917",),
        ("21", "November", "1917"),
        ("21 ноября 1917",),
        ("8 Nov 1917 OS",),
        ("8", "ноября", "1917", "ст.", "ст."),
    ],
)
def test_the_same_day_in_any_form(bundled: Path, words: tuple[str, ...]) -> None:
    told = day(bundled, *words)
    assert (told["date"], told["old_style"]) == ("1917-11-21", "1917-11-08")
    assert told["chairman"] == ["person/lev-kamenev", "person/yakov-sverdlov"]
    assert (told["convocation"], told["size"]) == ("body/vtsik-2", 101)
    assert {"party": "body/bolsheviks", "party_label": "Bolsheviks", "count": 62, "certain": True} in told[
        "parties"
    ]
    assert (told["seat"], told["government_head"]) == ("place/smolny", "person/vladimir-lenin")
    assert "person/leon-trotsky" in told["commissars"]
    assert "event/sverdlov-elected-chairman" in told["events"]


def test_what_is_not_known_is_null_or_empty(bundled: Path) -> None:
    told = day(bundled, "1917-04-01")
    assert (told["convocation"], told["size"], told["seat"], told["unknown_seats"]) == (None,) * 4
    assert told["chairman"] == told["parties"] == told["presidium"] == []
    assert told["government_head"] == "person/georgy-lvov"
    sixth = day(bundled, "1919-03-20")
    assert (sixth["convocation"], sixth["size"], sixth["parties"]) == ("body/vtsik-6", None, [])


def test_each_ref_has_a_line_that_says_how_sure_it_is(bundled: Path) -> None:
    told = day(bundled, "1918-01-20")
    lines = {(line["part"], line["ref"]): line for line in told["lines"]}
    for part in ("chairman", "secretaries", "presidium", "commissars", "events", "documents"):
        assert all((part, ref) in lines for ref in told[part])
    sverdlov = lines["chairman", "person/yakov-sverdlov"]
    assert (sverdlov["since"], sverdlov["certain"], sverdlov["doubt"]) == ("1917-11-21", True, "")
    krylenko = lines["commissars", "person/nikolai-krylenko"]
    assert (krylenko["certain"], krylenko["doubt"]) == (False, "end not recorded")
    assert krylenko["body"] == "body/narkomvoen"


@pytest.mark.parametrize(
    ("words", "note"),
    [
        ("November 1917", "November 1917 is taken as its first day, 1 November 1917."),
        ("25 Oct 1917", "by the old style it would be 7 November 1917: add OS for that."),
        ("5 Feb 1918", "Russia’s calendar had no such day: 31 January O.S. was followed by 14 February N.S."),
        ("1 May 1930", "five-day week"),
        ("1 May 1935", "six-day week"),
    ],
)
def test_how_it_was_read_is_said(bundled: Path, words: str, note: str) -> None:
    assert note in " ".join(day(bundled, words)["notes"])
    assert note in " ".join(typed(bundled, "on", words).stdout.split())


@pytest.mark.parametrize(
    ("words", "sentence"),
    [
        (
            "1917-01-31",
            "31 January 1917 lies outside what is known here: ask for a day from 1 February 1917 to 31",
        ),
        ("1 January 1939", "1 January 1939 lies outside what is known here"),
        ("30 February 1918", "“30 February 1918” is no day of the calendar: write it as 7.11.1917"),
        ("Sverdlov", "“Sverdlov” is no day of the calendar"),
        ("\x1b[2J", "is no day of the calendar"),
        (" ", "“” is no day of the calendar"),
    ],
)
def test_what_is_no_day_is_wrong_use(bundled: Path, words: str, sentence: str) -> None:
    wrong = typed(bundled, "on", words, "--json")
    assert (wrong.exit_code, wrong.stdout) == (2, "")
    assert sentence in wrong.stderr
    assert "\x1b" not in wrong.stderr
    assert wrong.stderr.count("\n") == 1


def test_a_day_must_be_named(bundled: Path) -> None:
    assert typed(bundled, "on").exit_code == 2
    assert typed(bundled, "on", "1920-01-01", "--jsn").exit_code == 2


def test_a_day_in_plain_text(database: Path) -> None:
    assert typed(database, "on", "21.11.1917").stdout.splitlines() == [
        "Wednesday, 21 November 1917",
        "═══════════════════════════",
        "new style 21 November 1917 · old style 8 November 1917",
        "",
        " ‹ October           November 1917            December ›",
        " Mon     Tue     Wed     Thu     Fri     Sat     Sun",
        "                          1/19    2/20    3/21    4/22",
        "  5/23    6/24    7/25 •  8/26 •  9/27 • 10/28   11/29",
        " 12/30   13/31   14/1    15/2    16/3    17/4    18/5",
        " 19/6    20/7   [21/8]•  22/9    23/10   24/11   25/12",
        " 26/13   27/14   28/15   29/16   30/17",
        " new style/old style   [ ] this day   • an event",
        "21 November 1917 is taken as new style; by the old style it would be 4 December",
        "1917: add OS for that.",
        "",
        "In office",
        "─────────",
        "9 Nov 1917 – 31 Jan 1918   convocation: VTsIK of the 2nd convocation · 91",
        "                             members",
        "9–21 Nov 1917              chairman of the VTsIK: Lev Kamenev",
        "21 Nov 1917 – 16 Mar 1919  chairman of the VTsIK: Yakov Sverdlov",
        "                           secretary: not known",
        "",
        "In session",
        "──────────",
        "21 Nov 1917  The VTsIK elects Sverdlov · session",
        "",
        "Events of the day (1)",
        "─────────────────────",
        "21 Nov 1917  The VTsIK elects Sverdlov · session",
        "",
        "Before and after",
        "────────────────",
        "7–9 Nov 1917   event before: Second All-Russian Congress of Soviets",
        "4–10 Jul 1918  next event: Fifth All-Russian Congress of Soviets",
        "10 Nov 1917    change before: over Second All-Russian Congress of Soviets",
        "22 Nov 1917    next change: gone Lev Kamenev (chairman of the VTsIK); over The",
        "                 VTsIK elects Sverdlov",
        "",
        "Party strength",
        "──────────────",
        "Bolsheviks                         62   68 %  ██████████████████████████████",
        "Left Socialist-Revolutionaries     29   32 %  ██████████████",
        "no party                            0    0 %",
        "",
        "Presidium (1)",
        "─────────────",
        "Nov 1917 – Mar 1918?  Boris Kamkov (perhaps: dates not exact)",
        "",
        "Where it sat",
        "────────────",
        "9 Nov 1917 – 31 Jan 1918  Smolny Institute",
        "",
        "Government",
        "──────────",
        "head of government: not known",
        "",
        "What stood under it (1)",
        "───────────────────────",
        "VTsIK of the 2nd convocation",
        "",
        "Lives",
        "─────",
        "Who was alive: 5 of the people on record, 1 more perhaps.",
    ]


def test_two_days_side_by_side(database: Path) -> None:
    printed = typed(database, "on", "1917-11-09..18 Jan 1918 OS").stdout.splitlines()
    assert printed[0] == "9 November 1917 – 31 January 1918, compared"
    at = printed.index("83 days apart.")
    assert printed[at + 1 : at + 5] == [
        "                    9 Nov 1917                     31 Jan 1918",
        "convocation ≠       VTsIK of the 2nd convocation   VTsIK of the 2nd convocation",
        "                                                     (perhaps: dates not exact)",
        "members             91                             91",
    ]
    assert "chairman ≠          ● Lev Kamenev                  ● Yakov Sverdlov" in printed
    at = printed.index("Who came (1)")
    assert printed[at + 2 :] == [
        "21 Nov 1917 – 16 Mar 1919  chairman of the VTsIK: Yakov Sverdlov · VTsIK",
        "",
        "Who left (1)",
        "────────────",
        "9–21 Nov 1917  chairman of the VTsIK: Lev Kamenev · VTsIK",
    ]


def test_two_days_for_programs(bundled: Path) -> None:
    told = day(bundled, "16 Mar 1919", "..", "31.3.1919")
    assert (told["earlier"]["date"], told["later"]["date"]) == ("1919-03-16", "1919-03-31")
    assert told["came"][0]["ref"] == "person/mikhail-kalinin"
    assert told["left"][0]["ref"] == "person/yakov-sverdlov"
    turned = day(bundled, "31.3.1919..16 Mar 1919")
    assert (turned["earlier"], turned["came"]) == (told["earlier"], told["came"])


@pytest.mark.parametrize("words", ["1917-11-21..", "..1917-11-21", "1917-11-21..1812", "1917..1918..1919"])
def test_two_days_of_which_one_is_none(bundled: Path, words: str) -> None:
    wrong = typed(bundled, "on", words)
    assert (wrong.exit_code, wrong.stdout) == (2, "")
    assert wrong.stderr.count("\n") == 1


def test_no_line_is_wider_than_a_page(bundled: Path) -> None:
    for words in ("1917-11-21", "1919-12-10", "1938-07-15"):
        assert max(map(len, typed(bundled, "on", words).stdout.splitlines())) <= 80


def test_what_happened_on_a_day_of_the_year(bundled: Path) -> None:
    october = json.loads(typed(bundled, "today", "--on", "10-25", "--json").stdout)
    assert october["day"] == "10-25"
    assert "event/congress-02" in [one["ref"] for one in october["old_style"]]
    assert "event/congress-02" not in [one["ref"] for one in october["new_style"]]
    november = json.loads(typed(bundled, "today", "--on", "11-07", "--json").stdout)
    assert "event/congress-02" in [one["ref"] for one in november["new_style"]]
    years = {one["dates"]["first"][:4] for part in ("new_style", "old_style") for one in november[part]}
    assert years
    assert "1917" <= min(years) <= max(years) <= "1938"
    printed = typed(bundled, "today", "--on", "10-25").stdout
    assert printed.startswith("25 October\n══════════\n")
    assert "On 25 October, old style" in printed


def test_today_is_today(bundled: Path) -> None:
    told = shell(f"TZ=UTC vtsik-tui --db {bundled} today --json")
    shown = json.loads(told.stdout)
    assert len(shown["day"]) == 5
    assert told.returncode == (0 if shown["new_style"] or shown["old_style"] else 1)


@pytest.mark.parametrize("words", ["13-01", "02-30", "7 November", "", "11-07-1917", "٠٣-١٦"])
def test_what_is_no_day_of_the_year(bundled: Path, words: str) -> None:
    wrong = typed(bundled, "today", "--on", words)
    assert (wrong.exit_code, wrong.stdout) == (2, "")
    assert "is no day of the year: write 11-07 for 7 November." in wrong.stderr


def test_a_day_on_which_nothing_happened(database: Path) -> None:
    nothing = typed(database, "today", "--on", "02-29")
    assert (nothing.exit_code, nothing.stdout) == (1, "")
    assert nothing.stderr == "Nothing is on record of 29 February.\n"
    assert json.loads(typed(database, "today", "--on", "02-29", "--json").stdout)["new_style"] == []

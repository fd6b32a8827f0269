"""``vtsik-tui group``: the people of a body, an event, a document, a place or a search as a table."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import click

from vtsik_tui.archive.archive import Archive
from vtsik_tui.archive.groups.records import SORTS
from vtsik_tui.cli.asking import asked, opened
from vtsik_tui.cli.choice import NOTHING_FOUND, Choice
from vtsik_tui.cli.printing import harmless, page_width, remark, say, speak_utf8
from vtsik_tui.cli.referring import meant

if TYPE_CHECKING:
    from vtsik_tui.views.address import Address


@click.command(short_help="Show who was in a body or at an event, and what became of them.")
@click.argument("words", nargs=-1, metavar="[REF…]")
@click.option("--search", "query", metavar="QUERY", help="The people that a search finds, instead of REF.")
@click.option("--sort", type=click.Choice(SORTS), default="name", show_default=True, help="By which column.")
@click.option("--reverse", is_flag=True, help="Sort the other way round.")
@click.option("--filter", "word", default="", metavar="WORD", help="Only those with this word.")
@click.option(
    "--fate", default="", metavar="FATE", help="Only this fate, such as executed; unknown for none."
)
@click.option("--party", default="", metavar="PARTY", help="Only this party, such as left-srs.")
@click.option("--json", "form", flag_value="json", help="Print it as JSON.")
@click.option("--csv", "form", flag_value="csv", help="Print the table as CSV, for a spreadsheet.")
@click.option("--markdown", "form", flag_value="md", help="Print the table as Markdown.")
@click.pass_obj
def group(
    choice: Choice,
    words: tuple[str, ...],
    *,
    query: str | None,
    sort: str,
    reverse: bool,
    word: str,
    fate: str,
    party: str,
    form: str | None,
) -> None:
    """Show the people of REF: age, party, fate, tenure, and charts of these.

    REF is a body, a party, an event, a document, or a place (then those born
    there), as kind/id or as a name that only one entity bears. JSON, CSV and
    Markdown hold everybody; a page the first 200. The exit code is 1 if
    nobody is found.
    """
    speak_utf8()
    name = asked(words)
    if bool(name) == (query is not None):
        raise click.UsageError("Name one thing: REF, or --search QUERY.")
    options = {"sort": "" if sort == "name" else sort, "order": "down" if reverse else ""}
    options |= {"word": asked((word,)), "fate": fate, "party": party}
    with opened(choice) as archive:
        address = _address(archive, name, query).but(**options)
        said, number = _export(archive, address, form) if form else _page(archive, address)
    if said:
        say(said)
    if not number:
        remark("Nobody is found.")
        raise SystemExit(NOTHING_FOUND)


def _address(archive: Archive, name: str, query: str | None) -> Address:
    """What is asked for, or an end with a sentence."""
    from vtsik_tui.views.group_steps import group_for, group_found

    if query is not None:
        return group_found(asked((query,)))
    row = meant(archive, name)
    address = group_for(row.ref)
    if address is None:
        raise click.UsageError(
            f"{row.ref} ({harmless(row.title)}) is no body, event, document or place, which people belong to."
        )
    return address


def _export(archive: Archive, address: Address, form: str) -> tuple[str, int]:
    """The people for a program, and how many there are."""
    from vtsik_tui.views.group_export import exported
    from vtsik_tui.views.groups import asked_for, people

    found = people(archive, address, replace(asked_for(address)[0], most=None))
    return (exported(found, form).rstrip("\n"), found.count) if found else ("", 0)


def _page(archive: Archive, address: Address) -> tuple[str, int]:
    """The page for a person, and how many people are on it."""
    from vtsik_tui.cli.page_text import page_text
    from vtsik_tui.views.groups import page

    made = page(archive, address)
    if made is None:
        return "", 0
    number = next((part.count for part in made.sections if part.title == "People"), 0)
    return (page_text(made, page_width()) if number else ""), number

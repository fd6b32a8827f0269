"""The people of a body, a party, an event, a document, a place or a search, as a page with a table.

``group/body/vtsik-16?sort=age&fate=executed`` and ``group/search?q=born:1885``: how it is sorted and
which of the people are wanted stand in the address, so that headings and bars are plain links.
"""

from __future__ import annotations

from vtsik_tui.archive.archive import Archive
from vtsik_tui.archive.groups.records import SORTS, UNKNOWN, Asked, Group, Part
from vtsik_tui.archive.pages import spans
from vtsik_tui.archive.records import Entry, Form, Page, Row, Section, Span
from vtsik_tui.views.address import Address
from vtsik_tui.views.group_charts import Chart, Charts
from vtsik_tui.views.group_table import Rows, Table

VIEW = "group"
SEARCH = "search"
_OPTIONS = ("q", "sort", "order", "word", "fate", "party", "age")
#: So many rows of the table are laid out at a time.
_STRETCH = 50


def page(archive: Archive, address: Address) -> Page | None:
    """Make the page of a group.

    Args:
        archive: The open database.
        address: Of the group.

    Returns:
        The page; None if there is no such entity, or it can have no people.
    """
    asked, ignored = asked_for(address)
    group = people(archive, address, asked)
    if group is None:
        return None
    own = canonical(address, group, asked)
    table = Table(group.members, own, asked.sort, asked.down)
    rows = [
        Entry((), picture=Rows(table, at, at + _STRETCH)) for at in range(0, len(group.members), _STRETCH)
    ]
    if group.count > len(group.members):
        rest = (
            f"… and {group.count - len(group.members):,} more: narrow them down with a filter, or export all."
        )
        rows.append(Entry((spans.faint(rest),)))
    parts = [
        Section("", tuple(_opening(group, own, ignored))),
        Section("", (Entry((), picture=Charts(_charts(group, own))),) if group.count else ()),
        Section("People", tuple(rows), group.count),
    ]
    row = Row(str(own), VIEW, *_titles(group, own))
    return Page(row, (), _facts(group), tuple(part for part in parts if part.entries))


def people(archive: Archive, address: Address, asked: Asked) -> Group | None:
    """Find the people of an address.

    Args:
        archive: The open database.
        address: Of the group.
        asked: Which of them, and in which order.

    Returns:
        The group, or None if there is none.
    """
    if address.subject == SEARCH:
        return archive.people_found(address.options.get("q", ""), asked)
    return archive.people(address.subject, asked)


def asked_for(address: Address) -> tuple[Asked, list[str]]:
    """Read the options of an address.

    Args:
        address: Of the group.

    Returns:
        What is asked of the group, and sentences on what was ignored.
    """
    options = address.options
    ignored = [
        f"“{name[:20]}” means nothing for a group and was passed over."
        for name in sorted(options)
        if name not in _OPTIONS or (name == "q" and address.subject != SEARCH)
    ]
    sort = options.get("sort", "name")
    if sort not in SORTS:
        ignored.append(f"Nothing can be sorted by “{sort[:20]}”: it is sorted by name.")
        sort = "name"
    age = options.get("age", "")
    if age and age != UNKNOWN and not (age.isascii() and age.isdigit() and int(age[:4]) % 10 == 0):
        ignored.append(f"“{age[:20]}” is no decade of age: all ages are shown.")
        age = ""
    asked = Asked(
        sort,
        options.get("order") == "down",
        options.get("word", ""),
        options.get("fate", ""),
        options.get("party", ""),
        age,
    )
    return asked, ignored


def canonical(address: Address, group: Group, asked: Asked) -> Address:
    """Write the one address of what is shown.

    Args:
        address: As it was asked for.
        group: What was found.
        asked: How it was read.

    Returns:
        The address without what goes without saying.
    """
    options = {
        "q": address.options.get("q", "") if group.row is None else "",
        "sort": "" if asked.sort == "name" else asked.sort,
        "order": "down" if asked.down else "",
        "word": asked.word,
        "fate": asked.fate,
        "party": asked.party,
        "age": asked.age,
    }
    return Address(VIEW, group.row.ref if group.row else SEARCH).but(**options)


def _titles(group: Group, own: Address) -> tuple[str, str]:
    """The title in both languages."""
    if group.row is None:
        return f"People found: {own.options.get('q', '')}", ""
    russian = f"Люди: {group.row.title_ru}" if group.row.title_ru else ""
    return f"People: {group.row.title}", russian


def _facts(group: Group) -> tuple[Span, ...]:
    """How many there are, of how many, and how most of them ended."""
    number = f"{group.everybody:,} {group.what}"
    if group.size is not None:
        number += f", of {group.size:,} {group.size_as}"
    known = [part for part in group.fates if part.id != UNKNOWN]
    told = sum(part.count for part in known)
    first = max(known, key=lambda part: part.count, default=None)
    most = f"{first.label}: {first.count:,} of the {told:,} whose end is known" if first else ""
    subject = (Span("its\xa0page", Form.TEXT, group.row.ref),) if group.row else ()
    return spans.joined([(spans.text(number),), (spans.text(most),), subject])


def _opening(group: Group, own: Address, ignored: list[str]) -> list[Entry]:
    """What is ignored, what is left out, and by what it is narrowed down."""
    entries = [Entry((spans.faint(sentence),), prose=True) for sentence in (*ignored, group.note) if sentence]
    filters: list[Span] = []
    for name, parts in (("fate", group.fates), ("age", group.ages), ("party", group.parties), ("word", ())):
        value = own.options.get(name, "")
        if value:
            label = next((part.label for part in parts if part.id == value), value)
            filters += [
                Span(", ") if filters else Span("Only those with "),
                Span(f"{name}: {label}", Form.STRONG),
            ]
    if filters:
        every = Span("show all", Form.TEXT, str(own.but(fate="", age="", party="", word="")))
        shown = f" — {group.count:,} of {group.everybody:,}. "
        entries.append(Entry((*filters, Span(shown), every), prose=True))
    if not group.everybody:
        entries.append(Entry((spans.faint("Nobody is on record here."),), prose=True))
    return entries


def _charts(group: Group, own: Address) -> tuple[Chart, ...]:
    """Fate, age and party, each with how many it is known of."""
    told = (
        ("fate", "How they died", group.fates),
        ("age", f"Age {group.age_at}", group.ages),
        ("party", "Party", group.parties),
    )
    return tuple(
        Chart(
            f"{title}: {_known(parts):,} of {group.count:,} known",
            parts,
            group.count,
            _links(own, name, parts),
        )
        for name, title, parts in told
    )


def _known(parts: tuple[Part, ...]) -> int:
    """How many of them it is known of."""
    return sum(part.count for part in parts if part.id != UNKNOWN)


def _links(own: Address, name: str, parts: tuple[Part, ...]) -> tuple[str, ...]:
    """A link for each part, to those people alone."""
    return tuple(str(own.but(**{name: part.id})) for part in parts)

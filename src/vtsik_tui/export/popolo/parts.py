"""What records of several kinds have in common in Popolo."""

from __future__ import annotations

import re

from vtsik_tui.archive.records import Dates
from vtsik_tui.archive.whole.records import Cited, Day, Whole
from vtsik_tui.export.addresses import uri
from vtsik_tui.export.dates import ends, in_words, starts
from vtsik_tui.export.plain import clean, one_line

Record = dict[str, object]


def named(whole: Whole) -> Record:
    """The id, the name and the other names of a record.

    Args:
        whole: Everything on record about it.

    Returns:
        The fields; the id is its ref.
    """
    others: list[Record] = [{"name": one_line(name)} for name in whole.aliases]
    if whole.title_ru and whole.title_ru != whole.title:
        others.insert(0, {"name": one_line(whole.title_ru), "note": "in Russian"})
    told: Record = {"id": whole.ref, "name": one_line(whole.title), "other_names": others}
    if whole.former_refs:
        told["identifiers"] = [{"identifier": one, "scheme": "former ref"} for one in whole.former_refs]
    return told


def dated(name: str, day: Day, *, end: bool = False) -> Record:
    """A date in Popolo's form, and beside it all that is known of it.

    Args:
        name: Of the field.
        day: A date of the record.
        end: Whether the end of a span is wanted, and not its beginning.

    Returns:
        The fields; none if no date is known.
    """
    if not day.edtf:
        return {}
    plain = ends(day.edtf) if end else starts(day.edtf)
    told: Record = {name: plain} if plain else {}
    return told | {f"{name}_edtf": day.edtf, f"{name}_note": in_words(day.dates)}


def span_note(dates: Dates) -> Record:
    """A span in words, in both calendars.

    Args:
        dates: Of a post.

    Returns:
        The field; none if no date is known.
    """
    return {"dates_note": in_words(dates)} if dates.new else {}


def sources(whole: Whole, cited: tuple[Cited, ...]) -> Record:
    """The web addresses of sources.

    Args:
        whole: Everything on record about whatever rests on them.
        cited: Which of its sources.

    Returns:
        The field; none if none of them has an address.
    """
    known = {one.ref: one for one in whole.sources}
    links: list[Record] = []
    for one in cited:
        source = known.get(one.ref)
        if source is not None and (url := uri(source.url)):
            note = f"{source.title}, {one.locator}" if one.locator else source.title
            links.append({"url": url, "note": one_line(note)})
    return {"sources": links} if links else {}


def told(**fields: str | None) -> Record:
    """Leave out what is not known.

    Args:
        fields: Texts.

    Returns:
        Those that say something, made harmless.
    """
    return {name: clean(value) for name, value in fields.items() if value}


def slug(text: str) -> str:
    """Make an id of words.

    Args:
        text: A role.

    Returns:
        The words with hyphens between.
    """
    return re.sub(r"\W+", "-", text.casefold()).strip("-") or "post"

"""For each year what happened in it, and for all people how they died."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable

from scripts.facts.markdown import share, table
from vtsik_tui.build.certainty import span_of
from vtsik_tui.build.models.document import Document
from vtsik_tui.build.models.event import Event
from vtsik_tui.build.models.person import Person
from vtsik_tui.build.writing.lookup import Lookup


def years_table(known: Lookup) -> str:
    """Count by year what happened, was adopted and began, over the time of the institution.

    Args:
        known: The facts.

    Returns:
        A table of Markdown.
    """
    span = span_of(known.institution.span)
    if span.start is None or span.end is None:
        return ""
    events = _by_year(event.date for event in known.facts.of(Event))
    documents = _by_year(document.day for document in known.facts.of(Document))
    posts = _by_year(held.start for person in known.facts.of(Person) for held in person.membership)
    rows = [
        (str(year), events[year], documents[year], posts[year])
        for year in range(span.start.year, span.end.year + 1)
    ]
    return table(["Year", "Events", "Documents", "Posts begun"], rows)


def fates_table(known: Lookup) -> str:
    """Count how people died.

    Args:
        known: The facts.

    Returns:
        A table of Markdown, in the order of the vocabulary.
    """
    people = known.facts.of(Person)
    fates = Counter(person.fate or "unknown" for person in people)
    rows = [
        (term.label, fates[term.id], share(fates[term.id], len(people))) for term in known.vocabulary.fate
    ]
    return table(["Fate", "People", "Share"], rows)


def _by_year(dates: Iterable[str]) -> Counter[int]:
    """Count dates by the year they begin in."""
    starts = (span_of(date).start for date in dates)
    return Counter(start.year for start in starts if start is not None)

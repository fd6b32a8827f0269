"""Everything on record about one entity, put together."""

from __future__ import annotations

from vtsik_tui.archive.asking import Asking
from vtsik_tui.archive.entities import line
from vtsik_tui.archive.pages.subject import find
from vtsik_tui.archive.whole.citing import record_sources, sources
from vtsik_tui.archive.whole.disputes import disputes
from vtsik_tui.archive.whole.facts import facts
from vtsik_tui.archive.whole.links import links
from vtsik_tui.archive.whole.numbers import composition, figures
from vtsik_tui.archive.whole.posts import posts
from vtsik_tui.archive.whole.prose import links_of, plain_text
from vtsik_tui.archive.whole.records import Figure, Link, Post, Seats, Whole


def whole(asking: Asking, ref: str) -> Whole | None:
    """Read everything on record about one entity.

    Args:
        asking: The database.
        ref: ``kind/id``, perhaps one that it had before.

    Returns:
        All of it, or None if there is no such entity.
    """
    subject = find(asking, ref)
    if subject is None:
        return None
    row = subject.row
    own = record_sources(asking, row.ref)
    held = posts(asking, subject)
    linked = links(asking, subject)
    counted = figures(asking, row.ref)
    seats = composition(asking, row.ref)
    disputed = disputes(asking, row.ref)
    claims: tuple[Post | Seats | Figure | Link, ...] = (*held, *seats, *counted, *linked)
    cited = [*own, *(one for claim in claims for one in claim.sources)]
    refs = [*(one.ref for one in cited), *(one.source for each in disputed for one in each.readings)]
    return Whole(
        ref=row.ref,
        kind=row.kind,
        title=row.title,
        title_ru=row.title_ru,
        brief=row.brief,
        aliases=_names(asking, "SELECT name FROM alias WHERE entity = ? ORDER BY position", row.ref),
        former_refs=_names(asking, "SELECT ref FROM former_ref WHERE entity = ? ORDER BY ref", row.ref),
        dates=row.dates,
        summary=plain_text(subject.summary),
        summary_links=links_of(subject.summary),
        note=plain_text(subject.note),
        note_links=links_of(subject.note),
        facts=facts(asking, subject),
        confidence=_doubted(asking, row.ref),
        posts=held,
        links=linked,
        figures=counted,
        composition=seats,
        record_sources=own,
        sources=sources(asking, refs),
        disputes=disputed,
    )


def _names(asking: Asking, question: str, ref: str) -> tuple[str, ...]:
    """The one column of an answer."""
    return tuple(line(name) for (name,) in asking.all(question, (ref,)))


def _doubted(asking: Asking, ref: str) -> dict[str, str]:
    """How sure each field is that is not certain."""
    answers = asking.all("SELECT field, confidence FROM field_confidence WHERE entity = ?", (ref,))
    return {line(field): line(word) for field, word in answers}

"""Pages: everything that is told about one entity, one module per kind."""

from __future__ import annotations

from vtsik_tui.archive.asking import Asking
from vtsik_tui.archive.pages import body, document, event, person, place, source
from vtsik_tui.archive.pages.assembly import assemble
from vtsik_tui.archive.pages.claims import claims_page
from vtsik_tui.archive.pages.subject import find
from vtsik_tui.archive.records import CLAIMS, Page

_CONTENTS = {
    "person": person.contents,
    "body": body.contents,
    "event": event.contents,
    "document": document.contents,
    "place": place.contents,
    "source": source.contents,
}


def page(asking: Asking, ref: str) -> Page | None:
    """Read everything that is told about one entity.

    Args:
        asking: The database.
        ref: ``kind/id``, perhaps one that it had before; after ``claims/`` for
            the page that tells what each of its statements rests on.

    Returns:
        Its page, or None if there is no such entity.
    """
    subject = find(asking, ref.removeprefix(CLAIMS))
    if subject is None or subject.row.kind not in _CONTENTS:
        return None
    told = assemble(subject, _CONTENTS[subject.row.kind](subject))
    return claims_page(subject, told) if ref.startswith(CLAIMS) else told

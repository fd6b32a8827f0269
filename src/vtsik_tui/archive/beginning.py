"""What begins as what was typed: refs, or the names of entities, for a shell to complete."""

from __future__ import annotations

from vtsik_tui.archive.asking import Asking
from vtsik_tui.archive.entities import line
from vtsik_tui.archive.records import KINDS
from vtsik_tui.words.folding import fold

#: Greater than any letter that a ref or a folded name holds.
_BEYOND = "\U0010ffff"

_REFS = (
    "SELECT ref, title, dates_new FROM entity"
    " WHERE ref >= :begins AND ref < :begins || :beyond AND kind IN (SELECT value FROM json_each(:kinds))"
    " ORDER BY ref LIMIT :most"
)
_NAMED = (
    "SELECT DISTINCT entity.ref, entity.title, entity.dates_new"
    " FROM name JOIN entity ON entity.ref = name.entity"
    " WHERE name.folded >= :begins AND name.folded < :begins || :beyond"
    " AND entity.kind IN (SELECT value FROM json_each(:kinds)) LIMIT 50"
)

#: A ref, what it is called, and when it was.
Begun = tuple[str, str, str]


def beginning(asking: Asking, text: str, kinds: tuple[str, ...], most: int) -> list[Begun]:
    """Find what a ref that is being typed may become.

    Args:
        asking: The database.
        text: What was typed of it so far, or of a name in any script.
        kinds: Of which kinds; all if empty.
        most: How many to find.

    Returns:
        The refs that begin so, in their order. If none does and it begins the
        name of one entity only, or of one person, that one.
    """
    import json

    asked = text.encode("utf-8", "ignore").decode()
    values = {"beyond": _BEYOND, "kinds": json.dumps(kinds or KINDS), "most": most}
    found = asking.all(_REFS, {**values, "begins": asked})
    if not found:
        kind, _, own = asked.partition("/")
        named = fold(own if kind in KINDS else asked)
        found = asking.all(_NAMED, {**values, "begins": named}) if named else []
        people = [one for one in found if str(one[0]).startswith("person/")]
        # Where a person bears the name, much else is called after that person.
        found = people if len(people) == 1 else found
        if len(found) > 1:
            return []
    return [(line(ref), line(title), line(dates)) for ref, title, dates in found]

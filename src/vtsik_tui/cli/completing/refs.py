"""Refs and the values of fields, looked up in the database at each tab."""

from __future__ import annotations

import re

import click
from click.shell_completion import CompletionItem

from vtsik_tui.archive.archive import Archive
from vtsik_tui.archive.faults import ArchiveError
from vtsik_tui.archive.records import KINDS
from vtsik_tui.cli.choice import OWN_DATABASE
from vtsik_tui.words.hidden import HIDDEN

#: More than a person reads; a shell asks before it shows so many.
_MOST = 200


def refs(ctx: click.Context, incomplete: str, kinds: tuple[str, ...] = ()) -> list[CompletionItem]:
    """List the refs that may be meant.

    Args:
        ctx: Where we are.
        incomplete: What was typed of the ref.
        kinds: Of which kinds; all if empty.

    Returns:
        ``person/`` and the other kinds as long as none is typed; the refs of
        the kind then. If nothing begins so, the one entity whose name does.
    """
    items = [
        CompletionItem(f"{kind}/", type="open", help=f"a {kind}")
        for kind in KINDS
        if kind.startswith(incomplete) and (not kinds or kind in kinds)
    ]
    if items:
        return items
    with _opened(ctx) as archive:
        found = archive.beginning(incomplete, kinds, _MOST)
    return [
        CompletionItem(ref, help=", ".join(filter(None, (_line(title), _line(dates)))))
        for ref, title, dates in found
    ]


def values(ctx: click.Context, field: str, incomplete: str) -> list[CompletionItem]:
    """List the values of a field of a query, for an option that takes them.

    Args:
        ctx: Where we are.
        field: Its name, such as ``fate``.
        incomplete: What was typed of the value.

    Returns:
        The values that begin so.
    """
    query = f"{field}:{incomplete}"
    with _opened(ctx) as archive:
        found = archive.complete(query, len(query)).options
    return [CompletionItem(one.text.strip('"'), help=_line(one.says)) for one in found]


def _opened(ctx: click.Context) -> Archive:
    """Open the database that the line names; one that cannot be opened offers nothing, and says nothing."""
    path = ctx.find_root().params.get("db") or OWN_DATABASE
    try:
        # Looking through it for damage takes longer than a reader waits for a tab; it is only read.
        return Archive.open(path, trusted=True)
    except ArchiveError:
        raise SystemExit(0) from None


def _line(text: str) -> str:
    """A text of the database in one line, without what a shell would take apart."""
    return re.sub(r"\s+", " ", HIDDEN.sub(" ", text)).strip()

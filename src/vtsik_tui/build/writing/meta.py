"""What the database says of itself."""

from __future__ import annotations

import json

from vtsik_tui.build.edtf_reader import read_edtf
from vtsik_tui.build.facts import FOLDERS
from vtsik_tui.build.writing.lookup import Lookup
from vtsik_tui.build.writing.records import Row
from vtsik_tui.dates.moments import Moment, TimeSpan
from vtsik_tui.dates.wording import new_style
from vtsik_tui.schema import SCHEMA_VERSION


def counts(known: Lookup) -> dict[str, int]:
    """Count the entities.

    Args:
        known: The facts.

    Returns:
        How many there are of each kind.
    """
    return {model.kind_of_entity: len(known.facts.of(model)) for model in FOLDERS.values()}


def meta_rows(known: Lookup, digest: str) -> list[Row]:
    """Make the rows of `meta`.

    Args:
        known: The facts.
        digest: SHA-256 of the files they stand in, in hexadecimal.

    Returns:
        Keys and values, the latter as text.
    """
    institution = known.institution
    values = {
        "schema": str(SCHEMA_VERSION),
        "digest": digest,
        "counts": json.dumps(counts(known)),
        "title": institution.title,
        "full_title": institution.full_title,
        "title_ru": institution.title_ru,
        "subtitle": json.dumps(institution.subtitle, ensure_ascii=False),
        "span": _years(institution.span),
        "body": institution.body,
        "starts": json.dumps(institution.starts),
    }
    return [{"key": key, "value": value} for key, value in values.items()]


def _years(text: str) -> str:
    """Say a span in years: ``1917–1938``."""
    span = read_edtf(text)
    first, last = (Moment(end.year) if end else None for end in (span.start, span.end))
    return new_style(TimeSpan(first, last, open_end=span.open_end))

"""The tables of the database: columns, keys and indexes.

`docs/database.md` says what each is for. A column that the archive filters,
joins or sorts by has an index; a first column of a primary key needs none.
"""

from __future__ import annotations

from dataclasses import dataclass

Columns = dict[str, type]


@dataclass(frozen=True, slots=True)
class Table:
    """A table."""

    name: str
    columns: Columns
    pk: str | tuple[str, ...]
    foreign: tuple[tuple[str, str, str], ...] = ()
    """Column, and the table and column it points to."""
    indexes: tuple[tuple[str, ...], ...] = ()
    unique: tuple[str, ...] = ()
    """Columns with a unique index of their own."""
    nullable: tuple[str, ...] = ()
    """Columns that may be null: links that may be missing, unknown days and points."""


def _date(name: str) -> Columns:
    """The five columns of a date."""
    return {
        name: str,
        f"{name}_new": str,
        f"{name}_old": str,
        f"{name}_first": int,
        f"{name}_last": int,
    }


def _bounds(*names: str) -> tuple[str, ...]:
    """The columns of dates that are null if a date is unknown."""
    return tuple(f"{name}{end}" for name in names for end in ("_first", "_last"))


_SPAN: Columns = {"dates_new": str, "dates_old": str, "first_day": int, "last_day": int}
_DAYS = ("first_day", "last_day")
#: Between the earliest and the latest: when it had begun at the latest, and when it ended at the earliest.
_EDGES: Columns = {"start_last": int, "end_first": int}
_REF = ("ref", "entity", "ref")
_OF = ("of", "entity", "ref")


def _join(name: str, owner: str, other: str, table: str, more: Columns | None = None) -> Table:
    """A table of links in order from one record to others."""
    return Table(
        name,
        {owner: str, "position": int, other: str, **(more or {})},
        (owner, "position"),
        ((owner, owner, "id"), (other, table, "id")),
        ((other,),),
    )


_PART: Columns = {"role": str, "detail": str, "confidence": str}

VOCABULARY = (
    Table("meta", {"key": str, "value": str}, "key"),
    Table(
        "entity",
        {
            "key": int,
            "ref": str,
            "kind": str,
            "id": str,
            "title": str,
            "title_ru": str,
            "sort_title": str,
            "brief": str,
            "term": str,
            "glyph": str,
            "color": str,
            "summary": str,
            "note": str,
            **_SPAN,
            "weight": int,
        },
        "key",
        indexes=(
            ("kind", "sort_title"),
            ("kind", "first_day"),
            ("kind", "key"),
            ("term",),
            ("first_day", "last_day", "kind"),
            ("last_day",),
        ),
        unique=("ref",),
        nullable=_DAYS,
    ),
    Table("former_ref", {"ref": str, "entity": str}, "ref", (("entity", "entity", "ref"),), (("entity",),)),
    Table(
        "alias",
        {"entity": str, "position": int, "name": str},
        ("entity", "position"),
        (("entity", "entity", "ref"),),
    ),
    Table(
        "term",
        {"vocabulary": str, "id": str, "label": str, "plural": str, "glyph": str, "position": int},
        ("vocabulary", "id"),
    ),
    Table("relation_type", {"id": str, "inverse": str, "family": str, "position": int}, "id"),
)

RECORDS = (
    Table(
        "place",
        {"id": str, "ref": str, "name": str, "name_ru": str, "city": str, "lat": float, "lon": float},
        "id",
        (_REF,),
        (("city",),),
        ("ref",),
        ("lat", "lon"),
    ),
    Table(
        "body",
        {
            "id": str,
            "ref": str,
            "name": str,
            "name_ru": str,
            "kind": str,
            "parent": str,
            **_date("founded"),
            **_date("dissolved"),
        },
        "id",
        (_REF, ("parent", "body", "id")),
        (("parent",), ("kind",)),
        ("ref",),
        ("parent", *_bounds("founded", "dissolved")),
    ),
    Table(
        "party",
        {
            "id": str,
            "body": str,
            "label": str,
            "short": str,
            "glyph": str,
            "color": str,
            "position": int,
        },
        "id",
        (("body", "body", "id"),),
        (("body",),),
        nullable=("body",),
    ),
    Table(
        "person",
        {
            "id": str,
            "ref": str,
            "name": str,
            "name_ru": str,
            "gender": str,
            "party": str,
            **_date("born"),
            **_date("died"),
            "birthplace": str,
            "deathplace": str,
            "fate": str,
        },
        "id",
        (_REF, ("party", "party", "id")),
        (
            ("party",),
            ("fate",),
            ("born_first", "born_last", "died_first", "died_last"),
            ("died_first", "died_last"),
            ("birthplace", "id"),
            ("deathplace", "id"),
        ),
        ("ref",),
        ("party", *_bounds("born", "died")),
    ),
    *(
        Table(
            name,
            {
                **dict.fromkeys(("id", "ref", "title", "title_ru", "kind"), str),
                **_date("date"),
                **_EDGES,
                **more,
            },
            "id",
            (_REF,),
            (("kind",), ("date_first", "date_last", "id")),
            ("ref",),
            (*_bounds("date"), *_EDGES, *(column for column in more if column.endswith(("_first", "_last")))),
        )
        for name, more in (("document", _date("published")), ("event", {}))
    ),
    Table(
        "source",
        {
            "id": str,
            "ref": str,
            "title": str,
            "work": str,
            "author": str,
            "year": str,
            "url": str,
            "lang": str,
            "kind": str,
        },
        "id",
        (_REF,),
        (("kind",),),
        ("ref",),
    ),
)

DETAILS = (
    Table(
        "field_confidence",
        {"entity": str, "field": str, "confidence": str},
        ("entity", "field"),
        (("entity", "entity", "ref"),),
    ),
    Table(
        "passage",
        {"source": str, "position": int, "id": str, "about": str},
        ("source", "position"),
        (("source", "source", "id"),),
    ),
)

JOINS = (
    _join("body_seat", "body", "place", "place"),
    _join("event_place", "event", "place", "place"),
    _join("event_body", "event", "body", "body"),
    _join("event_document", "event", "document", "document"),
    _join("event_person", "event", "person", "person", _PART),
    _join("document_issuer", "document", "body", "body"),
    _join("document_person", "document", "person", "person", _PART),
)

CLAIMS = (
    Table(
        "membership",
        {
            "key": int,
            "person": str,
            "body": str,
            "role": str,
            "rank": int,
            "post": str,
            "party": str,
            "start": str,
            "end": str,
            **_SPAN,
            **_EDGES,
            "confidence": str,
            "note": str,
        },
        "key",
        (("person", "person", "id"), ("body", "body", "id"), ("party", "party", "id")),
        (
            ("person",),
            ("body", "rank", "first_day"),
            ("party", "person"),
            ("role", "person"),
            ("post", "person"),
            ("first_day", "last_day"),
        ),
        nullable=("party", *_DAYS, *_EDGES),
    ),
    Table(
        "composition",
        {"key": int, "of": str, "party": str, "count": int, "kind": str, "confidence": str, "note": str},
        "key",
        (_OF, ("party", "party", "id")),
        (("of",), ("party",)),
    ),
    Table(
        "figure",
        {"key": int, "of": str, "what": str, "count": int, "confidence": str, "note": str},
        "key",
        (_OF,),
        (("of",),),
    ),
    Table(
        "relation",
        {
            "key": int,
            "from_ref": str,
            "type": str,
            "to_ref": str,
            "date": str,
            **_SPAN,
            **_EDGES,
            "confidence": str,
            "note": str,
        },
        "key",
        (("from_ref", "entity", "ref"), ("type", "relation_type", "id"), ("to_ref", "entity", "ref")),
        (("from_ref",), ("to_ref",), ("type",)),
        nullable=(*_DAYS, *_EDGES),
    ),
    Table(
        "dispute",
        {"key": int, "of": str, "field": str, "body": str, "note": str},
        "key",
        (_OF, ("body", "body", "id")),
        (("of",), ("body",)),
        nullable=("body",),
    ),
    Table(
        "dispute_value",
        {
            "dispute": int,
            "position": int,
            "value": str,
            "reading": str,
            "source": str,
            "locator": str,
            "preferred": int,
        },
        ("dispute", "position"),
        (("dispute", "dispute", "key"), ("source", "source", "id")),
        (("source",),),
    ),
    Table(
        "citation",
        {
            "key": int,
            "entity": str,
            "claim": str,
            "claim_key": int,
            "position": int,
            "source": str,
            "locator": str,
        },
        "key",
        (("entity", "entity", "ref"), ("source", "source", "id")),
        (("entity", "claim"), ("source",), ("claim", "claim_key")),
        nullable=("claim_key",),
    ),
)

INDEXES = (
    Table(
        "link",
        {
            "key": int,
            "from_ref": str,
            "to_ref": str,
            "label": str,
            "origin": str,
            "origin_key": int,
            **_SPAN,
        },
        "key",
        (("from_ref", "entity", "ref"), ("to_ref", "entity", "ref")),
        (("from_ref", "origin", "label", "first_day"), ("to_ref",)),
        nullable=("origin_key", *_DAYS),
    ),
    Table(
        "name",
        {"key": int, "entity": str, "form": str, "text": str, "folded": str},
        "key",
        (("entity", "entity", "ref"),),
        (("folded",), ("entity",)),
    ),
)

NEAR = (Table("near_word", {"key": int, "word": str}, "key", unique=("word",)),)

TABLES = VOCABULARY + RECORDS + DETAILS + JOINS + CLAIMS + INDEXES + NEAR

"""Lanes of lives, posts and bodies."""

from __future__ import annotations

from vtsik_tui.archive.asking import Answer, Asking, Values
from vtsik_tui.archive.day.spells import NEVER, Ends
from vtsik_tui.archive.entities import COLUMNS, WIDTH, dates_from, line, row_from, whole
from vtsik_tui.archive.timeline.records import Bar, Lane, Stretch
from vtsik_tui.archive.timeline.stretches import stretch

_LIFE = f"""
SELECT {COLUMNS}, person.born, person.died,
       person.born_first, person.born_last, person.died_first, person.died_last
FROM person JOIN entity ON entity.ref = person.ref WHERE person.ref = ?
"""
_BODIES = f"""
SELECT {COLUMNS}, body.founded, body.dissolved,
       body.founded_first, body.founded_last, body.dissolved_first, body.dissolved_last, {{words}}
FROM body JOIN entity ON entity.ref = body.ref {{which}}
"""
#: The columns of a post, after those of the entity that is told of.
POST_COLUMNS = (
    "coalesce(term.label, membership.role), membership.post, membership.start, membership.end,"
    " membership.first_day, membership.start_last, membership.end_first, membership.last_day,"
    " membership.confidence, membership.dates_new, membership.dates_old, membership.first_day,"
    " membership.last_day, membership.rank, body.kind, body.founded_first, body.dissolved_last,"
    " person.died_last"
)
#: The tables of a post; ``{other}`` is ``person`` or ``body``, whichever is told of.
POST_SOURCE = (
    "FROM membership JOIN person ON person.id = membership.person JOIN body ON body.id = membership.body"
    " JOIN entity ON entity.ref = {other}.ref"
    " LEFT JOIN term ON term.vocabulary = 'role' AND term.id = membership.role"
)
_PERSONS_POSTS = (
    f"SELECT {COLUMNS}, {POST_COLUMNS} {POST_SOURCE.format(other='body')} WHERE membership.person = ?"
    " ORDER BY membership.first_day IS NULL, membership.first_day, membership.rank, membership.key LIMIT ?"
)
#: A convocation sits for one term: a seat in one without dates of its own is one of that term.
_TERM = "convocation"


def life(asking: Asking, ref: str) -> Lane | None:
    """Read the life of a person.

    Args:
        asking: The database.
        ref: ``person/id``.

    Returns:
        A lane of one bar; of none if neither birth nor death is known; None if there is no such person.
    """
    answer = asking.first(_LIFE, (ref,))
    if answer is None:
        return None
    row = row_from(answer)
    held = _between(answer)
    bars = (Bar(ref, held, row.dates, life=True),) if held else ()
    return Lane(row, bars)


def existence(asking: Asking, which: str, values: Values, words: str = "''") -> list[Lane]:
    """Read from when to when bodies existed.

    Args:
        asking: The database.
        which: Which bodies, in SQL after the tables, with a mark for each value.
        values: What stands for the marks.
        words: What to say behind each bar, as an expression of SQL.

    Returns:
        A lane for each, without bars if nothing is known of its time.
    """
    lanes = []
    for answer in asking.all(_BODIES.format(which=which, words=words), values):
        row, held = row_from(answer), _between(answer)
        bars = (Bar(row.ref, held, row.dates, line(answer[WIDTH + 6])),) if held else ()
        lanes.append(Lane(row, bars))
    return lanes


def posts_of(asking: Asking, ref: str, most: int) -> list[Lane]:
    """Read every post of a person.

    Args:
        asking: The database.
        ref: ``person/id``.
        most: How many to read.

    Returns:
        A lane for each, under the name of the body; without a bar if it is not dated.
    """
    answers = asking.all(_PERSONS_POSTS, (ref.partition("/")[2], most))
    return [Lane(row_from(one), post_bar(one)) for one in answers]


def post_bar(answer: Answer, *, more: str = "") -> tuple[Bar, ...]:
    """Make the bar of a post.

    Args:
        answer: Columns of an entity, then those of `POST_COLUMNS`.
        more: What to say of it besides the role, if the post has no name of its own.

    Returns:
        One bar; none if nothing is known of its time.
    """
    role, post, start, end, *rest = answer[WIDTH : WIDTH + 18]
    confidence, dates = line(rest[4]), dates_from(rest[5:9])
    kind, founded, dissolved, died = line(rest[10]), *(whole(day) for day in rest[11:14])
    limit = min((day for day in (dissolved, died) if day is not None), default=None)
    ends = Ends(*(whole(day) for day in rest[:4]))
    held = stretch(ends, line(start), line(end), limit, certain=confidence in ("", "certain"))
    if held is None and kind == _TERM and founded is not None:
        held = Stretch(founded, NEVER, 0, limit)
    words = line(post) or " · ".join(filter(None, (line(role), more)))
    return (Bar(line(answer[0]), held, dates, words),) if held else ()


def _between(answer: Answer) -> Stretch | None:
    """The stretch of a life or an existence."""
    start, end, *days = answer[WIDTH : WIDTH + 6]
    return stretch(Ends(*(whole(day) for day in days)), line(start), line(end))

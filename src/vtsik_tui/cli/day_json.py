"""A day as programs read it. docs/json.md tells the shape."""

from __future__ import annotations

from collections.abc import Iterable

from vtsik_tui.archive.day.records import Comparison, Day, Line
from vtsik_tui.dates.days import gregorian, julian
from vtsik_tui.export.json_text import Json, json_value


def day_json(day: Day, notes: Iterable[str] = ()) -> dict[str, Json]:
    """Turn a day into what JSON can hold.

    Args:
        day: How things stood.
        notes: On how the day was read, in sentences.

    Returns:
        Refs by what they were, and under ``lines`` what is told of each.
    """
    commissars = [head for office in day.offices for head in office.heads]
    congress = next((line for line in day.sittings if line.role == "congress"), None)
    return {
        "date": gregorian(day.number).isoformat(),
        "old_style": "{:04}-{:02}-{:02}".format(*julian(day.number)),
        "weekday": day.weekday,
        "notes": [*notes, *day.notes],
        "convocation": _ref(day.convocation),
        "size": day.size,
        "parties": [
            {
                "party": one.ref or None,
                "party_label": one.label,
                "count": one.count,
                "certain": one.certain,
            }
            for one in day.parties
        ],
        "unknown_seats": day.unknown_seats,
        "chairman": _refs(day.chairman),
        "deputies": _refs(day.deputies),
        "secretaries": _refs(day.secretaries),
        "presidium": _refs(day.presidium),
        "presidium_candidates": _refs(day.candidates),
        "seat": _ref(day.seats[0] if day.seats else None),
        "government": _ref(day.government),
        "government_head": _ref(day.head),
        "government_deputies": _refs(day.government_deputies),
        "commissars": _refs([*commissars, *day.ministers]),
        "commissariats": [
            {
                "body": office.line.ref,
                "title": office.line.row.title,
                "heads": _refs(office.heads),
            }
            for office in day.offices
        ],
        "congress": _ref(congress),
        "sittings": _refs(day.sittings),
        "bodies": [
            {"ref": line.ref, "title": line.row.title, "depth": line.depth, "certain": line.certain}
            for line in day.bodies
        ],
        "events": _refs(day.events),
        "previous_event": _ref(day.previous_event),
        "next_event": _ref(day.next_event),
        "documents": _refs(day.documents),
        "born": _refs(day.born),
        "died": _refs(day.died),
        "alive": json_value(day.alive),
        "lines": _lines(day),
    }


def comparison_json(found: Comparison, notes: Iterable[str] = ()) -> dict[str, Json]:
    """Turn two days compared into what JSON can hold.

    Args:
        found: What had changed.
        notes: On how the days were read, in sentences.

    Returns:
        Both days as `day_json` gives them, and the lines of what came and went.
    """
    parts = {"came": found.came, "left": found.left, "founded": found.founded, "ended": found.ended}
    return {
        "notes": list(notes),
        "earlier": day_json(found.earlier),
        "later": day_json(found.later),
        **{part: [_line(part, line) for line in lines] for part, lines in parts.items()},
    }


def _ref(line: Line | None) -> str | None:
    """The ref of a line, or null."""
    return line.ref if line else None


def _refs(lines: Iterable[Line]) -> list[Json]:
    """The refs of lines, each once."""
    return list(dict.fromkeys(line.ref for line in lines))


def _lines(day: Day) -> list[Json]:
    """Everything that is told of each line, under the name of the field that has its ref."""
    parts: dict[str, Iterable[Line]] = {
        "convocation": day.convocations,
        "chairman": day.chairman,
        "deputies": day.deputies,
        "secretaries": day.secretaries,
        "presidium": day.presidium,
        "presidium_candidates": day.candidates,
        "seat": day.seats,
        "government": day.governments,
        "government_head": day.heads,
        "government_deputies": day.government_deputies,
        "commissars": [*(head for office in day.offices for head in office.heads), *day.ministers],
        "commissariats": [office.line for office in day.offices],
        "sittings": day.sittings,
        "bodies": day.bodies,
        "events": day.events,
        "previous_event": [day.previous_event] if day.previous_event else [],
        "next_event": [day.next_event] if day.next_event else [],
        "documents": day.documents,
        "born": day.born,
        "died": day.died,
    }
    return [_line(part, line) for part, lines in parts.items() for line in lines]


def _line(part: str, line: Line) -> Json:
    """One line."""
    dates = json_value(line.dates)
    return {
        "part": part,
        "ref": line.ref,
        "title": line.row.title,
        "title_ru": line.row.title_ru,
        "role": line.role,
        "post": line.post,
        "body": line.body.ref if line.body else None,
        "since": dates["first"] if isinstance(dates, dict) else None,
        "dates": dates,
        "certain": line.certain,
        "doubt": line.doubt,
    }

"""Summaries that name a known entity and do not link it, and their length."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator

from vtsik_tui.build.models.entity import Subject
from vtsik_tui.build.models.person import Person
from vtsik_tui.build.problems import Problem
from vtsik_tui.build.review.overview import Overview, Rule
from vtsik_tui.build.writing.titles import family_first, title
from vtsik_tui.words import prose

_NOT_LINKED = Rule("not-linked", "warning", "link it at its first mention: [[kind/id|shown text]]")
_LENGTH = Rule("summary-length", "warning", "say it in two to five sentences")

_WORD = re.compile(r"\w+(?:[-.’'/]\w+)*")

#: Shorter names are words of the language too often.
_SHORTEST_FAMILY_NAME = 4

#: A stop with a capital or a number after it, and what stands before the stop.
_STOP = re.compile(r"(\S+)[.!?][”’)]*\s+(?=[“‘(]?[A-Z0-9À-ÞĀ-Ž])")

#: Words after which a stop ends no sentence; nor does it after an initial.
_ABBREVIATED = frozenset({"St", "st", "c", "v", "p", "No", "no", "Dr", "Mr", "O.S", "N.S", "e.g", "i.e"})

_FEWEST, _MOST = 2, 5

Names = dict[str, list[tuple[tuple[str, ...], str]]]


def linking_problems(overview: Overview) -> Iterator[Problem]:
    """Find summaries that leave a known name without a link, or are too short or too long.

    Args:
        overview: The facts.

    Yields:
        A problem for each entity that a summary names and does not link, and
        for each summary of fewer than two sentences or more than five.
    """
    names = _names(overview)
    for subject in overview.subjects:
        count = sentences(prose.plain(subject.summary))
        if not _FEWEST <= count <= _MOST:
            many = "1 sentence" if count == 1 else f"{count} sentences"
            yield overview.problem(_LENGTH, subject.ref, "summary", f"has {many}")
        linked = {subject.ref, *prose.refs(subject.summary)}
        for words, ref in _mentions(subject, names):
            if ref not in linked:
                linked.add(ref)
                yield overview.problem(
                    _NOT_LINKED, subject.ref, "summary", f'names "{words}", which is {ref}'
                )


def sentences(text: str) -> int:
    """Count the sentences of a text.

    Args:
        text: English prose without links.

    Returns:
        Their number; a stop after an initial or an abbreviation ends none.
    """
    ends = (stop[1].lstrip("“‘(") for stop in _STOP.finditer(text.strip()))
    return 1 + sum(word not in _ABBREVIATED and not re.fullmatch(r"(\w\.)*[A-Z]", word) for word in ends)


def _names(overview: Overview) -> Names:
    """Every name that means one entity only, by its first word; the longest come first."""
    meant: dict[tuple[str, ...], set[str]] = defaultdict(set)
    for subject in overview.subjects:
        for name in _names_of(subject):
            meant[tuple(_WORD.findall(name))].add(subject.ref)
    vocabulary = overview.facts.vocabulary
    for party in vocabulary.party if vocabulary else []:
        if party.body:
            for name in (party.label, party.short):
                meant[tuple(_WORD.findall(name))].add(f"body/{party.id}")
    names: Names = defaultdict(list)
    for words, refs in sorted(meant.items(), key=lambda each: (-len(each[0]), each[0])):
        if words and len(refs) == 1:
            names[words[0]].append((words, next(iter(refs))))
    return names


def _names_of(subject: Subject) -> Iterator[str]:
    """What a text may call an entity."""
    yield title(subject)
    for alias in subject.aliases:
        if " " in alias or alias.isupper() or not isinstance(subject, Person):
            yield alias
    if isinstance(subject, Person):
        family = family_first(subject.name).removesuffix(" ".join(subject.name.split()[:1])).strip()
        if " " not in family and len(family) >= _SHORTEST_FAMILY_NAME:
            yield family


def _mentions(subject: Subject, names: Names) -> Iterator[tuple[str, str]]:
    """Find names outside links: the words, and what they mean."""
    for piece in prose.pieces(subject.summary):
        if piece.ref:
            continue
        found = list(_WORD.finditer(piece.text))
        words = [match[0].removesuffix("’s") for match in found]
        at = 0
        while at < len(words):
            size = 1
            for name, ref in names.get(words[at], ()):
                if tuple(words[at : at + len(name)]) == name:
                    if name[0][0].isupper() and not _part_of_a_name(piece.text, found, at, len(name)):
                        yield " ".join(name), ref
                    size = len(name)
                    break
            at += size


def _part_of_a_name(text: str, found: list[re.Match[str]], at: int, size: int) -> bool:
    """Whether a single word belongs to a longer name: a capital before it or after it in the sentence."""
    if size > 1:
        return False
    before = text[: found[at].start()].rstrip(" ")
    if at and found[at - 1][0][:1].isupper() and before.endswith(found[at - 1][0]):
        starts = text[: found[at - 1].start()].rstrip()
        if starts and starts[-1] not in ".!?:":
            return True
    if re.search(r"\b[A-Z]\.$", before):
        return True
    after = text[found[at].end() :]
    return bool(re.match(r" [A-Z]", after))

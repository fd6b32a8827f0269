"""What data/README.md tells of the format and of the check is so."""

from __future__ import annotations

import ast
import re
import tomllib
from pathlib import Path
from typing import Any

import pytest

from vtsik_tui.build.checking.references import reference_problems
from vtsik_tui.build.checking.words_used import word_problems
from vtsik_tui.build.facts import FOLDERS, KINDS, Facts, Standing
from vtsik_tui.build.reading import read_facts
from vtsik_tui.build.review.acceptance import Acceptance
from vtsik_tui.build.review.calendars import calendar_problems
from vtsik_tui.build.review.linking import sentences
from vtsik_tui.build.review.overview import Overview
from vtsik_tui.words import prose

ROOT = Path(__file__).parent.parent.parent
README = (ROOT / "data" / "README.md").read_text(encoding="utf-8")
MODELS = {model.kind_of_entity: model for model in FOLDERS.values()}

Rules = dict[str, str]
"""Severity by name."""


def blocks() -> list[dict[str, Any]]:
    """Every example, as it would be read from a file."""
    return [tomllib.loads(text) for text in re.findall(r"```toml\n(.*?)```", README, re.DOTALL)]


def examples() -> list[Standing]:
    """Every record of the examples."""
    return [
        Standing("README.md", MODELS[kind].model_validate(table))
        for block in blocks()
        for kind, tables in block.items()
        if kind in MODELS
        for table in tables
    ]


def test_there_is_an_example_of_each_kind() -> None:
    """And every block is one: of records, or of accepted warnings."""
    kinds = [kind for block in blocks() for kind in block]
    assert {*kinds} == {*KINDS, "accepted"}
    assert all(Acceptance.model_validate(each) for block in blocks() for each in block.get("accepted", []))


def test_every_claim_and_every_mark_of_confidence_has_an_example() -> None:
    """With a passage that is cited in its way, and a reading that is preferred."""
    tables = {name for block in blocks() for rows in block.values() for row in rows for name in row}
    assert {"membership", "composition", "figure", "relation", "dispute", "passage", "confidence"} <= tables
    assert "published" in tables
    assert "preferred = " in README


def test_the_examples_are_records_that_the_shipped_facts_take() -> None:
    """Whoever copies one has no error: every id, link and word is there, every day is right."""
    shipped, _ = read_facts(ROOT / "data")
    facts = Facts(standing=examples(), words=shipped.words)
    for kind in KINDS:
        facts.ids[kind] = dict(shipped.ids[kind])
    for standing in shipped.standing:
        for old in standing.record.former_ids:
            facts.ids[standing.record.kind_of_entity][old] = [standing.file]
    problems = [*reference_problems(facts), *word_problems(facts), *calendar_problems(Overview(facts))]
    assert [str(problem) for problem in problems] == []


@pytest.mark.parametrize("standing", examples(), ids=lambda standing: standing.record.ref)
def test_the_summary_of_an_example_is_of_the_right_length(standing: Standing) -> None:
    """Two to five sentences, as it says above them."""
    summary = getattr(standing.record, "summary")  # noqa: B009 - not every record has one
    assert standing.record.kind_of_entity == "source" or 2 <= sentences(prose.plain(summary)) <= 5


def test_every_rule_stands_in_the_table() -> None:
    """With its severity; and no other."""
    told = dict(re.findall(r"^\| `([a-z-]+)` \| (error|warning) \|", README, re.MULTILINE))
    assert told == rules()


def rules() -> Rules:
    """Every rule that the code of the check names, in whatever file."""
    build = ROOT / "src" / "vtsik_tui" / "build"
    files = [build / "reading.py", *build.glob("checking/*.py"), *build.glob("review/*.py")]
    found: Rules = {}
    for file in files:
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call) and isinstance(node.func, ast.Name):
                found |= rule_of(node.func.id, [getattr(each, "value", None) for each in node.args])
    return found


def rule_of(name: str, arguments: list[Any]) -> Rules:
    """The rule that a call names: `Rule(name, severity, …)`, or `Problem(…)` with the rule fifth."""
    if name == "Rule":
        return {arguments[0]: arguments[1]}
    if name != "Problem":
        return {}
    rule = arguments[4] if len(arguments) > 4 else "format"
    severity = arguments[5] if len(arguments) > 5 else "error"
    return {rule: severity} if isinstance(rule, str) else {}


def test_the_rules_are_found_in_the_code() -> None:
    """The table is held to something."""
    assert {"format", "reference", "calendar", "accepted"} <= set(rules())

"""A data folder in which nothing is wrong yet."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.build.review.tiny import Tiny


@pytest.fixture
def tiny(tmp_path: Path) -> Tiny:
    """The committee and one member of it."""
    return Tiny(tmp_path / "tiny")

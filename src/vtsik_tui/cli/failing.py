"""Giving up: one sentence on standard error and an exit code."""

from __future__ import annotations

import sys
from typing import NoReturn


def fail(sentence: str, code: int) -> NoReturn:
    """Say what is wrong and exit.

    Args:
        sentence: What is wrong and what to do.
        code: The exit code.

    Raises:
        SystemExit: Always.
    """
    if sys.stderr is not None:
        sys.stderr.write(f"{sentence}\n")
    raise SystemExit(code)

"""Giving up: one sentence on standard error and an exit code."""

from __future__ import annotations

from typing import NoReturn

import click


def fail(sentence: str, code: int) -> NoReturn:
    """Say what is wrong and exit.

    Args:
        sentence: What is wrong and what to do.
        code: The exit code.

    Raises:
        Exit: Always.
    """
    click.echo(sentence, err=True)
    raise click.exceptions.Exit(code)

"""What can go wrong with a database, each said in one sentence for people."""

from __future__ import annotations


class ArchiveError(Exception):
    """Something is wrong with the database; the text says what, and what to do."""


class CannotOpen(ArchiveError):
    """The file is not a database that this version can read."""


class DatabaseFault(ArchiveError):
    """The database opened, but a later question to it failed."""


class NoDay(ValueError):
    """What was typed is no day, or none that the database is about; the text says why."""

"""Writes records into the tables that `docs/database.md` describes."""

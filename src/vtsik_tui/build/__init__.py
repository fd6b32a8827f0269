"""From ``data/`` through checks to SQLite. Pydantic and sqlite-utils live here."""

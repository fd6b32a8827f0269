"""Read-only questions to the database. Knows nothing of screens or of building."""

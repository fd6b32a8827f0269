"""What Datasette is told of the database, so that a stranger finds a way through it."""

"""The build room: from facts to a database."""

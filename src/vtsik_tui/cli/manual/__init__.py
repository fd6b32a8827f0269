"""The manual: one text, set as a man page or as plain text."""

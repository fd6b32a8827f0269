"""Queries: reading what was typed, saying how it was read, and what could be typed next."""

"""Calendars, and how a date reads."""

"""Calendars, and how a date reads. Depends on no other room."""

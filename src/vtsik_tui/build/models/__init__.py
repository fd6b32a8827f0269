"""What a record of `data/` may hold: one model for each kind of record.

They are the only definition of the format; the messages about bad records and
the JSON Schema come from them.
"""

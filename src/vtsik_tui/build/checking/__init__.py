"""Looks at what records say of one another, which no record shows by itself.

Each module finds one sort of mistake and yields a `Problem` for each; nothing
stops at the first.
"""

"""From the facts in `data/` to a database: read, check, write.

`building.build` does all of it. Nothing here is needed to read a database.
"""

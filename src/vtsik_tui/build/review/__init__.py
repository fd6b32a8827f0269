"""What a careful editor would question in facts from which a database can be built.

`checking` refuses what cannot be built from; the rules here look at what the
records mean: lives, terms, calendars, numbers, twins, sources, names, links.
"""

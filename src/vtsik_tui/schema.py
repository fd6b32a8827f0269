"""What the build writes into a database and the archive expects of it.

It stands in no room, for one writes it and the other reads it, and neither
may import the other.
"""

#: "VTSI": `PRAGMA application_id` of every database of ours, by which a
#: foreign SQLite file is told from one that can be opened.
APPLICATION_ID = 0x56545349

#: `PRAGMA user_version`: it grows with every change of a table that a reader
#: would notice.
SCHEMA_VERSION = 4

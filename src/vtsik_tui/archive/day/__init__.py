"""The day: how things stood on any day, what changes next, and two days compared."""

"""Folding of names and the links written into prose. Depends on no other room.

The build and the archive both need these: an index is only as good as the
agreement between how it was written and how it is asked.
"""

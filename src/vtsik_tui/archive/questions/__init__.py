"""The questions that can be put to an archive, a topic in each file; `archive.archive` joins them."""

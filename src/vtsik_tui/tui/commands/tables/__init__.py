"""The commands, a topic in each file; `commands.table` joins them."""

"""What the reader can do: each command is declared once, in `table`."""

"""The commands that ask the archive, as a person or a program types them."""

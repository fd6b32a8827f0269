"""The desk behind the screen: its thread, what it holds in view, and how pages show what is the reader's."""

"""The parts of the screen. A widget gets plain data and posts messages."""

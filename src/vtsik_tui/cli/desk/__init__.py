"""The commands of the desk, each loaded when it is called."""

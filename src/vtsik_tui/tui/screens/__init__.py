"""The screens: the main one, the help, and the word on a window that is too small."""

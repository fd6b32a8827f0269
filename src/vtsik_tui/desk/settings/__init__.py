"""How the reader wants the explorer to be: a file that a person can edit, in which no slip does harm."""

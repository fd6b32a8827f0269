"""The reader's desk: bookmarks, notes, history and settings, apart from the facts and safe from harm.

`desk.Desk` is the desk itself; `folders` says where it stands, `transfer`
takes it elsewhere, `settings` are how the reader wants the explorer to be.
"""

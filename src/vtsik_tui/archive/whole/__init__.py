"""The whole of an entity: everything on record about it, as values and not as a page.

What programs read is made from this. Unlike a page it leaves nothing out,
however long, and names everything by its ref.
"""

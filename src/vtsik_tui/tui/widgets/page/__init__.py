"""How a page is set: from what is told of an entity to lines of a given width."""

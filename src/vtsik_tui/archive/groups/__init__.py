"""Groups: the people of a body, a party, an event, a document, a place or a search."""

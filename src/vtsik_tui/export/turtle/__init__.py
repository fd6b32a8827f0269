"""RDF Turtle: statements in the words of schema.org, of the W3C's organizations and of our own."""

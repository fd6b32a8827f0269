"""Folding of names and links in prose."""

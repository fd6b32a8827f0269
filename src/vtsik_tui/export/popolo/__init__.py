"""Popolo: people, organizations, posts, memberships, events and areas, as open government data has them."""

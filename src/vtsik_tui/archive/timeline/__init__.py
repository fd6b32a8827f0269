"""The timeline: what lasted, from when to when, and what happened meanwhile."""

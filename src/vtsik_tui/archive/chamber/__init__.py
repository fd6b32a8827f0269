"""Chambers: how many seats each party had, in every reading there is."""

"""The timeline: bars of what lasted and ticks of what happened, at any zoom."""

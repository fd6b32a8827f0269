"""The network: entities as nodes, links as edges, in the formats of programs that draw and measure it."""

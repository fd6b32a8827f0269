"""The network: how entities hang together, by every link that is documented."""

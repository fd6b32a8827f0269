"""How complete the facts are, counted: `make facts` writes it to docs/facts.md and into the README."""

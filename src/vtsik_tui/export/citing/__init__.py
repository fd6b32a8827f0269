"""Citations in the styles of scholars: Chicago and GOST, by way of the Citation Style Language."""

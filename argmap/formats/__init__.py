"""One module per foreign format, with a registry that finds them."""

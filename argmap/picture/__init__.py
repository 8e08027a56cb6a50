"""The display list: what canvas and exports draw."""

"""One HTML file with the map to move and fold, and all of it as text; it asks nothing of the network."""

from argmap.export.page.page import write_page

__all__ = ["write_page"]

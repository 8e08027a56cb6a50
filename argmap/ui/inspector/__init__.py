"""All that can be said of what is selected, in fields."""

from argmap.ui.inspector.inspector import Inspector

__all__ = ["Inspector"]

"""The canvas on which the map is drawn and edited."""

from argmap.ui.canvas.canvas import Canvas

__all__ = ["Canvas"]

"""The help: pages of Markdown that ship with the program, and the window that shows them."""

from argmap.ui.help.window import show_help

__all__ = ["show_help"]

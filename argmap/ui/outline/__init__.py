"""The outline: the map as an indented list, and a full second editor of it."""

from argmap.ui.outline.view import Outline

__all__ = ["Outline"]

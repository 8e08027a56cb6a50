"""Handing a map in: what as, how, with a preview of the real result, and once more with one key."""

from argmap.ui.exporting.dialog import ExportDialog

__all__ = ["ExportDialog"]

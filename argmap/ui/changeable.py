"""Widgets that change the map: off while it may only be read."""

from PySide6.QtWidgets import QWidget

from argmap.ui.editor import Editor


def only_while_changeable(editor: Editor, *widgets: QWidget) -> None:
    """Switch widgets off while the map of an editor is read-only, now and whenever that changes."""
    for widget in widgets:
        widget.setDisabled(editor.read_only)
        editor.read_only_changed.connect(widget.setDisabled)

"""Commands that go back and forth in the history of the map."""

from argmap.ui.commands.command import Command
from argmap.ui.commands.context import Context
from argmap.ui.commands.questions import can_edit, is_open


def _can_undo(context: Context) -> bool:
    return can_edit(context) and bool(context.editor.history)


def _can_redo(context: Context) -> bool:
    return can_edit(context) and context.editor.can_redo


HISTORY = (
    Command("undo", "Undo", lambda context: context.editor.undo(), ("Ctrl+Z",), "Edit", "window", _can_undo),
    Command(
        "redo", "Redo", lambda context: context.editor.redo(), ("Ctrl+Y", "Ctrl+Shift+Z"), "Edit", "window", _can_redo
    ),
    Command(
        "history",
        "History of this session",
        lambda context: context.window.show_history(),
        ("Ctrl+Shift+H",),
        "Edit",
        "window",
        is_open,
    ),
)
"""Undo, redo and the list of steps."""

"""Commands about files and windows."""

from argmap.ui.commands.command import Command
from argmap.ui.commands.context import Context
from argmap.ui.commands.questions import can_edit, is_open


def _can_save(context: Context) -> bool:
    return can_edit(context) and (context.editor.dirty or context.editor.path is None)


def _has_file(context: Context) -> bool:
    return is_open(context) and context.editor.path is not None


FILE = (
    Command("new", "New map", lambda context: context.window.desk.new(context.window), ("Ctrl+N",), "File"),
    Command("new_from_template", "New map from a template…", lambda context: context.window.show_welcome(), (), "File"),
    Command("open", "Open…", lambda context: context.window.files.ask_and_open(), ("Ctrl+O",), "File"),
    Command(
        "save",
        "Save",
        lambda context: context.window.files.save(),
        ("Ctrl+S",),
        "File",
        "window",
        _can_save,
        separate=True,
    ),
    Command(
        "save_as",
        "Save as…",
        lambda context: context.window.files.save_as(),
        ("Ctrl+Shift+S",),
        "File",
        "window",
        is_open,
    ),
    Command(
        "earlier_versions",
        "Earlier versions…",
        lambda context: context.window.show_earlier_versions(),
        (),
        "File",
        "window",
        _has_file,
    ),
    Command(
        "compare",
        "Compare with a file…",
        lambda context: context.window.files.ask_and_compare(),
        (),
        "File",
        "window",
        is_open,
        about="Show what differs from another version to this map, in sentences and drawn on one map",
    ),
    Command(
        "export",
        "Export…",
        lambda context: context.window.exports.ask(),
        ("Ctrl+E",),
        "File",
        "window",
        is_open,
        bar="Export…",
        sign="primary",
        separate=True,
    ),
    Command(
        "export_again",
        "Export again",
        lambda context: context.window.exports.once_more(),
        ("Ctrl+Shift+E",),
        "File",
        "window",
        is_open,
        about="Write the last export of this map again, to the same file",
    ),
    Command("print", "Print…", lambda context: context.window.exports.print(), ("Ctrl+P",), "File", "window", is_open),
    Command(
        "new_window",
        "New window",
        lambda context: context.window.desk.new_window(),
        ("Ctrl+Shift+N",),
        "File",
        separate=True,
    ),
    Command("close", "Close window", lambda context: context.window.close(), ("Ctrl+W",), "File"),
    Command("quit", "Quit", lambda context: context.window.desk.quit(), ("Ctrl+Q",), "File"),
)
"""The commands of the menu File."""

"""Commands that explain the program."""

from argmap.ui.commands.command import Command
from argmap.ui.commands.context import Context


def _show(name: str, context: Context) -> None:
    from argmap.ui.help import show_help

    show_help(name, context.window)


HELP = (
    Command("arguing", "How to argue with Argmap", lambda context: _show("arguing", context), (), "Help"),
    Command("keys", "Keys and mouse", lambda context: context.window.show_keys(), ("F1",), "Help"),
    Command("promises", "What Argmap promises", lambda context: _show("promises", context), (), "Help"),
    Command("menu", "Open the menu", lambda context: context.window.open_menu(), ("F10",), "Go"),
    Command("about", "About Argmap", lambda context: context.window.show_about(), (), "Help"),
)
"""The commands of the menu Help."""

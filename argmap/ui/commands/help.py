"""Commands that explain the program."""

from argmap.ui.commands.command import Command

HELP = (
    Command("keys", "Keys and mouse", lambda context: context.window.show_keys(), ("F1",), "Help"),
    Command("menu", "Open the menu", lambda context: context.window.open_menu(), ("F10",), "Go"),
    Command("about", "About Argmap", lambda context: context.window.show_about(), (), "Help"),
)
"""The commands of the menu Help."""

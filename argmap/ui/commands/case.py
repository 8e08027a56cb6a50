"""Commands that ask what would follow."""

from argmap.ui.commands.command import Command
from argmap.ui.commands.context import Context
from argmap.ui.commands.questions import is_open


def _has_node(context: Context) -> bool:
    return is_open(context) and context.selection.current is not None


def _what_if(context: Context) -> None:
    for node in context.selection.ids:
        context.window.parts.scenario.toggle(node)


def _withdrawn(context: Context) -> bool:
    return context.selection.current in context.window.parts.scenario.withdrawn


CASE = (
    Command(
        "show_case",
        "The case: why, and what would change it",
        lambda context: context.window.show_case(),
        ("Ctrl+Shift+C",),
        "Go",
        "window",
        is_open,
        separate=True,
    ),
    Command(
        "what_if",
        "What if this were withdrawn?",
        _what_if,
        ("F4",),
        "Go",
        "box",
        _has_node,
        _withdrawn,
        in_context_menu=True,
        for_several=True,
        about="The whole map shows what would follow; nothing is kept until you say so.",
    ),
    Command(
        "end_what_if",
        "Give back what is withdrawn",
        lambda context: context.window.parts.scenario.end(),
        ("Shift+F4",),
        "Go",
        "window",
        lambda context: is_open(context) and bool(context.window.parts.scenario.withdrawn),
    ),
)
"""The commands about the case."""

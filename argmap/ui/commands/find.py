"""Commands that find: words in the map, commands by name, the next problem and its repair."""

from argmap.ui.commands.command import Command
from argmap.ui.commands.context import Context
from argmap.ui.commands.questions import can_edit, is_open


def _has_repair(context: Context) -> bool:
    return can_edit(context) and _has_problem(context)


def _has_problem(context: Context) -> bool:
    return is_open(context) and bool(context.analysis.result.open)


FIND = (
    Command(
        "find",
        "Find in the map",
        lambda context: context.window.find_bar.open(),
        ("Ctrl+F",),
        "Edit",
        "window",
        is_open,
        separate=True,
    ),
    Command(
        "find_next", "Find next", lambda context: context.window.find_bar.step(1), ("F3",), "Edit", "window", is_open
    ),
    Command(
        "find_previous",
        "Find previous",
        lambda context: context.window.find_bar.step(-1),
        ("Shift+F3",),
        "Edit",
        "window",
        is_open,
    ),
    Command("palette", "Find or run anything", lambda context: context.window.open_finder(), ("Ctrl+K",), "Edit"),
    Command(
        "next_problem",
        "Next problem",
        lambda context: context.window.next_problem(),
        ("F8",),
        "Go",
        "window",
        _has_problem,
        separate=True,
    ),
    Command(
        "show_problems",
        "Show the problems of this box",
        lambda context: context.window.show_problems(),
        ("Shift+F8",),
        "Go",
        "window",
        is_open,
    ),
    Command(
        "fix",
        "Fix the problem…",
        lambda context: context.window.offer_fixes(),
        ("Ctrl+.",),
        "Go",
        "window",
        _has_repair,
        in_context_menu=True,
    ),
)
"""The commands that find."""

"""Commands that select several boxes, frames, and what was selected before."""

from functools import partial

from argmap.edits import descendants
from argmap.ui.commands.command import Command
from argmap.ui.commands.context import Context
from argmap.ui.commands.move import ARROWS, Arrow
from argmap.ui.commands.questions import is_open


def _all(context: Context) -> None:
    shown = context.canvas.picture.plan.block_of
    statements = [node for node in context.editor.document.statements if shown(node) is not None]
    context.selection.select_all(statements, context.selection.current)


def _branch(context: Context) -> None:
    document, current = context.editor.document, context.selection.current or ""
    below = [node for node in descendants(document, [current]) if node in document.statements]
    context.selection.select_all([*below, current], current)


def _add(arrow: Arrow, context: Context) -> None:
    """Take the box in a direction into the selection; going back where one came from takes the last one out again."""
    found, ids = context.canvas.neighbour(arrow), context.selection.ids
    if found is None:
        return
    if len(ids) > 1 and found == ids[-2]:
        context.selection.select_all(ids[:-1])
    else:
        context.selection.select_all([*(node for node in ids if node != found), found])


def _out(context: Context) -> None:
    """Go from a card to its frame, and from a frame to what it is about."""
    above = context.editor.tree.parent(context.editor.document, context.selection.current or "")
    if above is not None:
        context.selection.select(above)


def _in(context: Context) -> None:
    """Go from a frame to its first card, and from a card to the first frame below it."""
    document, current = context.editor.document, context.selection.current or ""
    record = document.inferences.get(current)
    if record is None:
        below = context.editor.tree.frames_below(document, current)
        if below:
            context.selection.select(below[0])
    elif record.premises and record.premises[0].statement in document.statements:
        context.selection.select(record.premises[0].statement, current)


def _go(by: int, context: Context) -> None:
    context.canvas.visits.go(by)


def _can_go(by: int, context: Context) -> bool:
    return is_open(context) and context.canvas.visits.can_go(by)


def _has_selection(context: Context) -> bool:
    return is_open(context) and context.selection.current is not None


SELECT = (
    Command("select_all", "Select everything", _all, ("Ctrl+A",), "Edit", "canvas", is_open, separate=True),
    Command(
        "select_branch",
        "Select the branch",
        _branch,
        ("Ctrl+Shift+A",),
        "Edit",
        "box",
        _has_selection,
        in_context_menu=True,
    ),
    *(
        Command(
            f"add_{arrow}",
            title,
            partial(_add, arrow),
            (f"Shift+{key}",),
            "Go",
            "canvas",
            _has_selection,
            separate=arrow == "up",
        )
        for (arrow, key, _, _), title in zip(
            ARROWS,
            ("Select up as well", "Select down as well", "Select to the left as well", "Select to the right as well"),
            strict=True,
        )
    ),
    Command(
        "go_out",
        "Go to the frame, or to what it is about",
        _out,
        ("Ctrl+Up",),
        "Go",
        "map",
        _has_selection,
        separate=True,
    ),
    Command("go_in", "Go into the frame, or to the first one below", _in, ("Ctrl+Down",), "Go", "map", _has_selection),
    Command(
        "go_back",
        "Back to where I was",
        partial(_go, -1),
        ("Ctrl+[",),
        "Go",
        "window",
        partial(_can_go, -1),
        separate=True,
        about="Also the back button of the mouse",
    ),
    Command("go_forward", "Forward again", partial(_go, 1), ("Ctrl+]",), "Go", "window", partial(_can_go, 1)),
)
"""The commands that select, and those that go back and forward."""

"""Commands that move what is selected: among its siblings, out to its target's level, in below a sibling."""

from collections.abc import Callable
from functools import partial
from typing import Literal

from argmap.edits import move_inference, reorder, reorder_premise, reorder_several, unlink_premise
from argmap.ui.canvas.between import siblings_axis
from argmap.ui.commands.command import Command
from argmap.ui.commands.context import Context
from argmap.ui.commands.questions import has_step, is_open

Arrow = Literal["up", "down", "left", "right"]
Act = Literal["earlier", "later", "out", "in"]

_MEANING: dict[str, dict[Arrow, Act]] = {
    "outline": {"up": "earlier", "down": "later", "left": "out", "right": "in"},
    "down": {"left": "earlier", "right": "later", "up": "out", "down": "in"},
    "up": {"left": "earlier", "right": "later", "down": "out", "up": "in"},
    "right": {"up": "earlier", "down": "later", "left": "out", "right": "in"},
    "left": {"up": "earlier", "down": "later", "right": "out", "left": "in"},
}
"""What an arrow means, by the way in which the map grows where the person looks."""


def _move(arrow: Arrow, context: Context) -> None:
    _ACTS[_MEANING[_looks_like(context)][arrow]](context)


def _looks_like(context: Context) -> str:
    """Return the way in which the map grows where the person looks; a stack of steps is read as an outline is."""
    document, step = context.editor.document, context.selection.inference or ""
    grows = document.view.orientation
    linked = context.selection.statement is not None and len(document.inferences[step].premises) > 1
    if context.window.hand_is_outline():
        return "outline"
    if linked or siblings_axis(document, context.canvas.picture, step) == (grows in ("left", "right")):
        return grows
    return "outline" if grows in ("down", "up") else "down"


def _shift(context: Context, by: int) -> None:
    """Move by one place: a premise among those it is linked to, at their end and otherwise the whole frame.

    Of several boxes that are selected, their frames.
    """
    if len(context.selection.ids) > 1:
        home, inferences = context.editor.tree.home, context.editor.document.inferences
        steps = [home.get(node, node) for node in context.selection.ids]
        context.editor.edit(reorder_several, [step for step in steps if step in inferences], by)
        return
    document, statement = context.editor.document, context.selection.statement
    inference = context.selection.inference or ""
    record = document.inferences[inference]
    premises = [premise.statement for premise in record.premises]
    if statement in premises and 0 <= premises.index(statement) + by < len(premises):
        context.editor.edit(reorder_premise, inference, statement, premises.index(statement) + by)
    else:
        siblings = document.inferences_on(record.target)
        context.editor.edit(reorder, inference, siblings.index(inference) + by)


def _out(context: Context) -> None:
    """Unlink a linked premise; move a frame beside the one that its target stands in."""
    document, inference = context.editor.document, context.selection.inference or ""
    record = document.inferences[inference]
    if context.selection.statement is not None and len(record.premises) > 1:
        context.editor.edit(unlink_premise, context.selection.statement, inference)
        return
    above = record.target if record.target in document.inferences else context.editor.tree.home.get(record.target)
    if above is None:
        context.editor.refused.emit(context.window.tr("This is at the top level already."))
        return
    target = document.inferences[above].target
    place = document.inferences_on(target).index(above) + 1
    context.editor.edit(move_inference, inference, target, place)


def _in(context: Context) -> None:
    """Move a frame below the first premise of the sibling before it."""
    document, inference = context.editor.document, context.selection.inference or ""
    siblings = document.inferences_on(document.inferences[inference].target)
    before = siblings[: siblings.index(inference)]
    premises = document.inferences[before[-1]].premises if before else ()
    if not premises:
        context.editor.refused.emit(context.window.tr("There is nothing before it that it could support."))
        return
    context.editor.edit(move_inference, inference, premises[0].statement)


def _go(arrow: Arrow, context: Context) -> None:
    found = context.canvas.neighbour(arrow)
    if found is not None:
        context.selection.select(found)
        context.canvas.show_node(found)


def _to_thesis(context: Context) -> None:
    roots = context.editor.tree.roots
    if roots:
        context.selection.select(roots[0])
        context.canvas.show_node(roots[0])


_ACTS: dict[Act, Callable[[Context], None]] = {
    "earlier": lambda context: _shift(context, -1),
    "later": lambda context: _shift(context, 1),
    "out": _out,
    "in": _in,
}

ARROWS: tuple[tuple[Arrow, str, str, str], ...] = (
    ("up", "Up", "Move up", "Go up"),
    ("down", "Down", "Move down", "Go down"),
    ("left", "Left", "Move left", "Go left"),
    ("right", "Right", "Move right", "Go right"),
)

MOVE = (
    *(
        Command(
            f"move_{arrow}",
            title,
            partial(_move, arrow),
            (f"Alt+{key}",),
            "Build",
            "map",
            has_step,
            separate=arrow == "up",
            about="Among its siblings, or to another parent",
        )
        for arrow, key, title, _ in ARROWS
    ),
    *(
        Command(f"go_{arrow}", title, partial(_go, arrow), (key,), "Go", "canvas", is_open)
        for arrow, key, _, title in ARROWS
    ),
    Command("go_thesis", "Go to the thesis", _to_thesis, ("Home",), "Go", "map", is_open),
)
"""The commands that move boxes, and those that move the selection."""

"""Commands that take back where boxes were put by hand."""

from argmap.edits import place_all_automatically, place_automatically
from argmap.ui.commands.command import Command
from argmap.ui.commands.context import Context
from argmap.ui.commands.questions import can_edit


def _placed(context: Context) -> list[str]:
    """Return the steps and roots that are selected, or that hold what is, and have a place by hand."""
    positions, home = context.editor.document.view.positions, context.editor.tree.home
    return [block for node in context.selection.ids if (block := home.get(node, node)) in positions]


def _put_in_order(context: Context) -> None:
    context.editor.edit(place_automatically, *_placed(context))
    if context.selection.current is not None:
        context.canvas.show_node(context.selection.current)


def _put_all_in_order(context: Context) -> None:
    context.editor.edit(place_all_automatically)


def _can_put(context: Context) -> bool:
    return can_edit(context) and bool(_placed(context))


def _can_put_all(context: Context) -> bool:
    return can_edit(context) and bool(context.editor.document.view.positions)


PLACE = (
    Command(
        "put_in_order",
        "Put back in order",
        _put_in_order,
        (),
        "View",
        "map",
        _can_put,
        separate=True,
        in_context_menu=True,
        for_several=True,
        about="Takes back that it was put somewhere by dragging it to free ground",
    ),
    Command("put_all_in_order", "Put everything back in order", _put_all_in_order, (), "View", "window", _can_put_all),
)
"""The commands that undo places set by hand."""

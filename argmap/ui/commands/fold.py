"""Commands that fold and unfold branches."""

from functools import partial

from argmap.edits import fold_to_level, toggle_fold, unfold_all
from argmap.ui.commands.command import Command
from argmap.ui.commands.context import Context
from argmap.ui.commands.questions import can_edit, has_branch


def _toggle(context: Context) -> None:
    context.editor.edit(toggle_fold, context.selection.current or "")


def _unfold_all(context: Context) -> None:
    context.editor.edit(unfold_all)


def _levels(levels: int, context: Context) -> None:
    context.editor.edit(fold_to_level, levels)


def _can_fold(context: Context) -> bool:
    return has_branch(context) and can_edit(context)


FOLD = (
    Command(
        "fold", "Fold or unfold", _toggle, ("Space",), "View", "map", _can_fold, separate=True, in_context_menu=True
    ),
    Command("unfold_all", "Unfold everything", _unfold_all, ("Ctrl+Shift+Space",), "View", "map", can_edit),
    Command("show_levels_1", "Show one level", partial(_levels, 1), ("Alt+1",), "View", "window", can_edit),
    Command("show_levels_2", "Show two levels", partial(_levels, 2), ("Alt+2",), "View", "window", can_edit),
    Command("show_levels_3", "Show three levels", partial(_levels, 3), ("Alt+3",), "View", "window", can_edit),
)
"""The commands that fold."""

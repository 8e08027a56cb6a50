"""Commands that fold and unfold branches."""

from collections.abc import Sequence
from functools import partial

from argmap.edits import fold_to_level, set_fields, unfold_all
from argmap.model import Change, Document, spanning_tree
from argmap.ui.commands.command import Command
from argmap.ui.commands.context import Context
from argmap.ui.commands.questions import can_edit, has_branch


def _toggle(context: Context) -> None:
    """Fold or unfold the selected branches, all to what the current one becomes."""
    current = context.selection.current or ""
    context.editor.edit(fold_several, context.selection.ids, current not in context.editor.document.view.collapsed)


def fold_several(document: Document, nodes: Sequence[str], folded: bool) -> Change:
    """Fold or unfold several branches in one step; those that have nothing below them are left out."""
    tree = spanning_tree(document)
    meant = [node for node in nodes if tree.frames_below(document, node)]
    rest = tuple(node for node in document.view.collapsed if node not in set(meant))
    change = set_fields(document, "view", collapsed=(*rest, *meant) if folded else rest)
    return Change.of("Fold" if folded else "Unfold", change.steps)


def _unfold_all(context: Context) -> None:
    context.editor.edit(unfold_all)


def _levels(levels: int, context: Context) -> None:
    context.editor.edit(fold_to_level, levels)


def _can_fold(context: Context) -> bool:
    return has_branch(context) and can_edit(context)


_LEVELS = (
    "Show one level",
    "Show two levels",
    "Show three levels",
    "Show four levels",
    "Show five levels",
    "Show six levels",
)

FOLD = (
    Command(
        "fold", "Fold or unfold", _toggle, ("Space",), "View", "map", _can_fold, separate=True, in_context_menu=True
    ),
    Command("unfold_all", "Unfold everything", _unfold_all, ("Ctrl+Shift+Space",), "View", "map", can_edit),
    *(
        Command(
            f"show_levels_{number}", title, partial(_levels, number), (f"Alt+{number}",), "View", "window", can_edit
        )
        for number, title in enumerate(_LEVELS, 1)
    ),
)
"""The commands that fold."""

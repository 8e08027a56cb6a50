"""Commands that fold and unfold branches."""

from functools import partial

from argmap.edits import fold_group, fold_to_level, foldable, open_group, toggle_fold, unfold_all
from argmap.model import can_fold, folded_nodes, groups_round
from argmap.ui.commands.command import Command
from argmap.ui.commands.context import Context
from argmap.ui.commands.questions import can_edit


def _toggle(context: Context) -> None:
    """Fold or unfold the selected branches, all to what the current one becomes; a folded step opens first."""
    document, tree, selection = context.editor.document, context.editor.tree, context.selection
    step = selection.inference
    nodes = [step] if step is not None and step in folded_nodes(document) else []
    for node in sorted(selection.ids, key=lambda node: node != selection.current):
        point = foldable(document, tree, node, step if node == selection.current else tree.home.get(node))
        nodes += [point] if point is not None else []
    context.editor.edit(toggle_fold, *nodes)


def _fold_group(context: Context) -> None:
    context.editor.edit(fold_group, _open_groups(context)[0])


def _open_group(context: Context) -> None:
    context.editor.edit(open_group, _folded_groups(context)[0])


def _unfold_all(context: Context) -> None:
    context.editor.edit(unfold_all)


def _levels(levels: int, context: Context) -> None:
    context.editor.edit(fold_to_level, levels)
    context.canvas.look_anew()


def _can_fold(context: Context) -> bool:
    document, tree, selection = context.editor.document, context.editor.tree, context.selection
    if not can_edit(context) or selection.current is None:
        return False
    return foldable(document, tree, selection.current, selection.inference) is not None


def _can_fold_group(context: Context) -> bool:
    """Return whether the selection is in a group that hides something when it is folded."""
    document, tree, groups = context.editor.document, context.editor.tree, _open_groups(context)
    return can_edit(context) and bool(groups) and can_fold(document, tree, groups[0])


def _can_open_group(context: Context) -> bool:
    return can_edit(context) and bool(_folded_groups(context))


def _open_groups(context: Context) -> list[str]:
    """Return the groups round the selected claim that are not folded themselves, the innermost first."""
    groups = context.editor.document.groups
    return [group for group in _groups(context) if not groups[group].collapsed]


def _folded_groups(context: Context) -> list[str]:
    """Return the groups round the selected claim that are folded, the innermost first."""
    groups = context.editor.document.groups
    return [group for group in _groups(context) if groups[group].collapsed]


def _groups(context: Context) -> tuple[str, ...]:
    document = context.editor.document
    record = document.statements.get(context.selection.statement or "")
    return groups_round(document, record.group) if record is not None else ()


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
        "fold",
        "Fold or unfold",
        _toggle,
        ("Space",),
        "View",
        "map",
        _can_fold,
        separate=True,
        in_context_menu=True,
        for_several=True,
    ),
    Command(
        "fold_group",
        "Fold group",
        _fold_group,
        (),
        "View",
        "map",
        _can_fold_group,
        in_context_menu=True,
        about="What hangs below the members of the group is folded away, until the group or one of them is opened",
    ),
    Command("open_group", "Open group", _open_group, (), "View", "map", _can_open_group, in_context_menu=True),
    Command("unfold_all", "Unfold everything", _unfold_all, ("Ctrl+Shift+Space",), "View", "box", can_edit),
    *(
        Command(
            f"show_levels_{number}", title, partial(_levels, number), (f"Alt+{number}",), "View", "window", can_edit
        )
        for number, title in enumerate(_LEVELS, 1)
    ),
)
"""The commands that fold."""

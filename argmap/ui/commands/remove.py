"""Commands that delete, and where the selection goes then."""

from argmap.edits import delete_boxes, delete_branch, delete_several
from argmap.ui.commands.command import Command
from argmap.ui.commands.context import Context
from argmap.ui.commands.questions import has_node, has_premise


def _branch(context: Context) -> None:
    following = place_after(context)
    ids, current = context.selection.ids, context.selection.current or ""
    if len(ids) > 1:
        change = context.editor.edit(delete_several, ids)
    else:
        inference = context.selection.inference if context.selection.statement is not None else None
        change = context.editor.edit(delete_branch, current, inference)
    if change is not None:
        select_first(context, following)


def _box(context: Context) -> None:
    home, statements = context.editor.tree.home, context.editor.document.statements
    uses = {node: home[node] for node in context.selection.ids if node in statements and node in home}
    if context.selection.statement is not None and context.selection.inference is not None:
        uses[context.selection.statement] = context.selection.inference  # the use that is meant
    following = place_after(context)
    if context.editor.edit(delete_boxes, uses.items()) is not None:
        select_first(context, following)


def place_after(context: Context) -> list[tuple[str, str | None]]:
    """Return where to go when the selection is gone, best first: (node, frame) of siblings, then of the target."""
    document, selection, tree = context.editor.document, context.selection, context.editor.tree
    inference = selection.inference
    if inference is None or inference not in document.inferences:
        return [(tree.roots[0], None)] if tree.roots else []
    places: list[tuple[str, str | None]] = []
    record = document.inferences[inference]
    if selection.statement is not None:
        places += _neighbours([(p.statement, inference) for p in record.premises], (selection.statement, inference))
    siblings: list[tuple[str, str | None]] = [(step, None) for step in document.inferences_on(record.target)]
    for step, _ in _neighbours(siblings, (inference, None)):
        first = next((p.statement for p in document.inferences[step].premises), None)
        places.append((first, step) if first is not None else (step, None))
    places.append((record.target, tree.home.get(record.target)))
    return places


def _neighbours(places: list[tuple[str, str | None]], gone: tuple[str, str | None]) -> list[tuple[str, str | None]]:
    here = places.index(gone) if gone in places else 0
    return places[here + 1 :] + list(reversed(places[:here]))


def select_first(context: Context, places: list[tuple[str, str | None]]) -> None:
    """Select the first of some places that is still there, or a root."""
    document = context.editor.document
    for node, inference in places:
        if inference is not None and inference not in document.inferences:
            continue
        if node in document.statements or node in document.inferences:
            context.selection.select(node, inference)
            return
    if context.editor.tree.roots:
        context.selection.select(context.editor.tree.roots[0])


REMOVE = (
    Command(
        "delete",
        "Delete branch",
        _branch,
        ("Del", "Backspace"),
        "Edit",
        "map",
        has_node,
        separate=True,
        in_context_menu=True,
        for_several=True,
        about="What nothing else uses goes with it",
    ),
    Command(
        "delete_box",
        "Delete, but keep what is below",
        _box,
        ("Shift+Del",),
        "Edit",
        "map",
        has_premise,
        in_context_menu=True,
        for_several=True,
        about="Its reasons and objections go to its target",
    ),
)
"""The commands that delete."""

"""What can be asked of the selection, for commands to know whether they are possible."""

from argmap.ui.commands.context import Context


def is_open(context: Context) -> bool:
    """Return whether a map is shown, not the welcome page."""
    return context.window.shows_map


def can_edit(context: Context) -> bool:
    """Return whether the map may be changed."""
    return context.window.shows_map and not context.editor.read_only


def has_node(context: Context) -> bool:
    """Return whether a statement or inference is selected and may be changed."""
    return can_edit(context) and context.selection.current is not None


def has_statement(context: Context) -> bool:
    """Return whether a statement is selected and may be changed."""
    return can_edit(context) and context.selection.statement is not None


def has_step(context: Context) -> bool:
    """Return whether there is an inference that the selection means, and may be changed."""
    return can_edit(context) and context.selection.inference is not None


def has_premise(context: Context) -> bool:
    """Return whether the selection is a statement as a premise of an inference."""
    return has_statement(context) and context.selection.inference is not None


def has_linked_premise(context: Context) -> bool:
    """Return whether the selected premise is linked to others."""
    if not has_premise(context):
        return False
    record = context.editor.document.inferences[context.selection.inference or ""]
    return len(record.premises) > 1


def is_not_thesis(context: Context) -> bool:
    """Return whether a statement is selected that is not the thesis."""
    return has_statement(context) and context.selection.statement != context.editor.document.thesis


def has_two_statements(context: Context) -> bool:
    """Return whether exactly two statements are selected."""
    statements = context.editor.document.statements
    return can_edit(context) and len(context.selection.ids) == 2 and all(n in statements for n in context.selection.ids)

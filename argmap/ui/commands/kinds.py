"""Commands that say what kind of statement the selected boxes are."""

from functools import partial

from argmap.edits import set_fields_of_each
from argmap.model.records import StatementKind
from argmap.ui.commands.command import Command
from argmap.ui.commands.context import Context
from argmap.ui.commands.questions import can_edit


def _make(kind: StatementKind, context: Context) -> None:
    statements = [node for node in context.selection.ids if node in context.editor.document.statements]
    context.editor.edit(set_fields_of_each, "statements", statements, kind=kind)


def _is(kind: StatementKind, context: Context) -> bool:
    record = context.editor.document.statements.get(context.selection.statement or "")
    return record is not None and record.kind == kind


def _has_statements(context: Context) -> bool:
    statements = context.editor.document.statements
    return can_edit(context) and any(node in statements for node in context.selection.ids)


_KINDS: tuple[tuple[StatementKind, str, str], ...] = (
    ("claim", "Kind: claim", "Ctrl+Alt+1"),
    ("evidence", "Kind: evidence", "Ctrl+Alt+2"),
    ("assumption", "Kind: assumption", "Ctrl+Alt+3"),
)

KINDS = tuple(
    Command(
        f"kind_{kind}",
        title,
        partial(_make, kind),
        (key,),
        "Build",
        "box",
        _has_statements,
        partial(_is, kind),
        separate=kind == "claim",
        in_context_menu=True,
        for_several=True,
    )
    for kind, title, key in _KINDS
)
"""The commands that set the kind of statements."""

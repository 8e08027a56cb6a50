"""Commands that copy, cut, paste and duplicate branches."""

from PySide6.QtCore import QMimeData
from PySide6.QtGui import QGuiApplication

from argmap.edits import copy_branch, delete_branch, duplicate_branch, paste_branch
from argmap.edits.text_outline import branch_as_text, paste_text
from argmap.model import Change
from argmap.ui.commands.command import Command
from argmap.ui.commands.context import Context
from argmap.ui.commands.questions import has_node, has_step, is_open

BRANCH_TYPE = "application/x-argmap-branch+json"


def _copy(context: Context) -> None:
    node, document = context.selection.current or "", context.editor.document
    inference = context.selection.inference
    data = QMimeData()
    data.setData(BRANCH_TYPE, copy_branch(document, node, inference).encode())
    data.setText(branch_as_text(document, node))
    QGuiApplication.clipboard().setMimeData(data)


def _cut(context: Context) -> None:
    _copy(context)
    inference = context.selection.inference if context.selection.statement is not None else None
    context.editor.edit(delete_branch, context.selection.current or "", inference)


def _paste(context: Context) -> None:
    target = context.selection.current or ""
    data = QGuiApplication.clipboard().mimeData()
    if data.hasFormat(BRANCH_TYPE):
        stored = bytes(data.data(BRANCH_TYPE).data()).decode("utf-8", errors="replace")
        change = context.editor.edit(paste_branch, stored, target)
    elif data.hasText() and data.text().strip():
        change = context.editor.edit(paste_text, data.text(), target)
    else:
        context.editor.refused.emit(context.window.tr("The clipboard holds no branch and no text."))
        return
    _select_new(context, change, target)


def _duplicate(context: Context) -> None:
    inference = context.selection.inference or ""
    change = context.editor.edit(duplicate_branch, inference)
    _select_new(context, change, context.editor.document.inferences[inference].target)


def _select_new(context: Context, change: Change | None, target: str) -> None:
    """Select the first statement that a change has put below a target."""
    if change is None:
        return
    document = context.editor.document
    for step in document.inferences_on(target):
        if step in change.added("inferences") and document.inferences[step].premises:
            context.selection.select(document.inferences[step].premises[0].statement, step)
            return


def _has_selection(context: Context) -> bool:
    return is_open(context) and context.selection.current is not None


CLIPBOARD = (
    Command("cut", "Cut branch", _cut, ("Ctrl+X",), "Edit", "map", has_node, separate=True, in_context_menu=True),
    Command("copy", "Copy branch", _copy, ("Ctrl+C",), "Edit", "map", _has_selection, in_context_menu=True),
    Command("paste", "Paste", _paste, ("Ctrl+V",), "Edit", "map", has_node, in_context_menu=True),
    Command("duplicate", "Duplicate branch", _duplicate, ("Ctrl+D",), "Edit", "map", has_step, in_context_menu=True),
)
"""The commands of the clipboard."""

"""Commands that copy, cut, paste and duplicate branches."""

from PySide6.QtCore import QMimeData
from PySide6.QtGui import QGuiApplication

from argmap.edits import (
    begin_with_text,
    delete_branch,
    delete_several,
    duplicate_branch,
    fill_from_text,
    paste_text,
)
from argmap.model import Change
from argmap.ui.clip import BRANCHES_TYPE, Clip, begin_with_branches, paste_branches
from argmap.ui.commands.command import Command
from argmap.ui.commands.context import Context
from argmap.ui.commands.questions import can_edit, has_node, has_step, is_open
from argmap.ui.commands.remove import place_after, select_first


def _copy(context: Context) -> None:
    selection = context.selection
    clip = Clip(context.editor.document, selection.ids, selection.inference, context.canvas.shape)
    QGuiApplication.clipboard().setMimeData(clip)


def _cut(context: Context) -> None:
    _copy(context)
    following = place_after(context)
    if len(context.selection.ids) > 1:
        change = context.editor.edit(delete_several, context.selection.ids)
    else:
        inference = context.selection.inference if context.selection.statement is not None else None
        change = context.editor.edit(delete_branch, context.selection.current or "", inference)
    if change is not None:
        select_first(context, following)


def _paste(context: Context) -> None:
    """Put what the clipboard holds below what is selected; with nothing selected, below the first root.

    A map that is empty begins with it, and a box without words takes the first line of an outline.
    """
    # Qt's stubs promise an object, but a clipboard that nothing was ever put into has none.
    data = QGuiApplication.clipboard().mimeData() or QMimeData()
    target = context.selection.current or next(iter(context.editor.tree.roots), None)
    if data.hasFormat(BRANCHES_TYPE):
        change = _paste_branches(context, bytes(data.data(BRANCHES_TYPE).data()).decode("utf-8", "replace"), target)
    elif data.hasText() and data.text().strip():
        change = _paste_words(context, data.text(), target)
    else:
        context.editor.refused.emit(context.window.tr("The clipboard holds no branch and no text."))
        return
    _select_new(context, change, target)


def _paste_branches(context: Context, stored: str, target: str | None) -> Change | None:
    edit = context.editor.edit
    return edit(begin_with_branches, stored) if target is None else edit(paste_branches, stored, target)


def _paste_words(context: Context, text: str, target: str | None) -> Change | None:
    edit, statements = context.editor.edit, context.editor.document.statements
    if target is None:
        return edit(begin_with_text, text)
    if target in statements and not statements[target].text.strip():
        return edit(fill_from_text, target, text)
    return edit(paste_text, text, target)


def _duplicate(context: Context) -> None:
    inference = context.selection.inference or ""
    change = context.editor.edit(duplicate_branch, inference)
    _select_new(context, change, context.editor.document.inferences[inference].target)


def _select_new(context: Context, change: Change | None, target: str | None) -> None:
    """Select the first statement that a change has put below a target; without a target, the thesis."""
    if change is None:
        return
    document = context.editor.document
    if target is None:
        context.selection.select(document.thesis)
        return
    for step in document.inferences_on(target):
        if step in change.added("inferences") and document.inferences[step].premises:
            context.selection.select(document.inferences[step].premises[0].statement, step)
            return


def _has_selection(context: Context) -> bool:
    return is_open(context) and context.selection.current is not None


CLIPBOARD = (
    Command(
        "cut",
        "Cut branch",
        _cut,
        ("Ctrl+X",),
        "Edit",
        "map",
        has_node,
        separate=True,
        in_context_menu=True,
        for_several=True,
    ),
    Command(
        "copy", "Copy branch", _copy, ("Ctrl+C",), "Edit", "map", _has_selection, in_context_menu=True, for_several=True
    ),
    Command("paste", "Paste", _paste, ("Ctrl+V",), "Edit", "map", can_edit, in_context_menu=True),
    Command("duplicate", "Duplicate branch", _duplicate, ("Ctrl+D",), "Edit", "box", has_step, in_context_menu=True),
)
"""The commands of the clipboard."""

"""Commands about a claim and its words: split it, use it a second time, say that it is another one in other words."""

from PySide6.QtCore import QMimeData
from PySide6.QtGui import QGuiApplication

from argmap.edits import merge_statements, relate_same
from argmap.ui.clip import BRANCHES_TYPE, use_copied
from argmap.ui.commands.command import Command
from argmap.ui.commands.context import Context
from argmap.ui.commands.questions import has_node, has_premise, has_two_statements


def _split(context: Context) -> None:
    """Split where a second claim begins; where none is seen, the person says where with the cursor."""
    from argmap.checks.wording.splitting import split_claims, split_place

    statement, inference = context.selection.statement or "", context.selection.inference
    place = split_place(context.editor.document, statement)
    if place is not None:
        context.editor.edit(split_claims, statement, place)
        return
    context.start_editing(statement, inference)
    context.editor.refused.emit(
        context.window.tr("Put the cursor where the second claim begins, then press Ctrl+Alt+Enter once more.")
    )


def _use_again(context: Context) -> None:
    # Qt's stubs promise an object, but a clipboard that nothing was ever put into has none.
    data = QGuiApplication.clipboard().mimeData() or QMimeData()
    stored = bytes(data.data(BRANCHES_TYPE).data()).decode("utf-8", errors="replace")
    change = context.editor.edit(use_copied, stored, context.selection.current or "")
    if change is not None:
        (step,) = change.added("inferences")
        context.selection.select(context.editor.document.inferences[step].premises[0].statement, step)


def _merge(context: Context) -> None:
    kept, gone = context.selection.ids
    context.editor.edit(merge_statements, kept, gone)


def _same(context: Context) -> None:
    context.editor.edit(relate_same, *context.selection.ids)


CLAIMS = (
    Command(
        "split",
        "Split into two linked premises",
        _split,
        ("Ctrl+Alt+Enter", "Ctrl+Alt+Return"),
        "Build",
        "box",
        has_premise,
        separate=True,
        in_context_menu=True,
        about="Where the second claim begins; while typing, at the cursor",
    ),
    Command(
        "merge",
        "Merge two statements",
        _merge,
        ("Ctrl+M",),
        "Build",
        "box",
        has_two_statements,
        about="The first one selected keeps its words, the other's become another wording",
        for_several=True,
    ),
    Command(
        "same_claim",
        "Mark as the same claim",
        _same,
        (),
        "Build",
        "map",
        has_two_statements,
        about="Both stay, with their own words; the inspector takes it back",
        for_several=True,
    ),
    Command(
        "use_again",
        "Use the copied statement here as well",
        _use_again,
        ("Ctrl+Shift+V",),
        "Build",
        "map",
        has_node,
        in_context_menu=True,
        about="The same statement a second time, not a copy of it",
    ),
)
"""The commands about claims."""

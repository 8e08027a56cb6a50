"""What hides a box, the folded branches above it, and how it comes to be seen."""

from PySide6.QtCore import QObject, QTimer, Signal

from argmap.edits import unfold
from argmap.model import Change, Document, SpanningTree, folded_nodes, spanning_tree
from argmap.ui.editor import Editor
from argmap.ui.selection import Selection

_FOLDS = ("view", "groups")
"""The collections that say what is folded."""


class Reveal(QObject):
    """Unfolds what hides the selected box: nobody goes to something in order not to see it.

    Who folds what they are in stays at what is folded.
    """

    revealed = Signal(str)
    """(id) The selected box can be seen now."""

    def __init__(self, editor: Editor, selection: Selection, parent: QObject) -> None:
        super().__init__(parent)
        self._editor, self._selection = editor, selection
        # Later: the selection may change in the middle of an edit, which is no time for another one.
        self._soon = QTimer(self, singleShot=True, interval=0)
        self._soon.timeout.connect(self._unfold)
        selection.changed.connect(self._follow)
        editor.changed.connect(self._stay_at_fold)

    def _follow(self) -> None:
        if self._hidden() is not None:
            self._soon.start()

    def _stay_at_fold(self, change: Change) -> None:
        node = self._hidden()
        if node is None or self._soon.isActive() or not any(collection in _FOLDS for collection, _ in change.steps):
            return
        self._selection.select(folded_above(self._editor.document, self._editor.tree, node)[0])

    def _unfold(self) -> None:
        node = self._hidden()
        if node is not None and not self._editor.read_only:
            self._editor.edit(unfold_above, node)
            self.revealed.emit(node)

    def _hidden(self) -> str | None:
        node = self._selection.current
        return node if node is not None and folded_above(self._editor.document, self._editor.tree, node) else None


def folded_above(document: Document, tree: SpanningTree, node: str) -> list[str]:
    """Return the folded statements and inferences that a node hangs below, from the root down.

    Below a folded node hangs what stands in the frames on it, not the card that is folded, nor a frame's own cards.
    """
    folded = folded_nodes(document)
    if not folded:
        return []
    way = tree.path(document, node)
    found = [above for above in way[:-1] if above in folded]
    home = tree.home.get(node)
    return [above for above in found if above != home]


def unfold_above(document: Document, node: str) -> Change:
    """Unfold all that a node hangs below."""
    return unfold(document, *folded_above(document, spanning_tree(document), node))

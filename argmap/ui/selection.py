"""What is selected: one current box or frame, perhaps more, and which use of a shared statement is meant."""

from collections.abc import Iterable, Mapping

from PySide6.QtCore import QObject, Signal

from argmap.model import Change, Document, Inference
from argmap.ui.editor import Editor


class Selection(QObject):
    """The ids selected in all views; ids that leave the document leave the selection."""

    changed = Signal()

    def __init__(self, editor: Editor, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._editor = editor
        self._current: str | None = None
        self._use: str | None = None
        self._ids: tuple[str, ...] = ()
        editor.changed.connect(self._forget_what_is_gone)
        editor.loaded.connect(self.clear)

    @property
    def current(self) -> str | None:
        """Id of the statement or inference that keys act on."""
        return self._current

    @property
    def ids(self) -> tuple[str, ...]:
        """All selected ids, in the order in which they were selected; the current one is among them."""
        return self._ids

    @property
    def statement(self) -> str | None:
        """The current id if it is a statement's."""
        return self._current if self._current in self._editor.document.statements else None

    @property
    def inference(self) -> str | None:
        """The current inference: the frame itself, or the one in whose frame the selected use of a statement stands."""
        if self._current is None:
            return None
        if self._current in self._editor.document.inferences:
            return self._current
        if self._use is not None and _uses(self._editor.document, self._use, self._current):
            return self._use
        return self._editor.tree.home.get(self._current)

    def select(self, node: str | None, inference: str | None = None) -> None:
        """Select one statement or inference; `inference`: the frame whose use of the statement is meant."""
        ids = (node,) if node is not None else ()
        self._set(node, inference, ids)

    def toggle(self, node: str) -> None:
        """Add a node to the selection as the current one, or take it out."""
        if node in self._ids:
            rest = tuple(other for other in self._ids if other != node)
            self._set(rest[-1] if rest else None, None, rest)
        else:
            self._set(node, None, (*self._ids, node))

    def select_all(self, nodes: Iterable[str], current: str | None = None) -> None:
        """Select several nodes; the current one is `current`, or the last."""
        ids = tuple(dict.fromkeys(nodes))
        self._set(current if current in ids else (ids[-1] if ids else None), None, ids)

    def clear(self) -> None:
        """Select nothing."""
        self._set(None, None, ())

    def _set(self, current: str | None, use: str | None, ids: tuple[str, ...]) -> None:
        if (current, use, ids) != (self._current, self._use, self._ids):
            self._current, self._use, self._ids = current, use, ids
            self.changed.emit()

    def _forget_what_is_gone(self, change: Change) -> None:
        """Take what is gone out of the selection; where nothing is left of it, select what it was aimed at."""
        document = self._editor.document
        kept = tuple(node for node in self._ids if node in document.statements or node in document.inferences)
        current = self._current if self._current in kept else (kept[-1] if kept else None)
        if current is None and self._current is not None:
            current = _above(change, self._current, document)
            kept = (current,) if current is not None else ()
        use = self._use if self._use in document.inferences else None
        self._set(current, use, kept)


def _above(change: Change, gone: str, document: Document) -> str | None:
    """Return the first thing still there on the way up from a node that a change has removed."""
    removed = {key: before for (collection, key), (before, after) in change.steps.items() if after is None}
    seen = {gone}
    while gone in removed:
        above = removed[gone].target if isinstance(removed[gone], Inference) else _holder(removed, gone)
        if above is None or above in seen:
            return None
        seen.add(above)
        gone = above
    return gone if gone in document.statements or gone in document.inferences else None


def _holder(removed: Mapping[str, object], statement: str) -> str | None:
    """Return the removed inference that a statement was a premise of."""
    for key, record in removed.items():
        if isinstance(record, Inference) and any(premise.statement == statement for premise in record.premises):
            return key
    return None


def _uses(document: Document, inference: str, statement: str) -> bool:
    record = document.inferences.get(inference)
    return record is not None and any(premise.statement == statement for premise in record.premises)

"""What if some boxes were withdrawn: a question for the moment, which the map does not keep."""

from PySide6.QtCore import QObject, Signal

from argmap.ui.editor import Editor


class Scenario(QObject):
    """The boxes that are withdrawn for the moment, in the order in which they were."""

    changed = Signal()

    def __init__(self, editor: Editor, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._editor = editor
        self._withdrawn: tuple[str, ...] = ()
        editor.changed.connect(self._forget_what_is_gone)
        editor.loaded.connect(self.end)

    @property
    def withdrawn(self) -> tuple[str, ...]:
        """Ids of statements and inferences; empty: the map is evaluated as it is."""
        return self._withdrawn

    def toggle(self, node: str) -> None:
        """Withdraw a box, or give it back."""
        rest = tuple(other for other in self._withdrawn if other != node)
        self._set(rest if node in self._withdrawn else (*rest, node))

    def end(self) -> None:
        """Give all boxes back."""
        self._set(())

    def _forget_what_is_gone(self) -> None:
        document = self._editor.document
        self._set(tuple(n for n in self._withdrawn if n in document.statements or n in document.inferences))

    def _set(self, withdrawn: tuple[str, ...]) -> None:
        if withdrawn != self._withdrawn:
            self._withdrawn = withdrawn
            self.changed.emit()

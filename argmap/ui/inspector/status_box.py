"""The box that says whether something stands, and why."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from argmap.evaluation import status_word
from argmap.evaluation.why import why_parts
from argmap.ui.analysis import Result
from argmap.ui.plain import label
from argmap.ui.said import status_said, weight_said
from argmap.ui.told import Told


class StatusBox(QFrame):
    """Shows the status word, the strength in words and why: the names in that sentence lead to their boxes."""

    chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("statusBox")
        self._word = label()
        self._word.setObjectName("statusWord")
        self._why = Told()
        self._why.setObjectName("statusWhy")
        self._why.chosen.connect(self.chosen)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 9, 12, 10)
        column.setSpacing(2)
        column.addWidget(self._word)
        column.addWidget(self._why)

    def show_node(self, result: Result, node: str) -> None:
        """Show what the evaluation says of a statement or inference; nothing when it says nothing."""
        word = status_word(result.evaluation, node)
        self.setVisible(word is not None)
        if word is None:
            return
        strength = result.evaluation.strength.get(node)
        weight = weight_said(word, strength) if strength and node in result.document.statements else ""
        self._word.setText(" · ".join(filter(None, (status_said(word).capitalize(), weight))))
        self._why.tell(result.document, [why_parts(result.document, result.evaluation, node)])
        self.setAccessibleName(f"{self._word.text()}. {self._why.words()}")
        if self.property("status") != word:
            self.setProperty("status", word)
            for widget in (self, self._word):
                widget.style().unpolish(widget)
                widget.style().polish(widget)

"""What a step is about: the statement that it supports or opposes, or the step that it backs or undercuts."""

from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from argmap.model import short_name
from argmap.picture.characters import visible_text
from argmap.ui.editor import Editor
from argmap.ui.plain import label, menu_text, tooltip
from argmap.ui.selection import Selection


class TargetField(QWidget):
    """The name of the target; a click goes there. It is changed by moving the step."""

    def __init__(self, editor: Editor, selection: Selection, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._editor = editor
        self._target = ""
        self._caption = label("", "dim")
        self._go = QPushButton()
        self._go.setProperty("quiet", "true")
        self._go.clicked.connect(lambda: selection.select(self._target))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addWidget(self._caption)
        column.addWidget(self._go)

    def show_step(self, inference: str) -> None:
        """Show what an inference is about."""
        document = self._editor.document
        record = document.inferences[inference]
        self._target = record.target
        supports = record.kind == "support"
        if record.target in document.inferences:
            self._caption.setText(self.tr("It backs the step") if supports else self.tr("It undercuts the step"))
        else:
            self._caption.setText(self.tr("It supports") if supports else self.tr("It opposes"))
        there = record.target in document.statements or record.target in document.inferences
        words = visible_text(short_name(document, record.target)) if there else self.tr("nothing that is in the map")
        self._go.setText(menu_text(words))
        self._go.setEnabled(there)
        statement = document.statements.get(record.target)
        self._go.setToolTip(tooltip(statement.text if statement is not None else ""))

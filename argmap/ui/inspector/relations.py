"""The statements that say the same as the selected one in other words."""

from PySide6.QtWidgets import QGridLayout, QPushButton, QWidget

from argmap.edits import remove_relation
from argmap.model import short_text
from argmap.picture.characters import visible_text
from argmap.ui.changeable import only_while_changeable
from argmap.ui.editor import Editor
from argmap.ui.plain import button_text, tooltip
from argmap.ui.selection import Selection

_Row = tuple[str, str, str]


class Relations(QWidget):
    """One row for each: its text (a click goes there), and a button that takes the relation back."""

    def __init__(self, editor: Editor, selection: Selection, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._editor, self._selection = editor, selection
        self._rows: list[_Row] = []
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setColumnStretch(0, 1)

    def show_statement(self, statement: str) -> bool:
        """Show what a statement is the same as; return whether there is anything."""
        document = self._editor.document
        rows = [
            (key, other, document.statements[other].text)
            for key, relation in document.relations.items()
            if statement in (relation.a, relation.b)
            and (other := relation.b if relation.a == statement else relation.a) in document.statements
        ]
        if rows != self._rows:
            self._rows = rows
            self._fill()
        return bool(rows)

    def _fill(self) -> None:
        while (item := self._grid.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        for number, (relation, other, text) in enumerate(self._rows):
            words = short_text(visible_text(text), 30) or self.tr("no words yet")
            there = QPushButton(button_text(words))
            there.setToolTip(tooltip(text))
            there.clicked.connect(lambda _on=False, other=other: self._selection.select(other))
            apart = QPushButton(self.tr("Not the same"))
            apart.setAccessibleName(self.tr("Not the same as {words}").format(words=words))
            apart.clicked.connect(lambda _on=False, relation=relation: self._editor.edit(remove_relation, relation))
            only_while_changeable(self._editor, apart)
            for column, button in enumerate((there, apart)):
                button.setProperty("quiet", "true")
                self._grid.addWidget(button, number, column)

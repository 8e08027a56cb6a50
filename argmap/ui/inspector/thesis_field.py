"""The thesis of the map: chosen among the statements that stand at the top, and a way to it."""

from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from argmap.edits import set_thesis
from argmap.model import short_text
from argmap.picture.characters import visible_text
from argmap.ui.changeable import only_while_changeable
from argmap.ui.editor import Editor
from argmap.ui.inspector.choices import ChoiceInput
from argmap.ui.plain import label
from argmap.ui.selection import Selection

_MOST = 200
"""Statements offered; a map with more loose ones than this is no map yet."""


class ThesisField(QWidget):
    """A choice of the roots; any other statement is made the thesis with the command of that name."""

    def __init__(self, editor: Editor, selection: Selection, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._editor = editor
        self._choice = ChoiceInput([])
        self._choice.setAccessibleName(self.tr("Thesis"))
        self._choice.edited.connect(lambda statement: editor.edit(set_thesis, statement))
        only_while_changeable(editor, self._choice)
        self._go = QPushButton(self.tr("Go to the thesis"))
        self._go.setProperty("quiet", "true")
        self._go.clicked.connect(lambda: selection.select(editor.document.thesis))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(label(self.tr("Thesis"), "dim"))
        column.addWidget(self._choice)
        column.addWidget(self._go)

    def refresh(self) -> None:
        """Show the thesis as it is now."""
        document = self._editor.document
        thesis = document.thesis
        roots = [root for root in self._editor.tree.roots if root in document.statements][:_MOST]
        offered = dict.fromkeys([*([thesis] if thesis is not None else []), *roots])
        words = {key: short_text(visible_text(document.statements[key].text), 60) or "…" for key in offered}
        none = [(None, self.tr("none yet"))] if thesis is None else []
        self._choice.offer([*none, *words.items()])
        self._choice.show_value(thesis)
        self._go.setEnabled(thesis is not None)

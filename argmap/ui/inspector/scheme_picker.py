"""Choosing the scheme of a step among the known patterns, with an example of each."""

from PySide6.QtCore import QItemSelectionModel, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QVBoxLayout,
    QWidget,
)

from argmap.edits import choose_scheme, schemes, set_fields
from argmap.edits.schemes import Scheme
from argmap.model import waits
from argmap.picture.characters import visible_text
from argmap.ui.editor import Editor
from argmap.ui.plain import label

_ID = int(Qt.ItemDataRole.UserRole)


class SchemePicker(QDialog):
    """The list of schemes by name and words, with premises, conclusion, questions and example of the chosen one."""

    def __init__(self, current: str | None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Scheme of the step"))
        self.resize(720, 520)
        self._words = QLineEdit(placeholderText=self.tr("Find a scheme, or write your own name for it"))
        self._words.setAccessibleName(self.tr("Find a scheme"))
        self._list = QListWidget()
        self._list.setAccessibleName(self.tr("Schemes"))
        self._about = label()
        self._about.setAlignment(Qt.AlignmentFlag.AlignTop)
        row = QHBoxLayout()
        row.addWidget(self._list, 2)
        row.addWidget(self._about, 3)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel)
        none = buttons.addButton(self.tr("No scheme"), QDialogButtonBox.ButtonRole.ResetRole)
        column = QVBoxLayout(self)
        column.addWidget(self._words)
        column.addLayout(row)
        self._fill = QCheckBox(self.tr("Add the premises that are missing, to be filled in"))
        self._fill.setChecked(True)
        column.addWidget(self._fill)
        column.addWidget(buttons)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        none.clicked.connect(self._choose_none)
        self._none = False
        self._words.textChanged.connect(self._filter)
        self._list.currentItemChanged.connect(lambda item, _before: self._describe(item))
        self._list.itemDoubleClicked.connect(lambda _item: self.accept())
        self._filter("")
        self._select(current)
        if current and current not in schemes():
            self._words.setText(current)

    def chosen(self) -> str | None:
        """Return the id of the scheme, the person's own words where no scheme fits, or None for no scheme."""
        if self._none:
            return None
        item = self._list.currentItem()
        return str(item.data(_ID)) if item is not None else self._words.text().strip() or None

    @property
    def fills(self) -> bool:
        """Whether the slots of the scheme that no premise fills become premises."""
        return self._fill.isChecked()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Let arrows go through the list while one types in the field above it, which has no use for them."""
        if event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown):
            QApplication.sendEvent(self._list, event)
        else:
            super().keyPressEvent(event)

    def _choose_none(self) -> None:
        self._none = True
        self.accept()

    def _filter(self, words: str) -> None:
        wanted = words.casefold().split()
        self._list.clear()
        for scheme in schemes().values():
            if all(word in f"{scheme.name} {scheme.category} {scheme.example}".casefold() for word in wanted):
                item = QListWidgetItem(scheme.name)
                item.setData(_ID, scheme.id)
                self._list.addItem(item)
        self._list.setCurrentRow(0)
        if not self._list.count():
            self._about.setText(self.tr("No scheme is called so; the step gets these words as its scheme."))

    def _select(self, current: str | None) -> None:
        for row in range(self._list.count()):
            if self._list.item(row).data(_ID) == current:
                self._list.setCurrentRow(row, QItemSelectionModel.SelectionFlag.ClearAndSelect)

    def _describe(self, item: QListWidgetItem | None) -> None:
        scheme = schemes().get(str(item.data(_ID))) if item is not None else None
        if scheme is not None:
            self._about.setText(_description(scheme, self.tr("For example: "), self.tr("Questions")))


def pick_scheme(editor: Editor, step: str, parent: QWidget) -> str | None:
    """Let the person choose the scheme of a step; return the first premise that waits to be filled in, if any."""
    record = editor.document.inferences.get(step)
    if record is None:
        return None
    picker = SchemePicker(record.scheme, parent)
    if not picker.exec():
        return None
    chosen = picker.chosen()
    if chosen is not None and chosen in schemes() and picker.fills:
        return give_scheme(editor, step, chosen)
    editor.edit(set_fields, "inferences", step, scheme=chosen)
    return None


def give_scheme(editor: Editor, step: str, scheme: str) -> str | None:
    """Give a step a known scheme, its empty slots as premises to be filled in; return the first of them, if any."""
    change = editor.edit(choose_scheme, step, scheme)
    after = editor.document
    added = {key for key in change.added("statements") if waits(after.statements[key].text)} if change else set()
    return next((p.statement for p in after.inferences[step].premises if p.statement in added), None)


def scheme_name(scheme: str | None) -> str:
    """Return a scheme in words: its name, or the free text that a file has."""
    if not scheme:
        return ""
    known = schemes().get(scheme)
    return known.name if known is not None else visible_text(scheme.replace("_", " "))


def _description(scheme: Scheme, example: str, questions: str) -> str:
    premises = "\n".join(f"  {scheme.to_fill_in(slot.text)}" for slot in scheme.slots)
    asked = "\n".join(f"  {question.in_words()}" for question in scheme.questions)
    return f"{premises}\n∴ {scheme.to_fill_in(scheme.conclusion)}\n\n{example}{scheme.example}\n\n{questions}\n{asked}"

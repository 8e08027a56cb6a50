"""The premises of a step, each with the slot of the scheme that it fills."""

from collections.abc import Callable

from PySide6.QtWidgets import QCheckBox, QGridLayout, QPushButton, QWidget

from argmap.edits import schemes, set_fields
from argmap.model import Inference, Premise, short_text
from argmap.picture.characters import visible_text
from argmap.ui.editor import Editor
from argmap.ui.inspector.inputs import ChoiceInput, Option
from argmap.ui.plain import menu_text, tooltip
from argmap.ui.selection import Selection

_Row = tuple[str, str | None, bool, str]


class Premises(QWidget):
    """One row for each premise: its text (a click goes there), its role, and whether it is needed false."""

    def __init__(self, editor: Editor, selection: Selection, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._editor, self._selection = editor, selection
        self._inference = ""
        self._rows: list[_Row] | None = None
        self._options: list[Option] = []
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setColumnStretch(0, 1)

    def show_step(self, inference: str) -> None:
        """Show the premises of an inference."""
        record = self._editor.document.inferences[inference]
        statements = self._editor.document.statements
        rows = [
            (p.statement, p.role, p.negated, statements[p.statement].text if p.statement in statements else "")
            for p in record.premises
        ]
        options = _slots(record)
        if (inference, rows) == (self._inference, self._rows) and options == self._options:
            return
        self._inference, self._rows, self._options = inference, rows, options
        while (item := self._grid.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        for number, row in enumerate(rows):
            self._add(number, row)

    def _add(self, number: int, row: _Row) -> None:
        statement, role, negated, text = row
        words = short_text(visible_text(text), 30) or self.tr("no words yet")
        button = QPushButton(menu_text(words))
        button.setProperty("quiet", "true")
        button.setToolTip(tooltip(text))
        button.clicked.connect(lambda: self._selection.select(statement, self._inference))
        choice = ChoiceInput(self._options)
        choice.show_value(role)
        choice.setAccessibleName(self.tr("Role of the premise {words}").format(words=words))
        choice.edited.connect(lambda value: self._set(number, lambda p: p.model_copy(update={"role": value})))
        needed = QCheckBox(self.tr("not"))
        needed.setChecked(negated)
        needed.setToolTip(tooltip(self.tr("The step needs this premise to be false")))
        needed.setAccessibleName(self.tr("Needed false: {words}").format(words=words))
        needed.clicked.connect(lambda on: self._set(number, lambda p: p.model_copy(update={"negated": bool(on)})))
        self._grid.addWidget(button, 2 * number, 0, 1, 2)
        self._grid.addWidget(choice, 2 * number + 1, 0)
        self._grid.addWidget(needed, 2 * number + 1, 1)

    def _set(self, number: int, change: Callable[[Premise], Premise]) -> None:
        record = self._editor.document.inferences[self._inference]
        premises = tuple(change(p) if place == number else p for place, p in enumerate(record.premises))
        self._editor.edit(set_fields, "inferences", self._inference, premises=premises)


def _slots(record: Inference) -> list[Option]:
    """Return the roles that a premise can have: the slots of the scheme, and those that are there already."""
    scheme = schemes().get(record.scheme or "")
    named = {slot.name: slot.label for slot in scheme.slots} if scheme is not None else {}
    others = [premise.role for premise in record.premises if premise.role and premise.role not in named]
    return [(None, "–"), *named.items(), *((name, name.replace("_", " ")) for name in dict.fromkeys(others))]

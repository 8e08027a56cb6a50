"""The premises of a step, each with the slot of the scheme that it fills."""

from collections.abc import Callable
from dataclasses import replace
from typing import NamedTuple

from PySide6.QtWidgets import QCheckBox, QGridLayout, QPushButton, QWidget

from argmap.edits import schemes, set_fields
from argmap.model import Inference, Premise, short_text
from argmap.picture.characters import visible_text
from argmap.ui.changeable import only_while_changeable
from argmap.ui.editor import Editor
from argmap.ui.inspector.choices import ChoiceInput, Option
from argmap.ui.plain import button_text, tooltip
from argmap.ui.selection import Selection

_Row = tuple[str, str | None, bool, str]


class _Widgets(NamedTuple):
    """What one row consists of."""

    button: QPushButton
    choice: ChoiceInput
    needed: QCheckBox


class Premises(QWidget):
    """One row for each premise: its text (a click goes there), its role, and whether it is needed false."""

    def __init__(self, editor: Editor, selection: Selection, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._editor, self._selection = editor, selection
        self._inference = ""
        self._rows: list[_Row] = []
        self._options: list[Option] = []
        self._widgets: list[_Widgets] = []
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
        shown = self._rows if options == self._options else []
        self._inference, self._rows, self._options = inference, rows, options
        # To make widgets takes longer than all the rest of an edit: those that are there are used again.
        while len(self._widgets) > len(rows):
            for widget in self._widgets.pop():
                self._grid.removeWidget(widget)
                widget.hide()
                widget.deleteLater()
        while len(self._widgets) < len(rows):
            self._add()
        for number, (row, widgets) in enumerate(zip(rows, self._widgets, strict=True)):
            if row != (shown[number] if number < len(shown) else None):
                self._fill(widgets, row)

    def _add(self) -> None:
        number = len(self._widgets)
        widgets = _Widgets(QPushButton(), ChoiceInput([]), QCheckBox(self.tr("not")))
        button, choice, needed = widgets
        button.setProperty("quiet", "true")
        button.clicked.connect(lambda: self._selection.select(self._rows[number][0], self._inference))
        choice.edited.connect(lambda value: self._set(number, lambda p: replace(p, role=value)))
        needed.setToolTip(tooltip(self.tr("The step needs this premise to be false")))
        needed.clicked.connect(lambda on: self._set(number, lambda p: replace(p, negated=bool(on))))
        only_while_changeable(self._editor, choice, needed)
        self._grid.addWidget(button, 2 * number, 0, 1, 2)
        self._grid.addWidget(choice, 2 * number + 1, 0)
        self._grid.addWidget(needed, 2 * number + 1, 1)
        self._widgets.append(widgets)

    def _fill(self, widgets: _Widgets, row: _Row) -> None:
        _, role, negated, text = row
        words = short_text(visible_text(text), 30) or self.tr("no words yet")
        widgets.button.setText(button_text(words))
        widgets.button.setToolTip(tooltip(text))
        widgets.choice.offer(self._options)
        widgets.choice.show_value(role)
        widgets.choice.setAccessibleName(self.tr("Role of the premise {words}").format(words=words))
        widgets.needed.setChecked(negated)
        widgets.needed.setAccessibleName(self.tr("Needed false: {words}").format(words=words))

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

"""A form over the fields of records, made from a table of rows; what is typed is an edit at once."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QLabel, QWidget

from argmap.edits import set_fields_of_each
from argmap.ui.editor import Editor
from argmap.ui.inspector.choices import DIFFERENT, ChoiceInput
from argmap.ui.inspector.inputs import Input
from argmap.ui.plain import label, tooltip


@dataclass(frozen=True, slots=True)
class Field:
    """One row: the name of the record's field, its caption, and what makes the widget that edits it."""

    name: str
    caption: str
    make: Callable[[], Any]
    about: str = ""
    wide: bool = False
    """Whether the widget stands below its caption and takes the whole width."""


class Form(QWidget):
    """The widgets of a table of fields; shows one record at a time, or what several have in common."""

    def __init__(
        self,
        editor: Editor,
        collection: str,
        fields: Sequence[Field],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._editor = editor
        self._collection = collection
        self._records: Sequence[str] = ()
        self._inputs: dict[str, Input] = {}
        self._choices: dict[int, tuple[QLabel, ChoiceInput]] = {}
        """The choices with their captions, by the row of these; they stand beside them, or in the row below."""

        self._grid = grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(8)
        grid.setVerticalSpacing(6)
        grid.setColumnStretch(1, 1)
        for field in fields:
            self._add(grid, field)

    def show_record(self, identifier: str) -> None:
        """Show the record with that id as it is in the document now."""
        self.show_records((identifier,))

    def show_records(self, identifiers: Sequence[str]) -> None:
        """Show what records have in common now; where they differ, a field says so until one value is given to all."""
        self._records = identifiers
        records = [record for identifier in identifiers if (record := self._find(identifier)) is not None]
        self.setEnabled(bool(records) and not self._editor.read_only)
        for name, widget in self._inputs.items():
            if records:
                values = [getattr(record, name) for record in records]
                widget.show_value(values[0] if all(value == values[0] for value in values) else DIFFERENT)
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put choices beside their captions or below them."""
        super().resizeEvent(event)
        self._fit()

    def input(self, name: str) -> Any:
        """Return the widget of a field."""
        return self._inputs[name]

    def _add(self, grid: QGridLayout, field: Field) -> None:
        widget = field.make()
        if field.caption:
            widget.setAccessibleName(field.caption)
        widget.setToolTip(tooltip(field.about))
        widget.edited.connect(lambda value: self._edit(field.name, value))
        widget.left.connect(self._editor.end_run)
        self._inputs[field.name] = widget
        caption = label(field.caption, "dim")
        caption.setBuddy(widget)
        row = grid.rowCount()
        if field.wide:
            if field.caption:
                grid.addWidget(caption, row, 0, 1, 2)
            grid.addWidget(widget, row + 1, 0, 1, 2)
        else:
            grid.addWidget(caption, row, 0)
            grid.addWidget(widget, row, 1)
            if isinstance(widget, ChoiceInput):
                self._choices[row] = caption, widget
                grid.setRowMinimumHeight(row + 1, 0)

    def _fit(self) -> None:
        """Put each choice beside its caption if there is room for its words, otherwise below it."""
        captions = (caption.fontMetrics().horizontalAdvance(caption.text()) for caption, _ in self._choices.values())
        taken = max(captions, default=0)
        room = self.contentsRect().width() - taken - self._grid.horizontalSpacing()
        for row, (_, choice) in self._choices.items():
            place = (row, 1, 1, 1) if choice.room_wanted <= room else (row + 1, 0, 1, 2)
            if self._grid.getItemPosition(self._grid.indexOf(choice)) != place:
                self._grid.removeWidget(choice)
                self._grid.addWidget(choice, *place)

    def _edit(self, name: str, value: Any) -> None:
        changed = [key for key in self._records if getattr(self._find(key), name, value) != value]
        if changed:
            run = (self._collection, *self._records, name)
            self._editor.type(run, set_fields_of_each, self._collection, changed, **{name: value})

    def _find(self, identifier: str) -> Any:
        if self._collection == "map":
            return self._editor.document.map
        return self._editor.document.tables[self._collection].get(identifier)

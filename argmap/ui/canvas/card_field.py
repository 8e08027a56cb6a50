"""Editing a card in its place: the text field over it, and what it does to the map."""

from PySide6.QtCore import QObject, QRectF, Signal
from PySide6.QtWidgets import QWidget

from argmap.edits import split_statement
from argmap.picture.items import Element, Text
from argmap.picture.theme import BODY, IMPLICIT, MEASURES, THESIS, Theme
from argmap.ui.canvas.inline_editor import InlineEditor
from argmap.ui.canvas.viewport import Viewport
from argmap.ui.editor import Editor
from argmap.ui.prompts import prompt
from argmap.ui.text_entry import TextEntry

_TEXT_STYLES = (BODY, IMPLICIT, THESIS)


class CardField(QObject):
    """Opens, places and closes the field; what is typed reaches the document at once, so the map makes room."""

    finished = Signal(str)
    """Editing has ended; carries the id of the command to run next, or ""."""

    def __init__(self, canvas: QWidget, editor: Editor) -> None:
        super().__init__(canvas)
        self._editor = editor
        self._field = InlineEditor(canvas)
        self._entry: TextEntry | None = None
        self.statement: str | None = None
        """Id of the statement that is being edited."""

        self._field.textChanged.connect(self._type)
        self._field.committed.connect(self._commit)
        self._field.cancelled.connect(self._cancel)
        self._field.split.connect(self._split)
        self._field.outlined.connect(self._fill)

    def open(self, statement: str, typed: str = "") -> None:
        """Edit a statement; `typed`: what the person has typed already, put at the cursor."""
        self.close()
        self._entry = TextEntry(self._editor, statement)
        self.statement = statement
        with_signals_held = self._field.blockSignals(True)
        self._field.open(self._entry.text, prompt(self._editor.document, statement))
        self._field.blockSignals(with_signals_held)
        if typed:
            self._field.insertPlainText(typed)

    def close(self) -> None:
        """End editing and keep what was typed."""
        if self._entry is not None:
            self._commit("")

    def place(self, element: Element | None, viewport: Viewport, theme: Theme) -> None:
        """Put the field over the text of the card that is edited; without a card, editing ends."""
        if self._entry is None:
            return
        if element is None:
            self.close()
            return
        style, top = next(
            ((part.style, part.y) for part in element.parts if isinstance(part, Text) and part.style in _TEXT_STYLES),
            (BODY, 2 * MEASURES.padding),
        )
        thesis = element.kind == "thesis"
        padding = MEASURES.thesis_padding if thesis else MEASURES.padding
        above = top - style.size
        foot = MEASURES.foot_height if self._entry.text else 0.0  # a box without words has none: room for the question
        below = element.height - above - foot
        x, y = viewport.to_screen(element.x + padding, element.y + above)
        size = (element.width - 2 * padding) * viewport.scale, below * viewport.scale
        colours = ("thesis_text", "thesis") if thesis else ("text", "card")
        self._field.place(QRectF(x, y, *size), style, viewport.scale, colours, theme)

    def _type(self) -> None:
        if self._entry is not None:
            self._entry.type(self._field.toPlainText())

    def _commit(self, following: str) -> None:
        entry, self._entry, self.statement = self._entry, None, None
        if entry is None:
            return
        self._field.hide()
        entry.keep()
        self.finished.emit(following)

    def _fill(self, outline: str) -> None:
        if self._entry is not None:
            self._entry.fill(outline)
            self._commit("")

    def _split(self, place: int) -> None:
        statement = self.statement
        self._commit("")
        if statement is not None:
            self._editor.edit(split_statement, statement, place)

    def _cancel(self) -> None:
        entry, self._entry, self.statement = self._entry, None, None
        if entry is None:
            return
        self._field.hide()
        entry.give_up()
        self.finished.emit("")

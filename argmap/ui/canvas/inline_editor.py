"""The text field in which a box is edited in its place on the canvas."""

from PySide6.QtCore import QEvent, QMimeData, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QFocusEvent, QFont, QKeyEvent, QTextCursor
from PySide6.QtWidgets import QFrame, QPlainTextEdit, QWidget

from argmap.edits import is_branch
from argmap.export.qt_painter import font_families
from argmap.model import first_slot, waits
from argmap.model.utf16 import from_utf16, to_utf16
from argmap.picture.characters import han_form, reads_leftwards
from argmap.picture.items import TextStyle
from argmap.picture.theme import Theme
from argmap.ui.long_words import fit_line_breaks, fit_pasted

_PROMPT = 0.7
"""How much of the text's colour a prompt has."""


class InlineEditor(QPlainTextEdit):
    """A plain-text field without frame that stands over a card; it knows nothing of the map."""

    committed = Signal(str)
    """Editing ends with the text kept; carries the id of the command to run next, or ""."""

    split = Signal(int)
    """Of one claim two are to be made; carries the place of the cursor, in code points."""

    outlined = Signal(str)
    """An outline is pasted into the field while it is empty; carries its text."""

    cancelled = Signal()
    """Editing ends and what was typed is given up."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.document().setDocumentMargin(0)
        self._fills_in = False
        """Whether the text had a slot when the field was opened."""

        self.setTabChangesFocus(False)
        self.setAccessibleName(self.tr("Text of the box"))
        self.document().contentsChanged.connect(self._turn)
        self.hide()

    def open(self, text: str, prompt: str) -> None:
        """Show the field with a text, the cursor at its end, or with its first slot selected so that typing fills it.

        Without a text, a prompt says what is wanted.
        """
        self._fills_in = waits(text)
        fit_line_breaks(self, text)
        self.setPlainText(text)
        self.setPlaceholderText(prompt)
        self._select_slot(0)
        self.show()
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    def place(self, rect: QRectF, style: TextStyle, scale: float, colours: tuple[str, str], theme: Theme) -> None:
        """Stand over a rectangle of the widget, in the font and colours (text, background) of the card below."""
        font = QFont(font_families(theme.family, han_form(self.toPlainText())))
        font.setPixelSize(max(6, round(style.size * scale)))
        font.setWeight(QFont.Weight(style.weight))
        self.setFont(font)
        text, background = (theme[token] for token in colours)
        faint = QColor(text)
        faint.setAlphaF(_PROMPT)
        dress = (
            f"QPlainTextEdit {{ color: {text}; background: {background}; border: none; padding: 0; "
            f"placeholder-text-color: {faint.name(QColor.NameFormat.HexArgb)}; "
            f"selection-background-color: {theme['accent']}; selection-color: {theme['on_accent']}; }}"
        )
        if dress != self.styleSheet():  # Qt dresses the field anew even for the same words, and this is each key
            self.setStyleSheet(dress)
        self.setGeometry(rect.toRect())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """End editing on Enter, Tab and Esc; everything else is typing."""
        key, modifiers = event.key(), event.modifiers()
        shift = bool(modifiers & Qt.KeyboardModifier.ShiftModifier)
        alt = bool(modifiers & Qt.KeyboardModifier.AltModifier)
        control = bool(modifiers & Qt.KeyboardModifier.ControlModifier)
        if key == Qt.Key.Key_Escape:
            self.cancelled.emit()
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and control and alt:
            self.split.emit(from_utf16(self.toPlainText(), self.textCursor().position()))
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and control:
            self.committed.emit("add_linked_premise")
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not shift:
            self.committed.emit("")
        elif key == Qt.Key.Key_Tab and not shift:
            self._go_on()
        elif key == Qt.Key.Key_Backtab or (key == Qt.Key.Key_Tab and shift):
            self.committed.emit("add_objection")
        else:
            super().keyPressEvent(event)

    def insertFromMimeData(self, source: QMimeData) -> None:
        """Take what is pasted, however long its words are; without words here yet, an outline is for the map."""
        if not self.toPlainText() and source.hasText() and is_branch(source.text()):
            self.outlined.emit(source.text())
            return
        fit_pasted(self, source)
        super().insertFromMimeData(source)

    def event(self, event: QEvent) -> bool:
        """Keep Ctrl+Enter and the like for typing: they must not run the window's command at the same time."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            plain = not event.modifiers() & (Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier)
            if plain or event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                event.accept()
                return True
        return super().event(event)

    def _go_on(self) -> None:
        """Go to the next slot, here or in another box, while what is written is filled in; else add a reason."""
        text = self.toPlainText()
        if not self._select_slot(from_utf16(text, self.textCursor().selectionEnd())):
            self.committed.emit("next_blank" if self._fills_in else "add_reason")

    def _select_slot(self, start: int) -> bool:
        """Select the first slot of the text from a place on, in code points; without one, put the cursor at the end.

        Returns whether there is one.
        """
        text = self.toPlainText()
        slot = first_slot(text[start:])
        cursor = self.textCursor()
        if slot is None:
            cursor.movePosition(QTextCursor.MoveOperation.End)
        else:
            cursor.setPosition(to_utf16(text, start + slot[0]))
            cursor.setPosition(to_utf16(text, start + slot[1]), QTextCursor.MoveMode.KeepAnchor)
        self.setTextCursor(cursor)
        return slot is not None

    def _turn(self) -> None:
        """Write from the side from which the card will be read; Qt would turn each line, and not move it."""
        leftwards = reads_leftwards(self.toPlainText())
        direction = Qt.LayoutDirection.RightToLeft if leftwards else Qt.LayoutDirection.LeftToRight
        option = self.document().defaultTextOption()
        if option.textDirection() != direction:
            side = Qt.AlignmentFlag.AlignRight if leftwards else Qt.AlignmentFlag.AlignLeft
            option.setTextDirection(direction)
            option.setAlignment(side | Qt.AlignmentFlag.AlignAbsolute)
            self.document().setDefaultTextOption(option)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Keep what was typed when the person goes elsewhere; a menu or another window in front is not elsewhere."""
        super().focusOutEvent(event)
        elsewhere = event.reason() not in (Qt.FocusReason.PopupFocusReason, Qt.FocusReason.ActiveWindowFocusReason)
        if elsewhere and self.isVisible():
            self.committed.emit("")

"""The bar that finds words in texts, titles, notes and quotes; all hits are marked, one is selected."""

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLineEdit, QToolButton, QWidget

from argmap.edits.schemes import scheme_in_words
from argmap.model import Document, language_of
from argmap.ui.editor import Editor
from argmap.ui.plain import label
from argmap.ui.selection import Selection

_PAUSE = 120


class _Line(QLineEdit):
    left = Signal()
    stepped = Signal(int)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter goes on, Shift+Enter back, Esc closes."""
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.stepped.emit(-1 if event.modifiers() & Qt.KeyboardModifier.ShiftModifier else 1)
        else:
            super().keyPressEvent(event)


class FindBar(QFrame):
    """Finds while one types; the canvas marks the hits."""

    hits_changed = Signal(object)
    """(ids of all statements and inferences found) Empty when the bar is closed."""

    closed = Signal()

    def __init__(self, editor: Editor, selection: Selection, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._editor, self._selection = editor, selection
        self._hits: list[str] = []
        self.setProperty("role", "findBar")
        self._line = _Line()
        self._line.setPlaceholderText(self.tr("Find in texts, titles, notes and quotes"))
        self._line.setAccessibleName(self.tr("Find in the map"))
        self._line.setClearButtonEnabled(True)
        self._count = label("", "dim", wraps=False)
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 6, 8, 6)
        row.addWidget(self._line, 1)
        row.addWidget(self._count)
        for sign, name, act in (
            ("↑", self.tr("Find previous"), lambda: self.step(-1)),
            ("↓", self.tr("Find next"), lambda: self.step(1)),
            ("×", self.tr("Close the find bar"), self.shut),
        ):
            button = QToolButton()
            button.setText(sign)
            button.setProperty("quiet", "true")
            button.setAccessibleName(name)
            button.setToolTip(name)
            button.clicked.connect(act)
            row.addWidget(button)
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE)
        self._pause.timeout.connect(self._search_and_go)
        self._line.textEdited.connect(lambda _text: self._pause.start())
        self._line.stepped.connect(self.step)
        self._line.left.connect(self.shut)
        editor.changed.connect(self._search_again)
        editor.loaded.connect(self._search_again)
        self.hide()

    def open(self) -> None:
        """Show the bar and take the keyboard."""
        self.show()
        self._line.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._line.selectAll()
        self._search_again()

    def shut(self) -> None:
        """Close the bar and take the marks away."""
        self.hide()
        self._hits = []
        self.hits_changed.emit(())
        self.closed.emit()

    def step(self, by: int) -> None:
        """Go to the next hit, or with -1 to the one before; the first time, open the bar."""
        if not self._line.text():
            self.open()
            return
        if self._pause.isActive() or not self._hits:
            self._search()
        if not self._hits:
            return
        current = self._selection.current
        here = self._hits.index(current) if current in self._hits else (-1 if by > 0 else 0)
        self._go_to((here + by) % len(self._hits))

    def _search_and_go(self) -> None:
        self._search()
        if self._hits and self._selection.current not in self._hits:
            self._go_to(0)

    def _search_again(self) -> None:
        if self.isVisible():
            self._search()

    def _search(self) -> None:
        self._pause.stop()
        found = find(self._editor.document, self._line.text())
        order = _reading_order(self._editor, found)
        if order != self._hits:
            self._hits = order
            self.hits_changed.emit(tuple(order))
        self._show_count()

    def _go_to(self, position: int) -> None:
        self._selection.select(self._hits[position])
        self._show_count()

    def _show_count(self) -> None:
        if not self._line.text().strip():
            self._count.setText("")
        elif not self._hits:
            self._count.setText(self.tr("nothing found"))
        elif self._selection.current in self._hits:
            number = self._hits.index(self._selection.current) + 1
            self._count.setText(self.tr("{number} of {count}").format(number=number, count=len(self._hits)))
        else:
            self._count.setText(self.tr("{count} found").format(count=len(self._hits)))


def find(document: Document, words: str) -> set[str]:
    """Return the statements and inferences in whose texts, titles, notes or quotes all the words occur."""
    wanted = words.casefold().split()
    if not wanted:
        return set()
    found: set[str] = set()
    for key, statement in document.statements.items():
        quotes = (document.quotes[quote] for quote in document.quotes_of(key))
        quoted = " ".join(f"{quote.exact or ''} {quote.speaker}" for quote in quotes)
        text = " ".join((statement.text, statement.title, statement.note, *statement.tags, quoted)).casefold()
        if all(word in text for word in wanted):
            found.add(key)
    for key, inference in document.inferences.items():
        stored = inference.scheme or ""
        shown = scheme_in_words(stored, language_of(document))
        # Text books know a means to a goal as practical reasoning.
        text = f"{inference.label} {inference.note} {shown} {stored.replace('_', ' ')}".casefold()
        if all(word in text for word in wanted):
            found.add(key)
    return found


def _reading_order(editor: Editor, found: set[str]) -> list[str]:
    if not found:
        return []
    document, tree = editor.document, editor.tree
    return [node for root in tree.roots for node in tree.walk(document, root) if node in found]

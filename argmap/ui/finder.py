"""The field that finds any statement and runs any command by name, with its list of matches."""

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import QAbstractListModel, QEvent, QModelIndex, QObject, QPersistentModelIndex, QPoint, Qt
from PySide6.QtGui import QFocusEvent, QKeyEvent, QKeySequence, QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QFrame,
    QLineEdit,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionFrame,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from argmap.model import Document, short_text
from argmap.picture.characters import visible_text
from argmap.ui.commands.actions import Actions
from argmap.ui.commands.command import Command, shown
from argmap.ui.plain import tooltip
from argmap.ui.selection import Selection

_SHOWN = 60


class Match(NamedTuple):
    """One line of the list: what it says, the keys of a command, and what choosing it does."""

    text: str
    keys: str
    command: str = ""
    statement: str = ""


_KEYS = int(Qt.ItemDataRole.UserRole)


class MatchDelegate(QStyledItemDelegate):
    """Draws what a match says at the left and its keys at the right."""

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Draw one line."""
        super().paint(painter, option, index)
        keys = str(index.data(_KEYS) or "")
        if keys:
            painter.save()
            chosen = option.state & QStyle.StateFlag.State_Selected
            colours = option.palette
            painter.setPen((colours.highlightedText() if chosen else colours.placeholderText()).color())
            aligned = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
            painter.drawText(option.rect.adjusted(0, 0, -10, 0), aligned, keys)
            painter.restore()


class Matches(QAbstractListModel):
    """The matches in the order of the list."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.matches: Sequence[Match] = ()

    def show(self, matches: Sequence[Match]) -> None:
        """Show other matches."""
        self.beginResetModel()
        self.matches = matches
        self.endResetModel()

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex | None = None) -> int:
        """Return how many matches there are."""
        return 0 if parent is not None and parent.isValid() else len(self.matches)

    def data(self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return the line of a match."""
        match = self.matches[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return match.text
        if role == _KEYS:
            return match.keys
        if role == Qt.ItemDataRole.ToolTipRole:
            return tooltip(match.text)
        return None


class FinderField(QLineEdit):
    """A line to type in; the list below it shows commands first, then statements with those words."""

    def __init__(self, selection: Selection, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._selection = selection
        self._actions: Actions | None = None
        self._document = Document.of()
        self._lowered: list[tuple[str, str]] = []
        self.setObjectName("finder")
        self.setPlaceholderText(self.tr("Find or run…"))
        self.setAccessibleName(self.tr("Find a statement or run a command"))
        self._list = QFrame(self, Qt.WindowType.ToolTip | Qt.WindowType.FramelessWindowHint)
        self._list.setObjectName("palette")
        self._list.setAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)
        self._view = QListView(self._list)
        self._view.setUniformItemSizes(True)
        self._view.setMinimumHeight(1)  # Qt would not make it lower than some lines
        self._view.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._view.setTextElideMode(Qt.TextElideMode.ElideRight)
        self._view.setAccessibleName(self.tr("Matches"))
        self._model = Matches(self)
        self._view.setModel(self._model)
        self._view.setItemDelegate(MatchDelegate(self._view))
        self._view.clicked.connect(lambda _index: self._choose())
        column = QVBoxLayout(self._list)
        column.setContentsMargins(4, 4, 4, 4)
        column.addWidget(self._view)
        self.textEdited.connect(lambda _text: self._search())

    def serve(self, actions: Actions) -> None:
        """Offer the commands of a window."""
        self._actions = actions

    def open(self, document: Document) -> None:
        """Take the keyboard and list what can be done with this document."""
        if document is not self._document or not self._lowered:
            self._document = document
            self._lowered = [(key, f"{s.title} {s.text}".casefold()) for key, s in document.statements.items()]
        self.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.selectAll()
        self._search()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move in the list, choose, or leave."""
        key = event.key()
        if key in (Qt.Key.Key_Down, Qt.Key.Key_Up, Qt.Key.Key_PageDown, Qt.Key.Key_PageUp):
            step = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1, Qt.Key.Key_PageDown: 10, Qt.Key.Key_PageUp: -10}[key]  # type: ignore[index]
            self._go(self._view.currentIndex().row() + step)
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._choose()
        elif key == Qt.Key.Key_Escape:
            self._leave()
        else:
            super().keyPressEvent(event)

    def event(self, event: QEvent) -> bool:
        """Keep Esc and Enter for the list while it is open."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            plain = not event.modifiers() & Qt.KeyboardModifier.ControlModifier
            if plain and event.key() in (Qt.Key.Key_Escape, Qt.Key.Key_Return, Qt.Key.Key_Enter):
                event.accept()
                return True
        return super().event(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Close the list."""
        super().focusOutEvent(event)
        self._list.hide()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the line and, while it is empty, the keys that lead here."""
        super().paintEvent(event)
        if self.text() or self.hasFocus():
            return
        painter = QPainter(self)
        option = QStyleOptionFrame()
        self.initStyleOption(option)
        rect = self.style().subElementRect(QStyle.SubElement.SE_LineEditContents, option, self)
        metrics = self.fontMetrics()
        if metrics.horizontalAdvance(f"{self.placeholderText()}  {_opened_by()}") + 16 > rect.width():
            return  # what the field is for is said before how one gets there
        painter.setPen(self.palette().placeholderText().color())
        painter.drawText(
            rect.adjusted(0, 0, -8, 0), Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, _opened_by()
        )
        painter.end()

    def _search(self) -> None:
        words = self.text().casefold().split()
        actions = self._actions
        possible = _named(actions.possible(), words) if actions is not None else []
        matches = [self._runs(command) for command in possible]
        if words:
            matches += self._statements(words)
            later = _named(actions.impossible(), words) if actions is not None else []
            matches += [self._waits(command) for command in later]
        matches = matches[:_SHOWN] or [Match(self.tr("Nothing found"), "")]
        self._model.show(matches)
        self._go(0)
        width = max(self.width(), 420)
        height = min(len(matches), 12) * self._view.sizeHintForRow(0) + 12
        right = self.mapToGlobal(QPoint(self.width(), self.height() + 4))
        self._list.setGeometry(right.x() - width, right.y(), width, height)
        self._list.show()

    def _runs(self, command: Command) -> Match:
        return Match(_title(command), self._keys(command), command=command.id)

    def _waits(self, command: Command) -> Match:
        """Return the line of a command that cannot be run now: that it exists, and its keys."""
        return Match(self.tr("{command} (not possible now)").format(command=_title(command)), self._keys(command))

    def _keys(self, command: Command) -> str:
        return _native(self._actions[command.id].shortcut()) if self._actions is not None else ""

    def _statements(self, words: list[str]) -> list[Match]:
        statements = self._document.statements
        return [
            Match(visible_text(short_text(statements[key].text, 120)), "", statement=key)
            for key, text in self._lowered
            if all(word in text for word in words)
        ][:_SHOWN]

    def _go(self, row: int) -> None:
        row = max(0, min(row, self._model.rowCount() - 1))
        self._view.setCurrentIndex(self._model.index(row))

    def _choose(self) -> None:
        row = self._view.currentIndex().row()
        if not self._list.isVisible() or not 0 <= row < self._model.rowCount():
            return
        match = self._model.matches[row]
        self._leave()
        if match.statement:
            self._selection.select(match.statement)
        elif self._actions is not None and match.command:
            self._actions.run(match.command)

    def _leave(self) -> None:
        self._list.hide()
        self.clear()
        window = self.window()
        back = getattr(window, "hand", None)
        if back is not None:
            back().setFocus()


def _opened_by() -> str:
    return _native(QKeySequence("Ctrl+K"))


def _native(keys: QKeySequence) -> str:
    return keys.toString(QKeySequence.SequenceFormat.NativeText)


def _named(commands: Sequence[Command], words: Sequence[str]) -> list[Command]:
    """Return the commands whose names have these words; those that begin with the first word come first."""
    found = [
        command
        for command in commands
        if all(word in f"{shown(command.title)} {command.title} {shown(command.menu)}".casefold() for word in words)
    ]
    return sorted(found, key=lambda command: bool(words) and not _title(command).casefold().startswith(words[0]))


def _title(command: Command) -> str:
    return shown(command.title).rstrip("…")

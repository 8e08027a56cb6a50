"""The sources panel: what the map rests on, with the number of quotes from each."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QListWidget, QListWidgetItem, QPushButton, QVBoxLayout, QWidget

from argmap.edits import add_source, remove_source
from argmap.model import Change, Document, Source
from argmap.picture.characters import visible_text
from argmap.ui.changeable import only_while_changeable
from argmap.ui.editor import Editor
from argmap.ui.focus import is_bare
from argmap.ui.plain import label, tooltip

_ID = int(Qt.ItemDataRole.UserRole)


class _List(QListWidget):
    """A list whose Enter key edits and whose Del key removes."""

    edit_wanted = Signal()
    removal_wanted = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Edit on Enter, remove on Del."""
        if not is_bare(event):
            super().keyPressEvent(event)
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_F2):
            self.edit_wanted.emit()
        elif event.key() == Qt.Key.Key_Delete:
            self.removal_wanted.emit()
        else:
            super().keyPressEvent(event)


class Sources(QWidget):
    """Lists the sources of the document; the window opens the dialog for one."""

    open_wanted = Signal(str)
    """The source with this id is to be edited."""

    def __init__(self, editor: Editor, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._editor = editor
        self._list = _List()
        self._list.setAccessibleName(self.tr("Sources"))
        self._list.setWordWrap(True)
        self._list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._list.setSpacing(2)
        self._none = label(self.tr("No sources yet. Add one, then quote it from a statement."), "dim")
        self._none.setContentsMargins(12, 8, 12, 8)
        add, self._edit, self._remove = (
            QPushButton(words) for words in (self.tr("Add…"), self.tr("Edit…"), self.tr("Remove"))
        )
        buttons = QHBoxLayout()
        buttons.setContentsMargins(8, 4, 8, 8)
        for button in (add, self._edit, self._remove):
            buttons.addWidget(button)
        buttons.addStretch(1)
        only_while_changeable(editor, add)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._none)
        column.addWidget(self._list, 1)
        column.addLayout(buttons)
        self.setFocusProxy(self._list)
        add.clicked.connect(self.add)
        self._edit.clicked.connect(self._open)
        self._remove.clicked.connect(self._take_out)
        self._list.edit_wanted.connect(self._open)
        self._list.removal_wanted.connect(self._take_out)
        self._list.itemDoubleClicked.connect(lambda _item: self._open())
        self._list.currentItemChanged.connect(lambda _now, _before: self._refresh_buttons())
        editor.changed.connect(self._follow)
        editor.loaded.connect(self._fill)
        editor.read_only_changed.connect(lambda _read_only: self._refresh_buttons())
        self._fill()

    def add(self) -> None:
        """Add a source and open it for editing."""
        change = self._editor.edit(add_source, {"type": "report", "title": self.tr("New source")})
        if change is not None:
            self.open_wanted.emit(change.added("sources")[0])

    def _follow(self, change: Change) -> None:
        if any(collection in ("sources", "quotes") for collection, _ in change.steps):
            self._fill()

    def _fill(self) -> None:
        current = self._current()
        document = self._editor.document
        self._list.clear()
        for key, source in sorted(document.sources.items(), key=lambda pair: (title_of(pair[1]).casefold(), pair[0])):
            item = QListWidgetItem(f"{title_of(source)}\n{describe(document, key)}")
            item.setData(_ID, key)
            item.setToolTip(tooltip(title_of(source)))
            self._list.addItem(item)
            if key == current:
                self._list.setCurrentItem(item)
        self._none.setVisible(self._list.count() == 0)
        self._refresh_buttons()

    def _refresh_buttons(self) -> None:
        possible = self._current() is not None and not self._editor.read_only
        self._edit.setEnabled(possible)
        self._remove.setEnabled(possible)

    def _current(self) -> str | None:
        item = self._list.currentItem()
        return str(item.data(_ID)) if item is not None else None

    def _open(self) -> None:
        current = self._current()
        if current is not None:
            self.open_wanted.emit(current)

    def _take_out(self) -> None:
        current = self._current()
        if current is not None:
            self._editor.edit(remove_source, current)


def title_of(source: Source) -> str:
    """Return what a source is called, with nothing in it that acts unseen."""
    return visible_text(str(source.csl.get("title") or source.csl.get("id") or "Source without title"))


def authors_of(source: Source) -> str:
    """Return the names of the authors: family names, or what stands for them."""
    authors = source.csl.get("author")
    names = (
        [a.get("family") or a.get("literal") or a.get("given") for a in authors if isinstance(a, dict)]
        if isinstance(authors, list)
        else []
    )
    return visible_text(", ".join(str(name) for name in names if name))


def year_of(source: Source) -> str:
    """Return the year in which a source appeared, or the empty text."""
    issued = source.csl.get("issued")
    parts = issued.get("date-parts") if isinstance(issued, dict) else None
    first = parts[0] if isinstance(parts, list) and parts else None
    if isinstance(first, list) and first:
        return visible_text(str(first[0]))
    return visible_text(str(issued.get("raw") or issued.get("literal") or "")) if isinstance(issued, dict) else ""


def describe(document: Document, key: str) -> str:
    """Return authors, year, grade and number of quotes of a source, on one line."""
    source = document.sources[key]
    count = len(document.quotes_from(key))
    grade = f"{source.reliability}" if source.reliability else ""
    return " · ".join(part for part in (authors_of(source), year_of(source), grade, f"❝ {count}") if part)

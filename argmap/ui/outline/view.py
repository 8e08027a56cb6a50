"""The outline as a view: select, fold and edit with the keys of the canvas."""

from collections.abc import Collection, Iterable

from PySide6.QtCore import QItemSelection, QItemSelectionModel, QModelIndex, QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QContextMenuEvent, QKeyEvent, QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QTreeView, QWidget

from argmap.edits import fold, foldable, split_statement, unfold
from argmap.model import Change, folded_nodes
from argmap.picture.theme import BODY, Theme
from argmap.ui.canvas.inline_editor import InlineEditor
from argmap.ui.editor import Editor
from argmap.ui.outline.delegate import SIGN_WIDTH, OutlineDelegate
from argmap.ui.outline.model import OutlineModel
from argmap.ui.outline.rows import Place
from argmap.ui.prompts import prompt
from argmap.ui.selection import Selection
from argmap.ui.text_entry import TextEntry

_INDENT = 15

_MOVES_ROWS = ("inferences", "map", "view")
"""What decides on which rows there are, or on the signs of rows far below; of all else the model says which rows."""

_MOST_OPEN = 1000
"""Rows that are open at first: Qt lays out all open rows after each edit, whether they are in sight or not."""


class Outline(QTreeView):
    """The tree of statements; what is selected here is selected everywhere, what is typed here is typed in the map."""

    command_requested = Signal(str)
    """The id of the command that is to follow the end of editing."""

    menu_requested = Signal(QPoint)
    """The context menu is wanted at this place of the screen."""

    def __init__(self, editor: Editor, selection: Selection, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._editor = editor
        self._selection = selection
        self._model = OutlineModel(editor, self)
        self._delegate = OutlineDelegate(theme, self)
        self._entry: TextEntry | None = None
        self._editing = QModelIndex()
        self._following = False
        self._folded: frozenset[str] = frozenset()
        self._theme = theme
        self.setObjectName("outline")
        self.setAccessibleName(self.tr("Outline of the map"))
        self.setModel(self._model)
        self.setItemDelegate(self._delegate)
        self.setHeaderHidden(True)
        self.setUniformRowHeights(True)
        self.setIndentation(_INDENT)
        self.setRootIsDecorated(False)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setExpandsOnDoubleClick(False)
        self.setTabKeyNavigation(False)
        self._field = InlineEditor(self.viewport())
        # Wrapped text has no need to scroll sideways, but Qt does by a few pixels when the field grows.
        sideways = self._field.horizontalScrollBar()
        sideways.valueChanged.connect(lambda value: sideways.setValue(0) if value else None)
        self._field.committed.connect(self._commit)
        self._field.cancelled.connect(self._cancel)
        self._field.split.connect(self._split)
        self._field.outlined.connect(self._fill)
        self._field.textChanged.connect(self._type)
        self._model.rowsInserted.connect(self._open_inserted)
        self._after_the_map = QTimer(self, singleShot=True, interval=0)
        self._after_the_map.timeout.connect(lambda: self.viewport().setUpdatesEnabled(True))
        self._model.modelReset.connect(self._show_folds)
        self.expanded.connect(lambda index: self._fold(index, False))
        self.collapsed.connect(lambda index: self._fold(index, True))
        self.selectionModel().selectionChanged.connect(self._tell_selection)
        selection.changed.connect(self._follow_selection)
        editor.changed.connect(self._follow_change)
        self._dress_field()
        self._show_folds()
        self._follow_selection()

    def set_theme(self, theme: Theme) -> None:
        """Draw in the colours of another theme."""
        self._theme = theme
        self._delegate.theme = theme
        self._dress_field()
        self.scheduleDelayedItemsLayout()

    def start_editing(self, statement: str, inference: str | None = None) -> None:
        """Open the text of a row for typing."""
        self._selection.select(statement, inference)
        index = self._model.index_of(statement, inference)
        place = self._model.place(index)
        if place is None or not place.statement or self._editor.read_only:
            return
        self._entry = TextEntry(self._editor, statement)
        self.scrollTo(index)
        self._editing = index
        blocked = self._field.blockSignals(True)
        self._field.open(self._entry.text, prompt(self._editor.document, statement))
        self._field.blockSignals(blocked)
        self._place_field()

    # --- events -------------------------------------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Begin to edit when a letter is typed; leave the rest to the commands and the tree."""
        text = event.text()
        plain = not event.modifiers() & (Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier)
        if text and text.isprintable() and not text.isspace() and plain and self._selection.statement:
            self.start_editing(self._selection.statement, self._selection.inference)
            if self._entry is not None:
                self._field.insertPlainText(text)
            return
        super().keyPressEvent(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Edit the row under the pointer."""
        place = self._model.place(self.indexAt(event.position().toPoint()))
        if place is not None and place.statement:
            self.start_editing(place.statement, place.inference or None)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Ask for the menu of commands."""
        self.menu_requested.emit(event.globalPos())

    def focusNextPrevChild(self, _next: bool) -> bool:
        """Keep Tab for the command that it is; F6 goes to the next panel."""
        return False

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the text field over its row."""
        super().resizeEvent(event)
        self._place_field()

    def scrollContentsBy(self, dx: int, dy: int) -> None:
        """Keep the text field over its row."""
        super().scrollContentsBy(dx, dy)
        self._place_field()

    def below_current(self) -> QPoint:
        """Return the place of the widget right below the row of what is selected; the middle without such a row."""
        row = self.visualRect(self._index_of_current())
        return self.viewport().mapTo(self, row.bottomLeft()) if row.isValid() else self.rect().center()

    # --- editing ------------------------------------------------------------------------------------------------

    def _place_field(self) -> None:
        if self._entry is None:
            return
        row = self.visualRect(self._editing)
        left = row.left() + SIGN_WIDTH
        width = max(80, self.viewport().width() - left - 4)
        self._field.resize(width, row.height())
        lines = max(1, int(self._field.document().size().height()))
        height = min(lines, 12) * self._field.fontMetrics().lineSpacing() + 10
        height = max(row.height(), height)
        top = max(0, min(row.top(), self.viewport().height() - height))
        self._field.setGeometry(left, top, width, height)

    def _dress_field(self) -> None:
        self._field.setStyleSheet(
            f"QPlainTextEdit {{ background: {self._theme['background']}; color: {self._theme['text']};"
            f" border: 1px solid {self._theme['accent']}; border-radius: 4px; padding: 3px 2px; }}"
        )
        font = self._field.font()
        font.setPixelSize(self._theme.pixels(BODY.size))
        self._field.setFont(font)

    def _type(self) -> None:
        if self._entry is not None:
            self._entry.type(self._field.toPlainText())
            self._place_field()

    def _commit(self, following: str) -> None:
        entry, self._entry = self._entry, None
        if entry is None:
            return
        self._field.hide()
        self.setFocus()
        entry.keep()
        if following:
            self.command_requested.emit(following)

    def _fill(self, outline: str) -> None:
        if self._entry is not None:
            self._entry.fill(outline)
            self._commit("")

    def _split(self, place: int) -> None:
        edited = self._model.place(self._editing)
        self._commit("")
        if edited is not None:
            self._editor.edit(split_statement, edited.statement, place)

    def _cancel(self) -> None:
        entry, self._entry = self._entry, None
        self._field.hide()
        self.setFocus()
        if entry is not None:
            entry.give_up()

    # --- selection ----------------------------------------------------------------------------------------------

    def _tell_selection(self, _selected: QItemSelection, _deselected: QItemSelection) -> None:
        if self._following or self._model.following:
            return
        current = self._model.place(self.currentIndex())
        places = [self._model.place(index) for index in self.selectionModel().selectedIndexes()]
        nodes = [place.node for place in places if place is not None]
        self._following = True
        if len(nodes) > 1:
            self._selection.select_all(nodes, current.node if current is not None else None)
        elif nodes and current is not None:
            self._selection.select(current.node, current.inference or None)
        self._following = False

    def _follow_selection(self) -> None:
        if self._following:
            return
        self._following = True
        flag = QItemSelectionModel.SelectionFlag
        current = self._index_of_current()
        self.selectionModel().setCurrentIndex(current, flag.ClearAndSelect)
        others = QItemSelection()
        for node in self._selection.ids:
            index = self._model.index_of(node) if node != self._selection.current else QModelIndex()
            if index.isValid():
                others.select(index, index)
        if not others.isEmpty():  # all at once: one by one, each is compared with all that are selected already
            self.selectionModel().select(others, flag.Select)
        if current.isValid():
            self.scrollTo(current)
        self._following = False

    def _index_of_current(self) -> QModelIndex:
        current = self._selection.current
        return self._model.index_of(current, self._selection.inference) if current is not None else QModelIndex()

    # --- folds --------------------------------------------------------------------------------------------------

    def _fold(self, index: QModelIndex, folded: bool) -> None:
        place = self._model.place(index)
        if place is None or self._following:
            return
        if _is_folded(place, self._folded) == folded:
            return
        if folded:
            point = foldable(self._editor.document, self._editor.tree, place.node, place.inference or None)
            self._editor.edit(fold, point or place.node)
        else:
            self._editor.edit(unfold, place.node, place.inference)

    def _fold_rows_of(self, nodes: Iterable[str]) -> None:
        """Fold or unfold the rows of some statements, and all those of some steps, as the map says."""
        document = self._editor.document
        for node in nodes:
            record = document.inferences.get(node)
            rows = [(premise.statement, node) for premise in record.premises] if record is not None else [(node, None)]
            for statement, step in rows:
                index = self._model.index_of(statement, step)
                place = self._model.place(index)
                if place is not None:
                    self.setExpanded(index, not _is_folded(place, self._folded))

    def _follow_change(self, change: Change) -> None:
        before, self._folded = self._folded, folded_nodes(self._editor.document)
        self._following = True
        self._fold_rows_of(before ^ self._folded)
        self._following = False
        if self._index_of_current() != self.currentIndex():
            self._follow_selection()
        self._place_field()
        if any(collection in _MOVES_ROWS for collection, _ in change.steps):
            self._paint_after_the_map()

    def _paint_after_the_map(self) -> None:
        """Paint all rows anew when the map has been painted: twenty rows take as long as all the rest of a frame."""
        self.viewport().setUpdatesEnabled(False)
        self._after_the_map.start()

    def _open_inserted(self, parent: QModelIndex, first: int, last: int) -> None:
        folded = folded_nodes(self._editor.document)
        self._following = True
        stack = [parent, *(self._model.index(row, 0, parent) for row in range(first, last + 1))]
        while stack:
            index = stack.pop()
            place = self._model.place(index)
            if place is None or _is_folded(place, folded):
                continue
            self.setExpanded(index, True)
            if index != parent:
                stack += [self._model.index(row, 0, index) for row in range(self._model.rowCount(index))]
        self._following = False

    def _show_folds(self) -> None:
        self._following = True
        depth = self._model.depth_within(_MOST_OPEN)
        if depth is None:
            self.expandAll()
        else:
            self.expandToDepth(depth)
        self._folded = folded_nodes(self._editor.document)
        self._fold_rows_of(self._folded)
        self._following = False


def _is_folded(place: Place, folded: Collection[str]) -> bool:
    """Return whether nothing is shown below a row: its statement is folded, or the step that it stands in."""
    return place.node in folded or place.inference in folded

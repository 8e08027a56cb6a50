"""The outline as a Qt model over the spanning tree; after a change only the rows that differ move."""

from collections.abc import Iterator, Sequence
from typing import Any

from PySide6.QtCore import QAbstractItemModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from argmap.model import Change, Document, SpanningTree
from argmap.picture.characters import visible_text
from argmap.ui.editor import Editor
from argmap.ui.outline.rows import (
    Place,
    Row,
    is_reference,
    parent_nodes,
    places_below,
    root_places,
    sign_of,
)
from argmap.ui.plain import tooltip

Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()
_ROLE = Qt.ItemDataRole

# Made once: a view of ten thousand rows asks for them ten thousand times.
_SELECTABLE = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
_EDITABLE = _SELECTABLE | Qt.ItemFlag.ItemIsEditable

SIGN_ROLE = int(_ROLE.UserRole) + 1
"""The `Sign` of a row."""

REFERENCE_ROLE = int(_ROLE.UserRole) + 2
"""Whether the row only refers to a statement that is at home elsewhere."""


class OutlineModel(QAbstractItemModel):
    """Rows are places of statements; texts are edited through the editor."""

    def __init__(self, editor: Editor, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._editor = editor
        self._root = Row(Place("", ""), None)
        self._rows: dict[int, Row] = {}
        self._by_node: dict[str, list[Row]] = {}
        self.following = False
        """Whether rows are being brought in line with the document: what Qt selects meanwhile nobody has chosen."""
        self._document: Document = editor.document
        self._tree: SpanningTree = editor.tree
        self._fill()
        editor.changed.connect(self._follow)
        editor.loaded.connect(self._restart)

    # --- places -------------------------------------------------------------------------------------------------

    def place(self, index: Index) -> Place | None:
        """Return the place that an index shows."""
        row = self._rows.get(index.internalId()) if index.isValid() else None
        return row.place if row is not None else None

    def index_of(self, node: str, inference: str | None = None) -> QModelIndex:
        """Return the index of a statement or inference: in the frame given, else at home, else its first use."""
        best: Row | None = None
        for row in self._by_node.get(node, ()):
            place = row.place
            if inference is not None and place == Place(inference, node):
                return self._index(row)
            if best is None or not is_reference(self._tree, place):
                best = row
        record = self._document.inferences.get(node)
        if best is None and record is not None:
            places = [Place(node, premise.statement) for premise in record.premises]
            best = next((row for p in places for row in self._by_node.get(p.node, ()) if row.place == p), None)
        return self._index(best) if best is not None else QModelIndex()

    def every_index(self) -> Iterator[QModelIndex]:
        """Yield the indices of all rows that have rows below them."""
        for row in list(self._rows.values()):
            if row.children:
                yield self._index(row)

    def depth_within(self, rows: int) -> int | None:
        """Return the depth down to which no more than so many rows stand; None: all of them do."""
        level, count, depth = self._root.children, 0, -1
        while level:
            count += len(level)
            if count > rows:
                return max(0, depth - 1)
            level = [below for row in level for below in row.children]
            depth += 1
        return None

    # --- what Qt asks -------------------------------------------------------------------------------------------

    def index(self, row: int, column: int, parent: Index = _NOWHERE) -> QModelIndex:
        """Return the index of a row below another."""
        above = self._row(parent)
        if column != 0 or not 0 <= row < len(above.children):
            return QModelIndex()
        return self._index(above.children[row])

    def parent(self, index: Index = _NOWHERE) -> QModelIndex:  # type: ignore[override]
        """Return the index of the row above an index."""
        above = self._row(index).parent
        return self._index(above) if above is not None and above is not self._root else QModelIndex()

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        """Return how many rows stand below an index."""
        return len(self._row(parent).children)

    def columnCount(self, _parent: Index = _NOWHERE) -> int:
        """Return 1."""
        return 1

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Return that statements can be edited; a step without premise can only be selected."""
        row = self._rows.get(index.internalId())
        return _EDITABLE if row is not None and row.place.statement else _SELECTABLE

    def data(self, index: Index, role: int = _ROLE.DisplayRole) -> Any:
        """Return the text, sign, tool tip or accessible words of a row."""
        place = self.place(index)
        if place is None:
            return None
        if role == _ROLE.EditRole:
            return self._text(place)
        if role == _ROLE.DisplayRole:
            return visible_text(" ".join(self._text(place).split()))
        if role == SIGN_ROLE:
            return sign_of(self._document, place)
        if role == REFERENCE_ROLE:
            return is_reference(self._tree, place)
        if role == _ROLE.ToolTipRole:
            return tooltip(self._text(place))
        if role == _ROLE.AccessibleTextRole:
            words = self._text(place) or self.tr("without words")
            again = self.tr(" (used here as well)") if is_reference(self._tree, place) else ""
            return f"{self.tr(sign_of(self._document, place).word)}: {words}{again}"
        return None

    # --- following the document ---------------------------------------------------------------------------------

    def _restart(self) -> None:
        self.beginResetModel()
        self._document, self._tree = self._editor.document, self._editor.tree
        self._fill()
        self.endResetModel()

    def _follow(self, change: Change) -> None:
        before, before_tree = self._document, self._tree
        self._document, self._tree = self._editor.document, self._editor.tree
        affected: set[str] = set()
        self.following = True
        if self._tree is not before_tree:
            affected = parent_nodes(self._document, self._tree, change, before, before_tree)
            self._reconcile(self._root, root_places(self._document, self._tree))
            for node in affected:
                for row in tuple(self._by_node.get(node, ())):
                    if id(row) in self._rows:
                        self._reconcile(row, places_below(self._document, self._tree, row.place))
        for node in affected | change.ids():
            for row in self._by_node.get(node, ()):
                self.dataChanged.emit(self._index(row), self._index(row))
        self.following = False

    def _reconcile(self, above: Row, wanted: Sequence[Place]) -> None:
        """Make the rows below a row the wanted ones, with as few signals as they take."""
        if [row.place for row in above.children] == list(wanted):
            return
        keep = set(wanted)
        for row in [row for row in above.children if row.place not in keep]:
            self._remove(row)
        for position, place in enumerate(wanted):
            here = above.children[position] if position < len(above.children) else None
            if here is not None and here.place == place:
                continue
            later = next((row for row in above.children[position + 1 :] if row.place == place), None)
            if later is None:
                self._insert(above, position, place)
            else:
                self._move(above, later.position, position)

    def _insert(self, above: Row, position: int, place: Place) -> None:
        self.beginInsertRows(self._index(above), position, position)
        row = Row(place, above, position)
        above.children.insert(position, row)
        _renumber(above)
        self._grow(row)
        self.endInsertRows()

    def _remove(self, row: Row) -> None:
        """Take out a row, with all below it.

        Qt hears of another layout, not of a row that goes: it would climb from each open row to the top then, and
        those thousands of calls are half of what a deletion takes.
        """
        above = row.parent or self._root
        self.layoutAboutToBeChanged.emit()
        gone, later = list(_branch(row)), above.children[row.position + 1 :]
        before = [self._index(each) for each in (*later, *gone)]
        del above.children[row.position]
        _renumber(above)
        self._forget(gone)
        after = [self._index(each) for each in later] + [QModelIndex()] * len(gone)
        self.changePersistentIndexList(before, after)
        self.layoutChanged.emit()

    def _move(self, above: Row, source: int, target: int) -> None:
        parent = self._index(above)
        self.beginMoveRows(parent, source, source, parent, target)
        above.children.insert(target, above.children.pop(source))
        _renumber(above)
        self.endMoveRows()

    # --- inside -------------------------------------------------------------------------------------------------

    def _fill(self) -> None:
        self._rows.clear()
        self._by_node.clear()
        self._root = Row(Place("", ""), None)
        for position, place in enumerate(root_places(self._document, self._tree)):
            row = Row(place, self._root, position)
            self._root.children.append(row)
            self._grow(row)

    def _grow(self, row: Row) -> None:
        """Enter a row and build all that stands below it."""
        stack = [row]
        while stack:
            grown = stack.pop()
            self._rows[id(grown)] = grown
            self._by_node.setdefault(grown.place.node, []).append(grown)
            below = places_below(self._document, self._tree, grown.place)
            grown.children = [Row(place, grown, position) for position, place in enumerate(below)]
            stack.extend(grown.children)

    def _forget(self, rows: Sequence[Row]) -> None:
        for row in rows:
            del self._rows[id(row)]
            self._by_node[row.place.node].remove(row)

    def _row(self, index: Index) -> Row:
        return self._rows[index.internalId()] if index.isValid() else self._root

    def _index(self, row: Row) -> QModelIndex:
        return QModelIndex() if row is self._root else self.createIndex(row.position, 0, id(row))

    def _text(self, place: Place) -> str:
        statement = self._document.statements.get(place.statement)
        return statement.text if statement is not None else ""


def _branch(row: Row) -> Iterator[Row]:
    stack = [row]
    while stack:
        found = stack.pop()
        yield found
        stack.extend(found.children)


def _renumber(above: Row) -> None:
    for position, row in enumerate(above.children):
        row.position = position

"""The findings as a Qt model: sections and what stands in them, and below a group its findings."""

from collections.abc import Sequence
from typing import Any, NamedTuple

from PySide6.QtCore import QAbstractItemModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from argmap.checks.finding import Finding
from argmap.picture.characters import visible_text
from argmap.ui.panels.problems_rows import (
    Group,
    More,
    Row,
    Section,
    rows_of,
    second_line,
    severity_word,
    severity_words,
)
from argmap.ui.plain import tooltip

Index = QModelIndex | QPersistentModelIndex

ROW_ROLE = int(Qt.ItemDataRole.UserRole) + 1

_AT_ONCE = 100
"""Findings that a group lists, and lists more when asked: thousands of rows would make each edit wait."""


class Place(NamedTuple):
    """Where a finding stands: the row at the top, and how many of the same group come before it."""

    row: int
    inside: int


FIRST = Place(0, 0)


class ProblemsModel(QAbstractItemModel):
    """Rows by severity in the order of the analysis, most important first; the internal id is the parent's row + 1."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: list[Row] = []
        self._listed: dict[int, int] = {}
        """How many findings each group lists, by its row."""

    def show(self, findings: Sequence[Finding], *, dismissed: bool) -> None:
        """List findings; `dismissed`: those that were dismissed instead of the open ones."""
        self.beginResetModel()
        self._rows = rows_of(findings, dismissed=dismissed)
        groups = ((number, row) for number, row in enumerate(self._rows) if isinstance(row, Group))
        self._listed = {number: _as_far_as(_AT_ONCE, group) for number, group in groups}
        self.endResetModel()

    def row(self, index: Index) -> Row | None:
        """Return what stands in a row."""
        if not index.isValid():
            return None
        if not index.internalId():
            return self._rows[index.row()]
        group = self._rows[index.internalId() - 1]
        assert isinstance(group, Group)
        listed = self._listed[index.internalId() - 1]
        return group.members[index.row()] if index.row() < listed else More(len(group.members) - listed)

    def finding(self, index: Index) -> Finding | None:
        """Return the finding of a row, None for another row."""
        row = self.row(index)
        return row if isinstance(row, Finding) else None

    def groups(self) -> list[tuple[QModelIndex, Group]]:
        """Return the groups with their indices."""
        return [(self.index(number, 0), row) for number, row in enumerate(self._rows) if isinstance(row, Group)]

    def index_of(self, key: str) -> QModelIndex:
        """Return the index of the finding or the group with that key; a group lists at least as far as its finding."""
        code = key.partition(":")[0]
        for number, row in enumerate(self._rows):
            if isinstance(row, Finding | Group) and row.key == key:
                return self.index(number)
            if isinstance(row, Group) and row.members[0].code == code:
                for place, finding in enumerate(row.members):
                    if finding.key == key:
                        return self._listed_to(self.index(number), place)
        return QModelIndex()

    def place_of(self, index: Index) -> Place:
        """Return the place of a finding, or, of another row, that of the first finding which it stands for."""
        if index.internalId():
            return Place(index.internalId() - 1, index.row())
        return Place(index.row(), 0)

    def at_or_after(self, place: Place) -> Finding | None:
        """Return the finding at a place or, where there is none, the next one; None after the last."""
        inside = place.inside
        for row in self._rows[place.row :]:
            found = row.members if isinstance(row, Group) else (row,) if isinstance(row, Finding) else ()
            if inside < len(found):
                return found[inside]
            inside = 0
        return None

    def list_more(self, top: QModelIndex) -> None:
        """List more findings of a group that does not list all."""
        self._list(top, self._listed[top.row()] + _AT_ONCE)

    def index(self, row: int, column: int = 0, parent: Index | None = None) -> QModelIndex:
        """Return the index of a row; below a group, of one of its findings."""
        top = parent is None or not parent.isValid()
        if not 0 <= row < self.rowCount(parent) or column:
            return QModelIndex()
        return self.createIndex(row, 0, 0 if top or parent is None else parent.row() + 1)

    def parent(self, index: Index) -> QModelIndex:  # type: ignore[override]
        """Return the group that a finding stands below."""
        number = index.internalId() if index.isValid() else 0
        return self.createIndex(number - 1, 0, 0) if number else QModelIndex()

    def rowCount(self, parent: Index | None = None) -> int:
        """Return the number of rows at the top or below a group."""
        if parent is None or not parent.isValid():
            return len(self._rows)
        if parent.internalId():
            return 0
        row, listed = self._rows[parent.row()], self._listed.get(parent.row(), 0)
        return listed + (listed < len(row.members)) if isinstance(row, Group) else 0

    def columnCount(self, _parent: Index | None = None) -> int:
        """Return 1."""
        return 1

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Return that all rows but the headings can be chosen."""
        row = self.row(index)
        if row is None or isinstance(row, Section):
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return the words of a row, or the row itself."""
        row = self.row(index)
        if row is None:
            return None
        if role == ROW_ROLE:
            return row
        if role == Qt.ItemDataRole.DisplayRole:
            return visible_text(row.message) if isinstance(row, Finding) else row.words
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self._spoken(row)
        if role == Qt.ItemDataRole.ToolTipRole and not isinstance(row, Section | More):
            return tooltip(row.message if isinstance(row, Finding) else row.words)
        return None

    def _spoken(self, row: Row) -> str:
        if isinstance(row, Finding):
            return f"{severity_word(row.severity)}: {row.message} {second_line(row)}"
        if isinstance(row, Group):
            return f"{severity_words(row.section, len(row.members))}: {row.words} {second_line(row)}"
        return row.words

    def _listed_to(self, top: QModelIndex, place: int) -> QModelIndex:
        if place >= self._listed[top.row()]:
            self._list(top, -(-(place + 1) // _AT_ONCE) * _AT_ONCE)
        return self.index(place, 0, top)

    def _list(self, top: QModelIndex, wanted: int) -> None:
        """List so many findings of a group; the row that stood for the others becomes the first of them."""
        group, before = self._rows[top.row()], self._listed[top.row()]
        assert isinstance(group, Group)
        now = _as_far_as(wanted, group)
        last = now if now < len(group.members) else now - 1
        self.beginInsertRows(top, before + 1, last)
        self._listed[top.row()] = now
        self.endInsertRows()
        changed = self.index(before, 0, top)
        self.dataChanged.emit(changed, changed)


def _as_far_as(wanted: int, group: Group) -> int:
    """Return how many findings of a group are listed when so many are wanted; one row never stands for one other."""
    return wanted if wanted < len(group.members) - 1 else len(group.members)

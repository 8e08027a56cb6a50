"""The list of the problems panel: groups that open and close, and keys that repair and dismiss."""

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QTreeView, QWidget

from argmap.checks.finding import Finding
from argmap.picture.theme import Theme
from argmap.ui.focus import is_bare
from argmap.ui.panels.problems_delegate import ROW_HEIGHT, ProblemsDelegate
from argmap.ui.panels.problems_model import FIRST, Index, Place, ProblemsModel
from argmap.ui.panels.problems_rows import Group, More


class ProblemsList(QTreeView):
    """Shows findings; remembers which groups are open. A filter opens all groups, for as long as it is there."""

    chosen = Signal()
    """Another row is the current one, or none."""

    followed = Signal(object)
    """A person wants to see where a finding is."""

    fix_wanted = Signal()
    dismissal_wanted = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._open: set[str] = set()
        self._words = ""
        self._folded: set[str] = set()
        """The groups that were folded while the filter opens all."""

        self._findings = ProblemsModel(self)
        self._delegate = ProblemsDelegate(theme, self)
        self.setModel(self._findings)
        self.setItemDelegate(self._delegate)
        self.setAccessibleName(self.tr("Problems"))
        self.setHeaderHidden(True)
        self.setRootIsDecorated(False)
        self.setIndentation(0)
        self.setExpandsOnDoubleClick(False)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setMinimumHeight(2 * ROW_HEIGHT)
        self.expanded.connect(lambda index: self._remember(index, opened=True))
        self.collapsed.connect(lambda index: self._remember(index, opened=False))
        self.selectionModel().currentChanged.connect(self._tell)

    def set_theme(self, theme: Theme) -> None:
        """Draw in the colours of another theme."""
        self._delegate.theme = theme
        self.scheduleDelayedItemsLayout()

    def show_findings(self, findings: Sequence[Finding], *, dismissed: bool, filtered_by: str) -> None:
        """List findings, most important first; `dismissed`: those that were dismissed instead of the open ones."""
        if filtered_by != self._words:
            self._folded.clear()
            self._words = filtered_by
        self._findings.show(findings, dismissed=dismissed)
        for index, group in self._findings.groups():
            self.setExpanded(index, group.key not in self._folded if self._words else group.key in self._open)

    def forget(self) -> None:
        """Fold all groups, for another map."""
        self._open.clear()
        if not self._words:
            self.collapseAll()

    @property
    def row(self) -> Finding | Group | None:
        """What stands in the current row; None for no row, or one that only leads to others."""
        row = self._findings.row(self.currentIndex())
        return row if isinstance(row, Finding | Group) else None

    @property
    def place(self) -> Place | None:
        """Where the current row stands among the findings; None when there is none."""
        index = self.currentIndex()
        return self._findings.place_of(index) if index.isValid() else None

    def at_or_after(self, place: Place) -> Finding | None:
        """Return the finding at a place, also in a folded group, or the next one; after the last the first."""
        return self._findings.at_or_after(place) or self._findings.at_or_after(FIRST)

    def choose(self, key: str) -> bool:
        """Make the row of a finding or group with this key the current one, if there is one; open its group."""
        index = self._findings.index_of(key)
        if index.isValid():
            if index.parent().isValid():
                self.expand(index.parent())
            self.setCurrentIndex(index)
        return index.isValid()

    def choose_shown(self, key: str) -> bool:
        """Make the row with this key the current one, if there is one; for a finding of a folded group the group's."""
        index = self._findings.index_of(key)
        top = index.parent()
        if index.isValid():
            self.setCurrentIndex(top if top.isValid() and not self.isExpanded(top) else index)
        return index.isValid()

    def shows_whole(self, row: Finding | Group) -> bool:
        """Return whether the current row, which is this one, has room for all of its message."""
        inside = self.currentIndex().parent().isValid()
        return self._delegate.shows_whole(row, self.font(), self.viewport().width(), inside=inside)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Run the first fix on Enter, dismiss on Del; a group opens and folds on Enter and Space."""
        enters = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        on_finding = isinstance(self.row, Finding)
        if not is_bare(event):
            super().keyPressEvent(event)
        elif enters and on_finding:
            if not event.isAutoRepeat():
                self.fix_wanted.emit()
        elif (enters or event.key() == Qt.Key.Key_Space) and not on_finding:
            self._turn(self.currentIndex())
        elif event.key() == Qt.Key.Key_Delete:
            self.dismissal_wanted.emit()
        else:
            super().keyPressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Follow the finding that was clicked; open or fold the group."""
        super().mouseReleaseEvent(event)
        index = self.indexAt(event.position().toPoint())
        if event.button() != Qt.MouseButton.LeftButton or index != self.currentIndex():
            return
        finding = self._findings.finding(index)
        if finding is not None:
            self.followed.emit(finding)
        else:
            self._turn(index)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Do nothing more than the first click has done."""
        event.accept()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give groups the height that their words need in another width."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.scheduleDelayedItemsLayout()

    def _turn(self, index: QModelIndex) -> None:
        """Open or fold a group, or list more of it."""
        row = self._findings.row(index)
        if isinstance(row, Group):
            self.setExpanded(index, not self.isExpanded(index))
        elif isinstance(row, More):
            self._findings.list_more(index.parent())

    def _remember(self, index: Index, *, opened: bool) -> None:
        group = self._findings.row(index)
        if isinstance(group, Group):
            kept, wanted = (self._folded, not opened) if self._words else (self._open, opened)
            (kept.add if wanted else kept.discard)(group.key)

    def _tell(self) -> None:
        self.chosen.emit()
        # What is told below the list takes room from it.
        QTimer.singleShot(0, self, lambda: self.scrollTo(self.currentIndex()))

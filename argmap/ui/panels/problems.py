"""The problems panel: what the checks have to say, why, and what repairs it in one click."""

from collections.abc import Callable, Iterable

from PySide6.QtCore import QModelIndex, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QInputDialog,
    QListView,
    QMessageBox,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from argmap.checks.finding import Finding, Fix
from argmap.edits import dismiss, restore
from argmap.picture.characters import visible_text
from argmap.picture.theme import Theme
from argmap.tongue import say
from argmap.ui.analysis import Analysis
from argmap.ui.changeable import only_while_changeable
from argmap.ui.editor import Editor
from argmap.ui.elided import ElidedButton
from argmap.ui.panels.problems_filter import FilterLine, matching
from argmap.ui.panels.problems_list import FINDING_HEIGHT, ProblemsDelegate, ProblemsModel, severity_words
from argmap.ui.plain import WholeLabel, ask, label
from argmap.ui.selection import Selection

_WORTH_FILTERING = 5
"""Findings from which on there is a line to filter them."""


class _List(QListView):
    """A list whose Enter key repairs and whose Del key dismisses."""

    fix_wanted = Signal()
    dismissal_wanted = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Run the first fix on Enter, dismiss on Del."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.fix_wanted.emit()
        elif event.key() == Qt.Key.Key_Delete:
            self.dismissal_wanted.emit()
        else:
            super().keyPressEvent(event)


class Problems(QWidget):
    """Lists the findings of the analysis and edits through the editor; waits until the person pauses typing."""

    counted = Signal(int)
    """The number of open findings."""

    marked = Signal(object)
    """The ids, as a frozenset, that the chosen finding is about besides the one that is selected."""

    def __init__(
        self, editor: Editor, selection: Selection, analysis: Analysis, theme: Theme, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._editor, self._selection, self._analysis = editor, selection, analysis
        self._shown: str | None = None
        self._marked: frozenset[str] = frozenset()
        selection.changed.connect(self._follow_selection)
        self._model = ProblemsModel(self)
        self._list = _List(self)
        self._delegate = ProblemsDelegate(theme, self._list)
        self._list.setModel(self._model)
        self._list.setItemDelegate(self._delegate)
        self._list.setAccessibleName(self.tr("Problems"))
        self._list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._list.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self._list.setMinimumHeight(2 * FINDING_HEIGHT)
        self._list.setResizeMode(QListView.ResizeMode.Adjust)
        self._list.selectionModel().currentChanged.connect(self._choose)
        self._list.clicked.connect(self._go_to)
        self._list.fix_wanted.connect(self._repair_first)
        self._list.dismissal_wanted.connect(self._dismiss)
        self._filter = FilterLine()
        self._filter.setPlaceholderText(self.tr("Filter: words, R05, warnings"))
        self._filter.setAccessibleName(self.tr("Filter the problems"))
        self._filter.setClearButtonEnabled(True)
        self._filter.textChanged.connect(self.refresh)
        self._nothing = label(self.tr("Nothing to remark."), "dim")
        self._nothing.setContentsMargins(12, 6, 12, 6)
        self._details = QVBoxLayout()
        self._details.setContentsMargins(14, 6, 8, 6)
        self._details.setSpacing(2)
        self._dismissed = QToolButton()
        self._dismissed.setProperty("quiet", "true")
        self._dismissed.setCheckable(True)
        self._dismissed.toggled.connect(self.refresh)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 4)
        column.setSpacing(0)
        filter_row = QHBoxLayout()
        filter_row.setContentsMargins(12, 4, 12, 4)
        filter_row.addWidget(self._filter)
        column.addLayout(filter_row)
        column.addWidget(self._nothing)
        column.addWidget(self._list, 1)
        column.addLayout(self._details)
        column.addWidget(self._dismissed)
        self.setFocusProxy(self._list)
        analysis.ready.connect(self.refresh)
        analysis.began.connect(self.refresh)

    def set_theme(self, theme: Theme) -> None:
        """Draw in the colours of another theme."""
        self._delegate.theme = theme
        self._list.scheduleDelayedItemsLayout()

    def next(self) -> None:
        """Choose the next open finding, after the last the first, and go where it is."""
        self._dismissed.setChecked(False)
        rows = [self._model.index(row) for row in range(self._model.rowCount())]
        findings = [index for index in rows if self._model.finding(index) is not None]
        if not findings:
            return
        here = self._list.currentIndex().row()
        following = next((index for index in findings if index.row() > here), findings[0])
        self._list.setCurrentIndex(following)
        self._go_to(following)

    def choose_about(self, node: str | None) -> None:
        """Choose the first open finding about a statement or inference, if there is one."""
        about = self._analysis.result.by_subject.get(node or "", ())
        if about:
            self._dismissed.setChecked(False)
            if not self._model.index_of(about[0].key).isValid():
                self._filter.clear()
            self._list.setCurrentIndex(self._model.index_of(about[0].key))

    def current(self) -> Finding | None:
        """Return the chosen finding; without one, the first about what is selected."""
        chosen = self._model.finding(self._list.currentIndex())
        if chosen is not None:
            return chosen
        about = self._analysis.result.by_subject.get(self._selection.current or "", ())
        return about[0] if about else None

    def repair(self, fix: Fix) -> None:
        """Make the edit of a fix, as one step of the history."""
        self._editor.edit(fix.edit)

    def refresh(self) -> None:
        """List what there is to remark now."""
        result = self._analysis.result
        dismissed = len(result.findings) - len(result.open)
        self._dismissed.setVisible(dismissed > 0)
        self._dismissed.setText(
            self.tr("Back to the open ones") if self._dismissed.isChecked() else severity_words("dismissed", dismissed)
        )
        if dismissed == 0 and self._dismissed.isChecked():
            self._dismissed.setChecked(False)
            return
        chosen, focused = self._shown, self._list.hasFocus()
        self._filter.setVisible(len(result.findings) >= _WORTH_FILTERING or bool(self._filter.text()))
        self._model.show(matching(result.findings, self._filter.text()), dismissed=self._dismissed.isChecked())
        filtered = self._filter.text().strip()
        self._nothing.setText(self._why_empty(filtered))
        self._nothing.setVisible(self._model.rowCount() == 0)
        self._list.setVisible(self._model.rowCount() > 0)
        again = self._model.index_of(chosen) if chosen is not None else QModelIndex()
        if again.isValid():
            self._list.setCurrentIndex(again)
        else:
            self._show_details(None)
        if focused:
            self._list.setFocus()
        self.counted.emit(len(result.open))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Repeat a message below the list when the list has no more room for all of it."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._show_details(self._model.finding(self._list.currentIndex()))

    # --- the list -----------------------------------------------------------------------------------------------

    def _why_empty(self, words: str) -> str:
        if self._analysis.reading:
            return self.tr("Looking at the map…")
        return self.tr("Nothing has these words.") if words else self.tr("Nothing to remark.")

    def _choose(self, index: QModelIndex, _before: QModelIndex) -> None:
        self._show_details(self._model.finding(index))
        QTimer.singleShot(0, self._list, lambda: self._list.scrollTo(self._list.currentIndex()))

    def _go_to(self, index: QModelIndex) -> None:
        finding = self._model.finding(index)
        if finding is None:
            return
        document = self._editor.document
        there = [node for node in finding.subjects if node in document.statements or node in document.inferences]
        if there:
            self._mark(there[1:])
            self._selection.select(there[0])

    def _mark(self, others: Iterable[str]) -> None:
        """Mark what else a problem is about: it is looked at, but no act is meant for it."""
        before, self._marked = self._marked, frozenset(others)
        if before != self._marked:
            self.marked.emit(self._marked)

    def _follow_selection(self) -> None:
        index = self._list.currentIndex()
        finding = self._model.finding(index) if index.isValid() else None
        if self._marked and (finding is None or self._selection.current not in finding.subjects):
            self._mark(())

    # --- the details --------------------------------------------------------------------------------------------

    def _show_details(self, finding: Finding | None) -> None:
        self._shown = finding.key if finding is not None else None
        while (item := self._details.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        if finding is None:
            return
        if not self._delegate.shows_whole(finding, self._list.font(), self._list.viewport().width()):
            self._details.addWidget(WholeLabel(finding.message))
        for fix in finding.fixes:
            repair = _button(fix.title, lambda _checked=False, chosen=fix: self.repair(chosen))
            only_while_changeable(self._editor, repair)
            self._details.addWidget(repair)
        put_away = (
            _button(self.tr("Dismiss…"), lambda _checked=False: self._dismiss(), self.tr("Dismiss with a reason…"))
            if finding.dismissed is None
            else _button(self.tr("Show again"), lambda _checked=False: self._restore(finding))
        )
        only_while_changeable(self._editor, put_away)
        row = QHBoxLayout()
        row.addWidget(put_away, 2)
        row.addWidget(_button(self.tr("Explain this check"), lambda _checked=False: self._explain(finding)), 3)
        holder = QWidget()
        holder.setLayout(row)
        row.setContentsMargins(0, 0, 0, 0)
        self._details.addWidget(holder)

    def _repair_first(self) -> None:
        finding = self._model.finding(self._list.currentIndex())
        if finding is not None and finding.fixes:
            self.repair(finding.fixes[0])

    def _dismiss(self) -> None:
        finding = self._model.finding(self._list.currentIndex())
        if finding is None or finding.dismissed is not None or not self._editor.may_change():
            return
        reason, accepted = QInputDialog.getText(
            self, self.tr("Dismiss"), self.tr("Why is this no problem here? The reason is kept in the map.")
        )
        if accepted:
            self._editor.edit(dismiss, finding.key, reason.strip())

    def _restore(self, finding: Finding) -> None:
        self._editor.edit(restore, finding.key)

    def _explain(self, finding: Finding) -> None:
        from argmap.checks import CHECKS

        ask(
            self,
            f"{finding.code} · {visible_text(finding.name)}",
            QMessageBox.StandardButton.Close,
            details=say(CHECKS[finding.code].help),
            icon=QMessageBox.Icon.Information,
        )


def _button(words: str, run: Callable[..., object], about: str = "") -> ElidedButton:
    button = ElidedButton(words, about or words)
    button.setProperty("quiet", "true")
    button.clicked.connect(run)
    return button

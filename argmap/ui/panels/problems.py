"""The problems panel: what the checks have to say, why, and what repairs it in one click."""

from collections.abc import Iterable

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QInputDialog, QToolButton, QVBoxLayout, QWidget

from argmap.checks.finding import Finding, Fix
from argmap.edits import dismiss, dismiss_all, restore, restore_all
from argmap.picture.theme import Theme
from argmap.ui.analysis import Analysis
from argmap.ui.editor import Editor
from argmap.ui.panels.problem_details import ProblemDetails
from argmap.ui.panels.problems_filter import FilterLine, matching
from argmap.ui.panels.problems_list import ProblemsList
from argmap.ui.panels.problems_model import FIRST, Place
from argmap.ui.panels.problems_rows import Group, severity_words
from argmap.ui.plain import label
from argmap.ui.selection import Selection

_WORTH_FILTERING = 5
"""Findings from which on there is a line to filter them."""


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
        self._chosen: str | None = None
        self._place = FIRST
        """Where the row stood that was chosen last: when it is gone, one goes on with what stands there now."""

        self._marked: frozenset[str] = frozenset()
        selection.changed.connect(self._follow_selection)
        self._list = ProblemsList(theme, self)
        self._list.chosen.connect(self._follow_choice)
        self._list.followed.connect(self._go_to)
        self._list.fix_wanted.connect(self._repair_first)
        self._list.dismissal_wanted.connect(self._dismiss)
        self._filter = FilterLine()
        self._filter.setPlaceholderText(self.tr("Filter: words, R05, warnings"))
        self._filter.setAccessibleName(self.tr("Filter the problems"))
        self._filter.setClearButtonEnabled(True)
        self._filter.textChanged.connect(self.refresh)
        self._nothing = label(self.tr("Nothing to remark."), "dim")
        self._nothing.setContentsMargins(12, 6, 12, 6)
        self._details = ProblemDetails(editor, self.repair, self._dismiss, self._restore)
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
        column.addWidget(self._details)
        column.addWidget(self._dismissed)
        self.setFocusProxy(self._list)
        analysis.ready.connect(self.refresh)
        analysis.began.connect(self.refresh)
        editor.loaded.connect(self._list.forget)

    def set_theme(self, theme: Theme) -> None:
        """Draw in the colours of another theme."""
        self._list.set_theme(theme)

    def next(self) -> None:
        """Choose the next open finding, after the last the first, and go where it is."""
        self._dismissed.setChecked(False)
        place = self._list.place or self._place
        if isinstance(self._list.row, Finding):
            place = Place(place.row, place.inside + 1)
        following = self._list.at_or_after(place)
        if following is not None:
            self._list.choose(following.key)
            self._go_to(following)

    def choose_about(self, node: str | None) -> None:
        """Choose the first open finding about a statement or inference, if there is one."""
        about = self._analysis.result.by_subject.get(node or "", ())
        if about:
            self._dismissed.setChecked(False)
            if not self._list.choose(about[0].key):
                self._filter.clear()
                self._list.choose(about[0].key)

    def current(self) -> Finding | None:
        """Return the chosen finding; without one, the first about what is selected."""
        chosen = self._list.row
        if isinstance(chosen, Finding):
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
        words = self._filter.text().strip()
        self._filter.setVisible(len(result.findings) >= _WORTH_FILTERING or bool(words))
        chosen, focused = self._chosen, self._list.hasFocus()
        self._list.show_findings(
            matching(result.findings, words), dismissed=self._dismissed.isChecked(), filtered_by=words
        )
        some = self._list.model().rowCount() > 0
        self._nothing.setText(self._why_empty(words))
        self._nothing.setVisible(not some)
        self._list.setVisible(some)
        self._choose_again(chosen, focused=focused)
        if focused:
            self._list.setFocus()
        self.counted.emit(len(result.open))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Repeat a message below the list when the list has no more room for all of it."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._show_details()

    # --- what is chosen -----------------------------------------------------------------------------------------

    def _why_empty(self, words: str) -> str:
        if self._analysis.reading:
            return self.tr("Looking at the map…")
        return self.tr("Nothing has these words.") if words else self.tr("Nothing to remark.")

    def _choose_again(self, key: str | None, *, focused: bool) -> None:
        """Choose what was chosen before the list was made anew; of what is gone, for the keyboard, what follows it."""
        if key is None:
            self._show_details()
        elif not self._list.choose_shown(key):
            following = self._list.at_or_after(self._place) if focused else None
            if following is None or not self._list.choose_shown(following.key):
                self._show_details()

    def _follow_choice(self) -> None:
        row = self._list.row
        self._chosen = None if row is None else row.key
        self._place = self._list.place or self._place
        self._show_details()

    def _show_details(self) -> None:
        row = self._list.row
        self._details.show_row(row, repeated=row is not None and not self._list.shows_whole(row))

    def _go_to(self, finding: Finding) -> None:
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
        row = self._list.row
        if self._marked and not (isinstance(row, Finding) and self._selection.current in row.subjects):
            self._mark(())

    # --- what is done about it ----------------------------------------------------------------------------------

    def _repair_first(self) -> None:
        row = self._list.row
        if isinstance(row, Finding) and row.fixes:
            self.repair(row.fixes[0])

    def _dismiss(self) -> None:
        row = self._list.row
        if row is None or self._dismissed.isChecked() or not self._editor.may_change():
            return
        if isinstance(row, Group):
            question = self.tr("Why are these {count} no problems here? The reason is kept in the map with each.")
            question = question.format(count=len(row.members))
        else:
            question = self.tr("Why is this no problem here? The reason is kept in the map.")
        reason, accepted = QInputDialog.getText(self, self.tr("Dismiss"), question)
        if not accepted:
            return
        if isinstance(row, Group):
            self._editor.edit(dismiss_all, [finding.key for finding in row.members], reason.strip())
        else:
            self._editor.edit(dismiss, row.key, reason.strip())

    def _restore(self) -> None:
        row = self._list.row
        if isinstance(row, Group):
            self._editor.edit(restore_all, [finding.key for finding in row.members])
        elif row is not None:
            self._editor.edit(restore, row.key)

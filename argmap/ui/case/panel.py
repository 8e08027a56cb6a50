"""The panel on the case: the exchange about what is selected, what would change the verdict, and what if."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QPushButton, QScrollArea, QVBoxLayout, QWidget

from argmap.evaluation.exchange import exchange
from argmap.evaluation.flip_words import flip_parts
from argmap.evaluation.flips import Flips, flips
from argmap.evaluation.mentions import Part
from argmap.evaluation.swings import Swing, swings
from argmap.model import Document, short_name
from argmap.picture.theme import Theme
from argmap.ui.analysis import Analysis
from argmap.ui.case.lines import Line, Lines
from argmap.ui.case.positions import PositionsView
from argmap.ui.case.scenario import Scenario
from argmap.ui.case.tornado import Tornado
from argmap.ui.editor import Editor
from argmap.ui.inspector.section import Section
from argmap.ui.inspector.status_box import StatusBox
from argmap.ui.selection import Selection
from argmap.ui.study import Stopped, Study
from argmap.ui.told import Told


@dataclass(frozen=True, slots=True)
class Findings:
    """What would change the verdict of one snapshot of the map, and which premises carry most."""

    document: Document
    flips: Flips
    swings: Sequence[Swing]


class CasePanel(QScrollArea):
    """Follows the analysis while it is shown; every line leads to its box."""

    def __init__(
        self,
        editor: Editor,
        selection: Selection,
        analysis: Analysis,
        scenario: Scenario,
        theme: Theme,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._editor, self._selection, self._analysis, self._scenario = editor, selection, analysis, scenario
        self._findings: Findings | None = None
        self._study = Study("case", self)
        self.setObjectName("case")
        self.setAccessibleName(self.tr("The case"))
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._verdict = StatusBox()
        self._changes = Told()
        self._tornado = Tornado(theme)
        self._withdrawn = Lines()
        self._end = QPushButton(self.tr("Give all back"))
        self._end.clicked.connect(scenario.end)
        self._exchange = Lines()
        self._positions = PositionsView()
        self._sections = {
            "changes": Section(self.tr("What would change it"), self._changes),
            "tornado": Section(self.tr("Premises that carry most"), self._tornado),
            "what_if": Section(self.tr("What if"), _stack(self._withdrawn, self._end)),
            "positions": Section(self.tr("What one could hold"), self._positions),
            "exchange": Section(self.tr("The exchange"), self._exchange),
        }
        page = QWidget()
        page.setObjectName("page")
        column = QVBoxLayout(page)
        column.setContentsMargins(16, 2, 12, 16)
        column.setSpacing(12)
        column.addWidget(self._verdict)
        for section in self._sections.values():
            column.addWidget(section)
        column.addStretch(1)
        self.setWidget(page)
        leading = (self._verdict, self._tornado, self._changes, self._withdrawn, self._exchange, self._positions)
        for widget in leading:
            widget.chosen.connect(selection.select)
        self._study.ready.connect(self._take)
        analysis.ready.connect(self.refresh)
        selection.changed.connect(self._show_selected)
        scenario.changed.connect(self.refresh)

    def set_theme(self, theme: Theme) -> None:
        """Draw the chart in another theme."""
        self._tornado.set_theme(theme)

    def showEvent(self, event: QShowEvent) -> None:
        """Catch up with what happened while the panel was hidden."""
        super().showEvent(event)
        self.refresh()

    def leave(self) -> None:
        """Stop what is still computed."""
        self._study.close()
        self._positions.study.close()

    def refresh(self) -> None:
        """Show the case as the analysis has it; what takes longer follows from the worker."""
        if not self.isVisible():
            return
        result = self._analysis.result
        thesis = result.document.thesis
        self._verdict.setVisible(False)
        if thesis is not None:
            self._verdict.show_node(result, thesis)
        self._show_withdrawn()
        self._show_selected()
        if self._findings is None or self._findings.document is not result.document:
            self._ask(result.document)
        self._show_findings()

    def _ask(self, document: Document) -> None:
        def work(stopped: Stopped) -> Findings | None:
            found = flips(document)
            return None if stopped() else Findings(document, found, swings(document))

        self._study.ask(work)

    def _take(self, found: Findings) -> None:
        self._findings = found
        self._show_findings()

    def _show_findings(self) -> None:
        """Show what would change the map as it is; while something is withdrawn, that would be about another map."""
        found = self._findings
        document = self._editor.document
        as_it_is = not self._scenario.withdrawn
        self._sections["changes"].setVisible(as_it_is)
        told = flip_parts(found.document, found.flips) if found is not None and document.thesis is not None else []
        nothing = self.tr("Nothing yet: the map has no thesis or is being looked at.")
        self._changes.tell(document, told or [(Part(nothing),)])
        self._sections["tornado"].setVisible(as_it_is and found is not None and bool(found.swings) and bool(told))
        if found is not None:
            self._tornado.show_swings(found.document, found.swings)

    def _show_withdrawn(self) -> None:
        document, withdrawn = self._editor.document, self._scenario.withdrawn
        self._sections["what_if"].setVisible(True)
        self._end.setVisible(bool(withdrawn))
        hint = self.tr("Choose “What if this were withdrawn?” on a box: the map shows what follows, and keeps nothing.")
        lines: list[Line] = [
            Line(self.tr("Withdrawn for the moment: {name}").format(name=short_name(document, node, 90)), node)
            for node in withdrawn
        ]
        self._withdrawn.show_lines(lines or [Line(hint)])

    def _show_selected(self) -> None:
        """Show the exchange about what is selected, and what one could hold of it where nothing decides."""
        if not self.isVisible():
            return
        result = self._analysis.result
        thesis = result.document.thesis
        node = self._selection.current or thesis
        lines = exchange(result.document, result.evaluation, node) if node is not None else []
        self._sections["exchange"].setVisible(bool(lines))
        self._exchange.show_lines([Line(line.words, line.node, line.depth) for line in lines])
        status = result.evaluation.status
        open_nodes = [each for each in (node, thesis) if each is not None and status.get(each) == "undecided"]
        self._sections["positions"].setVisible(bool(open_nodes))
        if open_nodes:
            self._positions.show_node(result, open_nodes[0])


def _stack(*widgets: QWidget) -> QWidget:
    whole = QWidget()
    column = QVBoxLayout(whole)
    column.setContentsMargins(0, 0, 0, 0)
    for widget in widgets:
        column.addWidget(widget)
    return whole

"""The panel on the case: the exchange about what is selected, what would change the verdict, and what if."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QPushButton, QScrollArea, QVBoxLayout, QWidget

from argmap.evaluation.exchange import exchange
from argmap.evaluation.flip_words import flip_sentences
from argmap.evaluation.positions import Positions
from argmap.model import short_name
from argmap.picture.theme import Theme
from argmap.ui.analysis import Analysis
from argmap.ui.case.lines import Line, Lines
from argmap.ui.case.scenario import Scenario
from argmap.ui.case.study import Findings, Study
from argmap.ui.case.tornado import Tornado
from argmap.ui.editor import Editor
from argmap.ui.inspector.section import Section
from argmap.ui.inspector.status_box import StatusBox
from argmap.ui.selection import Selection

_MOST_POSITIONS = 4


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
        self.study = Study(self)
        self.setObjectName("case")
        self.setAccessibleName(self.tr("The case"))
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._verdict = StatusBox()
        self._changes = Lines()
        self._tornado = Tornado(theme)
        self._withdrawn = Lines()
        self._end = QPushButton(self.tr("Give all back"))
        self._end.clicked.connect(scenario.end)
        self._exchange = Lines()
        self._positions = Lines()
        self._sections = {
            "changes": Section(self.tr("What would change it"), self._changes),
            "tornado": Section(self.tr("Premises that carry most"), self._tornado),
            "what_if": Section(self.tr("What if"), _stack(self._withdrawn, self._end)),
            "exchange": Section(self.tr("The exchange"), self._exchange),
            "positions": Section(self.tr("What one could hold"), self._positions),
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
        for widget in (self._tornado, self._changes, self._withdrawn, self._exchange, self._positions):
            widget.chosen.connect(selection.select)
        self.study.ready.connect(self._take)
        analysis.ready.connect(self.refresh)
        selection.changed.connect(self._show_exchange)
        scenario.changed.connect(self.refresh)

    def set_theme(self, theme: Theme) -> None:
        """Draw the chart in another theme."""
        self._tornado.set_theme(theme)

    def showEvent(self, event: QShowEvent) -> None:
        """Catch up with what happened while the panel was hidden."""
        super().showEvent(event)
        self.refresh()

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
        self._show_exchange()
        if self._findings is None or self._findings.document is not result.document:
            undecided = thesis is not None and result.evaluation.status.get(thesis) == "undecided"
            self.study.ask(result.document, undecided=undecided)
        self._show_findings()

    def _take(self, found: Findings) -> None:
        self._findings = found
        self._show_findings()

    def _show_findings(self) -> None:
        found = self._findings
        document = self._editor.document
        if found is None or document.thesis is None:
            self._changes.show_lines([Line(self.tr("Nothing yet: the map has no thesis or is being looked at."))])
            self._sections["tornado"].hide()
            self._sections["positions"].hide()
            return
        sentences = [
            Line(sentence, chosen[0].partition(":")[2])
            for sentence, chosen in zip(flip_sentences(found.document, found.flips), found.flips.sets, strict=False)
        ]
        nothing = self.tr("No change of up to {count} boxes was found that would change the verdict.").format(
            count=found.flips.searched
        )
        self._changes.show_lines(sentences or [Line(nothing)])
        self._tornado.show_swings(found.document, found.swings)
        self._sections["tornado"].setVisible(bool(found.swings))
        self._show_positions(found)

    def _show_positions(self, found: Findings) -> None:
        self._sections["positions"].setVisible(found.positions is not None)
        if found.positions is None:
            return
        if not isinstance(found.positions, Positions):
            self._positions.show_lines([Line(str(found.positions))])
            return
        lines: list[Line] = []
        open_nodes = {node for node, status in self._analysis.result.evaluation.status.items() if status == "undecided"}
        for number, position in enumerate(found.positions.found[:_MOST_POSITIONS], 1):
            lines.append(Line(self.tr("Position {number}:").format(number=number)))
            held = sorted(position.holds & open_nodes & found.document.statements.keys())
            lines += [Line(short_name(found.document, node, 90), node, 1) for node in held]
        self._positions.show_lines(lines)

    def _show_withdrawn(self) -> None:
        document, withdrawn = self._editor.document, self._scenario.withdrawn
        self._sections["what_if"].setVisible(True)
        self._end.setVisible(bool(withdrawn))
        hint = self.tr("Choose “What if this were withdrawn?” on a box: the map shows what follows, and keeps nothing.")
        lines: list[Line] = [
            Line(self.tr("{name} is withdrawn.").format(name=short_name(document, node, 90)), node)
            for node in withdrawn
        ]
        self._withdrawn.show_lines(lines or [Line(hint)])

    def _show_exchange(self) -> None:
        if not self.isVisible():
            return
        result = self._analysis.result
        node = self._selection.current or result.document.thesis
        lines = exchange(result.document, result.evaluation, node) if node is not None else []
        self._sections["exchange"].setVisible(bool(lines))
        self._exchange.show_lines([Line(line.words, line.node, line.depth) for line in lines])


def _stack(*widgets: QWidget) -> QWidget:
    whole = QWidget()
    column = QVBoxLayout(whole)
    column.setContentsMargins(0, 0, 0, 0)
    for widget in widgets:
        column.addWidget(widget)
    return whole

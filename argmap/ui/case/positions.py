"""The positions that one could take where the map decides nothing: looked for on request, and one can stop it."""

from typing import NamedTuple

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from argmap.evaluation.position_words import position_sentence
from argmap.evaluation.positions import Position, Positions, PositionsError, positions
from argmap.model import Document, short_name
from argmap.ui.analysis import Result
from argmap.ui.case.lines import Line, Lines
from argmap.ui.study import Stopped, Study

_MOST = 4
"""Positions that are shown with what they hold."""

_LENGTH = 90


class _Answer(NamedTuple):
    document: Document
    found: Positions | PositionsError


class PositionsView(QWidget):
    """Is about one undecided claim at a time; what was found is dropped when the map changes."""

    chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._result: Result | None = None
        self._node = ""
        self._answer: _Answer | None = None
        self._searching = False
        self.study = Study("positions", self)
        self.study.ready.connect(self._take)
        self._lines = Lines()
        self._lines.chosen.connect(self.chosen)
        self._button = QPushButton()
        self._button.clicked.connect(self._press)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(self._lines)
        column.addWidget(self._button)

    def show_node(self, result: Result, node: str) -> None:
        """Show what is known about an undecided statement or inference."""
        if self._result is None or self._result.document is not result.document:
            self._stop()
            self._answer = None
        self._result, self._node = result, node
        self._show()

    def _press(self) -> None:
        if self._searching:
            self._stop()
        elif self._result is not None:
            document = self._result.document
            self._searching = True

            def work(stopped: Stopped) -> _Answer:
                try:
                    return _Answer(document, positions(document, stopped=stopped))
                except PositionsError as error:
                    return _Answer(document, error)

            self.study.ask(work)
        self._show()

    def _stop(self) -> None:
        self._searching = False
        self.study.stop()

    def _take(self, answer: _Answer) -> None:
        self._searching = False
        self._answer = answer
        self._show()

    def _show(self) -> None:
        self._button.setVisible(self._answer is None)
        self._button.setText(self.tr("Stop") if self._searching else self.tr("Look for coherent positions"))
        self._lines.show_lines(self._found())

    def _found(self) -> list[Line]:
        if self._searching:
            return [Line(self.tr("Looking for positions…"))]
        if self._answer is None or self._result is None:
            return [Line(self.tr("Nothing decides here; one could take one side or the other."))]
        found = self._answer.found
        if isinstance(found, PositionsError):
            return [Line(str(found))]
        document = self._answer.document
        name = None if self._node == document.thesis else short_name(document, self._node)
        lines = [Line(position_sentence(found, self._node, name))]
        for number, position in enumerate(found.found[:_MOST], 1):
            lines += self._position(document, number, position)
        return lines

    def _position(self, document: Document, number: int, position: Position) -> list[Line]:
        """Return a caption that says what becomes of the claim, and what one holds of all that is undecided."""
        stands = self._node in position.holds
        caption = self.tr("Position {number}: it stands") if stands else self.tr("Position {number}: it does not stand")
        status = self._result.evaluation.status if self._result is not None else {}
        held = sorted(n for n in position.holds & document.statements.keys() if status.get(n) == "undecided")
        names = [Line(short_name(document, node, _LENGTH), node, 1) for node in held]
        return [Line(caption.format(number=number)), *(names or [Line(self.tr("Nothing of what is open."), None, 1)])]

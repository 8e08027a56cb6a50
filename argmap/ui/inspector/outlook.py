"""What would change the verdict on what is selected, and the switch that withdraws it for the moment."""

from typing import NamedTuple

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import QCheckBox, QVBoxLayout, QWidget

from argmap.evaluation.flip_words import flip_parts
from argmap.evaluation.flips import Flips, flips
from argmap.evaluation.mentions import Part
from argmap.model import Document
from argmap.ui.analysis import Analysis, Result
from argmap.ui.plain import tooltip
from argmap.ui.study import Stopped, Study
from argmap.ui.told import Told

_SMALL = 2000
"""Records up to which it is looked for unasked; in larger maps the panel of the case does it."""


class _Answer(NamedTuple):
    document: Document
    node: str
    found: Flips


class Outlook(QWidget):
    """Follows the inspector's selection; what takes longer than a frame follows from a worker."""

    chosen = Signal(str)
    switched = Signal()
    """The person wants to withdraw what is selected for the moment, or to give it back."""

    def __init__(self, analysis: Analysis, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._analysis = analysis
        self._node: str | None = None
        self._answer: _Answer | None = None
        self._told = Told()
        self._told.setProperty("role", "told")
        self._switch = QCheckBox(self.tr("What if it were withdrawn?"))
        self._switch.setToolTip(tooltip(self.tr("The whole map shows what would follow; nothing is kept.")))
        self._switch.toggled.connect(self.switched)
        self.study = Study("outlook", self)
        self.study.ready.connect(self._take)
        self._told.chosen.connect(self.chosen)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(self._told)
        column.addWidget(self._switch)

    def show_node(self, result: Result, node: str) -> None:
        """Show what is known of a statement or inference, and look for the rest."""
        self._node = node
        with QSignalBlocker(self._switch):
            self._switch.setChecked(node in result.evaluation.withdrawn)
        answer = self._answer
        if answer is None or answer.document is not result.document or answer.node != node:
            self._ask(result.document, node)
        self._tell()

    def said(self) -> str:
        """Return what the sentences say."""
        return self._told.words() if not self._told.isHidden() else ""

    def _ask(self, document: Document, node: str) -> None:
        self.study.stop()
        if len(document.statements) + len(document.inferences) > _SMALL:
            return

        def work(_stopped: Stopped) -> _Answer:
            return _Answer(document, node, flips(document, node))

        self.study.ask(work)

    def _take(self, answer: _Answer) -> None:
        self._answer = answer
        self._tell()

    def _tell(self) -> None:
        """Tell what was found; until then what is said of the same box stays, so that nothing flickers.

        While something is withdrawn the map says what follows from that, and this would be about the map as it is.
        """
        answer = self._answer
        sentences: list[tuple[Part, ...]] = []
        if answer is not None and answer.node == self._node and not self._analysis.result.evaluation.withdrawn:
            sentences = flip_parts(answer.document, answer.found)
            self._told.tell(answer.document, sentences)
        self._told.setVisible(bool(sentences))

"""The status bar: the verdict on the thesis, the number of problems, and what just happened."""

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QPushButton, QStatusBar, QWidget

from argmap.evaluation import meets_standard, status_word
from argmap.model import waits
from argmap.ui.analysis import Analysis, Result
from argmap.ui.plain import label
from argmap.ui.said import verdict_said, weight_said

_SHOWN = 7000
"""Milliseconds that a message stays."""


class StatusLine(QStatusBar):
    """Follows the analysis; messages pass by beside it."""

    problems_wanted = Signal()

    def __init__(self, analysis: Analysis, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._analysis = analysis
        self._verdict = label("", wraps=False)
        self._verdict.setObjectName("verdict")
        self._problems = QPushButton()
        self._problems.setProperty("quiet", "true")
        self._problems.setObjectName("problemCount")
        self._problems.clicked.connect(self.problems_wanted)
        self._several = label("", wraps=False)
        self._several.setObjectName("several")
        self._message = label("", wraps=False)
        self._message.setObjectName("message")
        self.addWidget(self._verdict)
        self.addWidget(self._problems)
        self.addWidget(self._several)
        self.addWidget(self._message, 1)
        self.setSizeGripEnabled(False)
        analysis.ready.connect(self.refresh)
        analysis.began.connect(self.refresh)
        self.refresh()

    def count_selected(self, count: int) -> None:
        """Say how many boxes are selected when it is more than one: most panels show only the current one."""
        self._several.setText(self.tr("{count} boxes selected").format(count=count) if count > 1 else "")

    def say(self, text: str) -> None:
        """Show a message for a while; screen readers hear it as the bar's description."""
        self._message.setText(text)
        self.setAccessibleDescription(text)
        self._wait(text)

    def refresh(self) -> None:
        """Show verdict and count as the analysis has them."""
        result = self._analysis.result
        if self._analysis.reading:
            self._verdict.setText(self.tr("Looking at the map…"))
            self._problems.setText("")
            return
        self._verdict.setText(self.verdict(result))
        count = len(result.open)
        if result.partly:
            words, several = {}, self.tr("Errors: {count} (the map is too large for the other checks)")
        else:
            words, several = {0: self.tr("no problems"), 1: self.tr("1 problem")}, self.tr("{count} problems")
        self._problems.setText(words.get(count, several.format(count=count)))
        self._problems.setAccessibleName(self._problems.text())

    def verdict(self, result: Result) -> str:
        """Return what the map says of its thesis, such as "Thesis stands · for"."""
        document, thesis = result.document, result.document.thesis
        if thesis is None or not document.statements[thesis].text.strip() or waits(document.statements[thesis].text):
            return self.tr("No thesis yet")
        word = status_word(result.evaluation, thesis)
        if word == "stands" and not document.inferences_on(thesis):
            return self.tr("Thesis without a reason so far")
        parts = [verdict_said(word or "undecided")]
        weight = weight_said(word or "undecided", result.evaluation.strength.get(thesis, 0.0))
        parts += [weight] if weight else []
        standard = document.map.standard
        if standard is not None:
            met = meets_standard(result.evaluation, standard)
            parts.append(self.tr("meets its standard") if met else self.tr("does not meet its standard"))
        return " · ".join(parts)

    def _wait(self, text: str) -> None:
        QTimer.singleShot(_SHOWN, self, lambda: self._forget(text))

    def _forget(self, text: str) -> None:
        if self._message.text() == text:
            self._message.setText("")

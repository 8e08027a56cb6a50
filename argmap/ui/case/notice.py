"""Says above the map what is withdrawn for the moment, what follows from it, and how to end it."""

from collections.abc import Callable

from PySide6.QtCore import QObject

from argmap.edits import withdraw_for_good
from argmap.model import short_name
from argmap.ui.analysis import Analysis, Result
from argmap.ui.case.scenario import Scenario
from argmap.ui.editor import Editor
from argmap.ui.notices import Notices

_NAME = "scenario"


class ScenarioNotice(QObject):
    """Follows the analysis while something is withdrawn."""

    def __init__(
        self,
        editor: Editor,
        analysis: Analysis,
        scenario: Scenario,
        notices: Notices,
        verdict: Callable[[Result], str],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._editor, self._analysis, self._scenario, self._notices = editor, analysis, scenario, notices
        self._verdict = verdict
        self._said = ""
        analysis.ready.connect(self._follow)
        scenario.changed.connect(self._follow)

    def keep(self) -> None:
        """Make what is withdrawn for the moment so in the map, as one step of the history."""
        withdrawn = self._scenario.withdrawn
        self._scenario.end()
        self._editor.edit(withdraw_for_good, withdrawn)

    def _follow(self) -> None:
        words = self._words() if self._scenario.withdrawn else ""
        if words == self._said:
            return
        self._said = words
        if words:
            acts = ((self.tr("Reject for good"), self.keep), (self.tr("Give back"), self._scenario.end))
            self._notices.state(_NAME, words, acts)
        else:
            self._notices.take_back(_NAME)

    def _words(self) -> str:
        """Return the question and its answer: the verdict then, and how many other boxes would change."""
        withdrawn = self._scenario.withdrawn
        one = self.tr("What if {name} were withdrawn?").format(name=short_name(self._editor.document, withdrawn[0]))
        many = self.tr("What if {count} were withdrawn?").format(count=len(withdrawn))
        then, now = self._verdict(self._analysis.result), self._verdict(self._analysis.actual)
        answer = (
            self.tr("The verdict would stay: {now}.").format(now=now)
            if then == now
            else self.tr("Then: {then}. Now: {now}.").format(then=then, now=now)
        )
        return f"{one if len(withdrawn) == 1 else many} {answer}{self._others()}"

    def _others(self) -> str:
        """Return how many other claims would have another status, with a blank before; empty without any."""
        before, after = self._analysis.actual.evaluation.status, self._analysis.result.evaluation.status
        own = {*self._scenario.withdrawn, self._editor.document.thesis}
        count = sum(before.get(node) != after.get(node) for node in self._editor.document.statements.keys() - own)
        if not count:
            return ""
        return " " + (
            self.tr("One other claim would change.")
            if count == 1
            else self.tr("{count} other claims would change.").format(count=count)
        )

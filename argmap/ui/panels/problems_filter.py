"""Which findings a person wants to see: words of the message, codes and severities, typed into one line."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit

from argmap.checks.finding import Finding, Severity
from argmap.ui.panels.problems_rows import severity_words, summary_of

_SEVERITIES: tuple[Severity, ...] = ("error", "warning", "hint")


class FilterLine(QLineEdit):
    """A line whose Esc key empties it; when it is empty, Esc goes on to the window."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Empty the line on Esc."""
        if event.key() == Qt.Key.Key_Escape and self.text():
            self.clear()
        else:
            super().keyPressEvent(event)


def matching(findings: Sequence[Finding], wanted: str) -> Sequence[Finding]:
    """Return the findings that have all words of a filter in what is said of them, in the same order.

    That is code, name and summary of the check, the message and the reason of a dismissal. A word that names a severity
    means those of that severity, several such words any of them.
    """
    words = wanted.casefold().split()
    if not words:
        return findings
    called = _called()
    severities = {called[word] for word in words if word in called}
    others = [word for word in words if word not in called]
    lacked = _lacked_by_checks(findings, others)
    return [
        finding
        for finding in findings
        if (not severities or finding.severity in severities) and _holds(finding, lacked[finding.code])
    ]


def _called() -> dict[str, Severity]:
    """Return how severities are called, one and many, in English and in the person's language."""
    called: dict[str, Severity] = {}
    for severity in _SEVERITIES:
        shown = (severity_words(severity, count).partition(" ")[2] for count in (1, 2))
        called |= {word.casefold(): severity for word in (severity, f"{severity}s", *shown)}
    return called


def _lacked_by_checks(findings: Sequence[Finding], words: Sequence[str]) -> dict[str, list[str]]:
    """Return by code which words do not stand in what is said of the check: of thousands of findings few differ."""
    names = {finding.code: finding.name for finding in findings}
    said = {code: f"{code} {name} {summary_of(code)}".casefold() for code, name in names.items()}
    return {code: [word for word in words if word not in text] for code, text in said.items()}


def _holds(finding: Finding, words: Sequence[str]) -> bool:
    if not words:
        return True
    text = f"{finding.message} {finding.dismissed or ''}".casefold()
    return all(word in text for word in words)

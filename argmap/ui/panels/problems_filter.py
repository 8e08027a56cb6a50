"""Which findings a person wants to see: words of the message, codes and severities, typed into one line."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit

from argmap.checks.finding import Finding

_SEVERITIES = {"error": "error", "warning": "warning", "hint": "hint"}
_SEVERITIES |= {f"{word}s": word for word in ("error", "warning", "hint")}


class FilterLine(QLineEdit):
    """A line whose Esc key empties it; when it is empty, Esc goes on to the window."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Empty the line on Esc."""
        if event.key() == Qt.Key.Key_Escape and self.text():
            self.clear()
        else:
            super().keyPressEvent(event)


def matching(findings: Sequence[Finding], wanted: str) -> Sequence[Finding]:
    """Return the findings that have all words of a filter in code, name, message or reason, in the same order.

    A word that names a severity means those of that severity, several such words any of them.
    """
    words = wanted.casefold().split()
    severities = {_SEVERITIES[word] for word in words if word in _SEVERITIES}
    others = [word for word in words if word not in _SEVERITIES]
    if not words:
        return findings
    return [
        finding
        for finding in findings
        if (not severities or finding.severity in severities) and _holds(finding, others)
    ]


def _holds(finding: Finding, words: Sequence[str]) -> bool:
    text = f"{finding.code} {finding.name} {finding.message} {finding.dismissed or ''}".casefold()
    return all(word in text for word in words)

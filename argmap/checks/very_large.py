"""Maps of which nobody wants to wait for all that can be said: in them the gravest is looked for."""

from collections.abc import Collection, Iterable

from argmap.checks.finding import Check, Severity
from argmap.model import Document

_MANY = 40_000
"""Statements and steps of which all checks take longer than the few seconds that one waits for a command."""

ERRORS: tuple[Severity, ...] = ("error",)


def is_very_large(document: Document) -> bool:
    """Return whether a map is so large that all checks would take long, and what they find much memory."""
    return len(document.statements) + len(document.inferences) > _MANY


def the_gravest(checks: Iterable[Check], severities: Collection[Severity] = ERRORS) -> list[Check]:
    """Return the checks whose findings are as grave as that."""
    return [check for check in checks if check.severity in severities]

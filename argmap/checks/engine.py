"""Runs the checks over a document and puts what they find in order."""

from argmap.checks import references, shape
from argmap.checks.facts import Facts
from argmap.checks.finding import Check, Finding
from argmap.model import Document

CHECKS: dict[str, Check] = {
    check.code: check for check in sorted((*references.CHECKS, *shape.CHECKS), key=lambda check: check.code)
}

_GRAVITY = {"error": 0, "warning": 1, "hint": 2}


def findings(document: Document) -> tuple[Finding, ...]:
    """Return all findings, most important first: by severity, then those that reach the thesis, then by code."""
    facts = Facts(document)
    found: list[Finding] = []
    for check in CHECKS.values():
        for report in check.find(facts):
            key = f"{check.code}:{','.join(sorted(report.subjects))}"
            dismissal = document.dismissals.get(key)
            reason = dismissal.reason if dismissal is not None else None
            found.append(
                Finding(
                    check.code, check.name, check.severity, report.subjects, key, report.message, report.fixes, reason
                )
            )
    cone = facts.signs
    return tuple(
        sorted(found, key=lambda f: (_GRAVITY[f.severity], not any(s in cone for s in f.subjects), f.code, f.key))
    )

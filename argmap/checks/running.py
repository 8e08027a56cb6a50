"""Running one check, and making findings of what it reports."""

from collections.abc import Iterable, Iterator
from sys import intern

from argmap.checks.facts import Facts
from argmap.checks.finding import Check, Finding, Report, Severity
from argmap.model import Document
from argmap.tongue import say

GRAVITY: dict[Severity, int] = {"error": 0, "warning": 1, "hint": 2}


def run(check: Check, facts: Facts, ids: Iterable[str] | None = None) -> Iterator[Report]:
    """Yield what a check has to say; `ids` None: of the whole map."""
    if check.languages and facts.language and facts.language not in check.languages:
        return
    if ids is None:
        ids = () if check.on == "map" else facts.document.tables[check.on]
    yield from check.find(facts, ids)


def finding_of(check: Check, report: Report, document: Document) -> Finding:
    """Return a report as a finding, with the reason for which a person has dismissed it."""
    subjects = report.subjects
    key = f"{check.code}:{subjects[0] if len(subjects) == 1 else ','.join(sorted(subjects))}"
    dismissal = document.dismissals.get(key)
    return Finding(
        check.code,
        intern(say(check.name)),  # findings by the thousand share their names
        report.severity or check.severity,
        subjects,
        key,
        _sentence(say(report.message)),
        report.fixes,
        dismissal.reason if dismissal is not None else None,
        report.data,
    )


def _sentence(words: str) -> str:
    return words[:1].upper() + words[1:]

"""Running one check, and making findings of what it reports."""

from collections.abc import Iterable, Iterator, Mapping

from argmap.checks.facts import Facts
from argmap.checks.finding import Check, Finding, Report
from argmap.model import Document

GRAVITY = {"error": 0, "warning": 1, "hint": 2}

Place = tuple[int, bool, float, str, str]
"""Where a finding stands in the list: gravity, off the way to the thesis, less influence, code, key."""


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
        check.name,
        report.severity or check.severity,
        subjects,
        key,
        report.message,
        report.fixes,
        dismissal.reason if dismissal is not None else None,
        report.data,
    )


def place_of(finding: Finding, influence: Mapping[str, float]) -> Place:
    """Return where a finding stands; `influence`: how much each node on the way to the thesis moves it."""
    heaviest = -1.0
    for subject in finding.subjects:
        weight = influence.get(subject, -1.0)
        if weight > heaviest:  # noqa: PLR1730 (three times as fast)
            heaviest = weight
    return GRAVITY[finding.severity], heaviest < 0.0, -max(heaviest, 0.0), finding.code, finding.key

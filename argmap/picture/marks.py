"""What evaluation and checks have to say of each record, in the few signs that a card has room for."""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Literal, NamedTuple

from argmap.evaluation.words import status_word
from argmap.model import Document

if TYPE_CHECKING:
    from argmap.checks import Finding
    from argmap.evaluation import Evaluation

Badge = Literal["", "hint", "warning", "error"]

_STEPS = 50
"""Strengths are shown in so many steps to each side: finer than a pixel of the bar, and few enough to share parts."""

_ORDER: dict[str, int] = {"": 0, "hint": 1, "warning": 2, "error": 3}


class Mark(NamedTuple):
    """The signs on one card or frame."""

    status: str = ""
    """The word in the foot: stands, defeated, unsupported, undecided, withdrawn; empty: not evaluated."""

    strength: float | None = None
    """From -1 to 1; None: no bar."""

    badge: Badge = ""
    """The gravest of the findings about it."""

    problems: int = 0
    """How many findings it stands for."""


NO_MARK = Mark()

Marks = Mapping[str, Mark]
"""By id of statement or inference; one that is not in it has no signs."""


def marks_for(document: Document, evaluation: "Evaluation | None", findings: "Iterable[Finding]") -> Marks:
    """Return the marks of all records; what a person has dismissed does not count."""
    about: defaultdict[str, list[Finding]] = defaultdict(list)
    for finding in findings:
        for subject in finding.subjects if finding.dismissed is None else ():
            about[subject].append(finding)
    evaluated = evaluation.status.keys() if evaluation is not None else set()
    return {
        node: mark_of(node, evaluation, about.get(node, ()))
        for node in about.keys() | evaluated
        if node in document.statements or node in document.inferences
    }


def mark_of(node: str, evaluation: "Evaluation | None", findings: "Iterable[Finding]") -> Mark:
    """Return the mark of one record, given the findings that are about it."""
    badge: Badge = ""
    count = 0
    for finding in findings:
        if finding.dismissed is None:
            badge = finding.severity if _ORDER[finding.severity] > _ORDER[badge] else badge
            count += 1
    if evaluation is None or node not in evaluation.status:
        return Mark(badge=badge, problems=count)
    strength = evaluation.strength.get(node)
    shown = None if strength is None else round(strength * _STEPS) / _STEPS
    status = "withdrawn" if node in evaluation.withdrawn else status_word(evaluation, node) or ""
    return Mark(status, shown, badge, count)

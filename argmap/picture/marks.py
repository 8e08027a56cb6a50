"""What evaluation and checks have to say of each record, in the few signs that a card has room for."""

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
    """The word in the foot: stands, defeated, unsupported, undecided; empty: not evaluated."""

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
    marks = _evaluated(document, evaluation) if evaluation is not None else {}
    worst: dict[str, tuple[Badge, int]] = {}
    for finding in findings:
        if finding.dismissed is None:
            for subject in finding.subjects:
                badge, count = worst.get(subject, ("", 0))
                graver = finding.severity if _ORDER[finding.severity] > _ORDER[badge] else badge
                worst[subject] = (graver, count + 1)
    for subject, (badge, count) in worst.items():
        if subject in document.statements or subject in document.inferences:
            marks[subject] = marks.get(subject, NO_MARK)._replace(badge=badge, problems=count)
    return marks


def _evaluated(document: Document, evaluation: "Evaluation") -> dict[str, Mark]:
    """Return status word and strength of each statement and inference that was evaluated."""
    strengths = evaluation.strength
    marks: dict[str, Mark] = {}
    for key in evaluation.status:
        strength = strengths.get(key)
        shown = None if strength is None else round(strength * _STEPS) / _STEPS
        marks[key] = Mark(status_word(evaluation, key) or "", shown)
    return {key: mark for key, mark in marks.items() if key in document.statements or key in document.inferences}

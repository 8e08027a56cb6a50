"""S07: claims support each other in a circle."""

from collections.abc import Iterable, Iterator
from itertools import chain

from argmap.checks.facts import Facts
from argmap.checks.finding import Check, Report
from argmap.checks.fixes import cutting
from argmap.edits import descendants
from argmap.evaluation.strong import strong_components
from argmap.model import Document, sentence_name, short_name
from argmap.tongue import listed, say


def begging(facts: Facts, _ids: Iterable[str]) -> Iterator[Report]:
    """Yield a report for each set of two or more claims with a circle of support; a claim for itself is S05."""
    document = facts.document
    for claims in chain.from_iterable(facts.of_cycles("S07", lambda cycle: _circles(document, cycle))):
        names = listed([sentence_name(document, claims[0]), short_name(document, claims[1])])
        message = say("{names} support each other in a circle, which proves nothing.", names=names)
        yield Report(claims, message, (cutting("Cut the circle", begging, claims, _last_step),))


def _circles(document: Document, cycle: list[str]) -> list[tuple[str, ...]]:
    """Return the claims of each circle of support in a cycle."""
    inside = set(cycle)
    groups = strong_components({key: _supported_by(document, key, inside) for key in cycle})
    circles = (tuple(sorted(key for key in group if key in document.statements)) for group in groups)
    return [claims for claims in circles if len(claims) > 1]


def _supported_by(document: Document, key: str, inside: set[str]) -> list[str]:
    step = document.inferences.get(key)
    if step is not None and step.kind != "support":
        return []
    below = [p.statement for p in step.premises if p.statement != step.target] if step is not None else []
    return [other for other in (*below, *document.inferences_on(key)) if other in inside]


def _last_step(document: Document, report: Report) -> str:
    """Return the step in the circle that leads back to where one comes into it from the thesis."""
    inside = set(report.subjects)
    way = list(descendants(document, [document.thesis])) if document.thesis is not None else []
    entry = next((key for key in way if key in inside), report.subjects[0])
    steps = ((claim, use) for claim in (entry, *report.subjects) for use in document.uses(claim))
    return next(step for claim, step in steps if _supported(document, step) in inside - {claim})


def _supported(document: Document, step: str) -> str | None:
    """Return the claim that a step supports, by way of the steps that it backs, if any."""
    seen: set[str] = set()
    while step in document.inferences and step not in seen:
        seen.add(step)
        record = document.inferences[step]
        if record.kind != "support":
            return None
        if record.target in document.statements:
            return record.target
        step = record.target
    return None


CHECK = Check(
    code="S07",
    name="begging the question",
    severity="error",
    summary="A supports B and B supports A: the circle proves nothing.",
    help=(
        "In a circle each claim borrows its weight from the next one, and nobody pays. Example: “The newspaper is"
        " reliable, because the minister says so”, and “The minister is reliable, because the newspaper says so”. Cut"
        " one step of the circle, or give one of the claims a reason from outside."
    ),
    on="map",
    reads=frozenset({"structure", "text"}),
    find=begging,
)

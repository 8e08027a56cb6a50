"""S04: a step is aimed at nothing."""

from collections.abc import Iterable, Iterator

from argmap.checks.facts import Facts
from argmap.checks.finding import Check, Fix, Report
from argmap.checks.fixes import deletion
from argmap.edits import descendants, move_inference
from argmap.model import Document, sentence_name
from argmap.tongue import say


def without_target(facts: Facts, _ids: Iterable[str]) -> Iterator[Report]:
    """Yield a report for each step without target."""
    document = facts.document
    inferences = document.inferences
    for key in facts.faulty:
        if not inferences[key].target:
            fixes = (*_for_thesis(document, key), deletion(key, "Delete the step"))
            yield Report((key,), say("{name} is aimed at nothing.", name=sentence_name(document, key)), fixes)


def _for_thesis(document: Document, key: str) -> tuple[Fix, ...]:
    """Return the fix that aims the step at the thesis, where that makes sense."""
    thesis = document.thesis
    if thesis is None or thesis in descendants(document, [key]):
        return ()
    premises = {p.statement for p in document.inferences[key].premises}
    if any(p.statement in premises for i in document.inferences_on(thesis) for p in document.inferences[i].premises):
        return ()
    return (Fix("Aim it at the thesis", lambda d: move_inference(d, key, thesis)),)


CHECK = Check(
    code="S04",
    name="step without target",
    severity="error",
    summary="A reason must be a reason for something.",
    help=(
        "Each step leads to one claim, or to one other step that it backs or blocks. Example: “because the rent is"
        " lower”, but nothing says what for. Drag the step onto the claim that it is about."
    ),
    on="map",
    reads=frozenset({"structure", "thesis", "text"}),
    find=without_target,
)

"""S10: the same reason or objection is counted twice."""

from collections.abc import Iterable, Iterator

from argmap.checks.facts import Facts
from argmap.checks.finding import Check, Fix, Report
from argmap.edits import delete_several
from argmap.model import Inference, sentence_name
from argmap.tongue import say


def duplicate_step(facts: Facts, ids: Iterable[str]) -> Iterator[Report]:
    """Yield a report for each set of steps with the same kind, target and premises, at the first of them by id."""
    document = facts.document
    inferences = document.inferences
    for key in ids:
        step = inferences[key]
        if not step.premises:
            continue
        # Of the steps that share this premise those with the same target: few, however many there are on the target.
        uses = document.uses(step.premises[0].statement)
        if len(uses) < 2:
            continue
        same = sorted(k for k in uses if inferences[k].target == step.target and _said(inferences[k]) == _said(step))
        if len(same) > 1 and same[0] == key:
            fix = Fix("Keep one of them", lambda d, others=same[1:]: delete_several(d, others))  # type: ignore[misc]
            yield Report(tuple(same), say("{name} is counted twice.", name=sentence_name(document, key)), (fix,))


def _said(step: Inference) -> tuple[str, frozenset[tuple[str, bool]]]:
    return step.kind, frozenset((p.statement, p.negated) for p in step.premises)


CHECK = Check(
    code="S10",
    name="duplicate step",
    severity="warning",
    summary="The same reason is counted twice.",
    help=(
        "Saying a thing twice does not make it count double, but here it would. Example: “The bus is late every day” as"
        " a reason for “We need a new bus line”, and once more for the same claim. Delete one of the two."
    ),
    on="inferences",
    reads=frozenset({"structure", "text"}),
    find=duplicate_step,
)

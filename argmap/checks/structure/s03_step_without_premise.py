"""S03: a step has no premise."""

from collections.abc import Iterable, Iterator

from argmap.checks.facts import Facts
from argmap.checks.finding import Check, Fix, Report
from argmap.checks.fixes import deletion
from argmap.edits import add_linked_premise
from argmap.model import short_name
from argmap.tongue import say, to_say

_REASON = to_say("A reason for {target} has no premise: an arrow with nothing at its tail.")
_OBJECTION = to_say("An objection to {target} has no premise: an arrow with nothing at its tail.")


def without_premise(facts: Facts, ids: Iterable[str]) -> Iterator[Report]:
    """Yield a report for each step without premise."""
    document = facts.document
    inferences = document.inferences
    for key in ids:
        step = inferences[key]
        if not step.premises:
            target = short_name(document, step.target) if step.target else say("nothing")
            sentence = _REASON if step.kind == "support" else _OBJECTION
            fixes = (
                Fix("Add a premise", lambda d, key=key: add_linked_premise(d, key)),  # type: ignore[misc]
                deletion(key, "Delete the step"),
            )
            yield Report(
                (key,),
                say(sentence, target=target),
                fixes,
            )


CHECK = Check(
    code="S03",
    name="step without premise",
    severity="error",
    summary="An arrow with nothing at its tail.",
    help=(
        "A reason or an objection says something: it needs at least one premise. Example: an arrow “because” up to"
        " “School should start later” with no box below it. Write the premise, or delete the step."
    ),
    on="inferences",
    reads=frozenset({"structure", "text"}),
    find=without_premise,
)

"""R06: a reason is blocked by an objection to its step that has no answer."""

from collections.abc import Iterable, Iterator

from argmap.checks.facts import Facts
from argmap.checks.finding import Check, Report
from argmap.checks.fixes import deletion, objection
from argmap.checks.reasoning.answers import has_answer
from argmap.model import short_name
from argmap.tongue import say


def undefended(facts: Facts, ids: Iterable[str]) -> Iterator[Report]:
    """Yield a report for each objection to a reason's step that stands and that nothing attacks."""
    document = facts.document
    inferences = document.inferences
    for key in ids:
        step = inferences[key]
        blocked = inferences.get(step.target)
        if step.kind != "attack" or blocked is None or blocked.kind != "support" or not facts.stands(key):
            continue
        if not has_answer(document, key):
            step_name, objection_name = short_name(document, step.target), short_name(document, key)
            fixes = (
                objection(key, "Answer it: object to that objection"),
                deletion(step.target, "Give the reason up"),
            )
            yield Report(
                (key,),
                say(
                    "{step} is blocked by {objection}, which has no answer yet.",
                    step=step_name,
                    objection=objection_name,
                ),
                fixes,
            )


CHECK = Check(
    code="R06",
    name="undefended step",
    severity="warning",
    summary="The step is blocked.",
    help=(
        "An objection can grant the premise and deny that the claim follows. Example: “The lamp is off” for"
        " “Nobody is at home”, blocked by “She sleeps at this hour”. As long as it has no answer, the reason"
        " counts for nothing. Answer the objection, back the step, or give the reason up."
    ),
    on="inferences",
    reads=frozenset({"structure", "stance", "status", "text"}),
    find=undefended,
)

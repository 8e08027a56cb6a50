"""S11: one reason contains another."""

from collections.abc import Iterable, Iterator

from argmap.checks.facts import Facts
from argmap.checks.finding import Check, Report
from argmap.checks.fixes import deletion
from argmap.model import sentence_name, short_name
from argmap.tongue import say


def weaker_copy(facts: Facts, ids: Iterable[str]) -> Iterator[Report]:
    """Yield a report for each step whose premises are part of those of another one of its kind on its target."""
    document = facts.document
    inferences = document.inferences
    for key in ids:
        step = inferences[key]
        if len(step.premises) < 2 or len(document.inferences_on(step.target)) < 2:
            continue
        # Looked at from the longer one, all that the message names is near.
        premises = {p.statement for p in step.premises}
        uses = [document.uses(premise) for premise in premises]
        if len(premises) < 2 or max(map(len, uses)) < 2:
            continue
        for other in sorted({use for steps in uses for use in steps}):
            rival = inferences[other]
            if rival.target == step.target and rival.kind == step.kind:
                fewer = {p.statement for p in rival.premises}
                if fewer < premises:
                    extra = short_name(document, min(premises - fewer))
                    message = say(
                        "{other} is given a second time with {extra}; is that needed?",
                        other=sentence_name(document, other),
                        extra=extra,
                    )
                    fixes = (deletion(other, "Delete the shorter one"), deletion(key, "Delete the longer one"))
                    yield Report((key, other), message, fixes)


CHECK = Check(
    code="S11",
    name="weaker copy",
    severity="hint",
    summary="One reason contains the other; is the extra premise needed?",
    help=(
        "When a reason works without a premise, the copy that has it is the weaker one: it fails more easily. Example:"
        " “It rains” for “Take an umbrella”, and again “It rains” with “You walk”. Keep the one that you mean."
    ),
    on="inferences",
    reads=frozenset({"structure", "text"}),
    find=weaker_copy,
)

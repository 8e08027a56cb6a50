"""S06: a claim or step is an objection to itself."""

from collections.abc import Iterable, Iterator

from argmap.checks.facts import Facts
from argmap.checks.finding import Check, Report
from argmap.checks.fixes import deletion, without
from argmap.model import sentence_name
from argmap.tongue import say


def self_attack(facts: Facts, ids: Iterable[str]) -> Iterator[Report]:
    """Yield a report for each objection that has its target among its premises or is its own target."""
    document = facts.document
    inferences = document.inferences
    for key in ids:
        step = inferences[key]
        if step.kind != "attack":
            continue
        if step.target == key:
            message = say("{name} is aimed at itself, so it can never stand.", name=sentence_name(document, key))
            yield Report((key,), message, (deletion(key, "Delete the objection"),))
        elif key in document.uses(step.target):
            message = say(
                "{target} speaks against itself, so it can never stand.", target=sentence_name(document, step.target)
            )
            yield Report((key,), message, (without(document, key, [step.target], "Drop the premise"),))


CHECK = Check(
    code="S06",
    name="self-attack",
    severity="warning",
    summary="The claim refutes itself; it can never stand.",
    help=(
        "If a claim is the objection to itself, neither it nor its denial can be settled. Example: “This sentence is"
        " false”. Mostly the objection was dropped on the wrong box. If the paradox is your point, dismiss this remark"
        " and say so."
    ),
    on="inferences",
    reads=frozenset({"structure", "text"}),
    find=self_attack,
)

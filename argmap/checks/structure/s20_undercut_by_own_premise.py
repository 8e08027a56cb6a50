"""S20: a premise attacks the step that it is part of."""

from collections.abc import Iterable, Iterator

from argmap.checks.facts import Facts
from argmap.checks.finding import Check, Fix, Report
from argmap.checks.fixes import deletion, without
from argmap.model import sentence_name
from argmap.tongue import say


def undercut_by_own(facts: Facts, ids: Iterable[str]) -> Iterator[Report]:
    """Yield a report for each objection to another step that shares a premise with it."""
    document = facts.document
    inferences = document.inferences
    for key in ids:
        step = inferences[key]
        attacked = inferences.get(step.target) if step.kind == "attack" else None
        if attacked is None or step.target == key:
            continue
        # Of two steps that object to each other one report is enough.
        if attacked.target == key and attacked.kind == "attack" and step.target < key:
            continue
        shared = sorted({p.statement for p in step.premises} & {p.statement for p in attacked.premises})
        if shared:
            message = say("{name} attacks the step that it is part of.", name=sentence_name(document, shared[0]))
            fixes: tuple[Fix, ...] = (deletion(key, "Delete the objection"),)
            if len(shared) == 1:
                fixes = (without(document, key, [shared[0]], "Drop it from the objection"), *fixes)
            yield Report((key, step.target), message, fixes)


CHECK = Check(
    code="S20",
    name="undercut by its own premise",
    severity="warning",
    summary="The premise attacks the step that it is part of.",
    help=(
        "A claim is used in a step and, at the same time, to say that the step does not follow. Example: “The witness"
        " was drunk” as part of the reason “He was at the party, so he saw it”, and as what is wrong with that reason."
        " Mostly the objection was meant for another step."
    ),
    on="inferences",
    reads=frozenset({"structure", "text"}),
    find=undercut_by_own,
)

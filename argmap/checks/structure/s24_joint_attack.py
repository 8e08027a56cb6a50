"""S24: an objection needs a premise that can never stand."""

from collections.abc import Iterable, Iterator

from argmap.checks.facts import Facts
from argmap.checks.finding import Check, Report
from argmap.checks.fixes import reason, setting, without
from argmap.model import Document, sentence_name, short_name
from argmap.tongue import say


def joint_attack(facts: Facts, ids: Iterable[str]) -> Iterator[Report]:
    """Yield a report for each linked premise of an objection that is not given and that no reason supports."""
    document = facts.document
    inferences = document.inferences
    for key in ids:
        step = inferences[key]
        if step.kind != "attack" or len(step.premises) < 2:
            continue
        for premise in step.premises:
            if premise.negated or not _hopeless(document, premise.statement):
                continue
            half = premise.statement
            message = say(
                "{name} lacks one half: nothing supports {half}.",
                name=sentence_name(document, key),
                half=short_name(document, half),
            )
            fixes = (
                reason(half),
                setting("Accept it", "statements", half, acceptance="accepted"),
                without(document, key, [half], "Drop this premise"),
            )
            yield Report((key, half), message, fixes)


def _hopeless(document: Document, key: str) -> bool:
    statement = document.statements.get(key)
    if statement is None:
        return False
    left_open = statement.acceptance == "open" or (statement.acceptance == "auto" and statement.given is False)
    return left_open and all(document.inferences[step].kind == "attack" for step in document.inferences_on(key))


CHECK = Check(
    code="S24",
    name="joint attack never complete",
    severity="hint",
    summary="The objection lacks one half.",
    help=(
        "Linked premises work only together. If one of them is left open and has no reason, the whole objection can"
        " never count. Example: “The contract forbids it” and “He signed the contract”, where the signature is open and"
        " nothing speaks for it. Support that half, accept it, or do without it."
    ),
    on="inferences",
    reads=frozenset({"structure", "stance", "text"}),
    find=joint_attack,
)

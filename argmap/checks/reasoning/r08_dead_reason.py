"""R08: a reason no longer carries weight."""

from collections.abc import Iterable, Iterator

from argmap.checks.facts import Facts
from argmap.checks.finding import Check, Report
from argmap.checks.fixes import deletion
from argmap.model import Document, sentence_name, short_name
from argmap.tongue import say


def dead(facts: Facts, ids: Iterable[str]) -> Iterator[Report]:
    """Yield a report for each reason that is out."""
    document = facts.document
    for key in ids:
        step = document.inferences[key]
        if step.kind == "support" and facts.fails(key):
            message = say(
                "{name} carries no weight: {cause}.",
                name=sentence_name(document, key),
                cause=_cause(facts, document, key),
            )
            yield Report((key,), message, (deletion(key, "Delete the reason"),))


def _cause(facts: Facts, document: Document, key: str) -> str:
    premises = document.inferences[key].premises
    for premise in premises:
        if premise.negated and facts.stands(premise.statement):
            return say(
                "it needs {premise} to be false, and that stands", premise=short_name(document, premise.statement)
            )
        if not premise.negated and facts.fails(premise.statement):
            # The reason is called by its first premise.
            named = premise is not premises[0]
            return say(
                "{premise} does not stand",
                premise=short_name(document, premise.statement) if named else say("that premise"),
            )
    blocking = next((other for other in document.inferences_on(key) if facts.stands(other)), None)
    return (
        say("{blocking} blocks it", blocking=short_name(document, blocking))
        if blocking is not None
        else say("it rests on itself")
    )


CHECK = Check(
    code="R08",
    name="dead reason",
    severity="hint",
    summary="This reason no longer carries weight.",
    help=(
        "A premise of this reason does not stand, or an objection blocks the step. Example: “The old count says"
        " so”, after the count was shown to be wrong. Repair the reason, or delete it so that it does not"
        " distract."
    ),
    on="inferences",
    reads=frozenset({"structure", "stance", "status", "text"}),
    find=dead,
)

"""R12: too many reasons and objections stand side by side."""

from collections.abc import Iterable, Iterator

from argmap.checks.facts import Facts
from argmap.checks.finding import Check, Fix, Report
from argmap.edits.draft import Draft
from argmap.model import Change, Document, Inference, Premise, Statement, short_name
from argmap.tongue import say

_MOST = 7


def too_many(facts: Facts, ids: Iterable[str]) -> Iterator[Report]:
    """Yield a report for each claim with more than seven steps aimed at it."""
    document = facts.document
    for key in ids:
        steps = document.inferences_on(key)
        if len(steps) > _MOST:
            message = say(
                "{count} reasons and objections stand side by side at {name}.",
                count=len(steps),
                name=short_name(document, key),
            )
            yield Report((key,), message, _grouping(document, key))


def _grouping(document: Document, key: str) -> tuple[Fix, ...]:
    steps = document.inferences_on(key)
    objections = [step for step in steps if document.inferences[step].kind == "attack"]
    reasons = [step for step in steps if document.inferences[step].kind == "support"]
    alike = reasons if len(reasons) >= len(objections) else objections
    surplus = len(steps) - _MOST + 1
    if len(alike) < surplus:
        return ()
    return (Fix("Group the last ones under a claim of their own", lambda d: _group(d, key, alike[-surplus:])),)


def _group(document: Document, key: str, steps: list[str]) -> Change:
    """Put a new claim between some steps and their target: they support it, and it does what they did."""
    draft = Draft(document)
    first = document.inferences[steps[0]]
    middle = draft.add("statements", Statement(text=""))
    premise = Premise(statement=middle)
    draft.add("inferences", Inference(kind=first.kind, premises=(premise,), target=key, rank=first.rank))
    for step in steps:
        draft.update("inferences", step, kind="support", target=middle)
    return draft.change("Group reasons")


CHECK = Check(
    code="R12",
    name="too many children",
    severity="hint",
    summary="Group the reasons under sub-claims.",
    help=(
        "Nobody keeps more than about seven things in mind at once. Example: twelve reasons for a tram in one row;"
        " four of them are about money, three about noise. Put each kind under a claim of its own, such as “The"
        " tram saves money”."
    ),
    on="statements",
    reads=frozenset({"structure", "text"}),
    find=too_many,
)

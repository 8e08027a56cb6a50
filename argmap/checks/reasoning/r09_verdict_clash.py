"""R09: a person's verdict and the map disagree."""

from collections.abc import Iterable, Iterator

from argmap.checks.facts import Facts
from argmap.checks.finding import Check, Report
from argmap.checks.fixes import objection, setting
from argmap.checks.reasoning.verdicts import reason_stands_alone
from argmap.model import short_name
from argmap.tongue import say


def verdict_clash(facts: Facts, ids: Iterable[str]) -> Iterator[Report]:
    """Yield a report for each accepted claim that is out, and each rejected one for which alone something stands."""
    document = facts.document
    for key in ids:
        verdict = document.statements[key].acceptance
        if verdict not in ("accepted", "rejected"):
            continue
        leave = setting("Leave the verdict to the map", "statements", key, acceptance="auto")
        if verdict == "accepted" and facts.fails(key):
            message = say("You accepted {name}, but an objection to it stands.", name=short_name(document, key))
            yield Report((key,), message, (leave,))
        elif verdict == "rejected" and reason_stands_alone(facts, key):
            message = say(
                "You rejected {name}, but a reason for it stands and no objection does.", name=short_name(document, key)
            )
            yield Report((key,), message, (leave, objection(key, "Add the objection")))


CHECK = Check(
    code="R09",
    name="verdict clash",
    severity="warning",
    summary="Your verdict and the map disagree.",
    help=(
        "You have said what you think of the claim, and the map says otherwise. Example: you accept “The bridge is"
        " safe”, while an objection to it stands without an answer. Add the reason or the objection that you have"
        " in mind, or change your verdict."
    ),
    on="statements",
    reads=frozenset({"structure", "stance", "status", "text"}),
    find=verdict_clash,
)

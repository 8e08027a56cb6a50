"""R22: a claim was rejected without a stated reason."""

from collections.abc import Iterable, Iterator

from argmap.checks.facts import Facts
from argmap.checks.finding import Check, Report
from argmap.checks.fixes import objection, setting
from argmap.checks.reasoning.verdicts import reason_stands_alone
from argmap.model import short_name
from argmap.tongue import say


def rejected_without_reason(facts: Facts, ids: Iterable[str]) -> Iterator[Report]:
    """Yield a report for each rejected claim without objection; where a reason for it stands, R09 says so."""
    document = facts.document
    for key in ids:
        if document.statements[key].acceptance != "rejected":
            continue
        if any(document.inferences[step].kind == "attack" for step in document.inferences_on(key)):
            continue
        if not reason_stands_alone(facts, key):
            fixes = (
                objection(key, "Add the objection"),
                setting("Leave the verdict to the map", "statements", key, acceptance="auto"),
            )
            yield Report((key,), say("You rejected {name} without saying why.", name=short_name(document, key)), fixes)


CHECK = Check(
    code="R22",
    name="marked defeated, no challenge",
    severity="warning",
    summary="Rejected without a stated reason.",
    help=(
        "A reader wants to know what is wrong with a claim that you reject. Example: “Trams are loud” is struck"
        " out, and nobody says that the new ones are not. Add the objection that you have in mind."
    ),
    on="statements",
    reads=frozenset({"structure", "stance", "status", "text"}),
    find=rejected_without_reason,
)

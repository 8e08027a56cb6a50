"""R07: a step has a premise that was rejected."""

from collections.abc import Iterable, Iterator

from argmap.checks.facts import Facts
from argmap.checks.finding import Check, Report
from argmap.checks.fixes import setting, without
from argmap.model import sentence_name, short_name


def building_on_rejected(facts: Facts, ids: Iterable[str]) -> Iterator[Report]:
    """Yield a report for each step with a premise that a person has rejected; a step that needs it false is content."""
    document = facts.document
    for key in ids:
        for premise in document.inferences[key].premises:
            statement = document.statements.get(premise.statement)
            if statement is not None and statement.acceptance == "rejected" and not premise.negated:
                name = short_name(document, premise.statement)
                fixes = (
                    setting("Leave the claim to the map again", "statements", premise.statement, acceptance="auto"),
                    without(document, key, premise.statement, "Drop the premise"),
                )
                yield Report((key,), f"{sentence_name(document, key)} builds on {name}, which you rejected.", fixes)
                break


CHECK = Check(
    code="R07",
    name="building on a rejected claim",
    severity="warning",
    summary="You rejected this but still build on it.",
    help=(
        "A step counts for nothing when one of its premises is rejected. Example: you reject “The survey was fair”"
        " and still use it to show that people want the tram. Drop the premise, or reconsider."
    ),
    on="inferences",
    reads=frozenset({"structure", "stance", "text"}),
    find=building_on_rejected,
)

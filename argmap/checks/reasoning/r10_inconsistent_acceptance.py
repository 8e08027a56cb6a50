"""R10: an objection and what it denies are both accepted."""

from collections.abc import Iterable, Iterator

from argmap.checks.facts import Facts
from argmap.checks.finding import Check, Report
from argmap.checks.fixes import setting
from argmap.model import short_name
from argmap.tongue import listed, say


def inconsistent(facts: Facts, ids: Iterable[str]) -> Iterator[Report]:
    """Yield a report for each objection to a claim whose premises and target a person has all accepted."""
    document = facts.document
    statements = document.statements
    for key in ids:
        step = document.inferences[key]
        if step.kind != "attack" or not step.premises:
            continue
        target = statements.get(step.target)
        if target is None or target.acceptance != "accepted":
            continue
        claims = [step.target, *(p.statement for p in step.premises)]
        if any(p.negated for p in step.premises) or not all(claim in statements for claim in claims):
            continue
        if all(statements[claim].acceptance == "accepted" for claim in claims):
            names = listed([short_name(document, step.premises[0].statement), short_name(document, step.target)])
            fixes = (
                setting("Leave the denied claim to the map", "statements", step.target, acceptance="auto"),
                setting("Leave the objection to the map", "statements", claims[1], acceptance="auto"),
            )
            yield Report(
                (key,), say("You accept both {names}, though the first denies the second.", names=names), fixes
            )


CHECK = Check(
    code="R10",
    name="inconsistent acceptance",
    severity="warning",
    summary="You accept both the objection and what it denies.",
    help=(
        "Who accepts an objection cannot keep the claim that it defeats. Example: you accept “The shop is closed"
        " on Sundays” and also “We can buy milk this Sunday”, which it speaks against. Change one of the two"
        " verdicts, or answer the objection."
    ),
    on="inferences",
    reads=frozenset({"structure", "stance", "text"}),
    find=inconsistent,
)

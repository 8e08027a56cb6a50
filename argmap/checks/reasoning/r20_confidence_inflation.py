"""R20: a claim is said to be more likely than what it rests on."""

from collections.abc import Iterable, Iterator

from argmap.checks.facts import Facts
from argmap.checks.finding import Check, Report
from argmap.checks.fixes import setting
from argmap.checks.reasoning.likelihoods import carried_likelihoods, stated
from argmap.model import sentence_name
from argmap.tongue import say


def inflation(facts: Facts, _ids: Iterable[str]) -> Iterator[Report]:
    """Yield a report for each claim that is said to be likelier than the weakest premise of each of its reasons."""
    document = facts.document
    claims = facts.termed
    if not claims:
        return
    carried = carried_likelihoods(facts)
    for key, statement in claims.items():
        claimed, best = stated(statement), carried.get(key)
        if claimed is not None and best is not None and claimed > 0 and claimed > best[0]:
            message = say(
                "{name} is called “{claimed}”, but its reasons are only “{given}”.",
                name=sentence_name(document, key),
                claimed=say(statement.likelihood or ""),
                given=say(best[1]),
            )
            fix = setting(say("Lower it to “{term}”", term=say(best[1])), "statements", key, likelihood=best[1])
            yield Report((key,), message, (fix,))


CHECK = Check(
    code="R20",
    name="confidence inflation",
    severity="warning",
    summary="More certain than what it rests on.",
    help=(
        "A chain is as strong as its weakest link. Example: “They will almost certainly attack”, because “They are"
        " likely to have enough fuel”. Lower the term, or find better support."
    ),
    on="map",
    reads=frozenset({"structure", "stance", "text"}),
    find=inflation,
)

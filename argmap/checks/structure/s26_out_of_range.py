"""S26: a credence or weight lies outside its range."""

from collections.abc import Iterable, Iterator

from argmap.checks.facts import Facts
from argmap.checks.finding import Check, Report
from argmap.checks.fixes import setting
from argmap.evaluation.graph import stated_credence, weight_of
from argmap.model import sentence_name
from argmap.tongue import in_figures, say, to_say

_CREDENCE = to_say("{name} has the credence {number}, but credences go from -1 to 1: it counts as {nearest}.")
_WEIGHT = to_say("{name} has the weight {number}, but weights go from 0 to 1: it counts as {nearest}.")


def out_of_range(facts: Facts, _ids: Iterable[str]) -> Iterator[Report]:
    """Yield a report for each claim and each step with a number that evaluation does not take as it is."""
    for key, statement in facts.overrated.items():
        nearest = stated_credence(statement)
        if statement.credence is not None and nearest is not None:
            yield _report(facts, "statements", key, "credence", statement.credence, nearest)
    for key, step in facts.overweighted.items():
        yield _report(facts, "inferences", key, "weight", step.weight, weight_of(step))


def _report(facts: Facts, collection: str, key: str, field: str, number: float, nearest: float) -> Report:
    message = say(
        _CREDENCE if field == "credence" else _WEIGHT,
        name=sentence_name(facts.document, key),
        number=in_figures(number),
        nearest=in_figures(nearest),
    )
    title = say("Make it {number}", number=in_figures(nearest))
    return Report((key,), message, (setting(title, collection, key, **{field: nearest}),))


CHECK = Check(
    code="S26",
    name="number out of range",
    severity="error",
    summary="This number counts as another one.",
    help=(
        "A credence says from -1 (surely false) to 1 (surely true) how far a claim is believed, a weight from 0 to 1"
        " how much a step carries. Files written by hand or by other programs may hold other numbers. Example: a"
        " credence of 70 that was meant as 70 per cent. Such a number counts as the nearest that there is, which may"
        " not be what was meant. Put in the right one."
    ),
    on="map",
    reads=frozenset({"structure", "stance", "strength", "text"}),
    find=out_of_range,
)

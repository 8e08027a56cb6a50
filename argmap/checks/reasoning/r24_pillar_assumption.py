"""R24: a main pillar of the case is an assumption."""

from collections.abc import Iterable, Iterator
from itertools import chain, compress, islice

from argmap.checks.facts import CASE, Facts
from argmap.checks.finding import Check, Report
from argmap.checks.fixes import reason
from argmap.checks.pillars import is_ground, pillars
from argmap.model import sentence_name
from argmap.tongue import say

_TOP = 3


def pillar(facts: Facts, _ids: Iterable[str]) -> Iterator[Report]:
    """Yield a report for each assumption among the three grounds that move the thesis most.

    Silent where there are no more grounds than that; those that weigh the same are among the three together or not.
    """
    document = facts.document
    for key in facts.once("R24", CASE, lambda: _three(facts)):
        if document.statements[key].kind == "assumption":
            message = say(
                "{name} is an assumption, and few claims weigh more in this case.", name=sentence_name(document, key)
            )
            yield Report((key,), message, (reason(key, "Add evidence for it"),))


def _three(facts: Facts) -> list[str]:
    document, influence = facts.document, facts.influence
    in_the_case = compress(facts.graph.ids, facts.places)
    idle = (key for key in in_the_case if key not in influence and is_ground(document, key))
    first = list(islice(chain(pillars(facts), idle), _TOP + 1))
    if len(first) <= _TOP:
        return []
    bar = influence.get(first[_TOP], 0.0)
    return [key for key in first if influence.get(key, 0.0) > bar]


CHECK = Check(
    code="R24",
    name="assumption carries the case",
    severity="warning",
    summary="A main pillar is an assumption.",
    help=(
        "What one only assumes should not carry the most weight without anybody noticing. Example: a plan for the"
        " new line whose biggest premise is “Petrol will stay dear”. Look for evidence, and name a sign by which"
        " you would notice that it no longer holds."
    ),
    on="map",
    reads=frozenset({"structure", "stance", "strength", "thesis", "way", "text"}),
    find=pillar,
)

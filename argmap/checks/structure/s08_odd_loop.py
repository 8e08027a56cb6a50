"""S08: objections chase each other in a loop that cannot be settled."""

from collections.abc import Iterable, Iterator

from argmap.checks.facts import Facts
from argmap.checks.finding import Check, Report
from argmap.checks.fixes import cutting
from argmap.checks.structure.loops import objection_loops
from argmap.model import Document, short_name
from argmap.tongue import listed, say


def odd_loop(facts: Facts, _ids: Iterable[str]) -> Iterator[Report]:
    """Yield a report for each part with a loop through an odd number of objections."""
    document = facts.document
    for cycle, odd in objection_loops(facts):
        claims = tuple(key for key in cycle if key in document.statements)
        if odd and claims:
            names = listed([short_name(document, key) for key in claims[:2]])
            message = say(
                "The objections round {names} chase each other, so nothing among them can be settled.", names=names
            )
            fix = cutting("Cut an objection of the loop", odd_loop, claims, _an_objection)
            yield Report(claims, message, (fix,))


def _an_objection(document: Document, report: Report) -> str:
    """Return the objection in the loop that stands last."""
    facts = Facts(document)
    inside = next(set(cycle) for cycle in facts.cycles if report.subjects[0] in cycle)
    steps = [key for key in inside if key in document.inferences]
    return max(steps, key=lambda key: (document.inferences[key].kind == "attack", key))


CHECK = Check(
    code="S08",
    name="odd loop of objections",
    severity="warning",
    summary="These objections chase each other; nothing in the loop can be settled.",
    help=(
        "If A speaks against B, B against C and C against A, then to accept any of them is to reject it in the end."
        " Example: three witnesses, each of whom says that the next one lies. Decide which objection is the weakest and"
        " cut it, or say how much each of them counts."
    ),
    on="map",
    reads=frozenset({"structure", "text"}),
    find=odd_loop,
)

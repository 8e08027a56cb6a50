"""S21: steps point at each other without any claim."""

from collections.abc import Iterable, Iterator

from argmap.checks.facts import STRUCTURE, Facts
from argmap.checks.finding import Check, Report
from argmap.checks.fixes import deletion
from argmap.model import sentence_name
from argmap.tongue import say


def loop_of_steps(facts: Facts, _ids: Iterable[str]) -> Iterator[Report]:
    """Yield a report for each loop of steps that are aimed at each other; an objection to itself is S06."""
    document = facts.document
    for loop in facts.once("S21", STRUCTURE, lambda: list(_loops(facts))):
        message = say(
            "{name} is part of a loop of steps that never meet a claim.", name=sentence_name(document, loop[0])
        )
        yield Report(loop, message, (deletion(loop[-1], "Cut one of them"),))


def _loops(facts: Facts) -> Iterator[tuple[str, ...]]:
    inferences = facts.document.inferences
    settled: set[str] = set()
    for start in facts.faulty:
        way: dict[str, None] = {}
        node = start
        while node in inferences and node not in way and node not in settled:
            way[node] = None
            node = inferences[node].target
        if node in way:
            loop = list(way)[list(way).index(node) :]
            if len(loop) > 1 or inferences[node].kind == "support":
                yield tuple(sorted(loop))
        settled.update(way)


CHECK = Check(
    code="S21",
    name="loop of steps",
    severity="error",
    summary="Arrows that point at each other without any claim.",
    help=(
        "A step may back or block another step, but somewhere there must be a claim that it is all about. Example: an"
        " objection to a reason that is itself a reason for that objection. Cut one of them."
    ),
    on="map",
    reads=frozenset({"structure", "text"}),
    find=loop_of_steps,
)

"""R13: a line of reasoning is very long."""

from collections.abc import Iterable, Iterator

from argmap.checks.facts import STRUCTURE, Facts
from argmap.checks.finding import Check, Report
from argmap.model import sentence_name

_MOST = 8


def too_deep(facts: Facts, _ids: Iterable[str]) -> Iterator[Report]:
    """Yield a report for each claim from which the longest way to the thesis is one step longer than eight.

    Steps within a loop count as one place, so that every way ends.
    """
    document, thesis = facts.document, facts.document.thesis
    if thesis is None:
        return
    for key in facts.once("R13", STRUCTURE, lambda: _first_too_deep(facts, thesis)):
        yield Report((key,), f"{sentence_name(document, key)} is {_MOST + 1} steps away from the thesis.")


def _first_too_deep(facts: Facts, thesis: str) -> list[str]:
    graph = facts.graph
    statements, users = graph.statements, graph.users
    depth = [-1] * len(users)
    depth[facts.number[thesis]] = 0
    for component in reversed(facts.order):
        inside = frozenset(component) if len(component) > 1 else ()
        farthest = max(depth[node] for node in component)
        for node in component:
            for user in users[node]:
                if user not in inside and depth[user] >= 0:
                    farthest = max(farthest, depth[user] + (user >= statements))
        for node in component:
            depth[node] = farthest
    return [graph.ids[node] for node in range(statements) if depth[node] == _MOST + 1]


CHECK = Check(
    code="R13",
    name="too deep",
    severity="hint",
    summary="Few readers follow this far.",
    help=(
        "A line of nine reasons, each for the next, is hard to keep in mind and weak at its far end. Example: from"
        " “The price of tin rose” by nine steps to “We should move to Spain”. Leave out what goes without saying,"
        " or make a map of its own for the far end."
    ),
    on="map",
    reads=frozenset({"structure", "text"}),
    find=too_deep,
)

"""What a verdict rests on: changes of which one at least is needed to move it."""

from collections.abc import Callable, Container

from argmap.evaluation.graph import Graph
from argmap.evaluation.labels import IN, OUT, UNDECIDED

_Need = tuple[int, bool, bool]
"""(node, whether it has to hold or to fail, whether for certain; otherwise undecided will do)."""


def footing(graph: Graph, label: Callable[[int], int], looped: Container[int], top: int) -> list[int]:
    """Return nodes such that a node stays in (or not in) as long as none of them is withdrawn or cut.

    What holds needs its being given or one reason, and every attack on it to fail; what fails needs one attack that
    holds, or every reason to fail. `looped` are the nodes in cycles: there all that holds or fails is kept, as it may
    be any of it that the rest hangs on.
    """
    stands = label(top) == IN
    needed: set[int] = set()
    stack: list[_Need] = [(top, stands, stands)]
    seen = set(stack)
    while stack:
        node, holds, certain = stack.pop()
        if holds:
            acted, needs = _upheld(graph, label, node, certain, every=node in looped)
            if acted:
                needed.add(node)
        else:
            needs = _failed(graph, label, node, certain, every=node in looped)
        for need in needs:
            if need not in seen:
                seen.add(need)
                stack.append(need)
    return sorted(needed)


def _upheld(
    graph: Graph, label: Callable[[int], int], node: int, certain: bool, *, every: bool
) -> tuple[bool, list[_Need]]:
    """Return whether a node's being given or not cut is needed for it to hold, and what else is."""
    needs = [(attack, False, certain) for attack in graph.attacks[node]]
    if graph.step[node]:
        return True, needs + [(premise, not negated, certain) for premise, negated in graph.premises[node]]
    if graph.given[node]:
        return True, needs
    reasons = [step for step in graph.supports[node] if label(step) >= (IN if certain else UNDECIDED)]
    return False, needs + [(step, True, certain) for step in (reasons if every else reasons[:1])]


def _failed(graph: Graph, label: Callable[[int], int], node: int, certain: bool, *, every: bool) -> list[_Need]:
    """Return what is needed for a node to fail."""
    if graph.rejected[node]:
        return []
    low, high = (OUT, IN) if certain else (UNDECIDED, UNDECIDED)
    ways: list[_Need] = [(attack, True, certain) for attack in graph.attacks[node] if label(attack) >= high]
    for premise, negated in graph.premises[node]:
        if label(premise) >= high if negated else label(premise) <= low:
            ways.append((premise, negated, certain))
    if not graph.step[node] and not graph.given[node] and (every or not ways):
        return ways + [(step, False, certain) for step in graph.supports[node]]
    return ways if every else ways[:1]

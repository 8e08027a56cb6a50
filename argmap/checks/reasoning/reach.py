"""What lies above and below some nodes of the graph."""

from collections.abc import Iterable

from argmap.evaluation.graph import Graph


def below(graph: Graph, nodes: Iterable[int]) -> set[int]:
    """Return the nodes and all that they rest on by way of support."""
    stack = [*nodes]
    seen = set(stack)
    while stack:
        node = stack.pop()
        for other in (*(p for p, negated in graph.premises[node] if not negated), *graph.supports[node]):
            if other not in seen:
                seen.add(other)
                stack.append(other)
    return seen


def above(graph: Graph, nodes: Iterable[int]) -> set[int]:
    """Return the nodes and all that depend on them."""
    stack = [*nodes]
    seen = set(stack)
    while stack:
        for user in graph.users[stack.pop()]:
            if user not in seen:
                seen.add(user)
                stack.append(user)
    return seen

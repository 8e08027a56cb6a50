"""The order in which a map is evaluated: each part after those that it depends on, cycles as one part."""

from argmap.evaluation.graph import Graph
from argmap.evaluation.strong import components_among


def components(graph: Graph) -> list[list[int]]:
    """Return the strongly connected components of the dependencies, each after those that it depends on.

    What depends on no cycle is put in order by counting what it still waits for (A. Kahn, 1962), and only the rest
    is searched for cycles.
    """
    users = graph.users
    waiting = [0] * len(users)
    for others in users:
        for user in others:
            waiting[user] += 1
    ready = [node for node, count in enumerate(waiting) if not count]
    for node in ready:
        for user in users[node]:
            waiting[user] -= 1
            if not waiting[user]:
                ready.append(user)
    ordered = [[node] for node in ready]
    if len(ready) < len(users):
        ordered += components_among([node for node, count in enumerate(waiting) if count], users.__getitem__)
    return ordered


def cone(graph: Graph, node: int) -> set[int]:
    """Return the nodes that a node's value depends on, itself included."""
    seen, stack = {node}, [node]
    while stack:
        for other in graph.inputs(stack.pop()):
            if other not in seen:
                seen.add(other)
                stack.append(other)
    return seen

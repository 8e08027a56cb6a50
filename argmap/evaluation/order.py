"""The order in which a map is evaluated: each part after those that it depends on, cycles as one part."""

from collections.abc import Sequence

from argmap.evaluation.graph import Graph


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
        ordered += _tarjan(graph, [node for node, count in enumerate(waiting) if count], waiting)
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


def _tarjan(graph: Graph, nodes: Sequence[int], waiting: Sequence[int]) -> list[list[int]]:
    """Return the components of the nodes that still wait.

    Source: R. Tarjan, "Depth-first search and linear graph algorithms" (1972), without recursion.
    """
    order: dict[int, int] = {}
    low: dict[int, int] = {}
    unfinished: set[int] = set()
    stack: list[int] = []
    found: list[list[int]] = []
    for root in nodes:
        if root in order:
            continue
        order[root] = low[root] = len(order)
        stack.append(root)
        unfinished.add(root)
        work = [(root, iter(graph.inputs(root)))]
        while work:
            node, inputs = work[-1]
            for other in inputs:
                if not waiting[other]:
                    continue
                if other not in order:
                    order[other] = low[other] = len(order)
                    stack.append(other)
                    unfinished.add(other)
                    work.append((other, iter(graph.inputs(other))))
                    break
                if other in unfinished:
                    low[node] = min(low[node], order[other])
            else:
                work.pop()
                if work:
                    above = work[-1][0]
                    low[above] = min(low[above], low[node])
                if low[node] == order[node]:
                    found.append(_popped(stack, unfinished, node))
    return found


def _popped(stack: list[int], unfinished: set[int], last: int) -> list[int]:
    component: list[int] = []
    while not component or component[-1] != last:
        component.append(stack.pop())
    unfinished.difference_update(component)
    return component

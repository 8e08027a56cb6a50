"""Strongly connected components of a small graph, without recursion."""

from collections.abc import Mapping, Sequence
from typing import TypeVar

Node = TypeVar("Node")


def strong_components(below: Mapping[Node, Sequence[Node]]) -> list[list[Node]]:
    """Return the components of a graph given as node -> nodes below it; every node has to be a key.

    Source: two depth-first passes, after S. Kosaraju and M. Sharir (1981).
    """
    finished: list[Node] = []
    seen: set[Node] = set()
    for root, first in below.items():
        stack = [(root, iter(first))] if root not in seen else []
        seen.add(root)
        while stack:
            node, rest = stack[-1]
            following = next(((other,) for other in rest if other not in seen), None)
            if following is None:
                stack.pop()
                finished.append(node)
            else:
                seen.add(following[0])
                stack.append((following[0], iter(below[following[0]])))
    above: dict[Node, list[Node]] = {node: [] for node in below}
    for node, others in below.items():
        for other in others:
            above[other].append(node)
    groups: list[list[Node]] = []
    taken: set[Node] = set()
    for root in reversed(finished):
        if root in taken:
            continue
        taken.add(root)
        group: list[Node] = []
        queue = [root]
        while queue:
            node = queue.pop()
            group.append(node)
            fresh = [other for other in above[node] if other not in taken]
            taken.update(fresh)
            queue += fresh
        groups.append(group)
    return groups

"""Strongly connected components of a graph, without recursion."""

from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from typing import TypeVar

Node = TypeVar("Node")


def strong_components(below: Mapping[Node, Sequence[Node]]) -> list[list[Node]]:
    """Return the components of a graph given as node -> nodes below it, each before those that it leads to.

    Every node has to be a key.
    """
    return components_among(below, below.__getitem__)


def components_among(nodes: Collection[Node], below: Callable[[Node], Sequence[Node]]) -> list[list[Node]]:
    """Return the components of some nodes, each before those that it leads to; nothing below them lies outside.

    Source: R. Tarjan, "Depth-first search and linear graph algorithms" (1972).
    """
    closed = len(nodes)
    number: dict[Node, int] = {}
    """In the order in which nodes were met; of what lies in a component that was found, more than any of these."""
    found: list[list[Node]] = []
    for root in nodes:
        if root in number:
            continue
        number[root] = 0
        met = [root]
        """Whatever waits for its component, in the order of its numbers."""
        rests: list[Iterator[Node]] = [iter(below(root))]
        way, lowest = [0], [0]
        """The numbers of the nodes on the way down, and the lowest that each of them leads back to."""
        while way:
            least = lowest[-1]
            for other in rests[-1]:
                place = number.get(other)
                if place is None:
                    place = number[other] = len(met)
                    met.append(other)
                    rests.append(iter(below(other)))
                    way.append(place)
                    lowest[-1] = least
                    lowest.append(place)
                    break
                least = min(least, place)
            else:
                rests.pop()
                lowest.pop()
                place = way.pop()
                if least == place:
                    component = met[place:]
                    del met[place:]
                    for member in component:
                        number[member] = closed
                    found.append(component)
                elif least < lowest[-1]:
                    lowest[-1] = least
    found.reverse()
    return found

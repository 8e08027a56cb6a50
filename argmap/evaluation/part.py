"""What follows within a part of the map when the labels of all the rest are known."""

from collections.abc import Collection, Container, Sequence
from dataclasses import dataclass
from itertools import chain

from argmap.evaluation.graph import Graph
from argmap.evaluation.labels import IN


@dataclass(frozen=True, slots=True)
class Part:
    """Some nodes of a graph: a cycle, or all that is undecided."""

    graph: Graph
    nodes: Sequence[int]
    inside: frozenset[int]
    labels: Sequence[int]
    """Of all nodes of the graph; those of the part itself are not looked at."""

    helped: dict[int, Sequence[int]]
    """The nodes that a node helps, where these are not all its users: steps by premises, claims by support."""

    @staticmethod
    def of(graph: Graph, nodes: Sequence[int], labels: Sequence[int]) -> "Part":
        """Return the part of a graph that some nodes make up."""
        step, supports, attacks = graph.step, graph.supports, graph.attacks
        helped: dict[int, Sequence[int]] = {}
        for node in nodes:
            if attacks[node]:
                helped.update(dict.fromkeys(attacks[node], ()))
            if step[node]:
                helped.update(dict.fromkeys(supports[node], ()))  # backings make no step hold
                for premise, negated in graph.premises[node]:
                    if negated and premise not in helped:
                        helped[premise] = _steps_that_need(graph, premise)
        return Part(graph, nodes, frozenset(nodes), labels, helped)

    def harmful(self) -> frozenset[int]:
        """Return the nodes of the part that do harm in it: steps of attack, and statements that a step denies."""
        graph = self.graph
        attacks = chain.from_iterable(graph.attacks[node] for node in self.nodes)
        denied = (p for node in self.nodes for p, negated in graph.premises[node] if negated)
        return self.inside.intersection(chain(attacks, denied))

    def least_model(self, threshold: int, denied: Container[int]) -> set[int]:
        """Return what follows when what is in `denied` is taken to hold wherever it would do harm.

        What lies outside counts as holding from label `threshold` on, and as failing below it when it does harm.
        Source: W. Dowling, J. Gallier, "Linear-time algorithms for testing the satisfiability of Horn formulae" (1984).
        """
        users, helped = self.graph.users, self.helped
        missing = self._missing(threshold, denied)
        ready = [node for node, count in missing.items() if not count]
        model = set(ready)
        while ready:
            node = ready.pop()
            for user in helped[node] if node in helped else users[node]:
                if user in missing and user not in model:
                    missing[user] -= 1
                    if not missing[user]:
                        model.add(user)
                        ready.append(user)
        return model

    def _missing(self, threshold: int, denied: Container[int]) -> dict[int, int]:
        """Return how many of its needs each node lacks that nothing forbids; a claim needs one reason."""
        graph, inside, labels = self.graph, self.inside, self.labels
        rejected, step, given = graph.rejected, graph.step, graph.given
        supports, attacks = graph.supports, graph.attacks
        missing: dict[int, int] = {}
        for node in self.nodes:
            if rejected[node] or (
                attacks[node] and not all(self._fails(attack, threshold, denied) for attack in attacks[node])
            ):
                continue
            if step[node]:
                count = 0
                for premise, negated in graph.premises[node]:
                    if negated:
                        count += not self._fails(premise, threshold, denied)
                    elif premise in inside or labels[premise] < threshold:
                        count += 1
                missing[node] = count
            elif given[node]:
                missing[node] = 0
            else:
                held = [other for other in supports[node] if other not in inside and labels[other] >= threshold]
                missing[node] = 0 if held else 1
        return missing

    def _fails(self, node: int, threshold: int, denied: Container[int]) -> bool:
        return node not in denied if node in self.inside else self.labels[node] <= IN - threshold


def _steps_that_need(graph: Graph, statement: int) -> list[int]:
    """Return the steps that a statement is a premise of as it is, not denied."""
    steps: Collection[int] = dict.fromkeys(graph.users[statement])
    return [step for step in steps for p, negated in graph.premises[step] if p == statement and not negated]

"""What reasons rest on in the end; for R19."""

from collections.abc import Mapping

from argmap.checks.facts import Facts


def grounds_of_steps(facts: Facts) -> Mapping[str, frozenset[str]]:
    """Return, for each sound reason, the given claims without reasons that it rests on by way of support alone.

    Sets are passed up once each, dependencies first; in a loop all members rest on what any of them does.
    """
    graph = facts.graph
    known: dict[int, frozenset[str]] = {}
    for component in facts.order:
        below: set[frozenset[str]] = set()
        own: set[str] = set()
        for node in component:
            inputs = [p for p, negated in graph.premises[node] if not negated] + [*graph.supports[node]]
            below.update(known[other] for other in inputs if other in known)
            if node < graph.statements and graph.given[node] and not graph.supports[node]:
                own.add(graph.ids[node])
        largest = max(below, key=len, default=frozenset())
        together = largest if not own and len(below) <= 1 else frozenset(own).union(*below)
        known.update(dict.fromkeys(component, together))
    return {
        graph.ids[step]: known[step]
        for target in range(graph.statements)
        if len(graph.supports[target]) > 1
        for step in graph.supports[target]
    }

"""What reasons rest on in the end; for R19."""

from collections.abc import Mapping

from argmap.checks.facts import Facts
from argmap.checks.reasoning.reach import above, below


def shared_grounds(facts: Facts) -> Mapping[str, frozenset[str]]:
    """Return, for each sound reason that rests on any, the given claims without reasons that others may rest on too.

    Only by way of a claim that is used more than once can two reasons come to rest on the same ground: what lies below
    such claims by way of support is passed up, dependencies first; in a loop all members rest on what any of them does.
    """
    graph, order = facts.graph, facts.order
    step, users, premises, supports = graph.step, graph.users, graph.premises, graph.supports
    lower = below(graph, (node for node, uses in enumerate(users) if len(uses) > 1))
    known: dict[int, frozenset[str]] = {
        node: frozenset((graph.ids[node],))
        for node in lower
        if not step[node] and graph.given[node] and not supports[node]
    }
    if not known:
        return {}
    region = above(graph, known)
    for component in order:
        if component[0] not in region or (len(component) == 1 and component[0] in known):
            continue
        together: frozenset[str] = frozenset()
        for node in component:
            for other in (*[premise for premise, negated in premises[node] if not negated], *supports[node]):
                grounds = known.get(other)
                if grounds is not None and not grounds <= together:
                    together = grounds | together if together else grounds
        known.update(dict.fromkeys(component, together))
    return {graph.ids[node]: grounds for node, grounds in known.items() if step[node] and grounds}

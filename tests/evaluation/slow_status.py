"""Status as the definition says it, rule by rule and without any order: slow, to test the fast one against.

The rules are those of a logic program; its well-founded model is found by the alternating fixpoint of A. Van Gelder
(1993): what follows when all that may be blocked is blocked, and when only what is certainly blocked is.
"""

from argmap.evaluation.graph import Graph

Literal = tuple[int, bool]
"""(node, whether it has to fail)."""

Rule = tuple[int, tuple[Literal, ...]]


def rules_of(graph: Graph, without: frozenset[int] = frozenset()) -> list[Rule]:
    """Return the program of a map: (head, body); what is in `without` is withdrawn or cut."""
    rules: list[Rule] = []
    for node in range(len(graph.ids)):
        if graph.rejected[node]:
            continue
        spared = tuple((attack, True) for attack in graph.attacks[node])
        if node >= graph.statements:
            if node not in without:
                rules.append((node, graph.premises[node] + spared))
            continue
        if graph.given[node] and node not in without:
            rules.append((node, spared))
        rules += [(node, ((step, False), *spared)) for step in graph.supports[node]]
    return rules


def well_founded(graph: Graph, without: frozenset[int] = frozenset()) -> list[str]:
    """Return the status of each node."""
    rules = rules_of(graph, without)
    certain: frozenset[int] = frozenset()
    while True:
        possible = _follows(rules, certain)
        more = _follows(rules, possible)
        if more == certain:
            break
        certain = more
    return ["in" if n in certain else "undecided" if n in possible else "out" for n in range(len(graph.ids))]


def _follows(rules: list[Rule], held: frozenset[int]) -> frozenset[int]:
    """Return what follows when a node fails wherever it is not in `held`."""
    found: set[int] = set()
    size = -1
    while len(found) != size:
        size = len(found)
        for head, body in rules:
            if all(node not in held if fails else node in found for node, fails in body):
                found.add(head)
    return frozenset(found)

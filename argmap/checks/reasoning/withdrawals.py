"""Which single withdrawals make the thesis fall, all at once; for R18."""

from argmap.checks.facts import Facts
from argmap.evaluation.order import cone
from argmap.evaluation.scenarios import stands_in


def fatal_withdrawals(facts: Facts, thesis: str) -> list[str]:
    """Return the given claims without reasons of whose withdrawal alone the thesis falls, by id."""
    graph = facts.graph
    top = facts.number[thesis]
    below = cone(graph, top)
    leaves = [
        n for n in sorted(below) if n < graph.statements and n != top and graph.given[n] and not graph.supports[n]
    ]
    order = [component for component in facts.order if component[0] in below]
    withdrawn = {leaf: 1 << number for number, leaf in enumerate(leaves)}
    certain, _ = stands_in(graph, order, withdrawn, {}, (1 << len(leaves)) - 1)
    return sorted(graph.ids[leaf] for number, leaf in enumerate(leaves) if not certain[top] >> number & 1)

"""Which single withdrawals make the thesis fall, all at once; for R18."""

from argmap.checks.facts import Facts
from argmap.checks.reasoning.reach import above
from argmap.evaluation.footing import footing
from argmap.evaluation.labels import IN, OUT
from argmap.evaluation.scenarios import stands_in
from argmap.evaluation.status import LABELS


def fatal_withdrawals(facts: Facts, thesis: str) -> list[str]:
    """Return the given claims without reasons of whose withdrawal alone the thesis, which stands, falls, by id.

    Only what the thesis needs to stand can be among them, and only what depends on that is looked at.
    """
    graph, status = facts.graph, facts.labels
    top = graph.number[thesis]

    def label(node: int) -> int:
        return LABELS[status[graph.ids[node]]]

    needed = footing(graph, label, {graph.number[key] for key in facts.looped}, top)
    leaves = [n for n in needed if not graph.step[n] and n != top and graph.given[n] and not graph.supports[n]]
    region = above(graph, leaves)
    order = [component for component in facts.order if component[0] in region]
    withdrawn = {leaf: 1 << number for number, leaf in enumerate(leaves)}
    every = (1 << len(leaves)) - 1
    beside = {other for node in region for other in graph.inputs(node)} - region
    certain = {node: every if label(node) == IN else 0 for node in beside}
    possible = {node: every if label(node) != OUT else 0 for node in beside}
    found, _ = stands_in(graph, order, withdrawn, {}, every, (certain, possible))
    return sorted(graph.ids[leaf] for number, leaf in enumerate(leaves) if not found[top] >> number & 1)

"""Status: has every objection been answered? The well-founded labelling of the map.

A statement is in when it is given or a step of support for it is in, and no step of attack on it is; a step is in when
all its premises are and no attack on it is. A negated premise counts as in when its statement is out. The labelling is
the well-founded model of these rules, which is the grounded labelling of flat assumption-based argumentation
(M. Caminada, C. Schulz, JAIR 2017). Each strongly connected component is settled after those that it depends on, so
that a map without cycles takes linear time.
"""

from collections.abc import Sequence
from typing import Literal

from argmap.evaluation.graph import Graph
from argmap.evaluation.labels import IN, OUT, UNDECIDED
from argmap.evaluation.part import Part

Status = Literal["in", "out", "undecided"]
Reason = Literal["rejected", "attacked", "unsupported"]

WORDS: tuple[Status, Status, Status] = ("out", "undecided", "in")
LABELS: dict[Status, int] = {word: value for value, word in enumerate(WORDS)}


def label(graph: Graph, order: Sequence[Sequence[int]], labels: list[int] | None = None) -> list[int]:
    """Return the label (OUT, UNDECIDED, IN) of each node; `order` are the components, dependencies first.

    Labels that are handed in are filled in; those of nodes that are not in `order` stay as they are.
    """
    labels = [OUT] * len(graph.ids) if labels is None else labels
    step, premises = graph.step, graph.premises
    supports, attacks, given, rejected = graph.supports, graph.attacks, graph.given, graph.rejected
    for component in order:
        if len(component) > 1:
            _settle(graph, component, labels)
            continue
        node = component[0]
        if rejected[node]:
            labels[node] = OUT
            continue
        value = IN
        if step[node]:
            for premise, negated in premises[node]:
                held = IN - labels[premise] if negated else labels[premise]
                if held < value:  # noqa: PLR1730 (three times as fast)
                    value = held
        elif not given[node]:
            value = OUT
            for other in supports[node]:
                if labels[other] > value:  # noqa: PLR1730 (three times as fast)
                    value = labels[other]
        for other in attacks[node]:
            if IN - labels[other] < value:  # noqa: PLR1730 (three times as fast)
                value = IN - labels[other]
        labels[node] = value
    return labels


def out_reason(graph: Graph, node: int, labels: Sequence[int]) -> Reason:
    """Return why a node is out: the person rejected it, an attack on it stands, or nothing that stands supports it."""
    if graph.rejected[node]:
        return "rejected"
    for step in graph.attacks[node]:
        if labels[step] == IN:
            return "attacked"
    return "unsupported"


def _settle(graph: Graph, component: Sequence[int], labels: list[int]) -> None:
    """Label a component with cycles by the alternating fixpoint: what is certain, what is possible."""
    part = Part.of(graph, component, labels)
    certain: set[int] = set()
    possible = part.least_model(UNDECIDED, certain)
    while possible != certain:
        more = part.least_model(IN, possible)
        if more == certain:
            break
        certain = more
        possible = part.least_model(UNDECIDED, certain)
    for node in component:
        labels[node] = IN if node in certain else UNDECIDED if node in possible else OUT

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

Status = Literal["in", "out", "undecided"]
Reason = Literal["rejected", "attacked", "unsupported"]

OUT, UNDECIDED, IN = 0, 1, 2
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
    inside = set(component)
    certain: set[int] = set()
    while True:
        possible = least_model(graph, component, inside, labels, UNDECIDED, certain)
        more = least_model(graph, component, inside, labels, IN, possible)
        if more == certain:
            break
        certain = more
    for node in component:
        labels[node] = IN if node in certain else UNDECIDED if node in possible else OUT


def least_model(
    graph: Graph, component: Sequence[int], inside: set[int], labels: Sequence[int], threshold: int, denied: set[int]
) -> set[int]:
    """Return what follows inside a component when what is in `denied` is taken to hold wherever it would do harm.

    What lies outside counts as holding from label `threshold` on, and as failing below it when it does harm.
    Source: W. Dowling, J. Gallier, "Linear-time algorithms for testing the satisfiability of Horn formulae" (1984).
    """

    def fails(node: int) -> bool:
        return node not in denied if node in inside else labels[node] <= IN - threshold

    model: set[int] = set()
    missing: dict[int, int] = {}
    ready: list[int] = []
    for node in component:
        if graph.rejected[node] or not all(fails(attack) for attack in graph.attacks[node]):
            continue
        if graph.step[node]:
            missing[node] = sum(
                not fails(premise) if negated else premise in inside or labels[premise] < threshold
                for premise, negated in graph.premises[node]
            )
        else:
            outside = any(step not in inside and labels[step] >= threshold for step in graph.supports[node])
            missing[node] = 0 if graph.given[node] or outside else 1
        if missing[node] == 0:
            ready.append(node)
    users = _users(graph, component, inside)
    while ready:
        node = ready.pop()
        if node in model:
            continue
        model.add(node)
        for user in users.get(node, ()):
            if user in missing:
                missing[user] -= 1
                if missing[user] <= 0:
                    ready.append(user)
    return model


def _users(graph: Graph, component: Sequence[int], inside: set[int]) -> dict[int, list[int]]:
    """Return, for each node of a component, the nodes in it that it helps: steps by premises, claims by support."""
    users: dict[int, list[int]] = {}
    for node in component:
        if graph.step[node]:
            for premise, negated in graph.premises[node]:
                if premise in inside and not negated:
                    users.setdefault(premise, []).append(node)
        else:
            for step in graph.supports[node]:
                if step in inside:
                    users.setdefault(step, []).append(node)
    return users

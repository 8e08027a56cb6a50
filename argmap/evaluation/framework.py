"""Dung's abstract frameworks: arguments that attack one another, without any structure inside.

Source: P. M. Dung, "On the acceptability of arguments" (Artificial Intelligence 77, 1995); the labelling is that of
M. Caminada (2006).
"""

from collections.abc import Iterable, Sequence

from argmap.evaluation.graph import Graph
from argmap.evaluation.labels import IN, OUT, UNDECIDED


def grounded(arguments: int, attacks: Iterable[tuple[int, int]]) -> list[int]:
    """Return the grounded labelling (OUT, UNDECIDED, IN) of arguments 0 to n - 1; attacks are (attacker, attacked).

    Linear: an argument is in when all its attackers are out, which is counted down, and out when one of them is in.
    """
    hits: list[list[int]] = [[] for _ in range(arguments)]
    alive = [0] * arguments
    for attacker, attacked in attacks:
        hits[attacker].append(attacked)
        alive[attacked] += 1
    labels = [UNDECIDED] * arguments
    ready = [argument for argument, count in enumerate(alive) if not count]
    for argument in ready:
        labels[argument] = IN
        for victim in hits[argument]:
            if labels[victim] == OUT:
                continue
            labels[victim] = OUT
            for spared in hits[victim]:
                alive[spared] -= 1
                if not alive[spared] and labels[spared] == UNDECIDED:
                    ready.append(spared)
    return labels


def framework_graph(arguments: Sequence[str], attacks: Sequence[tuple[int, int]]) -> Graph:
    """Return a framework as the graph of a map: each argument is given, each attack a step with one premise."""
    count, rest = len(arguments), len(attacks)
    hit: list[list[int]] = [[] for _ in range(count + rest)]
    users: list[list[int]] = [[] for _ in range(count)]
    for step, (attacker, attacked) in enumerate(attacks, count):
        hit[attacked].append(step)
        users[attacker].append(step)
    ids = [*arguments, *(f"{arguments[a]} > {arguments[b]}" for a, b in attacks)]
    return Graph(
        ids=ids,
        number={key: node for node, key in enumerate(ids)},
        step=[False] * count + [True] * rest,
        premises=[()] * count + [((attacker, False),) for attacker, _ in attacks],
        supports=[()] * (count + rest),
        attacks=hit,
        users=users + [[attacked] for _, attacked in attacks],
        given=[True] * count + [False] * rest,
        rejected=[False] * (count + rest),
        credence=[0.5] * count + [0.0] * rest,
        weight=[1.0] * (count + rest),
    )

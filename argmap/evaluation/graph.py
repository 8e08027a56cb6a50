"""A document as numbers, for evaluation: what supports and attacks what, built once for each document."""

import json
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache

from argmap.data import resource
from argmap.model import Document, Statement

Premises = tuple[tuple[int, bool], ...]
"""(node of the statement, negated)."""


@dataclass(frozen=True, slots=True)
class Graph:
    """Nodes are statements first, then inferences. A step that is not well-formed is left out: see `graph_of`."""

    ids: Sequence[str]
    statements: int
    """How many of the nodes are statements."""

    premises: Sequence[Premises]
    """Of each node; empty for statements."""

    supports: Sequence[Sequence[int]]
    """Steps of support on each node (on an inference: its backings)."""

    attacks: Sequence[Sequence[int]]
    """Steps of attack on each node (on an inference: its undercutters)."""

    given: Sequence[bool]
    """Whether a statement is taken as given; false for inferences."""

    rejected: Sequence[bool]
    credence: Sequence[float]
    """Own credence of a statement, -1 to 1; 0 for inferences."""

    weight: Sequence[float]
    """Weight of an inference, 0 to 1; 1 for statements."""

    def inputs(self, node: int) -> list[int]:
        """Return the nodes that a node's value depends on."""
        return [premise for premise, _ in self.premises[node]] + [*self.supports[node], *self.attacks[node]]


def graph_of(document: Document) -> Graph:
    """Return the graph of a document.

    Left out, as their findings say: steps without premise, with a premise or a target that is not there, and steps
    aimed at such steps. Credences and weights outside their range count as its nearest end.
    """
    ids = list(document.statements)
    number = {key: node for node, key in enumerate(ids)}
    count = len(ids)
    sound = _sound_steps(document)
    for key in sound:
        number[key] = len(ids)
        ids.append(key)
    premises: list[Premises] = [()] * count
    supports: list[list[int]] = [[] for _ in ids]
    attacks: list[list[int]] = [[] for _ in ids]
    weight = [1.0] * count
    for key in sound:
        step = document.inferences[key]
        node, target = number[key], number[step.target]
        premises.append(tuple([(number[p.statement], p.negated) for p in step.premises]))
        weight.append(min(1.0, max(0.0, step.weight)))
        (attacks if step.kind == "attack" else supports)[target].append(node)
    given = [_given(s, bool(supports[node])) for node, s in enumerate(document.statements.values())]
    credence = [_credence(s, given[node]) for node, s in enumerate(document.statements.values())]
    rejected = [s.acceptance == "rejected" for s in document.statements.values()]
    rest = len(ids) - count
    return Graph(
        ids,
        count,
        premises,
        supports,
        attacks,
        given + [False] * rest,
        rejected + [False] * rest,
        credence + [0.0] * rest,
        weight,
    )


def components(graph: Graph) -> list[list[int]]:
    """Return the strongly connected components of the dependencies, each after those that it depends on.

    Source: R. Tarjan, "Depth-first search and linear graph algorithms" (1972), without recursion.
    """
    count = len(graph.ids)
    order = [0] * count
    low = [0] * count
    on_stack = [False] * count
    stack: list[int] = []
    found: list[list[int]] = []
    clock = 0
    for root in range(count):
        if order[root]:
            continue
        work = [(root, iter(graph.inputs(root)))]
        clock += 1
        order[root] = low[root] = clock
        stack.append(root)
        on_stack[root] = True
        while work:
            node, inputs = work[-1]
            for other in inputs:
                if not order[other]:
                    clock += 1
                    order[other] = low[other] = clock
                    stack.append(other)
                    on_stack[other] = True
                    work.append((other, iter(graph.inputs(other))))
                    break
                if on_stack[other] and order[other] < low[node]:
                    low[node] = order[other]
            else:
                work.pop()
                if work and low[node] < low[work[-1][0]]:
                    low[work[-1][0]] = low[node]
                if low[node] == order[node]:
                    component = []
                    while True:
                        member = stack.pop()
                        on_stack[member] = False
                        component.append(member)
                        if member == node:
                            break
                    found.append(component)
    return found


def _sound_steps(document: Document) -> dict[str, None]:
    statements, inferences = document.statements, document.inferences
    sound: dict[str, None] = {}
    ready = [
        key
        for key, step in inferences.items()
        if step.target in statements and step.premises and all(p.statement in statements for p in step.premises)
    ]
    while ready:
        key = ready.pop()
        sound[key] = None
        for child in document.inferences_on(key):
            premises = inferences[child].premises
            if child not in sound and premises and all(p.statement in statements for p in premises):
                ready.append(child)
    return {key: None for key in inferences if key in sound}


def _given(statement: Statement, supported: bool) -> bool:
    if statement.acceptance == "auto":
        return statement.given if statement.given is not None else not supported
    return statement.acceptance == "accepted"


def _credence(statement: Statement, given: bool) -> float:
    if statement.credence is not None:
        return min(1.0, max(-1.0, statement.credence))
    if statement.likelihood is not None:
        stated = likelihood_credences().get(statement.likelihood.casefold())
        if stated is not None:
            return stated
    if statement.acceptance == "accepted":
        return 1.0
    return 0.5 if given else 0.0


@cache
def likelihood_credences() -> dict[str, float]:
    """Return the signed credence (2p - 1 of the range's middle) of each term of likelihood, in small letters."""
    stored = json.loads(resource("tradecraft.json").read_text(encoding="utf-8"))
    terms = stored["probability"]["terms"]
    return {term[name].casefold(): term["credence"] for term in terms for name in ("term", "alternative_term")}

"""A document as numbers, for evaluation: what supports and attacks what, built once for each document."""

import json
from collections.abc import Container, Mapping, Sequence
from dataclasses import dataclass
from functools import cache

from argmap.data import resource
from argmap.model import Document, Inference, Statement

Premises = tuple[tuple[int, bool], ...]
"""(node of the statement, negated)."""

_NONE: list[int] = []
"""What nodes without any step share; never written to."""


@dataclass(frozen=True, slots=True)
class Graph:
    """Each statement and inference is a node. A step that is not well-formed is left out: see `graph_of`."""

    ids: Sequence[str]
    """Of each node; the empty text where what was there has gone (see `regraph`)."""

    number: Mapping[str, int]
    """The node of each id."""

    step: Sequence[bool]
    """Whether a node is an inference."""

    premises: Sequence[Premises]
    """Of each node; empty for statements."""

    supports: Sequence[Sequence[int]]
    """Steps of support on each node (on an inference: its backings)."""

    attacks: Sequence[Sequence[int]]
    """Steps of attack on each node (on an inference: its undercutters)."""

    users: Sequence[Sequence[int]]
    """The nodes that each node's value goes into: the steps that a statement is a premise of, the target of a step."""

    given: Sequence[bool]
    """Whether a statement is taken as given; false for inferences."""

    rejected: Sequence[bool]
    """Whether a person rejected a statement; of an inference: whether it is cut, for the moment."""

    credence: Sequence[float]
    """Own credence of a statement, -1 to 1; 0 for inferences."""

    weight: Sequence[float]
    """Weight of an inference, 0 to 1; 1 for statements."""

    def inputs(self, node: int) -> list[int]:
        """Return the nodes that a node's value depends on."""
        return [premise for premise, _ in self.premises[node]] + [*self.supports[node], *self.attacks[node]]


def graph_of(document: Document) -> Graph:
    """Return the graph of a document.

    Left out, as their findings say: steps without premise, with a premise or a target that is not there, or under an id
    that a statement has, steps aimed at such steps, and steps that are aimed at each other without any claim.
    Credences and weights outside their range count as its nearest end. A statement that only such reasons are put
    forward for is not taken as given without more: it would stand since its reasons are broken.
    """
    argued = {step.target for step in document.inferences.values() if step.kind == "support"}
    return build_graph(document.statements, document.inferences, argued)


def is_argued(document: Document, statement: str) -> bool:
    """Return whether a reason is put forward for a statement, well-formed or not."""
    return any(document.inferences[step].kind == "support" for step in document.inferences_on(statement))


def build_graph(
    statements: Mapping[str, Statement],
    inferences: Mapping[str, Inference],
    argued: Container[str],
    settled: Container[str] = (),
) -> Graph:
    """Return the graph of some statements and inferences.

    For the `argued` ones reasons are put forward, well-formed or not; the `settled` ones have no premises.
    """
    claims = {key: node for node, key in enumerate(statements)}
    kept = inferences
    if not claims.keys().isdisjoint(kept):
        kept = {key: step for key, step in kept.items() if key not in claims}
    while True:
        nodes = {key: node for node, key in enumerate(kept, len(statements))} | claims
        premises, targets = _steps(kept, claims, nodes, settled)
        lost = _unsound(kept, premises, targets, len(statements))
        if not lost:
            return _connected(statements, kept, nodes, premises, targets, argued)
        kept = {key: step for key, step in kept.items() if key not in lost}


def _steps(
    inferences: Mapping[str, Inference], claims: Mapping[str, int], nodes: Mapping[str, int], settled: Container[str]
) -> tuple[list[Premises | None], list[int]]:
    """Return premises (None when one is missing) and target (-1 when it is missing) of each inference."""
    premises: list[Premises | None] = []
    targets: list[int] = []
    for key, step in inferences.items():
        targets.append(nodes.get(step.target, -1))
        if settled and key in settled:
            premises.append(())
            continue
        linked = step.premises
        try:
            if len(linked) == 1:
                premises.append(((claims[linked[0].statement], linked[0].negated),))
            else:
                premises.append(tuple([(claims[p.statement], p.negated) for p in linked]) or None)
        except KeyError:
            premises.append(None)
    return premises, targets


def _unsound(
    inferences: Mapping[str, Inference], premises: Sequence[Premises | None], targets: Sequence[int], statements: int
) -> set[str]:
    """Return the inferences that are not well-formed, with those whose way up meets no statement."""
    broken = {
        node for node, (own, to) in enumerate(zip(premises, targets, strict=True), statements) if own is None or to < 0
    }
    aimed = {node: target for node, target in enumerate(targets, statements) if target >= statements}
    sound: dict[int, bool] = {}
    for first in aimed:
        node, way = first, set[int]()
        while node in aimed and node not in broken and node not in sound and node not in way:
            way.add(node)
            node = aimed[node]
        holds = sound.get(node, node not in broken and node not in way)
        sound.update(dict.fromkeys(way, holds))
    broken.update(node for node, holds in sound.items() if not holds)
    return {key for node, key in enumerate(inferences, statements) if node in broken} if broken else set()


def _connected(
    statements: Mapping[str, Statement],
    inferences: Mapping[str, Inference],
    number: Mapping[str, int],
    premises: Sequence[Premises | None],
    targets: Sequence[int],
    argued: Container[str],
) -> Graph:
    """Return the graph of well-formed steps."""
    count, steps = len(statements), len(inferences)
    every: list[Premises] = [()] * count
    supports, attacks = [_NONE] * (count + steps), [_NONE] * (count + steps)
    users = [_NONE] * count
    weight = [1.0] * count
    inner = zip(range(count, count + steps), inferences.values(), premises, targets, strict=True)
    for node, step, own, target in inner:
        sides = attacks if step.kind == "attack" else supports
        if sides[target]:
            sides[target].append(node)
        else:
            sides[target] = [node]
        for premise, _ in own or ():
            if users[premise]:
                users[premise].append(node)
            else:
                users[premise] = [node]
        users.append([target])
        every.append(own or ())
        weight.append(weight_of(step))
    rejected, given, credence = stances_of(statements, argued)
    rest = [False] * steps
    return Graph(
        [*statements, *inferences],
        number,
        [False] * count + [True] * steps,
        every,
        supports,
        attacks,
        users,
        given + rest,
        rejected + rest,
        credence + [0.0] * steps,
        weight,
    )


def stances_of(
    statements: Mapping[str, Statement], argued: Container[str]
) -> tuple[list[bool], list[bool], list[float]]:
    """Return of each statement whether it is rejected, whether it is given, and its credence.

    For the `argued` ones reasons are put forward: they are not given unless a person says so.
    """
    rejected: list[bool] = []
    given: list[bool] = []
    credence: list[float] = []
    for key, statement in statements.items():
        acceptance = statement.acceptance
        if acceptance == "auto":
            stored = statement.given
            holds = stored if stored is not None else key not in argued
        else:
            holds = acceptance == "accepted"
        given.append(holds)
        rejected.append(acceptance == "rejected")
        stated = None
        if statement.credence is not None or statement.likelihood is not None:
            stated = stated_credence(statement)
        credence.append(stated if stated is not None else 1.0 if acceptance == "accepted" else 0.5 if holds else 0.0)
    return rejected, given, credence


def weight_of(step: Inference) -> float:
    """Return the weight of a step, 0 to 1."""
    weight = step.weight
    return weight if 0.0 <= weight <= 1.0 else min(1.0, max(0.0, weight))


def stated_credence(statement: Statement) -> float | None:
    """Return the credence that a person has stated, as a number or in words of likelihood; None without any."""
    if statement.credence is not None:
        return min(1.0, max(-1.0, statement.credence))
    if statement.likelihood is not None:
        return likelihood_credences().get(statement.likelihood.casefold())
    return None


@cache
def likelihood_credences() -> dict[str, float]:
    """Return the signed credence (2p - 1 of the range's middle) of each term of likelihood, in small letters."""
    stored = json.loads(resource("tradecraft.json").read_text(encoding="utf-8"))
    terms = stored["probability"]["terms"]
    return {term[name].casefold(): term["credence"] for term in terms for name in ("term", "alternative_term")}

"""The evaluation of a whole map: status and strength of every statement and inference."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from argmap.evaluation.affected import affected, part_of
from argmap.evaluation.graph import Graph, graph_of, stated_credence
from argmap.evaluation.labels import OUT
from argmap.evaluation.order import components
from argmap.evaluation.status import LABELS, WORDS, Reason, Status, label, out_reason
from argmap.evaluation.strength import probabilistic_sum, weigh
from argmap.evaluation.withdraw import withdrawn_from
from argmap.model import Change, Document
from argmap.model.collector import without_collections


@dataclass(frozen=True, slots=True)
class Evaluation:
    """What the map as a whole says. Steps that are not well-formed are left out: their findings say why."""

    thesis: str | None
    status: Mapping[str, Status]
    reason: Mapping[str, Reason]
    """Of what is out: why."""

    strength: Mapping[str, float]
    """Statements: -1 to 1; inferences: their force, 0 to 1."""

    against_thesis: float
    """What speaks against the thesis, 0 to 1; 0 without a thesis."""

    unsettled: frozenset[str] = frozenset()
    """Nodes in a cycle whose strength did not settle."""

    withdrawn: frozenset[str] = frozenset()
    """What was withdrawn for the moment: see `what_if`."""


def evaluate(document: Document) -> Evaluation:
    """Return status and strength of all statements and well-formed inferences of a map."""
    return what_if(document, ())


def what_if(document: Document, withdrawn: Sequence[str]) -> Evaluation:
    """Return what the map would say without some of its boxes, and leave it as it is.

    A statement that is withdrawn is neither given nor supported, whatever its reasons; an inference is cut. Ids that
    the map does not have are passed over.
    """
    # All that is made on the way is gone before the collector goes on, which has nothing to look through then.
    with without_collections():
        return _evaluated(document, withdrawn)


def reevaluate(before: Evaluation, document: Document, change: Change) -> Evaluation:
    """Return `evaluate(document)`, computed from the evaluation before the change that led to the document.

    Only what depends on the change is computed again; nothing is when it leaves all that counts as it was. The
    strengths are those of `evaluate` but for rounding.
    """
    if before.withdrawn:
        return evaluate(document)
    nodes = affected(document, change)
    if not nodes:
        if document.thesis == before.thesis:
            return before
        return replace(before, thesis=document.thesis, against_thesis=_against(document, before.strength))
    if 2 * len(nodes) > len(before.status):
        return evaluate(document)
    graph, fixed = part_of(document, nodes, before.status)
    labels, values = [OUT] * len(graph.ids), [0.0] * len(graph.ids)
    for node in fixed:
        labels[node], values[node] = LABELS[before.status[graph.ids[node]]], before.strength[graph.ids[node]]
    order = [component for component in components(graph) if component[0] not in fixed]
    label(graph, order, labels)
    unsettled = weigh(graph, order, values)[1]
    status, reason, strength = dict(before.status), dict(before.reason), dict(before.strength)
    for key in nodes:
        for kept in (status, reason, strength):
            kept.pop(key, None)
    for node in (node for component in order for node in component):
        key = graph.ids[node]
        status[key], strength[key] = WORDS[labels[node]], values[node]
        if labels[node] == OUT:
            reason[key] = out_reason(graph, node, labels)
    return Evaluation(
        thesis=document.thesis,
        status=status,
        reason=reason,
        strength=strength,
        against_thesis=_against(document, strength),
        unsettled=before.unsettled - nodes | {graph.ids[node] for node in unsettled},
    )


def _evaluated(document: Document, withdrawn: Sequence[str]) -> Evaluation:
    graph = graph_of(document)
    if withdrawn:
        graph = withdrawn_from(graph, withdrawn)
    return evaluation_of(document, graph, components(graph), withdrawn)


def evaluation_of(
    document: Document, graph: Graph, order: Sequence[Sequence[int]], withdrawn: Sequence[str] = ()
) -> Evaluation:
    """Return the evaluation of a document of which the graph and the order of its components are known."""
    labels = label(graph, order)
    values, unsettled = weigh(graph, order)
    ids = graph.ids
    strength = dict(zip(ids, values, strict=True))
    return Evaluation(
        thesis=document.thesis,
        status=dict(zip(ids, [WORDS[value] for value in labels], strict=True)),
        reason={ids[n]: out_reason(graph, n, labels) for n, value in enumerate(labels) if value == OUT},
        strength=strength,
        against_thesis=_against(document, strength),
        unsettled=frozenset(ids[n] for n in unsettled),
        withdrawn=frozenset(withdrawn) & strength.keys(),
    )


def _against(document: Document, strength: Mapping[str, float]) -> float:
    """Return what speaks against the thesis: objections and its own credence when that is negative."""
    thesis = document.thesis
    if thesis is None:
        return 0.0
    attacks = [i for i in document.inferences_on(thesis) if document.inferences[i].kind == "attack" and i in strength]
    doubt = -(stated_credence(document.statements[thesis]) or 0.0)
    return probabilistic_sum([*(strength[attack] for attack in attacks), max(0.0, doubt)])

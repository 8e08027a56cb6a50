"""The evaluation of a whole map: status and strength of every statement and inference."""

from collections.abc import Mapping
from dataclasses import dataclass

from argmap.evaluation.graph import components, graph_of
from argmap.evaluation.status import OUT, WORDS, Reason, Status, label, out_reason
from argmap.evaluation.strength import support_and_attack, weigh
from argmap.model import Document


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

    unsettled: frozenset[str]
    """Nodes in a cycle whose strength did not settle."""


def evaluate(document: Document) -> Evaluation:
    """Return status and strength of all statements and well-formed inferences of a map."""
    graph = graph_of(document)
    order = components(graph)
    labels = label(graph, order)
    values, unsettled = weigh(graph, order)
    ids = graph.ids
    thesis = document.thesis
    node = ids.index(thesis) if thesis is not None else None
    return Evaluation(
        thesis=thesis,
        status={key: WORDS[value] for key, value in zip(ids, labels, strict=True)},
        reason={ids[n]: out_reason(graph, n, labels) for n, value in enumerate(labels) if value == OUT},
        strength=dict(zip(ids, values, strict=True)),
        against_thesis=support_and_attack(graph, node, values)[1] if node is not None else 0.0,
        unsettled=frozenset(ids[n] for n in unsettled),
    )

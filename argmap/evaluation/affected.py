"""What a change can alter in the evaluation of a map: what it touches, and all that depends on it."""

from collections.abc import Container, Iterable
from typing import Any

from argmap.evaluation.graph import Graph, build_graph, is_argued
from argmap.model import Change, Document

_COUNTS: dict[str, tuple[str, ...]] = {
    "statements": ("acceptance", "given", "credence", "likelihood"),
    "inferences": ("kind", "premises", "target", "weight"),
}
"""The fields that evaluation reads, by collection."""


def affected(document: Document, change: Change) -> frozenset[str]:
    """Return the ids whose status or strength a change can alter, those that it deleted included.

    `document` is the one after the change.
    """
    touched: set[str] = set()
    shaken: list[str] = []
    for (collection, key), (before, after) in change.steps.items():
        if collection not in _COUNTS or not _differs(before, after, _COUNTS[collection]):
            continue
        touched.add(key)
        if collection == "inferences":
            touched.update(record.target for record in (before, after) if record is not None)
            shaken.append(key)
        elif before is None or after is None:
            shaken += [*document.uses(key), *document.inferences_on(key)]
    touched |= _reached(shaken, document.inferences_on)
    return frozenset(_reached(touched, lambda node: _users(document, node)))


def part_of(document: Document, nodes: frozenset[str], sound: Container[str]) -> tuple[Graph, set[int]]:
    """Return the graph of some nodes, and which of its nodes are there only because they depend on these.

    `nodes` have to hold all that depends on any of them; `sound` holds the ids of the steps that were well-formed
    before, which all steps that are not among the nodes still are.
    """
    claims = {key: document.statements[key] for key in nodes if key in document.statements}
    steps = {key: document.inferences[key] for key in nodes if key in document.inferences and key not in claims}
    linked = {premise.statement for step in steps.values() for premise in step.premises}
    beside = {key for key in linked if key in document.statements and key not in claims}
    into = {key for node in (*claims, *steps) for key in document.inferences_on(node) if key in sound}
    into = {key for key in into if key not in steps and key not in document.statements}
    graph = build_graph(
        claims | {key: document.statements[key] for key in sorted(beside)},
        steps | {key: document.inferences[key] for key in sorted(into)},
        argued={key for key in (*claims, *beside) if is_argued(document, key)},
        settled=into,
    )
    return graph, {node for node, key in enumerate(graph.ids) if key in beside or key in into}


def _differs(before: Any, after: Any, fields: Iterable[str]) -> bool:
    if before is None or after is None:
        return before is not after
    return any(getattr(before, name) != getattr(after, name) for name in fields)


def _users(document: Document, node: str) -> tuple[str, ...]:
    """Return what depends on a node; an id that is taken twice counts as both."""
    step = document.inferences.get(node)
    return document.uses(node) if step is None else (step.target, *document.uses(node))


def _reached(starts: Iterable[str], following: Any) -> set[str]:
    seen = set(starts)
    stack = list(seen)
    while stack:
        for other in following(stack.pop()):
            if other not in seen:
                seen.add(other)
                stack.append(other)
    return seen

"""Changes that leave steps well-formed: what they touch, and what lies below it."""

from collections.abc import Container, Iterable, Sequence
from itertools import chain
from typing import NamedTuple

from argmap.evaluation.graph import Graph
from argmap.evaluation.strong import strong_components
from argmap.model import Change, Document, Inference

_MUCH, _SHARE = 1_000, 0.35
"""So many nodes below a change, and such a share of the map: from there on it is looked through anew in less time."""


class Reshaping(NamedTuple):
    """What a change does to the shape of a map; all else keeps its ways to the thesis."""

    changed: frozenset[str]
    """The statements and inferences that came, went or are other records."""

    gone: frozenset[str]
    parts: tuple[tuple[str, ...], ...]
    """What came or hangs elsewhere, with all that lies below it now: each after all that it leads up to, and what is in
    a circle together, by id. A circle that a change makes, breaks or alters is wholly among them."""

    below: tuple[str, ...]
    """The same nodes one by one."""


def reshaping(graph: Graph, document: Document, change: Change) -> Reshaping | None:
    """Return what a change that leads to a document does; None where it has to do with faulty steps or much of the map.

    `graph` is that of the document before.
    """
    records = [(name, key, *step) for (name, key), step in change.steps.items() if name in ("statements", "inferences")]
    changed = frozenset(key for _, key, _, _ in records)
    gone = frozenset(key for _, key, _, after in records if after is None)
    moved: dict[str, None] = {}
    for name, key, before, after in records:
        came = _comes_well(graph, document, key, changed) if before is None else _was_well(graph, name, key)
        stays = _goes_well(document, key) if after is None else _is_well(graph, document, key, after, changed)
        if not came or not stays:
            return None
        if name == "statements":
            moved.update(dict.fromkeys([key] if before is None else ()))
        elif before is None or after is None or _arranged(before) != _arranged(after):
            linked = [premise.statement for step in (before, after) if step is not None for premise in step.premises]
            moved.update(dict.fromkeys([key, *linked]))
    region = _region(document, (key for key in moved if key in document.statements or key in document.inferences))
    if len(region) > max(_MUCH, _SHARE * len(graph.number)):
        return None
    if any(key not in graph.number and key not in changed for key in region):
        return None
    found = strong_components({node: beneath(document, node) for node in region})
    parts = tuple([tuple(part if len(part) == 1 else sorted(part)) for part in found])
    return Reshaping(changed, gone, parts, tuple(chain.from_iterable(parts)))


def _was_well(graph: Graph, name: str, key: str) -> bool:
    """Return whether a record was one of the graph."""
    return key in graph.number and graph.step[graph.number[key]] == (name == "inferences")


def _comes_well(graph: Graph, document: Document, key: str, changed: Container[str]) -> bool:
    """Return whether an id is new, and no step has waited for it."""
    hanging = (*document.uses(key), *document.inferences_on(key))
    return key not in graph.number and all(step in changed for step in hanging)


def _goes_well(document: Document, key: str) -> bool:
    """Return whether an id is gone altogether, and nothing hangs on it."""
    there = key in document.statements or key in document.inferences
    return not there and not document.uses(key) and not document.inferences_on(key)


def _is_well(graph: Graph, document: Document, key: str, record: object, changed: Container[str]) -> bool:
    """Return whether a record is the only one of its id and, if it is a step, has its premises and its target."""
    statements, inferences = document.statements, document.inferences
    if key in statements and key in inferences:
        return False
    if not isinstance(record, Inference):
        return True
    if not record.premises or any(premise.statement not in statements for premise in record.premises):
        return False
    return _comes_to_a_claim(graph, document, record, changed)


def _comes_to_a_claim(graph: Graph, document: Document, step: Inference, changed: Container[str]) -> bool:
    """Return whether a step is aimed at a claim, or at a step that is, and so on, and not at itself in the end."""
    statements, inferences = document.statements, document.inferences
    way: set[str] = set()
    aim = step.target
    while aim not in statements:
        if aim in way or aim not in inferences or (aim not in graph.number and aim not in changed):
            return False
        way.add(aim)
        aim = inferences[aim].target
    return True


def _arranged(step: Inference) -> tuple[str, str, list[tuple[str, bool]]]:
    return step.kind, step.target, [(premise.statement, premise.negated) for premise in step.premises]


def _region(document: Document, starts: Iterable[str]) -> dict[str, None]:
    """Return the nodes and all that lies below them."""
    found = dict.fromkeys(starts)
    stack = [*found]
    while stack:
        for other in beneath(document, stack.pop()):
            if other not in found:
                found[other] = None
                stack.append(other)
    return found


def beneath(document: Document, node: str) -> Sequence[str]:
    """Return what leads up to a node at once: the premises of a step, and what is aimed at it."""
    step = document.inferences.get(node)
    premises = dict.fromkeys(premise.statement for premise in step.premises) if step is not None else ()
    return (*premises, *document.inferences_on(node))

"""Loops through objections, and whether the number of objections round them is odd; for S08, S09 and S13."""

from collections import deque
from collections.abc import Iterator

from argmap.checks.facts import Facts
from argmap.model import Document


def objection_loops(facts: Facts) -> Iterator[tuple[list[str], bool]]:
    """Yield each strongly connected part that holds objections, as ids, and whether a loop in it has an odd number.

    In a strongly connected part every loop is even exactly when its nodes can be coloured so that objections and
    negated premises lead from one colour to the other and all else stays within one.
    """
    odd = facts.of_cycles("objection loops", lambda cycle: _is_odd(facts.document, cycle))
    for cycle, is_odd in zip(facts.cycles, odd, strict=True):
        if is_odd is not None:
            yield cycle, is_odd


def _is_odd(document: Document, cycle: list[str]) -> bool | None:
    """Return whether a loop in a part has an odd number of objections; None where there are none."""
    inside = set(cycle)
    edges = {key: _inputs(document, key, inside) for key in cycle}
    if not any(turns for inputs in edges.values() for _, turns in inputs):
        return None
    return not _two_colours(cycle[0], edges)


def _two_colours(start: str, edges: dict[str, list[tuple[str, bool]]]) -> bool:
    colour = {start: False}
    queue = deque([start])
    while queue:
        node = queue.popleft()
        for other, turns in edges[node]:
            wanted = colour[node] ^ turns
            if other not in colour:
                colour[other] = wanted
                queue.append(other)
            elif colour[other] != wanted:
                return False
    return True


def _inputs(document: Document, node: str, inside: set[str]) -> list[tuple[str, bool]]:
    inferences = document.inferences
    found = [(step, inferences[step].kind == "attack") for step in document.inferences_on(node) if step in inside]
    if node in inferences:
        found += [(p.statement, p.negated) for p in inferences[node].premises if p.statement in inside]
    return found

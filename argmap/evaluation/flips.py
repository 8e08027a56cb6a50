"""What would change the verdict: the smallest sets of changes that move the thesis between in and not in."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import combinations

from argmap.evaluation.graph import Graph, graph_of
from argmap.evaluation.order import components
from argmap.evaluation.status import IN, label
from argmap.model import Document

_MOST_TRIALS = 4000
"""Sets of one size that are tried; beyond that, larger sets are not looked for."""


@dataclass(frozen=True, slots=True)
class Flips:
    """The smallest sets; `minimum_size` is None when none of up to three changes was found."""

    before: str
    minimum_size: int | None
    sets: tuple[tuple[str, ...], ...]
    """Each change is "withdraw:ID" (a claim is no longer taken as given) or "cut:ID" (a step is taken away)."""


def flips(document: Document) -> Flips:
    """Return the smallest sets of changes, up to three, that flip the thesis; the rest stays as given as it is."""
    graph = graph_of(document)
    order = components(graph)
    thesis = document.thesis
    if thesis is None:
        return Flips("", None, ())
    node = graph.ids.index(thesis)
    labels = label(graph, order)
    before = labels[node] == IN
    actions = _actions(graph, node)
    for size in (1, 2, 3):
        if _count(len(actions), size) > _MOST_TRIALS:
            break
        found = [chosen for chosen in combinations(actions, size) if _flipped(graph, order, node, before, chosen)]
        if found:
            sets = sorted(tuple(sorted(_named(graph, action) for action in chosen)) for chosen in found)
            return Flips("in" if before else "not in", size, tuple(sets))
    return Flips("in" if before else "not in", None, ())


def _actions(graph: Graph, thesis: int) -> list[int]:
    """Return the nodes below the thesis that a change can be made to: given claims and steps."""
    seen, stack = {thesis}, [thesis]
    while stack:
        for other in graph.inputs(stack.pop()):
            if other not in seen:
                seen.add(other)
                stack.append(other)
    return sorted(node for node in seen if node >= graph.statements or graph.given[node])


def _flipped(graph: Graph, order: Sequence[Sequence[int]], thesis: int, before: bool, chosen: Sequence[int]) -> bool:
    given, cut = list(graph.given), list(graph.rejected)
    for action in chosen:
        if action >= graph.statements:
            cut[action] = True  # a step that is out has no effect, and neither has what is aimed at it
        else:
            given[action] = False
    labels = label(replace(graph, given=given, rejected=cut), order)
    return (labels[thesis] == IN) != before


def _named(graph: Graph, action: int) -> str:
    return f"{'cut' if action >= graph.statements else 'withdraw'}:{graph.ids[action]}"


def _count(number: int, size: int) -> int:
    total = 1
    for step in range(size):
        total = total * (number - step) // (step + 1)
    return total


def flip_sentences(document: Document, found: Flips) -> Iterator[str]:
    """Yield in plain words what would change the verdict, the first five sets."""
    from argmap.model import short_name

    verb = "It would no longer stand" if found.before == "in" else "It would stand"
    for chosen in found.sets[:5]:
        parts = []
        for change in chosen:
            act, _, key = change.partition(":")
            name = short_name(document, key)
            parts.append(f"{name} were withdrawn" if act == "withdraw" else f"{name} were cut")
        yield f"{verb} if {' and '.join(parts)}."

"""How far each premise moves the strength of the thesis, for a tornado chart."""

from dataclasses import dataclass, replace

from argmap.evaluation.gradient import gradients
from argmap.evaluation.graph import Graph, graph_of
from argmap.evaluation.order import components, cone
from argmap.evaluation.strength import weigh
from argmap.model import Document
from argmap.model.collector import without_collections

_MOST = 40
"""Premises whose swing is computed: those with the steepest gradient."""

_MOST_BY_LOOPS = 5
_LARGE_LOOP = 50
"""Nodes in a cycle from which on only a few swings are computed, as each may take a while to settle."""


@dataclass(frozen=True, slots=True)
class Swing:
    """What the thesis' strength would be, -1 to 1, with one premise certainly false, as it is, and certainly true."""

    statement: str
    if_false: float
    now: float
    if_true: float

    @property
    def width(self) -> float:
        """How much hangs on the premise."""
        return max(self.if_false, self.now, self.if_true) - min(self.if_false, self.now, self.if_true)


def swings(document: Document) -> list[Swing]:
    """Return the swings of the claims that the map takes as given, widest first; those that move nothing are left out.

    Each is computed by evaluating again what depends on the premise. In a map with more than 40 such premises it is
    those with the steepest gradient;
    below a large cycle only the first five.
    """
    thesis = document.thesis
    if thesis is None:
        return []
    with without_collections():
        graph = graph_of(document)
        top = graph.number[thesis]
        below = cone(graph, top)
        order = [component for component in components(graph) if component[0] in below]
        values = weigh(graph, order)[0]
        slopes = gradients(graph, order, values, top)
        leaves = [n for n in below if not graph.step[n] and n != top and graph.given[n] and not graph.rejected[n]]
        most = _MOST_BY_LOOPS if max(map(len, order)) > _LARGE_LOOP else _MOST
        leaves.sort(key=lambda node: (-abs(slopes[node]), graph.ids[node]))
        found = [
            Swing(graph.ids[leaf], _thesis_if(graph, order, values, leaf, -1.0, top), values[top],
                  _thesis_if(graph, order, values, leaf, 1.0, top))
            for leaf in leaves[:most]
        ]  # fmt: skip
    return sorted((s for s in found if s.width > 1e-9), key=lambda swing: (-round(swing.width, 9), swing.statement))


def _thesis_if(
    graph: Graph, order: list[list[int]], values: list[float], leaf: int, credence: float, thesis: int
) -> float:
    """Return the strength of the thesis when a premise has another credence."""
    above, stack = {leaf}, [leaf]
    while stack:
        for user in graph.users[stack.pop()]:
            if user not in above:
                above.add(user)
                stack.append(user)
    changed = list(graph.credence)
    changed[leaf] = credence
    part = [component for component in order if component[0] in above]
    return weigh(replace(graph, credence=changed), part, list(values))[0][thesis]

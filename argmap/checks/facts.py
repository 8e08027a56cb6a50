"""What several checks need to know of one document, computed once."""

from collections.abc import Mapping
from functools import cached_property

from argmap.evaluation.graph import Graph, components, graph_of
from argmap.evaluation.status import label
from argmap.model import Document


class Facts:
    """A document with what follows from it; everything is computed when first asked for."""

    def __init__(self, document: Document) -> None:
        self.document = document

    @cached_property
    def graph(self) -> Graph:
        """The well-formed part of the map as numbers."""
        return graph_of(self.document)

    @cached_property
    def order(self) -> list[list[int]]:
        """The strongly connected components of the graph, each after those that it depends on."""
        return components(self.graph)

    @cached_property
    def cycles(self) -> list[list[str]]:
        """The strongly connected parts of the whole graph that hold a cycle, as sorted ids."""
        graph = self.graph
        return [
            sorted(graph.ids[node] for node in component)
            for component in self.order
            if len(component) > 1 or component[0] in graph.inputs(component[0])
        ]

    @cached_property
    def labels(self) -> Mapping[str, int]:
        """Status by id: 0 out, 1 undecided, 2 in."""
        return dict(zip(self.graph.ids, label(self.graph, self.order), strict=True))

    @cached_property
    def signs(self) -> Mapping[str, int]:
        """For each node with a way up to the thesis: 1 for it, 2 against it, 3 both, by the parity of attacks."""
        document, thesis = self.document, self.document.thesis
        if thesis is None:
            return {}
        signs = {thesis: 1}
        stack = [thesis]
        while stack:
            node = stack.pop()
            sign = signs[node]
            below = [(step, document.inferences[step].kind == "attack") for step in document.inferences_on(node)]
            if node in document.inferences:
                below += [(p.statement, p.negated) for p in document.inferences[node].premises]
            for other, turns in below:
                reached = (sign >> 1 | (sign & 1) << 1) if turns else sign
                if signs.get(other, 0) | reached != signs.get(other, 0):
                    signs[other] = signs.get(other, 0) | reached
                    stack.append(other)
        return signs

    @cached_property
    def parts(self) -> list[list[str]]:
        """The connected parts of the map, each as sorted ids."""
        document = self.document
        leader: dict[str, str] = {key: key for key in (*document.statements, *document.inferences)}

        def find(key: str) -> str:
            while leader[key] != key:
                leader[key] = leader[leader[key]]
                key = leader[key]
            return key

        for key, step in document.inferences.items():
            for other in (step.target, *(p.statement for p in step.premises)):
                if other in leader:
                    leader[find(key)] = find(other)
        found: dict[str, list[str]] = {}
        for key in leader:
            found.setdefault(find(key), []).append(key)
        return [sorted(part) for part in found.values()]

"""What several checks need to know of one document, computed once."""

from collections.abc import Mapping
from functools import cached_property

from argmap.checks.finding import Aspect
from argmap.evaluation.graph import Graph, components, graph_of
from argmap.evaluation.status import IN, OUT, label
from argmap.model import Document

_STRUCTURE: frozenset[Aspect] = frozenset({"structure"})
_VALUES: frozenset[Aspect] = frozenset({"structure", "stance", "strength", "status"})

_DEPENDS: dict[str, frozenset[Aspect]] = {
    "graph": _VALUES,
    "number": _VALUES,
    "order": _VALUES,
    "cycles": _VALUES,
    "labels": _VALUES,
    "signs": _STRUCTURE,
    "parts": _STRUCTURE,
    "influence": _VALUES,
}


class Facts:
    """A document with what follows from it; everything is computed when first asked for."""

    def __init__(self, document: Document) -> None:
        self.document = document

    def after(self, document: Document, aspects: frozenset[Aspect]) -> "Facts":
        """Return the facts of the next document, with all that changes of these aspects leave as it is."""
        facts = Facts(document)
        for name, depends in _DEPENDS.items():
            if name in self.__dict__ and not depends & aspects:
                facts.__dict__[name] = self.__dict__[name]
        return facts

    @property
    def language(self) -> str:
        """The language of the texts as its first subtag in small letters ("en"); empty when it is not stated."""
        return self.document.map.language.partition("-")[0].casefold()

    @cached_property
    def graph(self) -> Graph:
        """The well-formed part of the map as numbers."""
        return graph_of(self.document)

    @cached_property
    def number(self) -> Mapping[str, int]:
        """The node of the graph of each id."""
        return {key: node for node, key in enumerate(self.graph.ids)}

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
        """Status by id: 0 out, 1 undecided, 2 in; without the steps that are not well-formed."""
        return dict(zip(self.graph.ids, label(self.graph, self.order), strict=True))

    def stands(self, node: str) -> bool:
        """Return whether a statement or step is in."""
        return self.labels.get(node) == IN

    def fails(self, node: str) -> bool:
        """Return whether a statement or step is out."""
        return self.labels.get(node) == OUT

    def given(self, statement: str) -> bool:
        """Return whether a statement is taken as given."""
        return self.graph.given[self.number[statement]]

    @cached_property
    def signs(self) -> Mapping[str, int]:
        """For each node with a way up to the thesis: 1 for it, 2 against it, 3 both, by the parity of attacks."""
        inferences, on, thesis = self.document.inferences, self.document.inferences_on, self.document.thesis
        if thesis is None:
            return {}
        signs = {thesis: 1}
        stack = [thesis]
        while stack:
            node = stack.pop()
            sign = signs[node]
            turned = sign >> 1 | (sign & 1) << 1
            below = [(step, inferences[step].kind == "attack") for step in on(node)]
            if node in inferences:
                below += [(p.statement, p.negated) for p in inferences[node].premises]
            for other, turns in below:
                known = signs.get(other, 0)
                reached = known | (turned if turns else sign)
                if reached != known:
                    signs[other] = reached
                    stack.append(other)
        return signs

    @cached_property
    def parts(self) -> list[list[str]]:
        """The connected parts of the map but that of the thesis, each as sorted ids."""
        document = self.document
        statements, inferences = document.statements, document.inferences
        on, uses = document.inferences_on, document.uses
        seen: set[str] = set()
        found: list[list[str]] = []
        starts = [document.thesis] if document.thesis is not None else []
        for start in (*starts, *statements, *inferences):
            if start in seen:
                continue
            seen.add(start)
            part, stack = [start], [start]
            while stack:
                node = stack.pop()
                beside = [*on(node), *uses(node)]
                if node in inferences:
                    beside += [p.statement for p in inferences[node].premises]
                    beside.append(inferences[node].target)
                for other in beside:
                    if other not in seen and (other in statements or other in inferences):
                        seen.add(other)
                        part.append(other)
                        stack.append(other)
            if start != document.thesis:
                found.append(sorted(part))
        return found

    @cached_property
    def influence(self) -> Mapping[str, float]:
        """How much each node on the way to the thesis moves its strength."""
        return dict.fromkeys(self.signs, 0.0)

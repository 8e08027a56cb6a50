"""What several checks need to know of one document, computed once."""

from collections.abc import Callable, Hashable, Mapping
from functools import cached_property
from typing import Any, TypeVar

from argmap.checks.finding import Aspect
from argmap.evaluation.gradient import gradients
from argmap.evaluation.graph import Graph, graph_of
from argmap.evaluation.order import components
from argmap.evaluation.status import IN, OUT, label
from argmap.evaluation.strength import weigh
from argmap.model import Document

Value = TypeVar("Value")

STRUCTURE: frozenset[Aspect] = frozenset({"structure"})
VALUES: frozenset[Aspect] = frozenset({"structure", "stance", "strength", "status"})

_DEPENDS: dict[str, frozenset[Aspect]] = {
    "graph": VALUES,
    "number": STRUCTURE,
    "order": STRUCTURE,
    "cycles": STRUCTURE,
    "marks": VALUES,
    "labels": VALUES,
    "signs": STRUCTURE,
    "leaders": STRUCTURE,
    "parts": STRUCTURE,
    "values": VALUES,
    "influence": VALUES,
}


class Facts:
    """A document with what follows from it; everything is computed when first asked for."""

    def __init__(self, document: Document) -> None:
        self.document = document
        self._kept: dict[Hashable, tuple[frozenset[Aspect], Any]] = {}
        self._onward: dict[Hashable, Any] = {}
        self._earlier: dict[Hashable, Any] = {}

    def after(self, document: Document, aspects: frozenset[Aspect]) -> "Facts":
        """Return the facts of the next document, with all that changes of these aspects leave as it is."""
        facts = Facts(document)
        for name, depends in _DEPENDS.items():
            if name in self.__dict__ and not depends & aspects:
                facts.__dict__[name] = self.__dict__[name]
        facts._kept = {key: kept for key, kept in self._kept.items() if not kept[0] & aspects}
        facts._earlier = {**self._earlier, **self._onward}
        return facts

    def once(self, key: Hashable, depends: frozenset[Aspect], compute: Callable[[], Value]) -> Value:
        """Return what is computed, kept under a key until a change touches one of the aspects that it depends on."""
        if key not in self._kept:
            self._kept[key] = (depends, compute())
        value: Value = self._kept[key][1]
        return value

    def onward(self, key: Hashable, compute: Callable[[Value | None], Value]) -> Value:
        """Return what is computed from its value for an earlier document (None: there is none), once."""
        if key not in self._onward:
            self._onward[key] = compute(self._earlier.pop(key, None))
        value: Value = self._onward[key]
        return value

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
        ids = self.graph.ids
        return [sorted(ids[node] for node in component) for component in self.order if len(component) > 1]

    @cached_property
    def marks(self) -> list[int]:
        """Status of each node of the graph: 0 out, 1 undecided, 2 in."""
        return label(self.graph, self.order)

    @cached_property
    def labels(self) -> Mapping[str, int]:
        """Status by id, as in `marks`; without the steps that are not well-formed."""
        return dict(zip(self.graph.ids, self.marks, strict=True))

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
            for other in on(node):
                known = signs.get(other, 0)
                reached = known | (turned if inferences[other].kind == "attack" else sign)
                if reached != known:
                    signs[other] = reached
                    stack.append(other)
            if node in inferences:
                for premise in inferences[node].premises:
                    known = signs.get(premise.statement, 0)
                    reached = known | (turned if premise.negated else sign)
                    if reached != known:
                        signs[premise.statement] = reached
                        stack.append(premise.statement)
        return signs

    @cached_property
    def leaders(self) -> list[int]:
        """For each node of the graph one node that stands for all that are connected with it."""
        graph = self.graph
        leader = list(range(len(graph.ids)))

        def find(node: int) -> int:
            while leader[node] != node:
                leader[node] = leader[leader[node]]
                node = leader[node]
            return node

        for node, users in enumerate(graph.users):
            for other in users:
                one, two = find(node), find(other)
                if one != two:
                    leader[two] = one
        return [find(node) for node in range(len(leader))]

    @cached_property
    def parts(self) -> list[list[str]]:
        """The connected parts of the map but that of the thesis, each as the sorted ids of its statements."""
        graph, leaders, thesis = self.graph, self.leaders, self.document.thesis
        found: dict[int, list[str]] = {}
        for node in range(graph.statements):
            found.setdefault(leaders[node], []).append(graph.ids[node])
        if thesis is not None:
            del found[leaders[self.number[thesis]]]
        return [sorted(part) for part in found.values()]

    @cached_property
    def values(self) -> list[float]:
        """Strength or force of each node of the graph."""
        return weigh(self.graph, self.order)[0]

    @cached_property
    def influence(self) -> Mapping[str, float]:
        """How much each node on the way to the thesis moves its strength, in either direction."""
        if self.document.thesis is None:
            return {}
        slopes = gradients(self.graph, self.order, self.values, self.number[self.document.thesis])
        return {key: abs(slopes[self.number[key]]) if key in self.number else 0.0 for key in self.signs}

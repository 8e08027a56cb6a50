"""What several checks need to know of one document, computed once."""

from collections.abc import Callable, Hashable, Mapping
from functools import cached_property
from typing import Any, TypeVar

from argmap.checks.finding import Aspect
from argmap.checks.growth import Growth, growth
from argmap.evaluation import Evaluation, Status, reevaluate
from argmap.evaluation.evaluate import evaluation_of
from argmap.evaluation.gradient import gradients
from argmap.evaluation.graph import Graph, graph_of, restated
from argmap.evaluation.order import components
from argmap.model import Change, Document

Value = TypeVar("Value")

STRUCTURE: frozenset[Aspect] = frozenset({"structure"})
VALUES: frozenset[Aspect] = frozenset({"structure", "stance", "strength", "status"})

_STEADY = ("graph", "number", "order", "looped", "cycles", "signs", "depths", "ends", "parts")
"""What follows from the structure alone (of the graph: all but the stances)."""

_TURNED = (0, 2, 1, 3)
"""Of each sign, that on the other side of an attack."""

_DIGITS = 9
"""Of an influence: what is computed from the values before an edit differs from a whole computation by rounding."""


class Facts:
    """A document with what follows from it; everything is computed when first asked for."""

    def __init__(self, document: Document) -> None:
        self.document = document
        self.grown: Growth | None = None
        """What came and went, where that is all that differs in structure from the facts before."""

        self._kept: dict[Hashable, tuple[frozenset[Aspect], Any]] = {}
        self._onward: dict[Hashable, Any] = {}
        self._earlier: dict[Hashable, Any] = {}

    def after(self, document: Document, change: Change, aspects: frozenset[Aspect]) -> "Facts":
        """Return the facts of the document that a change leads to, with all that the change leaves as it is.

        `aspects`: those that the change touches.
        """
        facts = Facts(document)
        facts._kept = {key: kept for key, kept in self._kept.items() if not kept[0] & aspects}
        facts._earlier = {**self._earlier, **self._onward}
        known, news = self.__dict__, facts.__dict__
        if "evaluation" in known:
            news["evaluation"] = reevaluate(self.evaluation, document, change)
        if not STRUCTURE & aspects:
            news.update((name, known[name]) for name in _STEADY if name in known)
            if "graph" in known and aspects & VALUES:
                news["graph"] = restated(self.graph, document, {key for _, key in change.steps})
            if "influence" in known and not aspects & VALUES:
                news["influence"] = self.influence
        elif document.thesis == self.document.thesis and "depths" in known:
            facts._grow_from(self, growth(document, change, self.depths, self.looped))
        return facts

    def _grow_from(self, before: "Facts", grown: Growth | None) -> None:
        """Take over what a change at the far ends leaves as it is, and put there what is new."""
        known, news = before.__dict__, self.__dict__
        self.grown = grown
        if grown is None:
            return
        news.update((name, known[name]) for name in ("looped", "cycles", "parts") if name in known)
        news["signs"] = _patched(before.signs, grown, self._sign)
        news["depths"] = _patched(before.depths, grown, self._depth)
        thesis = self.document.thesis
        if "ends" in known and thesis is not None:
            others = [key for key in before.ends if key != thesis]
            news["ends"] = sorted([*others, thesis]) if self._is_end(thesis) else others

    def _sign(self, node: str, signs: Mapping[str, int]) -> int:
        """Return the sign of a node from those of the nodes that it leads up to."""
        step = self.document.inferences.get(node)
        if step is not None:
            return _TURNED[signs[step.target]] if step.kind == "attack" else signs[step.target]
        found = 0
        for use in self.document.uses(node):
            for premise in self.document.inferences[use].premises:
                if premise.statement == node:
                    found |= _TURNED[signs[use]] if premise.negated else signs[use]
        return found

    def _depth(self, node: str, depths: Mapping[str, int]) -> int:
        step = self.document.inferences.get(node)
        if step is not None:
            return depths[step.target] + (step.target in self.document.inferences)
        return max(depths[use] + 1 for use in self.document.uses(node))

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
    def looped(self) -> frozenset[str]:
        """The nodes in cycles."""
        return frozenset(key for cycle in self.cycles for key in cycle)

    @cached_property
    def evaluation(self) -> Evaluation:
        """What the map as a whole says."""
        return evaluation_of(self.document, self.graph, self.order)

    @property
    def labels(self) -> Mapping[str, Status]:
        """Status by id; without the steps that are not well-formed."""
        return self.evaluation.status

    def stands(self, node: str) -> bool:
        """Return whether a statement or step is in."""
        return self.labels.get(node) == "in"

    def fails(self, node: str) -> bool:
        """Return whether a statement or step is out."""
        return self.labels.get(node) == "out"

    def given(self, statement: str) -> bool:
        """Return whether a statement is taken as given."""
        return self.graph.given[self.number[statement]]

    @cached_property
    def signs(self) -> Mapping[str, int]:
        """For each node with a way up to the thesis: 1 for it, 2 against it, 3 both, by the parity of attacks."""
        thesis = self.document.thesis
        if thesis is None:
            return {}
        if self._whole and not self.cycles:
            return self._signs_from_above(thesis)
        return self._signs_by_all_ways(thesis)

    @cached_property
    def _whole(self) -> bool:
        """Whether every step is well-formed, so that the graph has all there is."""
        return len(self.graph.ids) == len(self.document.statements) + len(self.document.inferences)

    def _signs_from_above(self, thesis: str) -> Mapping[str, int]:
        """Return the signs in a graph without cycles: each node hands its own down when all above it have."""
        graph = self.graph
        supports, attacks, premises = graph.supports, graph.attacks, graph.premises
        signs = [0] * len(graph.ids)
        signs[self.number[thesis]] = 1
        for (node,) in reversed(self.order):
            sign = signs[node]
            if not sign:
                continue
            for step in supports[node]:
                signs[step] |= sign
            for step in attacks[node]:
                signs[step] |= _TURNED[sign]
            for premise, negated in premises[node]:
                signs[premise] |= _TURNED[sign] if negated else sign
        return {key: sign for key, sign in zip(graph.ids, signs, strict=True) if sign}

    def _signs_by_all_ways(self, thesis: str) -> Mapping[str, int]:
        inferences, on = self.document.inferences, self.document.inferences_on
        signs = {thesis: 1}
        stack = [thesis]
        while stack:
            node = stack.pop()
            sign = signs[node]
            turned = _TURNED[sign]
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
        users = self.graph.users
        leader = list(range(len(users)))
        # From the ends of all ways down, most nodes have their leader at once.
        for component in reversed(self.order):
            for node in component:
                for other in users[node]:
                    one, two = node, other
                    while leader[one] != one:
                        leader[one] = one = leader[leader[one]]
                    while leader[two] != two:
                        leader[two] = two = leader[leader[two]]
                    leader[one] = two
        for component in reversed(self.order):
            for node in component:
                top = node
                while leader[top] != top:
                    top = leader[top]
                leader[node] = top
        return leader

    @cached_property
    def _all_lead_to_thesis(self) -> bool:
        """Whether the map is in one part whose ways all end at the thesis, as most maps are."""
        return self._whole and len(self.signs) == len(self.graph.ids) > 0

    @cached_property
    def parts(self) -> list[list[str]]:
        """The connected parts of the map but that of the thesis, each as the sorted ids of its statements."""
        if self._all_lead_to_thesis:
            return []
        graph, leaders, thesis = self.graph, self.leaders, self.document.thesis
        found: dict[int, list[str]] = {}
        for node in range(graph.statements):
            found.setdefault(leaders[node], []).append(graph.ids[node])
        if thesis is not None:
            del found[leaders[self.number[thesis]]]
        return [sorted(part) for part in found.values()]

    @cached_property
    def ends(self) -> list[str]:
        """The claims of the part of the thesis that have reasons or objections but lead nowhere, by id."""
        thesis = self.document.thesis
        if thesis is None:
            return []
        if self._all_lead_to_thesis:
            return [thesis] if self._is_end(thesis) else []
        leaders, number = self.leaders, self.number
        here = leaders[number[thesis]]
        return sorted(key for key in self.document.statements if self._is_end(key) and leaders[number[key]] == here)

    def _is_end(self, statement: str) -> bool:
        return not self.document.uses(statement) and bool(self.document.inferences_on(statement))

    @cached_property
    def depths(self) -> Mapping[str, int]:
        """How many steps lie at most between a node and the thesis, of those with a way to it.

        Steps within a loop count as one place, so that every way ends.
        """
        graph, thesis = self.graph, self.document.thesis
        if thesis is None:
            return {}
        statements, users = graph.statements, graph.users
        depth = [-1] * len(users)
        depth[self.number[thesis]] = 0
        for component in reversed(self.order):
            inside = frozenset(component) if len(component) > 1 else ()
            for node in component:
                farthest = depth[node]
                for user in users[node]:
                    if depth[user] >= 0 and not (inside and user in inside):
                        above = depth[user] + (user >= statements)
                        if above > farthest:  # noqa: PLR1730 (three times as fast)
                            farthest = above
                depth[node] = farthest
            if inside:
                farthest = max(depth[node] for node in component)
                for node in component:
                    depth[node] = farthest
        return {key: value for key, value in zip(graph.ids, depth, strict=True) if value >= 0}

    @cached_property
    def influence(self) -> Mapping[str, float]:
        """How much each node on the way to the thesis moves its strength, in either direction."""
        thesis = self.document.thesis
        if thesis is None:
            return {}
        values = list(map(self.evaluation.strength.__getitem__, self.graph.ids))
        slopes = gradients(self.graph, self.order, values, self.number[thesis])
        found = dict.fromkeys(self.signs, 0.0)
        for key, slope in zip(self.graph.ids, slopes, strict=True):
            if slope:
                found[key] = round(abs(slope), _DIGITS)
        return found


def _patched(
    before: Mapping[str, int], grown: Growth, value: Callable[[str, Mapping[str, int]], int]
) -> Mapping[str, int]:
    after = dict(before)
    for key in grown.removed:
        after.pop(key, None)
    for key in grown.added:
        after[key] = value(key, after)
    return after

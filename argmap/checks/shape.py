"""How a map hangs together: its graph, circles, parts, and the ways to the thesis."""

from collections import deque
from collections.abc import Collection, Mapping, Sequence
from functools import cached_property
from itertools import chain, repeat
from operator import itemgetter
from typing import NamedTuple

from argmap.checks.reshaping import Reshaping, beneath
from argmap.evaluation.graph import Graph, graph_of
from argmap.evaluation.order import components
from argmap.evaluation.regraph import regraph
from argmap.model import Document

_STATEMENT = itemgetter(0)
"""Of a premise of the graph."""

FOR, AGAINST, BOTH = 1, 2, 3
"""Signs: the side of a node that has ways to the thesis, by the parity of the attacks on them."""

Place = tuple[int, int]
"""The sign of a node, 0 without a way to the thesis, and its distance from it in steps, -1 without a way."""

_TURNED = (0, AGAINST, FOR, BOTH)
"""Of each sign, that on the other side of an attack."""


class Growth(NamedTuple):
    """What a graph has been grown from."""

    before: Graph
    changed: Collection[str]
    """The ids of the records that came, went or are others now."""


class Shape:
    """What follows from the structure of a document alone; everything is computed when first asked for."""

    def __init__(self, document: Document) -> None:
        self.document = document
        self.reshaped: Reshaping | None = None
        """What differs in structure from the document before, where that has not been looked through anew."""

        self.growth: Growth | None = None
        """How the graph came from that of the document before, where it has been grown from it."""

    def grow(self, before: Graph, changed: Collection[str]) -> None:
        """Take over a graph but for the records that changed."""
        self.graph = regraph(before, self.document, changed)
        self.growth = Growth(before, changed)

    def take_shape(self, before: "Shape", shape: Reshaping | None) -> None:
        """Take over what a change of shape leaves as it is, and compute again what lies below it."""
        if shape is None:
            return
        news, known = self.__dict__, before.__dict__
        self.grow(before.graph, shape.changed)
        graph = self.graph
        lower = [[graph.number[key] for key in part] for part in reversed(shape.parts)]
        number = before.graph.number
        left = {*shape.gone, *shape.below}
        moved = {number[key] for key in left if key in number}
        rest = [component for component in before.order if component[0] not in moved] if moved else before.order
        news["order"] = lower + rest
        circles = [[*part] for part in shape.parts if len(part) > 1]
        if circles or not before.looped.isdisjoint(left):
            news["cycles"] = [cycle for cycle in before.cycles if cycle[0] not in left] + circles
        else:
            news["cycles"], news["looped"] = before.cycles, before.looped
        thesis = self.document.thesis
        if thesis != before.document.thesis:
            return
        self.reshaped = shape
        news["signs"] = self._signs_after(before.signs, shape)
        news["depths"] = self._depths_after(before.depths, shape)
        if thesis is not None and self._stays_on_the_way(before, shape):
            if known.get("in_one_part"):
                news["in_one_part"] = True
            if "parts" in known:
                news["parts"] = before.parts
            if "ends" in known:
                others = [key for key in before.ends if key != thesis]
                news["ends"] = sorted([*others, thesis]) if self._is_end(thesis) else others

    def _stays_on_the_way(self, before: "Shape", shape: Reshaping) -> bool:
        """Return whether all that a change moved had a way to the thesis, unless it is new, and has one unless gone."""
        had, has, known = before.depths, self.depths, before.graph.number
        return all(key in had for key in shape.gone) and all(
            key in has and (key in had or key not in known) for key in shape.below
        )

    def _signs_after(self, before: Mapping[str, int], shape: Reshaping) -> Mapping[str, int]:
        signs = _without(before, shape)
        for part in shape.parts:
            # In a circle a sign goes round until it adds nothing any more.
            inside = frozenset(part) if len(part) > 1 else ()
            waiting = deque(part)
            while waiting:
                node = waiting.popleft()
                sign = self._sign(node, signs)
                if sign != signs.get(node, 0):
                    signs[node] = sign
                    waiting += [other for other in beneath(self.document, node) if other in inside]
        return signs

    def _depths_after(self, before: Mapping[str, int], shape: Reshaping) -> Mapping[str, int]:
        depths = _without(before, shape)
        for part in shape.parts:
            depth = max(self._depth(node, depths) for node in part)
            if depth >= 0:
                depths.update(dict.fromkeys(part, depth))
        return depths

    def _sign(self, node: str, signs: Mapping[str, int]) -> int:
        """Return the sign of a node from those of the nodes that it leads up to; 0 without a way to the thesis."""
        step = self.document.inferences.get(node)
        if step is not None:
            sign = signs.get(step.target, 0)
            return _TURNED[sign] if step.kind == "attack" else sign
        found = int(node == self.document.thesis)
        for use in self.document.uses(node):
            for premise in self.document.inferences[use].premises:
                if premise.statement == node:
                    sign = signs.get(use, 0)
                    found |= _TURNED[sign] if premise.negated else sign
        return found

    def _depth(self, node: str, depths: Mapping[str, int]) -> int:
        """Return how many steps lie at most between a node and the thesis; -1 without a way to it."""
        step = self.document.inferences.get(node)
        above = (step.target,) if step is not None else self.document.uses(node)
        found = -1 if node != self.document.thesis else 0
        for user in above:
            if user in depths:
                found = max(found, depths[user] + (user in self.document.inferences))
        return found

    @cached_property
    def graph(self) -> Graph:
        """The well-formed part of the map as numbers."""
        return graph_of(self.document)

    @cached_property
    def order(self) -> list[list[int]]:
        """The strongly connected components of the graph, each after those that it depends on, its nodes by id."""
        ids = self.graph.ids
        return [part if len(part) == 1 else sorted(part, key=ids.__getitem__) for part in components(self.graph)]

    @cached_property
    def cycles(self) -> list[list[str]]:
        """The strongly connected parts of the whole graph that hold a cycle, as sorted ids."""
        ids = self.graph.ids
        return [[ids[node] for node in component] for component in self.order if len(component) > 1]

    @cached_property
    def looped(self) -> frozenset[str]:
        """The nodes in cycles."""
        return frozenset(key for cycle in self.cycles for key in cycle)

    @cached_property
    def signs(self) -> Mapping[str, int]:
        """For each node with a way up to the thesis: whether it is `FOR` it, `AGAINST` it or `BOTH`."""
        thesis = self.document.thesis
        if thesis is None:
            return {}
        if self.whole:
            return self._signs_from_above(thesis)
        return self._signs_by_all_ways(thesis)

    @cached_property
    def whole(self) -> bool:
        """Whether every step is well-formed, so that the graph has all there is."""
        return len(self.graph.number) == len(self.document.statements) + len(self.document.inferences)

    @cached_property
    def faulty(self) -> Sequence[str]:
        """The steps that are not well-formed, and so not in the graph."""
        if self.whole:
            return []
        number, statements = self.graph.number, self.document.statements
        return [key for key in self.document.inferences if key not in number or key in statements]

    def _signs_from_above(self, thesis: str) -> Mapping[str, int]:
        """Return the signs in a graph that has all there is: each node hands its own down when all above it have."""
        graph = self.graph
        supports, attacks, premises = graph.supports, graph.attacks, graph.premises
        signs = [0] * len(graph.ids)
        signs[graph.number[thesis]] = FOR
        for component in reversed(self.order):
            inside = frozenset(component) if len(component) > 1 else ()
            waiting = [*component] if inside else component
            for node in waiting:
                sign = signs[node]
                if not sign:
                    continue
                round_it = {other: signs[other] for other in graph.inputs(node) if other in inside} if inside else {}
                for step in supports[node]:
                    signs[step] |= sign
                for step in attacks[node]:
                    signs[step] |= _TURNED[sign]
                for premise, negated in premises[node]:
                    signs[premise] |= _TURNED[sign] if negated else sign
                if inside:
                    waiting += [other for other, known in round_it.items() if signs[other] != known]
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

    def places(self, nodes: Sequence[str]) -> list[Place]:
        """Return the sign of each node and its distance from the thesis; (0, -1) without a way to it."""
        signs, depths = map(self.signs.get, nodes, repeat(0)), map(self.depths.get, nodes, repeat(-1))
        return list(zip(signs, depths, strict=True))

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
    def in_one_part(self) -> bool:
        """Whether every step is well-formed and all that there is hangs together, as in most maps."""
        count = len(self.graph.number)
        return self.whole and count > 0 and (len(self.signs) == count or len(set(self.leaders)) == 1)

    @cached_property
    def parts(self) -> list[list[str]]:
        """The connected parts of the map but that of the thesis, each as the sorted ids of its statements."""
        graph, thesis = self.graph, self.document.thesis
        if thesis is not None and self.in_one_part:
            return []
        leaders = self.leaders
        found: dict[int, list[str]] = {}
        for key in sorted(self.document.statements):
            found.setdefault(leaders[graph.number[key]], []).append(key)
        if thesis is not None:
            del found[leaders[graph.number[thesis]]]
        return [*found.values()]

    @cached_property
    def ends(self) -> list[str]:
        """The claims of the part of the thesis that have reasons or objections but lead nowhere, by id."""
        thesis = self.document.thesis
        if thesis is None:
            return []
        graph = self.graph
        if self.in_one_part:
            free = [node for node, users in enumerate(graph.users) if not users]
            return sorted(graph.ids[node] for node in free if graph.supports[node] or graph.attacks[node])
        leaders, number = self.leaders, graph.number
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
        step, premises, supports, attacks = graph.step, graph.premises, graph.supports, graph.attacks
        depth = [-1] * len(graph.ids)
        depth[graph.number[thesis]] = 0
        for component in reversed(self.order):
            here = depth[component[0]] if len(component) == 1 else max(depth[node] for node in component)
            if here < 0:
                continue
            for node in component:
                below = here + step[node]
                for other in chain(supports[node], attacks[node], map(_STATEMENT, premises[node])):
                    if depth[other] < below:  # noqa: PLR1730 (three times as fast)
                        depth[other] = below
            for node in component:
                depth[node] = here
        return {key: value for key, value in zip(graph.ids, depth, strict=True) if value >= 0}


def _without(before: Mapping[str, int], shape: Reshaping) -> dict[str, int]:
    """Return what is known of the nodes that a change of shape leaves where they are."""
    after = dict(before)
    for key in (*shape.gone, *shape.below):
        after.pop(key, None)
    return after

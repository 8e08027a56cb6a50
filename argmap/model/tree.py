"""The spanning tree of frames: where each statement and inference of the graph has its one place.

Drawing, outline and the arrow keys all need a tree, and a map is a graph. Each inference belongs below its target;
each statement is at home in the inference that reaches it first, breadth-first from the thesis, and is only referred
to in the others. Other roots follow: statements that are no premise, then steps whose target is gone, then the
members of cycles that nothing else reaches, each by id.
"""

from collections import deque
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from argmap.model.document import Document


@dataclass(frozen=True, slots=True)
class SpanningTree:
    """The one place of every statement and inference of a document."""

    roots: tuple[str, ...]
    """Statements drawn outside any frame (the thesis first) and inferences without a target to stand below."""

    home: Mapping[str, str]
    """Statement -> the inference in whose frame its card stands; roots are not in it."""

    branches: Mapping[str, tuple[str, ...]]
    """Statement or inference -> the inferences that stand below it, in order; without entry where there are none."""

    def frames_below(self, document: Document, node: str) -> tuple[str, ...]:
        """Return the frames right below a frame (by premise, then those on the step itself) or a statement."""
        inference = document.inferences.get(node)
        if inference is None:
            return self.branches.get(node, ())
        below: list[str] = []
        for premise in dict.fromkeys(p.statement for p in inference.premises):
            if self.home.get(premise) == node:
                below += self.branches.get(premise, ())
        below += self.branches.get(node, ())
        return tuple(below)

    def parent(self, document: Document, node: str) -> str | None:
        """Return what a node stands in or below: a statement's frame, an inference's target; None for a root."""
        if node in self.roots:
            return None
        inference = document.inferences.get(node)
        return inference.target if inference is not None else self.home.get(node)

    def path(self, document: Document, node: str) -> tuple[str, ...]:
        """Return the nodes from the root down to a node, both included."""
        way = {node: None}
        above = self.parent(document, node)
        while above is not None and above not in way:
            way[above] = None
            above = self.parent(document, above)
        return tuple(reversed(way))

    def walk(self, document: Document, start: str) -> Iterator[str]:
        """Yield the nodes of the branch below `start`, itself first, in reading order (depth first)."""
        stack = [start]
        while stack:
            node = stack.pop()
            yield node
            inference = document.inferences.get(node)
            below = list(self.branches.get(node, ()))
            if inference is not None:
                at_home = [
                    s for s in dict.fromkeys(p.statement for p in inference.premises) if self.home.get(s) == node
                ]
                below = at_home + below
            stack.extend(reversed(below))


def spanning_tree(document: Document) -> SpanningTree:
    """Return the spanning tree of a document, in linear time."""
    home: dict[str, str] = {}
    branches: dict[str, tuple[str, ...]] = {}
    placed: set[str] = set()
    roots: list[str] = []
    for candidate in _root_candidates(document):
        if candidate not in placed:
            roots.append(candidate)
            _place(document, candidate, home, branches, placed)
    return SpanningTree(tuple(roots), home, branches)


def _root_candidates(document: Document) -> Iterator[str]:
    if document.thesis is not None:
        yield document.thesis
    statements, inferences = document.statements, document.inferences
    yield from sorted(s for s in statements if not document.uses(s))
    nodes = statements.keys() | inferences.keys()
    yield from sorted(i for i, record in inferences.items() if record.target not in nodes)
    yield from sorted(statements)
    yield from sorted(inferences)


def _place(
    document: Document,
    root: str,
    home: dict[str, str],
    branches: dict[str, tuple[str, ...]],
    placed: set[str],
) -> None:
    placed.add(root)
    queue = deque([root])
    while queue:
        node = queue.popleft()
        inference = document.inferences.get(node) if node not in home else None
        if inference is not None:
            for premise in inference.premises:
                statement = premise.statement
                if statement in document.statements and statement not in placed:
                    placed.add(statement)
                    home[statement] = node
                    queue.append(statement)
        below = tuple(step for step in document.inferences_on(node) if step not in placed)
        if below:
            branches[node] = below
            placed.update(below)
            queue.extend(below)

"""What the pictures of a briefing show: the map as a whole where it can be read on a page, else its main lines and then
its branches, each as far down as can be read; what is cut off below is a picture of its own where it is worth one."""

from collections.abc import Callable, Collection, Iterable, Iterator, Sequence
from dataclasses import replace
from typing import NamedTuple

from argmap.model import Document, SpanningTree, spanning_tree

Readable = Callable[[Document], bool]
"""Whether a map can be read when it is drawn on a page."""

_MOST_PARTS = 14
_MOST_STATEMENTS, _USUAL_STATEMENTS = 60, 20
"""Statements that one picture can hold at most, and does hold."""

_MOST_LEVELS = 8

_SPEAK_FOR_THEMSELVES = 2
"""Pictures of branches, such as what speaks for the thesis and what against it, that need no picture of all before."""

_WORTH_A_PICTURE = 4
"""Statements below a point at least for a picture of its own; fewer are left to the text."""


class PagePart(NamedTuple):
    """What one picture shows."""

    shown: Document
    about: tuple[str, ...] = ()
    """The statement or the steps that it is about; none: the map as a whole, or its main lines."""


class PageParts(NamedTuple):
    """All pictures of a map; `whole`: together they show all of it."""

    parts: tuple[PagePart, ...]
    whole: bool


class _Branch(NamedTuple):
    """Some steps with all that is below them, to be shown below the claim that they are aimed at."""

    top: str
    steps: tuple[str, ...]
    about: tuple[str, ...]


def page_parts(document: Document, thesis: str, readable: Readable) -> PageParts:
    """Return what the pictures of a map show; `thesis` has at least one step on it."""
    tree = spanning_tree(document)
    everything = _levels(document, tree, _Branch(thesis, tree.branches[thesis], ()))
    if _fits(document, everything, readable):
        return PageParts((PagePart(_part(document, everything)),), whole=True)
    main_lines = PagePart(_part(document, [key for key, level in everything.items() if level <= 1]))
    if sum(key in document.statements for key in everything) > _MOST_PARTS * _USUAL_STATEMENTS:
        return PageParts((main_lines,), whole=False)
    lines = list(_lines(document, tree, thesis, readable))
    parts = [main_lines] if len(lines) > _SPEAK_FOR_THEMSELVES else []
    for part in _followed(document, tree, lines, readable, known=bool(parts)):
        if len(parts) >= _MOST_PARTS:
            return PageParts((main_lines,), whole=False)
        parts.append(part)
    seen = {key for part in parts for key in (*part.shown.statements, *part.shown.inferences)}
    return PageParts(tuple(parts) or (main_lines,), everything.keys() <= seen)


def _lines(document: Document, tree: SpanningTree, thesis: str, readable: Readable) -> Iterator[_Branch]:
    """Yield the reasons and the objections that have something below them, as many together as can be read."""
    group: tuple[str, ...] = ()
    for step in tree.branches[thesis]:
        if not tree.frames_below(document, step):
            continue
        together = (*group, step)
        alike = len({document.inferences[one].kind for one in together}) == 1
        if group and not (alike and _fits(document, _levels(document, tree, _Branch(thesis, together, ())), readable)):
            yield _Branch(thesis, group, group)
            together = (step,)
        group = together
    if group:
        yield _Branch(thesis, group, group)


def _followed(
    document: Document, tree: SpanningTree, lines: Sequence[_Branch], readable: Readable, *, known: bool
) -> Iterator[PagePart]:
    """Yield branches as far down as they can be read, each followed by what was cut off below it.

    `known`: the main lines have been shown, so that a line which could only be shown as far need not be.
    """
    stack = list(reversed(lines))
    while stack:
        branch = stack.pop()
        levels = _levels(document, tree, branch)
        depth = _depth(document, levels, readable)
        shown = [key for key, level in levels.items() if level <= depth]
        if depth > 1 or not known or branch not in lines:
            yield PagePart(_part(document, shown, branch.top), branch.about)
        ends = [key for key in shown if any(levels.get(step, 0) > depth for step in tree.branches.get(key, ()))]
        worth = [end for end in ends if _size_below(document, tree, end) >= _WORTH_A_PICTURE]
        stack += [_Branch(end, tree.branches[end], (end,)) for end in reversed(worth)]


def _depth(document: Document, levels: dict[str, int], readable: Readable) -> int:
    """Return down to which level a branch can be read, at least 1."""
    for depth in range(min(max(levels.values()), _MOST_LEVELS), 1, -1):
        if _fits(document, [key for key, level in levels.items() if level <= depth], readable):
            return depth
    return 1


def _fits(document: Document, shown: Collection[str], readable: Readable) -> bool:
    few = sum(key in document.statements for key in shown) <= _MOST_STATEMENTS
    return few and readable(_part(document, shown))


def _levels(document: Document, tree: SpanningTree, branch: _Branch) -> dict[str, int]:
    """Return what is in a branch, each with how many steps it is away from the top."""
    levels = dict.fromkeys((branch.top, *_premises(document, tree, branch.top)), 0)
    level, steps = 1, branch.steps
    while steps:
        levels |= dict.fromkeys((node for step in steps for node in (step, *_premises(document, tree, step))), level)
        steps = tuple(below for step in steps for below in tree.frames_below(document, step))
        level += 1
    return levels


def _premises(document: Document, tree: SpanningTree, step: str) -> list[str]:
    """Return the premises that are at home in a step; none for a statement."""
    record = document.inferences.get(step)
    return [p.statement for p in record.premises if tree.home.get(p.statement) == step] if record is not None else []


def _size_below(document: Document, tree: SpanningTree, node: str) -> int:
    """Return how many statements there are below a statement or step, the premises of the step not counted."""
    own = {node, *_premises(document, tree, node)}
    return sum(key in document.statements and key not in own for key in tree.walk(document, node))


def _part(document: Document, shown: Iterable[str], top: str | None = None) -> Document:
    """Return what is shown as a map; a step on `top` is shown without what it is aimed at."""
    keys = set(shown)
    inferences = {key: record for key, record in document.inferences.items() if key in keys}
    if top in inferences:
        inferences[top] = replace(inferences[top], target="")
    wanted = {p.statement for record in inferences.values() for p in record.premises} | keys
    return Document.of(
        map=replace(document.map, thesis=document.thesis if document.thesis in wanted else None),
        statements={key: record for key, record in document.statements.items() if key in wanted},
        inferences=inferences,
        quotes=document.quotes,
        sources=document.sources,
    )

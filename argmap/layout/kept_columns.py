"""How a compact drawing takes an edit: everything stays in its column, what is new joins where it fits best."""

from collections.abc import Callable, Container, Iterable, Mapping, Sequence
from itertools import groupby

from argmap.layout.blocks import Block
from argmap.layout.branches import Branch
from argmap.layout.compact import ROOTS
from argmap.layout.stacks import Columns, indent_of

Labels = dict[str, int]
"""Child -> which column it is in; the numbers say nothing of the order."""


def columns_shown(
    columns: Mapping[str, Columns], blocks: Mapping[str, Block], roots: Iterable[str]
) -> dict[str, Columns]:
    """Return the columns of some blocks, and of the roots, with only what hangs there now."""
    hanging = {name: columns_with(columns.get(name, ()), block.kinds) for name, block in blocks.items()}
    return hanging | {ROOTS: columns_with(columns.get(ROOTS, ()), frozenset(roots))}


def columns_with(columns: Columns, names: Container[str]) -> Columns:
    """Return columns with only some blocks in them, without those of which nothing is left."""
    left = [tuple([name for name in column if name in names]) for column in columns]
    return tuple([column for column in left if column])


def kept_columns(before: Columns, block: Block, branches: Mapping[str, Branch], gap: float, relation: float) -> Columns:
    """Return the columns of what hangs below a block, as much as possible as they were.

    `branches` has those below the block; `relation` is the wanted size along cross by that along main.
    """
    kinds = block.kinds
    labels = {child: number for number, column in enumerate(before) for child in column if child in kinds}
    found: list[tuple[str, ...]] = []
    for _, ports in groupby(block.ports, key=lambda port: port.target):
        children = [port.child for port in ports]
        _join_neighbours(children, labels)
        for number, child in enumerate(children):
            if child not in labels:
                _place(child, children, number, labels, lambda columns: _size(columns, kinds, branches, gap, relation))
        found += _columns(children, labels)
    return tuple(found)


def kept_roots(before: Columns, roots: Sequence[str], branches: Mapping[str, Branch], gap: float) -> Columns:
    """Return the columns of the roots: a new one stands below the last ones while that makes nothing higher."""
    labels = {root: number for number, column in enumerate(before) for root in column}
    _join_neighbours(roots, labels)
    columns: list[list[str]] = []
    heights: list[float] = []
    last: int | None = None
    for root in roots:
        label, main = labels.get(root), branches[root].left[1] + gap
        joins = label == last if label is not None else bool(heights) and heights[-1] + main <= max(heights)
        if columns and joins:
            columns[-1].append(root)
            heights[-1] += main
        else:
            columns.append([root])
            heights.append(main)
        last = label if label is not None else last
    return tuple(tuple(column) for column in columns)


def _join_neighbours(children: Sequence[str], labels: Labels) -> None:
    """Let what was moved into the midst of a column be one of it."""
    known = [child for child in children if child in labels]
    for before, child, after in zip(known, known[1:], known[2:], strict=False):
        if labels[before] == labels[after]:
            labels[child] = labels[before]


def _place(
    child: str,
    children: Sequence[str],
    number: int,
    labels: Labels,
    size: Callable[[list[tuple[str, ...]]], float],
) -> None:
    """Give a new child the column in which all are drawn largest: that before it, that after it, or its own."""
    beside = [labels[children[number - 1]]] if number else []
    beside += [labels[other] for other in children[number + 1 :] if other in labels][:1]
    if len(set(beside)) == 1 and len(beside) == 2:
        labels[child] = beside[0]
        return
    known = [other for other in children if other in labels or other == child]
    choices = [*beside, max(labels.values(), default=-1) + 1]
    labels[child] = min(choices, key=lambda label: size(_columns(known, {**labels, child: label})))


def _columns(children: Sequence[str], labels: Labels) -> list[tuple[str, ...]]:
    return [tuple(column) for _, column in groupby(children, key=lambda child: labels[child])]


def _size(
    columns: Sequence[Sequence[str]],
    kinds: Mapping[str, str],
    branches: Mapping[str, Branch],
    gap: float,
    relation: float,
) -> float:
    """Return how large a page some columns need."""
    cross, main = -gap, 0.0
    for column in columns:
        members = [branches[child] for child in column]
        widest = max(branch.right[0] - branch.left[0] for branch in members)
        cross += widest + indent_of([kinds[child] for child in column]) + gap
        main = max(main, sum(branch.left[1] for branch in members) + gap * (len(members) - 1))
    return max(cross / relation, main)

"""What all graph formats are written from: nodes, edges and nested groups, without anything that points nowhere."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from textwrap import wrap
from typing import Literal, NamedTuple

from argmap.export.branch import drawn_branch_of
from argmap.export.options import ExportError, ExportOptions
from argmap.layout import Orientation
from argmap.model import Document
from argmap.picture.words import header_of, plain

Kind = Literal["thesis", "statement", "support", "attack", "rebuttal"]

_LINE = 30
"""Characters of a line of a label."""


class Node(NamedTuple):
    """A statement or a step; `kind` says which of them, and names its colour in a theme."""

    id: str
    kind: Kind
    text: str
    """What is shown, on one line: a statement's words, of a step its scheme, label or header."""

    scheme: str
    group: str | None
    """The group that it stands in, if that is there."""

    @property
    def is_step(self) -> bool:
        """Whether this is an inference."""
        return self.kind not in ("thesis", "statement")

    def lines(self) -> list[str]:
        """Return the text cut into short lines, at least one."""
        return wrap(self.text, _LINE, break_on_hyphens=False) or [""]


class Edge(NamedTuple):
    """From a premise to its step, or from a step to its target."""

    source: str
    target: str
    kind: Literal["premise", "support", "attack"]
    role: str = ""
    negated: bool = False
    at_step: bool = False
    """Whether a step is aimed at another step."""


@dataclass(frozen=True, slots=True)
class Graph:
    """A map as nodes and edges."""

    title: str
    orientation: Orientation
    nodes: tuple[Node, ...]
    edges: tuple[Edge, ...]
    parts: Mapping[str | None, tuple[str, ...]]
    """The groups right inside a group (None: inside none); none is inside itself."""

    titles: Mapping[str, str]
    """Of groups."""

    def members(self) -> dict[str | None, list[Node]]:
        """Return the nodes right inside each group, and under None those in none."""
        found: dict[str | None, list[Node]] = {}
        for node in self.nodes:
            found.setdefault(node.group, []).append(node)
        return found


def part_of(document: Document, options: ExportOptions) -> Document:
    """Return the map, or the branch of it that is asked for; raises `ExportError` when there is nothing in it."""
    shown = document if options.branch is None else drawn_branch_of(document, options.branch)
    if not shown.statements:
        raise ExportError("The map is empty: there is nothing to write yet.")
    return shown


def graph_of(document: Document, options: ExportOptions) -> Graph:
    """Return a map as a graph."""
    parts = _nested(document)
    known = {group for inside in parts.values() for group in inside}
    nodes = [
        Node(
            key,
            "thesis" if key == document.thesis else "statement",
            plain(record.text),
            "",
            record.group if record.group in known else None,
        )
        for key, record in document.statements.items()
    ]
    for key in document.inferences:
        header = header_of(document, key)
        nodes.append(Node(key, header.colour, header.scheme or header.word, header.scheme, None))
    return Graph(
        plain(document.map.title),
        options.orientation or document.view.orientation,
        tuple(nodes),
        tuple(_edges(document)),
        parts,
        {group: plain(document.groups[group].title) for group in known},
    )


def _edges(document: Document) -> Iterator[Edge]:
    for key, record in document.inferences.items():
        for premise in record.premises:
            if premise.statement in document.statements:
                yield Edge(premise.statement, key, "premise", plain(premise.role or ""), premise.negated)
        at_step = record.target in document.inferences
        if at_step or record.target in document.statements:
            yield Edge(key, record.target, record.kind, at_step=at_step)


def _nested(document: Document) -> dict[str | None, tuple[str, ...]]:
    """Return which groups are inside which, without empty ones; of a ring the first one by id is inside none."""
    filled = {key for key in document.groups if document.members(key)}
    used = filled.union(*(_above(document, group) for group in filled))
    inside: dict[str | None, list[str]] = {None: []}
    for key in sorted(used):
        above = _above(document, key)
        parent = document.groups[key].parent
        in_ring_first = key in above and key == min(above)
        inside.setdefault(parent if above and not in_ring_first else None, []).append(key)
    return {group: tuple(members) for group, members in inside.items()}


def _above(document: Document, group: str) -> list[str]:
    """Return the groups that a group is in, nearest first; those of a ring each once."""
    found: dict[str, None] = {}
    parent = document.groups[group].parent
    while parent is not None and parent in document.groups and parent not in found:
        found[parent] = None
        parent = document.groups[parent].parent
    return list(found)

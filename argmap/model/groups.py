"""Groups in groups, and what is folded because a group is."""

from argmap.model.document import Document
from argmap.model.tree import SpanningTree


def groups_round(document: Document, group: str | None) -> tuple[str, ...]:
    """Return a group and those that it is a part of, the innermost first; those of a ring each once."""
    way: list[str] = []
    while group is not None and group in document.groups and group not in way:
        way.append(group)
        group = document.groups[group].parent
    return tuple(way)


def groups_inside(document: Document, group: str) -> tuple[str, ...]:
    """Return a group and its parts, with theirs."""
    return tuple(inner for inner in document.groups if group in groups_round(document, inner))


def folded_nodes(document: Document) -> frozenset[str]:
    """Return the statements and inferences below which nothing is shown: those folded one by one, and the members of
    folded groups and of their parts."""
    nodes = frozenset(document.view.collapsed)
    if not any(record.collapsed for record in document.groups.values()):
        return nodes
    shut = [group for group in document.groups if is_folded(document, group)]
    return nodes.union(*(document.members(group) for group in shut))


def can_fold(document: Document, tree: SpanningTree, group: str) -> bool:
    """Return whether anything hangs below a member of a group or of its parts."""
    inside = (member for inner in groups_inside(document, group) for member in document.members(inner))
    return any(tree.branches.get(member) for member in inside)


def is_folded(document: Document, group: str | None) -> bool:
    """Return whether a group, or one that it is a part of, is folded."""
    return any(document.groups[outer].collapsed for outer in groups_round(document, group))

"""Groups in groups, and what is folded because a group is."""

from argmap.model.document import Document
from argmap.model.tree import SpanningTree


def groups_round(document: Document, group: str | None) -> tuple[str, ...]:
    """Return a group and those that it is a part of, the innermost first; those of a ring each once."""
    way: dict[str, None] = {}
    while group is not None and group in document.groups and group not in way:
        way[group] = None
        group = document.groups[group].parent
    return tuple(way)


def groups_inside(document: Document, *groups: str) -> tuple[str, ...]:
    """Return some groups and their parts, with theirs, each once."""
    found = dict.fromkeys(groups)
    waiting = [*found]
    while waiting:
        parts = [part for part in document.parts(waiting.pop()) if part not in found]
        found.update(dict.fromkeys(parts))
        waiting += parts
    return tuple(found)


def folded_nodes(document: Document) -> frozenset[str]:
    """Return the statements and inferences below which nothing is shown: those folded one by one, and the members of
    folded groups and of their parts."""
    nodes = frozenset(document.view.collapsed)
    shut = [group for group, record in document.groups.items() if record.collapsed]
    return nodes.union(*(document.members(group) for group in groups_inside(document, *shut))) if shut else nodes


def can_fold(document: Document, tree: SpanningTree, group: str) -> bool:
    """Return whether anything hangs below a member of a group or of its parts."""
    inside = (member for inner in groups_inside(document, group) for member in document.members(inner))
    return any(tree.branches.get(member) for member in inside)


def is_folded(document: Document, group: str | None) -> bool:
    """Return whether a group, or one that it is a part of, is folded."""
    return any(document.groups[outer].collapsed for outer in groups_round(document, group))

"""Folding: branches one by one, to a level, and the members of a group all together."""

from collections.abc import Iterable
from dataclasses import replace

from argmap.edits.draft import Draft
from argmap.model import Change, Document, SpanningTree, folded_nodes, groups_round, spanning_tree


def foldable(document: Document, tree: SpanningTree, node: str, step: str | None) -> str | None:
    """Return what is folded for a box, a card with the step that it stands in or a frame; None: nothing hangs there.

    It is the box or, where only what is aimed at its step hangs below, the step.
    """
    if tree.frames_below(document, node):
        return node
    below = tree.branches.get(step, ()) if step is not None else ()
    return step if step is not None and below and tree.frames_below(document, step) == below else None


def fold(document: Document, *nodes: str) -> Change:
    """Fold the branches below some statements and inferences."""
    already = folded_nodes(document)
    return _collapsed(document, (*document.view.collapsed, *(node for node in nodes if node not in already)), "Fold")


def unfold(document: Document, *nodes: str) -> Change:
    """Unfold the branches below some statements and inferences; those of a folded group open the group."""
    statements = document.statements
    inside = {statements[node].group for node in nodes if node in statements}
    kept = tuple(node for node in document.view.collapsed if node not in set(nodes))
    return _collapsed(document, kept, "Unfold", {outer for group in inside for outer in groups_round(document, group)})


def toggle_fold(document: Document, *nodes: str) -> Change:
    """Fold some branches when the first of them is unfolded, or the other way round."""
    return unfold(document, *nodes) if nodes[0] in folded_nodes(document) else fold(document, *nodes)


def unfold_all(document: Document) -> Change:
    """Unfold everything."""
    return _collapsed(document, (), "Unfold all", document.groups)


def fold_to_level(document: Document, levels: int) -> Change:
    """Fold so that so many levels of inferences below each root are shown; 0: the roots only."""
    tree = spanning_tree(document)
    layer = list(tree.roots)
    for _ in range(levels):
        layer = [frame for node in layer for frame in tree.frames_below(document, node)]
    nodes = tuple(node for node in layer if tree.frames_below(document, node))
    return _collapsed(document, nodes, f"Show {levels} levels", document.groups)


def fold_group(document: Document, group: str) -> Change:
    """Fold a group: below its members, and below those of its parts, nothing is shown."""
    draft = Draft(document)
    draft.group(group)
    draft.update("groups", group, collapsed=True)
    return draft.change("Fold group")


def open_group(document: Document, group: str) -> Change:
    """Open a folded group, and those that it is a part of: inside a folded one nothing is open."""
    draft = Draft(document)
    draft.group(group)
    _open(draft, groups_round(document, group))
    return draft.change("Open group")


def _collapsed(document: Document, nodes: Iterable[str], label: str, opened: Iterable[str] = ()) -> Change:
    """Return the change to just these nodes folded, with some groups open."""
    draft = Draft(document)
    draft.put("view", "", replace(document.view, collapsed=tuple(dict.fromkeys(nodes))))
    _open(draft, opened)
    return draft.change(label)


def _open(draft: Draft, groups: Iterable[str]) -> None:
    for group in groups:
        if draft.document.groups[group].collapsed:
            draft.update("groups", group, collapsed=False)

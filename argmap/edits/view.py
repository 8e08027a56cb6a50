"""What a person sets about the drawing: folding, orientation, places by hand."""

from typing import Any

from argmap.edits.draft import Draft
from argmap.model import Change, Document, spanning_tree
from argmap.model.records import Orientation


def set_folded(document: Document, node: str, folded: bool) -> Change:
    """Fold or unfold the branch below a statement or an inference."""
    rest = tuple(other for other in document.view.collapsed if other != node)
    if folded == (node in document.view.collapsed):
        return Change.of("Fold", {})
    return _collapse(document, (*rest, node) if folded else rest, "Fold" if folded else "Unfold")


def toggle_fold(document: Document, node: str) -> Change:
    """Fold a branch that is unfolded, or the other way round."""
    return set_folded(document, node, node not in document.view.collapsed)


def unfold_all(document: Document) -> Change:
    """Unfold everything."""
    return _collapse(document, (), "Unfold all")


def fold_to_level(document: Document, levels: int) -> Change:
    """Fold so that so many levels of inferences below each root are shown; 0: the roots only."""
    tree = spanning_tree(document)
    layer = list(tree.roots)
    for _ in range(levels):
        layer = [frame for node in layer for frame in tree.frames_below(document, node)]
    folded = tuple(node for node in layer if tree.frames_below(document, node))
    return _collapse(document, folded, f"Show {levels} levels")


def set_orientation(document: Document, orientation: Orientation) -> Change:
    """Let the map grow in another direction."""
    return _change(document, "Change direction", orientation=orientation)


def place_by_hand(document: Document, node: str, x: float, y: float) -> Change:
    """Fix the place of a root statement or a frame, in pixels."""
    positions = {**document.view.positions, node: (float(x), float(y))}
    return _change(document, "Place by hand", positions=positions)


def place_automatically(document: Document, node: str) -> Change:
    """Forget the place that was fixed by hand."""
    positions = {key: place for key, place in document.view.positions.items() if key != node}
    return _change(document, "Place automatically", positions=positions)


def _collapse(document: Document, collapsed: tuple[str, ...], label: str) -> Change:
    return _change(document, label, collapsed=collapsed)


def _change(document: Document, label: str, **fields: Any) -> Change:
    draft = Draft(document)
    draft.put("view", "", document.view.model_copy(update=fields))
    return draft.change(label)

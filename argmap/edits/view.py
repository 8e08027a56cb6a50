"""What a person sets about the drawing: folding, orientation, places by hand."""

from collections.abc import Mapping
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
    """Fix the place of a root statement or a frame, in pixels from the corner of the first root."""
    return place_several_by_hand(document, {node: (x, y)})


def place_several_by_hand(document: Document, places: Mapping[str, tuple[float, float]]) -> Change:
    """Fix the places of root statements and frames, in pixels from the corner of the first root."""
    given = {node: (float(x), float(y)) for node, (x, y) in places.items()}
    return _change(document, "Place by hand", positions={**document.view.positions, **given})


def place_automatically(document: Document, *nodes: str) -> Change:
    """Forget the places that were fixed by hand for some nodes."""
    positions = {key: place for key, place in document.view.positions.items() if key not in nodes}
    return _change(document, "Put back in order", positions=positions)


def place_all_automatically(document: Document) -> Change:
    """Forget all places that were fixed by hand."""
    return _change(document, "Put everything back in order", positions={})


def _collapse(document: Document, collapsed: tuple[str, ...], label: str) -> Change:
    return _change(document, label, collapsed=collapsed)


def _change(document: Document, label: str, **fields: Any) -> Change:
    draft = Draft(document)
    draft.put("view", "", document.view.model_copy(update=fields))
    return draft.change(label)

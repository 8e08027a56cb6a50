"""What a person sets about the drawing: orientation and places by hand."""

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from argmap.edits.draft import Draft
from argmap.model import Change, Document
from argmap.model.records import Orientation


def set_orientation(document: Document, orientation: Orientation) -> Change:
    """Let the map grow in another direction."""
    return _change(document, "Change direction", orientation=orientation)


def place_by_hand(document: Document, node: str, x: float, y: float) -> Change:
    """Fix the place of a root statement or a frame, in pixels from the corner of the first root."""
    return place_several_by_hand(document, {node: (x, y)})


def place_several_by_hand(document: Document, places: Mapping[str, tuple[float, float]]) -> Change:
    """Fix the places of root statements and frames, in pixels from the corner of the first root.

    Where two would overlap, the one placed before stays: those given come last.
    """
    given = {node: (float(x), float(y)) for node, (x, y) in places.items()}
    others = {node: place for node, place in document.view.positions.items() if node not in given}
    return _change(document, "Place by hand", positions=others | given)


def place_automatically(document: Document, *nodes: str) -> Change:
    """Forget the places that were fixed by hand for some nodes."""
    positions = {key: place for key, place in document.view.positions.items() if key not in nodes}
    return _change(document, "Put back in order", positions=positions)


def place_all_automatically(document: Document) -> Change:
    """Forget all places that were fixed by hand."""
    return _change(document, "Put everything back in order", positions={})


def _change(document: Document, label: str, **fields: Any) -> Change:
    draft = Draft(document)
    draft.put("view", "", replace(document.view, **fields))
    return draft.change(label)

"""A part of a picture: the boxes that a person has selected, or what is in view."""

from collections.abc import Collection

from argmap.export.options import ExportError
from argmap.layout import Drawing, Rect
from argmap.model import Document
from argmap.picture.items import Element, Picture

_BOXES = ("thesis", "root", "card", "frame", "reference")


def only_selected(picture: Picture, drawing: Drawing, document: Document, selected: Collection[str]) -> Picture:
    """Return the selected boxes with the frames round them, and the links between these; the rest is left out.

    Raises `ExportError` when nothing that is drawn is selected.
    """
    chosen = set(selected)
    for inference, place in drawing.frames.items():
        slots = {slot.statement for slot in place.slots}
        if inference in chosen:
            chosen |= slots
        elif slots & chosen:
            chosen.add(inference)
    links = {
        key: record.target in chosen or any(p.statement == record.target for p in record.premises)
        for key, record in document.inferences.items()
        if key in chosen
    }
    kept = tuple(
        element
        for element in picture.elements
        if (links.get(element.subject, False) if element.kind == "link" else element.subject in chosen)
    )
    boxes = [element for element in kept if element.kind in _BOXES]
    if not boxes:
        raise ExportError("Nothing that is drawn is selected; select some boxes first.")
    left, top = min(box.x for box in boxes), min(box.y for box in boxes)
    right, bottom = max(box.x + box.width for box in boxes), max(box.y + box.height for box in boxes)
    return Picture(kept, (left, top, right - left, bottom - top))


def only_in(picture: Picture, area: Rect) -> Picture:
    """Return what meets a rectangle of the picture, cut to it. Raises `ExportError` when nothing does."""
    kept = tuple(element for element in picture.elements if _meets(element, area))
    if not kept:
        raise ExportError("Nothing of the map is in view; bring it into view first.")
    return Picture(kept, (area.x, area.y, area.width, area.height))


def _meets(element: Element, area: Rect) -> bool:
    return area.meets(Rect(element.x, element.y, element.width, element.height)) or (
        # an upright or level line has no area of its own
        element.kind == "link" and area.contains((element.x, element.y))
    )

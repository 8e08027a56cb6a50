"""A part of a picture: what is in view."""

from argmap.export.options import ExportError
from argmap.layout import Rect
from argmap.picture.items import Element, Picture


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

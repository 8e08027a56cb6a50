"""The layouts of a presentation: which one suits a slide, where its title stands, and what space is free."""

from dataclasses import dataclass
from typing import Any

from argmap.export.slides.drawing import EMU
from argmap.export.slides.template import Ground
from argmap.layout import Rect

_TITLES = (1, 3)
_NUMBER = 13
_LEAST_MARGIN = 24.0
_FOOTER = 36.0
_USUAL_TITLE = 44
_WIDE_TITLE = 0.7
"""Share of a slide's width from which on the title's sides are those of the free space."""


@dataclass(frozen=True, slots=True)
class PageLayout:
    """A layout of the presentation, in points."""

    layout: Any
    title: Rect
    title_moved: bool
    """Whether titles are to stand elsewhere than the layout has them."""

    title_size: int
    """Of letters, by the layout or its master."""

    space: Rect
    """What is free below the title and above the slide's number."""

    number_index: int | None
    """Index of the placeholder for the slide's number, if there is one."""


def page_layout(ground: Ground, kinds: tuple[str, ...]) -> PageLayout:
    """Return the first layout of one of these kinds (as PresentationML calls them), else the last with a title."""
    layout = _layout(ground, kinds)
    title, moved = _title_place(ground, layout)
    left, right = max(title.x, 12.0), min(title.right, ground.width - 12.0)
    if right - left < _WIDE_TITLE * ground.width:
        left, right = 0.06 * ground.width, 0.94 * ground.width
    space = Rect(left, title.bottom, right - left, ground.height - _FOOTER - title.bottom)
    number = next((h for h in layout.placeholders if int(h.placeholder_format.type) == _NUMBER), None)
    index = number.placeholder_format.idx if number is not None else None
    return PageLayout(layout, title, moved, _title_size(layout), space, index)


def _layout(ground: Ground, kinds: tuple[str, ...]) -> Any:
    layouts = [layout for master in ground.presentation.slide_masters for layout in master.slide_layouts]
    for kind in kinds:
        for layout in layouts:
            if layout._element.get("type") == kind:
                return layout
    titled = [layout for layout in layouts if _title(layout) is not None]
    return titled[-1] if titled else layouts[-1]


def _title(layout: Any) -> Any:
    return next((h for h in layout.placeholders if int(h.placeholder_format.type) in _TITLES), None)


def _title_place(ground: Ground, layout: Any) -> tuple[Rect, bool]:
    """Return where titles stand, and whether that is not where the layout has them.

    A layout with its title beside or below the content has too little room for a map: the title moves to the top.
    """
    width, height = ground.width, ground.height
    title = _title(layout)
    sides = (title.left, title.top, title.width, title.height) if title is not None else ()
    if sides and None not in sides:
        place = Rect(*(side / EMU for side in sides))
        if place.bottom <= 0.35 * height and place.width >= 0.5 * width and place.y >= 0:
            return place, False
    return Rect(_LEAST_MARGIN, _LEAST_MARGIN / 2, width - 2 * _LEAST_MARGIN, 48), True


def _title_size(layout: Any) -> int:
    master = layout.slide_master._element
    found = layout._element.xpath(
        ".//p:sp[p:nvSpPr/p:nvPr/p:ph[@type='title' or @type='ctrTitle']]//a:lvl1pPr/a:defRPr/@sz"
    ) or master.xpath("./p:txStyles/p:titleStyle/a:lvl1pPr/a:defRPr/@sz")
    return round(int(found[0]) / 100) if found else _USUAL_TITLE

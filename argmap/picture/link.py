"""The links: from a frame to what it is about, and from a card to where it is used a second time."""

from argmap.layout import Link
from argmap.picture.items import Cap, Line
from argmap.picture.theme import MEASURES

_ENDS: dict[str, Cap] = {
    "support": "arrow",
    "backing": "arrow",
    "attack": "bar",
    "undercut": "bar",
    "second_use": "none",
}
_DASHES: dict[str, tuple[float, ...]] = {"undercut": (7.0, 4.0)}
_THIN = 1.2
_CAP = 8.0
"""How far arrow heads and bars reach beyond the points of a line."""


def link_line(link: Link, colour: str) -> tuple[tuple[float, float, float, float], Line]:
    """Return the rectangle (x, y, width, height) of a link, its end included, and its line seen from the corner."""
    xs, ys = [x for x, _ in link.points], [y for _, y in link.points]
    left, top = min(xs) - _CAP, min(ys) - _CAP
    line = Line(
        tuple([(x - left, y - top) for x, y in link.points]),
        colour,
        _THIN if link.kind == "second_use" else MEASURES.link_width,
        _DASHES.get(link.kind, ()),
        MEASURES.elbow,
        _ENDS[link.kind],
    )
    return (left, top, max(xs) + _CAP - left, max(ys) + _CAP - top), line

"""Where everything of a map is drawn: the result of the layout, in pixels with y growing downwards."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, Literal, NamedTuple

Point = tuple[float, float]
Orientation = Literal["down", "up", "right", "left"]
LinkKind = Literal["support", "attack", "undercut", "backing", "second_use"]


class Rect(NamedTuple):
    """A rectangle: its top left corner and its size."""

    x: float
    y: float
    width: float
    height: float

    @property
    def right(self) -> float:
        """The x of the right edge."""
        return self.x + self.width

    @property
    def bottom(self) -> float:
        """The y of the bottom edge."""
        return self.y + self.height

    @property
    def center(self) -> Point:
        """The point in the middle."""
        return self.x + self.width / 2, self.y + self.height / 2

    def meets(self, other: "Rect") -> bool:
        """Return whether the two share more than an edge."""
        return (
            self.x < other.x + other.width
            and other.x < self.x + self.width
            and self.y < other.y + other.height
            and other.y < self.y + self.height
        )

    def wider(self, by: float) -> "Rect":
        """Return the rectangle with so much more on each side."""
        return Rect(self.x - by, self.y - by, self.width + 2 * by, self.height + 2 * by)

    def contains(self, point: Point) -> bool:
        """Return whether a point lies inside or on the edge."""
        return self.x <= point[0] <= self.right and self.y <= point[1] <= self.bottom


class Slot(NamedTuple):
    """One premise's place in a frame: its card, or the small card that stands for one drawn elsewhere."""

    statement: str
    rect: Rect
    reference: bool


class FramePlace(NamedTuple):
    """Where a frame stands, with its header row and its premises in order; `depth` counts steps from the root."""

    inference: str
    rect: Rect
    slots: tuple[Slot, ...]
    depth: int
    header: Rect


class Link(NamedTuple):
    """An orthogonal line from where it starts (a frame, or a card used a second time) to what it is about."""

    inference: str
    source: str
    target: str
    kind: LinkKind
    points: tuple[Point, ...]


@dataclass(frozen=True)
class Drawing:
    """A map laid out. The first root (the thesis) stands with its top left corner at (0, 0)."""

    roots: Mapping[str, Rect]
    """Statements drawn outside any frame: the thesis and other roots."""

    frames: Mapping[str, FramePlace]
    """The frames that are drawn, by inference."""

    links: tuple[Link, ...]

    cards: Mapping[str, Rect]
    """Where the one card of each statement is drawn; hidden statements are not in it."""

    hidden: Mapping[str, int]
    """Folded statement, frame or group -> number of statements hidden below it, or below the members of a group."""

    groups: Mapping[str, tuple[Rect, ...]]
    """The areas round the members of each group, a group before its parts: one where members stand together."""

    bounds: Rect
    """The rectangle round everything drawn."""

    memory: Any = field(default=None, repr=False, compare=False)
    """What the next layout can use again; see `lay_out`."""

    def card_rect(self, statement: str) -> Rect | None:
        """Return where a statement's card is drawn; None when it is hidden or not there."""
        return self.cards.get(statement)


EMPTY = Rect(0.0, 0.0, 0.0, 0.0)


def enclosing(rects: list[Rect]) -> Rect:
    """Return the smallest rectangle round all of some rectangles; an empty one at the origin for none."""
    if not rects:
        return EMPTY
    left, top = min(r[0] for r in rects), min(r[1] for r in rects)
    right, bottom = max(r[0] + r[2] for r in rects), max(r[1] + r[3] for r in rects)
    return Rect(left, top, right - left, bottom - top)

"""The display list: what a drawing of a map consists of, in colours by name, with nothing of Qt in it.

Canvas, PDF, SVG, PNG and slides draw this one list. An element is one thing that a person can point at (a card, a
frame, a link); its parts are in its own coordinates, so that an element that only moves shares them, and whoever
paints can keep what was prepared for a `parts` tuple. Lengths are pixels at 100 %, y grows downwards.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property
from typing import Literal

from argmap.picture.characters import Han

Point = tuple[float, float]
Cap = Literal["none", "arrow", "bar"]
ElementKind = Literal["group", "link", "frame", "thesis", "root", "card", "reference", "badge", "fold"]


@dataclass(frozen=True, slots=True)
class TextStyle:
    """A font: size in pixels, weight (400, 500, 600) and slant, of the family that the theme names."""

    size: float
    weight: int = 400
    italic: bool = False


@dataclass(frozen=True, slots=True)
class Box:
    """A rectangle with rounded corners; colours are tokens of the theme, None: not drawn."""

    x: float
    y: float
    width: float
    height: float
    radius: float
    fill: str | None
    stroke: str | None = None
    stroke_width: float = 1.0
    dash: tuple[float, ...] = ()


@dataclass(frozen=True, slots=True)
class Disc:
    """A filled circle round (x, y)."""

    x: float
    y: float
    radius: float
    fill: str | None
    stroke: str | None = None
    stroke_width: float = 1.0


@dataclass(frozen=True, slots=True)
class Line:
    """A polyline with rounded elbows and, at its last point, an arrow head or a bar."""

    points: tuple[Point, ...]
    stroke: str
    width: float = 2.0
    dash: tuple[float, ...] = ()
    radius: float = 0.0
    end: Cap = "none"


@dataclass(frozen=True, slots=True)
class Text:
    """One line of text: (x, y) is the left end of its baseline, `width` what it was measured to take.

    A line of a text that reads from right to left ends where it is measured to end on the right, however wide it is.
    """

    x: float
    y: float
    text: str
    style: TextStyle
    colour: str
    width: float
    leftwards: bool = False
    """Whether the text that the line belongs to reads from right to left."""

    han: Han = ""
    """How Chinese characters in it are drawn."""


Part = Box | Disc | Line | Text


@dataclass(frozen=True, slots=True)
class Element:
    """One thing in the picture: what it is, whose it is, where it stands, and the parts it is drawn with."""

    key: str
    """Unique in the picture and stable from one picture to the next."""

    kind: ElementKind
    subject: str
    """Id of the statement, inference or group that it shows."""

    x: float
    y: float
    width: float
    height: float
    parts: tuple[Part, ...]
    label: str = ""
    """What a screen reader or the title of an exported shape says, in words."""

    opacity: float = 1.0

    def contains(self, x: float, y: float) -> bool:
        """Return whether a point lies in the element's rectangle."""
        return self.x <= x <= self.x + self.width and self.y <= y <= self.y + self.height


@dataclass(frozen=True)
class Picture:
    """The elements from back to front, and the rectangle (x, y, width, height) that holds them all."""

    elements: tuple[Element, ...]
    bounds: tuple[float, float, float, float]

    @cached_property
    def by_key(self) -> Mapping[str, Element]:
        """The elements by key."""
        return {element.key: element for element in self.elements}

"""What a layout starts from: the sizes that the picture has measured and what the person wants to see."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from argmap.layout.places import Orientation, Point
from argmap.model.document import Document
from argmap.model.groups import folded_nodes


@dataclass(frozen=True)
class Sizes:
    """Sizes in pixels: those that depend on text, and the constants of the look."""

    cards: Mapping[str, tuple[float, float]]
    """Statement -> width and height of its card."""

    references: tuple[float, float] = (96.0, 34.0)
    """Size of the small card that stands for a statement drawn elsewhere."""

    header: Mapping[str, float] = field(default_factory=dict)
    """Inference -> least width of the header row of its frame."""

    header_height: float = 30.0
    padding: float = 10.0
    """Between a frame's edge and its cards."""

    linked_gap: float = 24.0
    """Between linked cards: room for the & between them."""

    sibling_gap: float = 24.0
    """Between neighbouring branches."""

    level_gap: float = 64.0
    """Between a box and the boxes below it: room for the links."""

    root_gap: float = 64.0
    """Between the trees of several roots."""

    clearance: float = 24.0
    """Kept free below a box that has nothing below it."""

    even_cards: bool = True
    """Whether the linked cards of a frame are stretched to the same height (in rows) or width (in columns)."""


@dataclass(frozen=True)
class Options:
    """What a person wants to see, and how."""

    orientation: Orientation = "down"
    """Where the reasons stand, seen from the thesis."""

    compact: float | None = None
    """Wanted width / height; None draws the plain tree."""

    collapsed: frozenset[str] = frozenset()
    """Statements and inferences below which nothing is shown."""

    positions: Mapping[str, Point] = field(default_factory=dict)
    """Frame or root -> top left corner set by hand, seen from the top left corner of the first root."""

    levels: int | None = None
    """How many levels of frames are shown; None shows all."""


def options_of(document: Document, compact: float | None = None) -> Options:
    """Return the options that a document asks for."""
    return Options(document.view.orientation, compact, folded_nodes(document), document.view.positions)

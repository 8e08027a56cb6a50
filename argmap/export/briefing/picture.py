"""The pictures of a map for a page, as large as they can be there."""

from base64 import b64encode
from collections.abc import Iterator
from operator import itemgetter
from typing import NamedTuple

from argmap.evaluation import Evaluation
from argmap.export.briefing.picture_parts import page_parts
from argmap.export.options import ExportOptions
from argmap.export.png import draw_png
from argmap.export.scene import Scene
from argmap.export.svg import draw_svg
from argmap.layout import Drawing, Options, lay_out
from argmap.model import Document
from argmap.picture.compose import compose
from argmap.picture.marks import marks_for
from argmap.picture.memory import Memory
from argmap.picture.sizes import sizes_for
from argmap.picture.theme import THEMES

_TEXT_WIDTH, _TEXT_HEIGHT = 16.5, 22.0
"""Centimetres that a picture may take on a page: as wide as the text of a page of A4 or Letter."""

_SMALLEST = 0.0163
"""Centimetres of the page for each pixel of the map at least: its words are 6 points high then."""

_OF_USE = 0.7 * _SMALLEST
"""Below this a picture is left out: statements of thousands of letters are better read in the text."""

_LARGEST = 0.019
"""Centimetres of the page for each pixel of the map at most: its words are 7 points high then."""

_CARDS = 0.6
"""Share of a page that cards take at most."""

_CLEARLY = 1.15
"""How much larger a map must be with its reasons beside what they are for, to be drawn so."""

_MARGIN = 12.0
_SHAPES = (0.7, 0.9, 1.15, 1.45)
"""Widths by heights that a map is laid out for; the one in which it comes out largest is taken."""

_SHARPNESS = 2.0
"""Pixels of a PNG for each pixel of the map."""


class PagePicture(NamedTuple):
    """A picture as a data address."""

    address: str
    about: tuple[str, ...]
    """The statement or the steps that it is about; none: the map as a whole, or its main lines."""

    width: float
    """Centimetres on the page: its words are no larger than those of the text."""


class PagePictures(NamedTuple):
    """The pictures of a map for a page; `whole`: together they show all of it."""

    pictures: tuple[PagePicture, ...]
    whole: bool


def pictures_for_page(document: Document, evaluation: Evaluation, *, pixels: bool) -> PagePictures | None:
    """Return the map as PNG (`pixels`) or SVG, in parts that can be read; None where there is none."""
    thesis = document.thesis
    if thesis is None or not document.inferences_on(thesis):
        return None
    drawn = _Drawn(document, evaluation)
    parts, whole = page_parts(document, thesis, drawn.can_be_read)
    scenes = [(drawn.scene(part.shown), part.about) for part in parts]
    pictures = tuple(_picture(s, about, pixels=pixels) for s, about in scenes if _scale(s.view[2:]) >= _OF_USE)
    return PagePictures(pictures, whole and len(pictures) == len(parts)) if pictures else None


def _picture(scene: Scene, about: tuple[str, ...], *, pixels: bool) -> PagePicture:
    options = ExportOptions(scale=min(_SHARPNESS, 6000 / max(scene.view[2:])))
    kind, data = ("image/png", draw_png(scene, options)) if pixels else ("image/svg+xml", draw_svg(scene, options))
    address = f"data:{kind};base64,{b64encode(data).decode('ascii')}"
    return PagePicture(address, about, round(scene.view[2] * min(_LARGEST, _scale(scene.view[2:])), 1))


def _scale(size: tuple[float, float]) -> float:
    """Return how many centimetres of the page there are for a pixel of a map of this size when it fills the page."""
    return min(_TEXT_WIDTH / size[0], _TEXT_HEIGHT / size[1])


class _Drawn:
    """Parts of a map, laid out so that they come out as large as they can on a page.

    Reasons stand beside what they are for only where a row of many premises could not be read.
    """

    def __init__(self, document: Document, evaluation: Evaluation) -> None:
        self._memory = Memory()
        self._marks = marks_for(document, evaluation, ())

    def can_be_read(self, part: Document) -> bool:
        """Return whether the words of a part are large enough on a page."""
        cards = sum(width * height for width, height in sizes_for(part, self._memory).cards.values())
        if cards * _SMALLEST**2 > _CARDS * _TEXT_WIDTH * _TEXT_HEIGHT:
            return False
        return any(_scale_of(drawing) >= _SMALLEST for drawing in self._tried(part))

    def scene(self, part: Document) -> Scene:
        """Return the picture of a part."""
        picture = compose(part, self._laid_out(part), self._marks, self._memory)
        x, y, width, height = picture.bounds
        view = (x - _MARGIN, y - _MARGIN, width + 2 * _MARGIN, height + 2 * _MARGIN)
        return Scene(picture, THEMES["print"], view, None, "", "", "")

    def _laid_out(self, part: Document) -> Drawing:
        *down, beside = [(_scale_of(drawing), drawing) for drawing in self._tried(part)]
        best = max(down, key=itemgetter(0))
        return (beside if best[0] < _SMALLEST and beside[0] > _CLEARLY * best[0] else best)[1]

    def _tried(self, part: Document) -> Iterator[Drawing]:
        """Yield the part with its reasons below what they are for, and last, with them beside it."""
        sizes = sizes_for(part, self._memory)
        for shape in _SHAPES:
            yield lay_out(part, sizes, Options(compact=shape))
        yield lay_out(part, sizes, Options("right", _SHAPES[0]))


def _scale_of(drawing: Drawing) -> float:
    return _scale(_size_of(drawing))


def _size_of(drawing: Drawing) -> tuple[float, float]:
    return drawing.bounds.width + 2 * _MARGIN, drawing.bounds.height + 2 * _MARGIN

"""The picture of a map for a page: as many levels of it as can be read there."""

from base64 import b64encode
from collections import Counter
from typing import NamedTuple

from argmap.evaluation import Evaluation
from argmap.export.options import ExportOptions
from argmap.export.png import draw_png
from argmap.export.scene import Scene
from argmap.export.svg import draw_svg
from argmap.layout import Options, lay_out
from argmap.model import Document, spanning_tree
from argmap.picture.compose import compose
from argmap.picture.marks import marks_for
from argmap.picture.memory import Memory
from argmap.picture.sizes import sizes_for
from argmap.picture.theme import THEMES

_TEXT_WIDTH, _TEXT_HEIGHT = 16.5, 22.0
"""Centimetres that a picture may take on a page: as wide as the text of a page of A4 or Letter."""

_SMALLEST = 0.0132
"""Centimetres of the page for each pixel of the map at least: its words are 4.9 points high then."""

_LARGEST = 0.023
"""Centimetres of the page for each pixel of the map at most."""

_MOST_STATEMENTS = 60
_MOST_LEVELS = 8
_MARGIN = 12.0
_SHAPES = (0.7, 0.9, 1.15, 1.45)
"""Widths by heights that a map is laid out for; the one in which it comes out largest is taken."""

_SHARPNESS = 2.0
"""Pixels of a PNG for each pixel of the map."""


class PagePicture(NamedTuple):
    """A picture as a data address, and whether all of the map is on it."""

    address: str
    whole: bool
    width: float
    """Centimetres on the page: its words are no larger than those of the text, and it fits below a heading."""


def picture_for_page(document: Document, evaluation: Evaluation, *, pixels: bool) -> PagePicture | None:
    """Return the map as PNG (`pixels`) or SVG, cut to the levels that can be read; None where there is no thesis."""
    if document.thesis is None or not document.inferences_on(document.thesis):
        return None
    levels = _levels(document, document.thesis)
    scene = None
    for depth in range(_deepest(document, levels), 0, -1):
        shown = {key for key, level in levels.items() if level <= depth}
        scene = _scene(_part(document, shown), document, evaluation)
        if _scale(scene) >= _SMALLEST:
            break
    if scene is None:
        return None
    options = ExportOptions(scale=min(_SHARPNESS, 6000 / max(scene.view[2:])))
    kind, data = ("image/png", draw_png(scene, options)) if pixels else ("image/svg+xml", draw_svg(scene, options))
    address = f"data:{kind};base64,{b64encode(data).decode('ascii')}"
    return PagePicture(address, len(shown) == len(levels), _width_on_page(scene))


def _deepest(document: Document, levels: dict[str, int]) -> int:
    """Return down to which level there are few enough statements to be tried, at least 1."""
    sizes = Counter(level for key, level in levels.items() if key in document.statements)
    depth, count = 1, sizes[0] + sizes[1]
    while depth < min(max(levels.values()), _MOST_LEVELS) and count + sizes[depth + 1] <= _MOST_STATEMENTS:
        depth += 1
        count += sizes[depth]
    return depth


def _width_on_page(scene: Scene) -> float:
    return round(scene.view[2] * min(_LARGEST, _scale(scene)), 1)


def _scale(scene: Scene) -> float:
    """Return how many centimetres of the page there are for a pixel of the map when it fills the page."""
    return min(_TEXT_WIDTH / scene.view[2], _TEXT_HEIGHT / scene.view[3])


def _levels(document: Document, thesis: str) -> dict[str, int]:
    """Return the statements and steps below the thesis, each with how many steps it is away."""
    tree = spanning_tree(document)
    levels = {thesis: 0}
    for node in tree.walk(document, thesis):
        if node == thesis:
            continue
        parent = tree.parent(document, node)
        levels[node] = levels.get(parent or "", 0) + (node in document.inferences)
    return levels


def _part(document: Document, shown: set[str]) -> Document:
    inferences = {key: record for key, record in document.inferences.items() if key in shown}
    wanted = {p.statement for record in inferences.values() for p in record.premises} | shown
    return Document.of(
        map=document.map,
        statements={key: record for key, record in document.statements.items() if key in wanted},
        inferences=inferences,
        quotes=document.quotes,
        sources=document.sources,
    )


def _scene(part: Document, document: Document, evaluation: Evaluation) -> Scene:
    memory = Memory()
    sizes, marks = sizes_for(part, memory), marks_for(document, evaluation, ())
    scenes = []
    for shape in _SHAPES:
        picture = compose(part, lay_out(part, sizes, Options(compact=shape)), marks, memory)
        x, y, width, height = picture.bounds
        view = (x - _MARGIN, y - _MARGIN, width + 2 * _MARGIN, height + 2 * _MARGIN)
        scenes.append(Scene(picture, THEMES["print"], view, None, "", "", ""))
    return max(scenes, key=_scale)

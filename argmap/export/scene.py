"""What all pictures of a map start from: the display list, the part of it that is shown, and words about it."""

from dataclasses import dataclass

from argmap.evaluation import evaluate
from argmap.export.branch import drawn_branch_of, selection_of
from argmap.export.options import SIZES, ExportError, ExportOptions
from argmap.export.parts import only_in
from argmap.export.places import Address, Bookmark, addresses, bookmarks
from argmap.export.surroundings import surrounded
from argmap.layout import Drawing, Options, lay_out
from argmap.layout.engine import drawing_of
from argmap.layout.on_a_page import plan_for_page
from argmap.model import Document, folded_nodes, language_of, short_text, spanning_tree
from argmap.picture.compose import compose
from argmap.picture.items import Picture
from argmap.picture.marks import marks_for
from argmap.picture.memory import Memory
from argmap.picture.sizes import sizes_for
from argmap.picture.theme import THEMES, Theme
from argmap.picture.words import plain
from argmap.tongue import say, say_counted, speaking

_MARGIN = 24.0
_SCREEN_HEIGHT = 900.0
"""Pixels: a map that can be read as a whole on such a screen stays a plain tree."""


@dataclass(frozen=True, slots=True)
class Scene:
    """A picture ready to be drawn."""

    picture: Picture
    theme: Theme
    view: tuple[float, float, float, float]
    """The rectangle of the picture's coordinates that is shown: x, y, width, height."""

    page: tuple[float, float] | None
    """Width and height of the page in millimetres; its shape is that of the view. None: as large as the view."""

    title: str
    description: str
    language: str
    authors: str = ""
    bookmarks: tuple[Bookmark, ...] = ()
    addresses: tuple[Address, ...] = ()
    transparent: bool = False


def scene_of(document: Document, options: ExportOptions) -> Scene:
    """Return the picture of a map, or of a part of it, with status and strength but without remarks of the checks.

    What is said of a part is what the whole map says of it: a verdict does not change by what is left out of a picture.

    It speaks the language of the map. What is folded is shown: paper cannot be unfolded.
    Raises `ExportError` when there is nothing to draw.
    """
    with speaking(language_of(document)):
        return _scene(document, options)


def _scene(document: Document, options: ExportOptions) -> Scene:
    shown = _shown(document, options)
    size = options.size if options.size is not None or options.poster == 1 else "A4"
    page = SIZES[size] if size is not None else None
    memory = Memory()
    drawing = _drawing(shown, options, page, memory)
    picture = compose(shown, drawing, marks_for(shown, evaluate(document), ()), memory)
    if not picture.elements:
        raise ExportError("The map is empty: there is nothing to draw yet.")
    title, language, bare = _title(shown), plain(document.map.language), options.transparent
    authors = "; ".join(plain(author) for author in document.map.authors)
    places = bookmarks(shown, picture), addresses(shown, picture)
    picture = surrounded(picture, title, options, memory.measure)
    view = _view(picture, page)
    if options.area is not None:
        picture = only_in(picture, options.area)
        view = picture.bounds
    return Scene(
        picture, THEMES[options.theme], view, page, title, _description(shown), language, authors, *places, bare
    )


def _drawing(document: Document, options: ExportOptions, page: tuple[float, float] | None, memory: Memory) -> Drawing:
    """Return the map laid out for its page; without one as it is in a window, which has the shape of a screen."""
    free = page is None and options.orientation is None
    layout = Options(
        orientation=options.orientation or document.view.orientation,
        compact=page[0] / page[1] if page is not None else options.shape if options.area is not None else None,
        collapsed=folded_nodes(document) if options.area is not None else frozenset(),
        positions=document.view.positions if free else {},
    )
    sizes = sizes_for(document, memory)
    if not free or options.shape is None or options.area is not None:
        return lay_out(document, sizes, layout)
    screen = (_SCREEN_HEIGHT * options.shape, _SCREEN_HEIGHT)
    return drawing_of(plan_for_page(document, spanning_tree(document), sizes, layout, screen))


def _shown(document: Document, options: ExportOptions) -> Document:
    if options.selection:
        return selection_of(document, options.selection)
    return document if options.branch is None else drawn_branch_of(document, options.branch)


def _view(picture: Picture, page: tuple[float, float] | None) -> tuple[float, float, float, float]:
    """Return the bounds with a margin, widened to the shape of the page; a small map is not blown up to fill it."""
    x, y, width, height = picture.bounds
    wanted = (width + 2 * _MARGIN, height + 2 * _MARGIN)
    if page is not None:
        across = max(wanted[0], wanted[1] * page[0] / page[1], page[0] / _MM_PER_PIXEL)
        wanted = (across, across * page[1] / page[0])
    return x - (wanted[0] - width) / 2, y - (wanted[1] - height) / 2, wanted[0], wanted[1]


_MM_PER_PIXEL = 25.4 / 96


def _title(document: Document) -> str:
    thesis = document.thesis
    return plain(document.map.title) or short_text(plain(document.statements[thesis].text) if thesis else "", 120)


def _description(document: Document) -> str:
    found = say(
        "Argument map with {statements} and {steps}.",
        statements=say_counted("{count} statement", "{count} statements", len(document.statements)),
        steps=say_counted("{count} step of reasoning", "{count} steps of reasoning", len(document.inferences)),
    )
    thesis = document.thesis
    if thesis is None:
        return found
    return f"{found} {say('Thesis: {words}', words=plain(document.statements[thesis].text))}"

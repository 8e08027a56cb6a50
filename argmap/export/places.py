"""Places in a picture that a file can lead to: the branches as bookmarks, and the addresses of sources."""

from typing import NamedTuple

from argmap.export.citation import citation, web_address
from argmap.model import Document, short_text, spanning_tree
from argmap.picture.items import Picture
from argmap.picture.words import header_of, plain

_LEVELS = 3
"""Levels of steps below the thesis that are bookmarks."""

_HOT = (48.0, 24.0)
"""Width and height of the place of the quotes in the lower right corner of a card."""

_CARDS = ("thesis", "root", "card")


class Bookmark(NamedTuple):
    """A branch: what it is called, how deep it stands (0: a root), and its upper left corner in the picture."""

    name: str
    depth: int
    x: float
    y: float


class Address(NamedTuple):
    """A rectangle of the picture that leads to the address of a source."""

    x: float
    y: float
    width: float
    height: float
    url: str
    name: str


def bookmarks(document: Document, picture: Picture) -> tuple[Bookmark, ...]:
    """Return the roots and the steps down to the third level, in reading order."""
    places = {element.subject: element for element in picture.elements if element.kind in (*_CARDS[:2], "frame")}
    tree = spanning_tree(document)
    found: list[Bookmark] = []
    stack = [(root, 0) for root in reversed(tree.roots)]
    while stack:
        node, depth = stack.pop()
        place = places.get(node)
        if place is not None:
            found.append(Bookmark(_name(document, node), depth, place.x, place.y))
        if depth < _LEVELS:
            stack += [(frame, depth + 1) for frame in reversed(tree.frames_below(document, node))]
    return tuple(found)


def addresses(document: Document, picture: Picture) -> tuple[Address, ...]:
    """Return for each card the address of the first of its sources that has one."""
    found: list[Address] = []
    for element in picture.elements:
        if element.kind not in _CARDS:
            continue
        for key in document.quotes_of(element.subject):
            source = document.sources.get(document.quotes[key].source)
            url = web_address(source) if source is not None else ""
            if source is not None and url:
                width, height = _HOT
                x, y = element.x + element.width - width, element.y + element.height - height
                found.append(Address(x, y, width, height, url, citation(source)))
                break
    return tuple(found)


def _name(document: Document, node: str) -> str:
    record = document.inferences.get(node)
    if record is None:
        return short_text(plain(document.statements[node].text), 100)
    first = next((p.statement for p in record.premises if p.statement in document.statements), None)
    words = document.statements[first].title or document.statements[first].text if first is not None else ""
    return f"{header_of(document, node).word.rstrip(':')}: {short_text(plain(words), 80)}"

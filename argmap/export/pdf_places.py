"""Bookmarks and links in a PDF that Qt has written without them: appended, as PDF lets files be brought up to date.

Source: ISO 32000-1, 7.5.6 (incremental updates), 12.3.3 (outlines), 12.5.6.5 (links).
"""

import re
from collections.abc import Sequence
from typing import NamedTuple
from urllib.parse import quote

from argmap.export.places import Bookmark
from argmap.export.scene import Scene

_ADDRESS_SIGNS = "%/:=&?~#+!$,;'@()*[]-._"
"""What stays as it is in an address; anything else than letters and digits is written by its number."""


class Sheet(NamedTuple):
    """A page and the part of the picture on it: points for each pixel, and where the page's lower left corner is."""

    x: float
    y: float
    width: float
    height: float
    scale: float
    page_height: float
    margin: float

    def point(self, x: float, y: float) -> tuple[float, float]:
        """Return where a place of the picture is on the page, in points from its lower left corner."""
        return self.margin + (x - self.x) * self.scale, self.page_height - self.margin - (y - self.y) * self.scale

    def has(self, x: float, y: float) -> bool:
        """Return whether a place of the picture is on the page."""
        return self.x <= x < self.x + self.width and self.y <= y < self.y + self.height


def with_places(data: bytes, scene: Scene, sheets: Sequence[Sheet]) -> bytes:
    """Return the PDF with a bookmark for each branch, links to the addresses of sources, and the map's language."""
    update = _Update(data)
    pages = update.references(update.object(update.reference(update.catalog(), "Pages")), "Kids")
    links: dict[int, list[str]] = {}
    for address in scene.addresses:
        for number, sheet in enumerate(sheets):
            if sheet.has(address.x + address.width / 2, address.y + address.height / 2):
                left, top = sheet.point(address.x, address.y)
                right, bottom = sheet.point(address.x + address.width, address.y + address.height)
                links.setdefault(number, []).append(
                    f"<< /Type /Annot /Subtype /Link /Rect [{left:.2f} {bottom:.2f} {right:.2f} {top:.2f}]"
                    f" /Border [0 0 0] /A << /S /URI /URI {_hex(quote(address.url, _ADDRESS_SIGNS).encode())} >> >>"
                )
    for number, found in links.items():
        page = update.object(pages[number])
        update.replace(update.reference(page, "Annots"), f"[{' '.join(found)}]")
    added = f"/Lang {_text(scene.language)}\n" if scene.language else ""
    placed = [(b, n) for b in scene.bookmarks if (n := _sheet_of(b, sheets)) is not None]
    if placed:
        mode = "UseOutlines" if len(placed) > 1 else "UseNone"
        added += f"/Outlines {_add_outline(update, placed, sheets, pages)} 0 R\n/PageMode /{mode}\n"
    update.replace(update.root, update.catalog().replace("<<\n", f"<<\n{added}", 1))
    return update.written()


def _sheet_of(bookmark: Bookmark, sheets: Sequence[Sheet]) -> int | None:
    return next((number for number, sheet in enumerate(sheets) if sheet.has(bookmark.x, bookmark.y)), None)


def _add_outline(
    update: "_Update", placed: Sequence[tuple[Bookmark, int]], sheets: Sequence[Sheet], pages: Sequence[int]
) -> int:
    """Add the bookmarks, each with the sheet that it is on, as a tree that is open; return the object of its root."""
    root = update.new()
    numbers = [update.new() for _ in placed]
    parent: dict[int, int] = {}
    children: dict[int, list[int]] = {root: []}
    above: list[int] = []
    for (bookmark, _), number in zip(placed, numbers, strict=True):
        del above[bookmark.depth :]
        parent[number] = above[-1] if above else root
        children[parent[number]].append(number)
        children[number] = []
        above.append(number)
    below = dict.fromkeys((root, *numbers), 0)
    for number in reversed(numbers):
        below[parent[number]] += below[number] + 1
    for (bookmark, sheet), number in zip(placed, numbers, strict=True):
        beside = children[parent[number]]
        at = beside.index(number)
        left, top = sheets[sheet].point(bookmark.x, bookmark.y)
        words = f"/Title {_text(bookmark.name)} /Parent {parent[number]} 0 R"
        words += f" /Dest [{pages[sheet]} 0 R /XYZ {max(0.0, left - 12):.2f} {top + 12:.2f} null]"
        words += f" /Prev {beside[at - 1]} 0 R" if at else ""
        words += f" /Next {beside[at + 1]} 0 R" if at + 1 < len(beside) else ""
        update.replace(number, f"<< {words}{_ends(children[number], below[number])} >>")
    update.replace(root, f"<< /Type /Outlines{_ends(children[root], below[root])} >>")
    return root


def _ends(children: Sequence[int], below: int) -> str:
    return f" /First {children[0]} 0 R /Last {children[-1]} 0 R /Count {below}" if children else ""


def _text(words: str) -> str:
    return _hex(b"\xfe\xff" + words.encode("utf-16-be", "replace"))


def _hex(data: bytes) -> str:
    return f"<{data.hex()}>"


class _Update:
    """Objects that are added to a PDF of Qt's, or take the place of some of its own; it has one table of objects."""

    def __init__(self, data: bytes) -> None:
        self._data = data
        tail = data[data.rindex(b"trailer") :].decode("latin-1")
        self._table = int(tail.split("startxref")[1].split()[0])
        self._trailer = tail[tail.index("<<") : tail.rindex(">>") + 2]
        self._size = int(self._found(self._trailer, r"/Size (\d+)"))
        self.root = self.reference(self._trailer, "Root")
        lines = data[self._table :].splitlines()
        self._offsets = [int(line[:10]) for line in lines[2 : 2 + self._size]]
        self._objects: dict[int, str] = {}

    def catalog(self) -> str:
        """Return the object at the root of all."""
        return self.object(self.root)

    def object(self, number: int) -> str:
        """Return the text of an object as Qt has written it."""
        start = self._offsets[number]
        text = self._data[start : self._data.index(b"endobj", start)].decode("latin-1")
        return text.partition("obj\n")[2]

    def reference(self, text: str, key: str) -> int:
        """Return the number of the object that a key of a dictionary refers to."""
        return int(self._found(text, rf"/{key} (\d+) 0 R"))

    def references(self, text: str, key: str) -> list[int]:
        """Return the numbers of the objects that a list of a dictionary refers to."""
        return [int(number) for number in re.findall(r"(\d+) 0 R", self._found(text, rf"/{key}\s*\[([^\]]*)\]"))]

    def new(self) -> int:
        """Return a number for one more object."""
        self._size += 1
        return self._size - 1

    def replace(self, number: int, text: str) -> None:
        """Have an object with that number."""
        self._objects[number] = text

    def written(self) -> bytes:
        """Return the file with all objects and a second table behind what was there."""
        parts = [self._data if self._data.endswith(b"\n") else self._data + b"\n"]
        place = len(parts[0])
        table = ["xref"]
        for number in sorted(self._objects):
            table += [f"{number} 1", f"{place:010d} 00000 n "]
            parts.append(f"{number} 0 obj\n{self._objects[number]}\nendobj\n".encode("latin-1"))
            place += len(parts[-1])
        trailer = re.sub(r"/Size \d+", f"/Size {self._size} /Prev {self._table}", self._trailer)
        end = "\n".join([*table, "trailer", trailer, "startxref", str(place), "%%EOF", ""])
        return b"".join([*parts, end.encode("latin-1")])

    @staticmethod
    def _found(text: str, pattern: str) -> str:
        found = re.search(pattern, text)
        if found is None:
            raise ValueError(f"The PDF is not as Qt writes it: {pattern} is missing.")
        return found[1]

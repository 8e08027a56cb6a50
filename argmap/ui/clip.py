"""A branch on its way to somewhere else: each form of it is made when the receiver asks for it, and not before."""

import json
import tempfile
from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import cached_property
from html import escape
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QByteArray, QMetaType, QMimeData, Qt, QUrl
from PySide6.QtGui import QImage, QPainter

from argmap.edits import (
    EditError,
    begin_with_branch,
    branch_as_text,
    copy_branch,
    descendants,
    paste_branch,
    use_as_step,
)
from argmap.export.options import SCREEN, ExportError, ExportOptions
from argmap.model import Change, Document, short_name, spanning_tree
from argmap.model.json_values import json_value

if TYPE_CHECKING:
    from argmap.export.scene import Scene

BRANCHES_TYPE = "application/x-argmap-branches+json"
"""A JSON list of what `copy_branch` returns, one for each branch."""

_IMAGE = "application/x-qt-image"
_FILE = "text/uri-list"
_MOST_PIXELS = 24_000_000
_LEAST_SCALE = 0.25
"""Below it a picture of so large a branch would be of no use; then there is none."""


class Clip(QMimeData):
    """Branches as records, outline, Markdown, HTML, SVG and PNG."""

    def __init__(
        self, document: Document, nodes: Sequence[str], use: str | None = None, shape: float | None = SCREEN
    ) -> None:
        """`nodes`: the statements and inferences; those below another one come with it. `use`: the frame of the last.

        `shape`: that of pictures whose tree would be a strip; None: they are trees, however wide.

        The document is a value, so what is made later is still the branch as it was.
        """
        super().__init__()
        self._document = document
        self._nodes = outermost(document, nodes)
        self._use = use if len(nodes) == 1 else None
        self._shape = shape
        self._made: dict[str, bytes] = {}

    @cached_property
    def _makers(self) -> dict[str, Callable[[], bytes]]:
        return {
            BRANCHES_TYPE: self._records,
            "text/plain": self._outline,
            "text/markdown": self._outline,
            "text/html": lambda: list_as_html(self._text).encode(),
            "image/svg+xml": self._drawing,
            "image/png": self._picture,
        }

    def formats(self) -> list[str]:
        """Return the kinds of data that can be asked for."""
        return [*self._makers, _IMAGE]

    def hasFormat(self, kind: str) -> bool:
        """Return whether data of that kind can be asked for."""
        return kind in self.formats()

    def retrieveData(self, kind: str, _wanted: QMetaType | QMetaType.Type) -> Any:
        """Return the branches in one form; nothing where they cannot have it."""
        if kind == _IMAGE:
            return _on_white(self._form("image/png"))
        if kind not in self._makers:
            return None
        form = self._form(kind)
        return form.decode() if kind.startswith("text/") else QByteArray(form)

    def _form(self, kind: str) -> bytes:
        if kind not in self._made:
            try:
                self._made[kind] = self._makers[kind]()
            except ExportError:
                self._made[kind] = b""
        return self._made[kind]

    def _records(self) -> bytes:
        return json.dumps([copy_branch(self._document, node, self._use) for node in self._nodes]).encode()

    def _outline(self) -> bytes:
        return self._text.encode()

    @cached_property
    def _text(self) -> str:
        return "".join(branch_as_text(self._document, node) for node in self._nodes)

    @property
    def _options(self) -> ExportOptions:
        if len(self._nodes) == 1:
            return ExportOptions(branch=self._nodes[0], shape=self._shape, transparent=True)
        members = frozenset(descendants(self._document, self._nodes))
        return ExportOptions(selection=members, shape=self._shape, transparent=True)

    @cached_property
    def _scene(self) -> "Scene":
        from argmap.export.scene import scene_of

        return scene_of(self._document, self._options)

    def _drawing(self) -> bytes:
        from argmap.export.svg import draw_svg

        return draw_svg(self._scene, self._options)

    def _picture(self) -> bytes:
        from argmap.export.png import draw_png

        _, _, width, height = self._scene.view
        scale = min(self._options.scale, (_MOST_PIXELS / (width * height)) ** 0.5)
        if scale < _LEAST_SCALE:
            raise ExportError("The branch is too large for a picture.")
        return draw_png(self._scene, replace(self._options, scale=scale))


class PictureFile(Clip):
    """Branches that can be dropped as a picture file where files are taken, such as a folder or a slide."""

    @cached_property
    def _makers(self) -> dict[str, Callable[[], bytes]]:
        return {**super()._makers, _FILE: self._file}

    def retrieveData(self, kind: str, wanted: QMetaType | QMetaType.Type) -> Any:
        """Return the branches in one form; the file is written when somebody asks where it is."""
        if kind != _FILE:
            return super().retrieveData(kind, wanted)
        path = self._form(_FILE)
        return [QUrl.fromLocalFile(path.decode())] if path else []

    def _file(self) -> bytes:
        picture = self._form("image/png")
        if not picture:
            raise ExportError("The branch is too large for a picture.")
        path = Path(tempfile.mkdtemp(prefix="argmap-")) / f"{file_name(short_name(self._document, self._nodes[0]))}.png"
        path.write_bytes(picture)
        return str(path).encode()


def _on_white(png: bytes) -> QImage:
    """Return a picture for those who know no transparency, and would show black instead."""
    picture = QImage.fromData(png)
    if picture.isNull():
        return picture
    page = QImage(picture.size(), QImage.Format.Format_RGB32)
    page.fill(Qt.GlobalColor.white)
    painter = QPainter(page)
    painter.drawImage(0, 0, picture)
    painter.end()
    return page


def outermost(document: Document, nodes: Sequence[str]) -> list[str]:
    """Return the nodes without those that stand below another one of them, in the order given; in linear time."""
    chosen = dict.fromkeys(nodes)
    if len(chosen) < 2:
        return list(chosen)
    tree = spanning_tree(document)
    covered: dict[str, bool] = {}
    for node in chosen:
        way = []
        above: str | None = node
        while above is not None and above not in covered:
            way.append(above)
            above = tree.parent(document, above)
        below_one = above is not None and (covered[above] or above in chosen)
        for passed in reversed(way):
            covered[passed] = below_one
            below_one = below_one or passed in chosen
    return [node for node in chosen if not covered[node]]


def paste_branches(document: Document, stored: str, target: str) -> Change:
    """Put all branches of a clip below a statement or an inference, in one step.

    Raises `EditError` when there are none.
    """
    first, *more = _stored(stored)
    return _with_more(document, paste_branch(document, first, target), more, target)


def begin_with_branches(document: Document, stored: str) -> Change:
    """Begin a map that has no statement yet with the first branch of a clip, and put the others below its thesis.

    Raises `EditError` when there are none.
    """
    first, *more = _stored(stored)
    begun = begin_with_branch(document, first)
    return _with_more(document, begun, more, document.apply(begun).thesis or "")


def _with_more(document: Document, whole: Change, fragments: Sequence[str], target: str) -> Change:
    for fragment in fragments:
        whole = whole.then(paste_branch(document.apply(whole), fragment, target))
    return whole


def _stored(stored: str) -> list[str]:
    """Return the branches of a clip, each as a text; at least one, which may be no branch at all."""
    try:
        fragments = json_value(stored)
    except (ValueError, RecursionError):
        fragments = [stored]
    return [str(fragment) for fragment in fragments] if isinstance(fragments, list) and fragments else [""]


def use_copied(document: Document, stored: str, target: str) -> Change:
    """Use the statement at the root of a copied branch itself, not a copy, as what it was where it was copied.

    Raises `EditError` when there is none, or it is not in this map.
    """
    fragments = _fragments(stored)
    root = str(fragments[0].get("root")) if len(fragments) == 1 else ""
    if root not in document.statements:
        raise EditError("Copy one statement of this map first; it can then be used here as well.")
    return use_as_step(document, root, "attack" if fragments[0].get("kind") == "attack" else "support", target)


def _fragments(stored: str) -> list[dict[str, Any]]:
    try:
        return [json.loads(fragment) for fragment in json.loads(stored)]
    except (ValueError, TypeError, RecursionError):
        return []


def list_as_html(text: str) -> str:
    """Return the Markdown list of a branch, two blanks a level, as nested lists of HTML."""
    parts: list[str] = []
    depth = -1
    for line in text.splitlines():
        blanks = len(line) - len(line.lstrip(" "))
        level = min(blanks // 2, depth + 1)
        if level > depth:
            parts.append("<ul>")
        else:
            parts.append("</li>" + "</ul></li>" * (depth - level))
        parts.append(f"<li>{escape(line[blanks + 2 :])}")
        depth = level
    return "".join(parts) + "</li></ul>" * (depth + 1) + "\n"


def file_name(words: str) -> str:
    """Return words as the name of a file, without what file systems do not take."""
    kept = "".join(letter if letter.isalnum() or letter in " -_" else " " for letter in words)
    return " ".join(kept.split())[:60] or "branch"

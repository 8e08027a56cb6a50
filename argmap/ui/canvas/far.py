"""The map from far out, where no text can be read: plain rectangles and lines, kept for each bunch of branches.

A bunch is some neighbouring branches with a few hundred blocks in all. Bunches of branches that an edit did not touch
are the same objects as before and keep what was prepared for them, wherever they have moved.
"""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from itertools import pairwise
from typing import NamedTuple

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from argmap.layout.extents import Standing
from argmap.layout.places import Rect
from argmap.layout.placing import AXES
from argmap.layout.plan import Plan
from argmap.picture.theme import Theme
from argmap.picture.words import Header

_BLOCKS = 250
"""In one bunch, if its branches are not larger."""


class Bunch(NamedTuple):
    """Neighbouring branches; of the large ones above them, only their own blocks."""

    members: tuple[Standing, ...]
    whole: bool


class Strokes(NamedTuple):
    """What to draw, by the name of the colour, as seen from the corner of the first member."""

    lines: Mapping[str, Sequence[QLineF]]
    frames: Mapping[str, Sequence[QRectF]]
    cards: Mapping[str, Sequence[QRectF]]


class FarView:
    """Paints a plan with the colours of its headers."""

    def __init__(self) -> None:
        self._kept: dict[tuple[object, ...], tuple[Bunch, Strokes]] = {}
        self._plan: Plan | None = None
        self._shown: list[tuple[Bunch, tuple[object, ...]]] = []
        self._recoloured = 0
        self._headers: Mapping[str, Header] = {}

    def show(self, plan: Plan, headers: Mapping[str, Header], recoloured: int) -> None:
        """Paint another plan from now on."""
        if recoloured != self._recoloured:
            self._kept.clear()
        self._plan, self._headers, self._recoloured = plan, headers, recoloured
        self._shown = []

    def paint(self, painter: QPainter, theme: Theme, visible: Rect, *, links: bool = True) -> None:
        """Paint what reaches into a rectangle of the map, in the map's coordinates: links, then frames, then cards.

        Without `links`, for the smallest of pictures, only frames and thesis.
        """
        if self._plan is None:
            return
        to_point = AXES[self._plan.options.orientation].point
        seen: list[tuple[QPointF, Strokes]] = []
        for bunch, key in self._bunches(self._plan):
            if bunch.whole and not any(self._plan.rect_of(member).meets(visible) for member in bunch.members):
                continue
            first = bunch.members[0]
            seen.append((QPointF(*to_point(first.cross, first.main)), self._strokes(bunch, key)))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
        for corner, strokes in seen if links else ():
            painter.translate(corner)
            for token, lines in strokes.lines.items():
                painter.setPen(QPen(QColor(theme[token]), 0))
                painter.drawLines(lines)
            painter.translate(-corner)
        painter.setPen(Qt.PenStyle.NoPen)
        for corner, strokes in seen:
            painter.translate(corner)
            for token, rectangles in (*strokes.frames.items(), *strokes.cards.items()):
                if links or token != "card":  # too small to be seen where links are
                    painter.setBrush(QColor(theme[token]))
                    painter.drawRects(rectangles)
            painter.translate(-corner)

    def prepare(self, count: int) -> bool:
        """Prepare up to so many bunches ahead of time and return whether any are left."""
        if self._plan is None:
            return False
        missing = [(bunch, key) for bunch, key in self._bunches(self._plan) if key not in self._kept]
        for bunch, key in missing[:count]:
            self._strokes(bunch, key)
        return len(missing) > count

    def _bunches(self, plan: Plan) -> list[tuple[Bunch, tuple[object, ...]]]:
        if not self._shown:
            self._shown = [(bunch, _key(bunch)) for bunch in bunches(plan)]
            current = {key for _, key in self._shown}
            if len(self._kept) > 2 * len(current) + 16:
                self._kept = {key: kept for key, kept in self._kept.items() if key in current}
        return self._shown

    def _strokes(self, bunch: Bunch, key: tuple[object, ...]) -> Strokes:
        kept = self._kept.get(key)
        if kept is None:
            # with the bunch, so that no branch's identity is given to another one while it is a key
            kept = self._kept[key] = (bunch, self._prepared(bunch))
        return kept[1]

    def _prepared(self, bunch: Bunch) -> Strokes:
        assert self._plan is not None
        to_rect, to_point = AXES[self._plan.options.orientation]
        thesis = self._plan.document.thesis
        lines: defaultdict[str, list[QLineF]] = defaultdict(list)
        frames: defaultdict[str, list[QRectF]] = defaultdict(list)
        cards: defaultdict[str, list[QRectF]] = defaultdict(list)
        _, left, top = bunch.members[0]
        stack = [(branch, cross - left, main - top) for branch, cross, main in bunch.members]
        while stack:
            branch, cross, main = stack.pop()
            block = branch.block
            if block.framed:
                rect = to_rect(cross, main, block.cross, block.main)
                frames[self._colour(block.id)].append(QRectF(*rect))
            for _, (c, m, cs, ms), _ in block.places:
                token = "thesis" if block.id == thesis else "card"
                cards[token].append(QRectF(*to_rect(cross + c, main + m, cs, ms)))
            for port, wire in zip(block.ports, branch.wires, strict=True):
                points = [QPointF(*to_point(cross + c, main + m)) for c, m in wire]
                lines[self._colour(port.child)] += [QLineF(a, b) for a, b in pairwise(points)]
            if bunch.whole:
                for below, (c, m) in zip(branch.below, branch.offsets, strict=True):
                    stack.append((below, cross + c, main + m))
        return Strokes(dict(lines), dict(frames), dict(cards))

    def _colour(self, inference: str) -> str:
        header = self._headers.get(inference)
        return header.colour if header is not None else "edge"


def bunches(plan: Plan) -> Iterator[Bunch]:
    """Yield the bunches of a plan: neighbours of up to a few hundred blocks, and the blocks above them, all in one."""
    above: list[Standing] = []
    levels: list[Sequence[Standing]] = [plan.starts]
    while levels:
        run: list[Standing] = []
        room = _BLOCKS
        for standing in levels.pop():
            branch, cross, main = standing
            blocks = plan.extents[branch.block.id].blocks
            if run and blocks > room:
                yield Bunch(tuple(run), whole=True)
                run, room = [], _BLOCKS
            if blocks > _BLOCKS:
                above.append(standing)
                levels.append(
                    [
                        Standing(below, cross + c, main + m)
                        for below, (c, m) in zip(branch.below, branch.offsets, strict=True)
                    ]
                )
            else:
                run.append(standing)
                room -= blocks
        if run:
            yield Bunch(tuple(run), whole=True)
    if above:
        yield Bunch(tuple(above), whole=False)


def _key(bunch: Bunch) -> tuple[object, ...]:
    """Return what the strokes of a bunch depend on: which branches there are and how they stand to each other."""
    _, left, top = bunch.members[0]
    return (
        bunch.whole,
        *((id(branch), round(cross - left, 3), round(main - top, 3)) for branch, cross, main in bunch.members),
    )

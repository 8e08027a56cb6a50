"""The stage: one scene of the story, as large as it goes; what has been told before it stays, dimmed."""

from collections.abc import Collection, Sequence
from dataclasses import replace
from math import exp, log

from PySide6.QtCore import QRectF, Qt, QVariantAnimation
from PySide6.QtGui import QColor, QFont, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QWidget

from argmap.layout.places import Rect, enclosing
from argmap.model import short_name
from argmap.picture.items import Element
from argmap.picture.map_picture import MapPicture
from argmap.picture.theme import BODY, Theme
from argmap.ui.canvas.paint import PicturePainter
from argmap.ui.canvas.sight import READABLE
from argmap.ui.canvas.viewport import Viewport
from argmap.ui.motion import motion_wanted
from argmap.ui.presentation.story import Scene, told

_TRAVEL = 350
"""Milliseconds from one scene to the next."""

_LARGEST = 2.2
_LINES = 50
"""Lines of text from top to bottom, at most, when what a step is about is shown with it: it is read from the back."""

_DIMMED = 0.3


class Stage(QWidget):
    """Paints a scene; it knows nothing of keys."""

    def __init__(
        self, picture: MapPicture, theme: Theme, scenes: Sequence[Scene], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._picture, self._theme, self._scenes = picture, theme, scenes
        self._painted = PicturePainter(picture, theme)
        self._number = 0
        self._told: Collection[str] = ()
        self._cover: str | None = None
        self._from = self._to = self.viewport = Viewport()
        """What is in sight; while one travels, on the way."""
        self._travel = QVariantAnimation(self, startValue=0.0, endValue=1.0, duration=_TRAVEL)
        self._travel.valueChanged.connect(self._pass)
        self.setMinimumSize(160, 90)
        self.setAccessibleName(self.tr("Presentation of the map"))

    def show_scene(self, number: int) -> None:
        """Go to a scene."""
        self._number, self._told = number, told(self._scenes, number)
        self._from, self._to = self.viewport, self._wanted()
        self._travel.stop()
        if motion_wanted(self):
            self._travel.start()
        else:
            self.viewport = self._to
        self.setAccessibleDescription(self._words())
        self.update()

    def cover(self, colour: str | None) -> None:
        """Cover all with one colour, or with None show the scene again."""
        self._cover = colour
        self.update()

    @property
    def covered(self) -> str | None:
        """The colour that covers all."""
        return self._cover

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw what has been told."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(self._cover or self._theme["background"]))
        if self._cover is not None:
            return
        if self._scenes and self._scenes[self._number].node is None:
            self._painted.paint(painter, self.viewport, self._whole())
            return
        painter.save()
        self._painted.paint(painter, self.viewport, self._shown())
        painter.restore()
        self._caption(painter)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Make the scene as large as the stage allows."""
        super().resizeEvent(event)
        self._travel.stop()
        self.viewport = self._to = self._wanted()

    def _caption(self, painter: QPainter) -> None:
        """Say above the step what it is about, where that is too far off to be seen with it."""
        about = self._scenes[self._number].about
        place = self._about(self._scenes[self._number])
        if about is None or (place is not None and place.meets(Rect(*self.viewport.visible()))):
            return
        font = QFont(self._theme.family)
        font.setPixelSize(max(11, self.height() // 36))
        painter.setFont(font)
        painter.setPen(QColor(self._theme["dim"]))
        words = short_name(self._picture.plan.document, about)
        room = QRectF(self.rect()).adjusted(24, 16, -24, -16)
        painter.drawText(room, Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop, f"→ {words}")

    def _whole(self) -> list[Element] | None:
        """Return the whole map without what folds it; None from far out, where no such thing is drawn."""
        if self.viewport.scale < READABLE:
            return None
        return [element for element in self._picture.inside(*self.viewport.visible()) if element.kind != "fold"]

    def _shown(self) -> list[Element]:
        scene, home = self._scenes[self._number], self._picture.plan.tree.home
        lit = {scene.node, scene.about, home.get(scene.about or "")}
        shown = []
        for element in self._picture.inside(*self.viewport.visible()):
            block = _block_of(element, home.get(element.subject))
            if block not in self._told or element.kind in ("fold", "badge", "group"):
                continue
            fresh = block == scene.node if element.kind == "link" else block in lit
            shown.append(element if fresh else replace(element, opacity=_DIMMED))
        return shown

    def _wanted(self) -> Viewport:
        room = self.viewport.resized(self.width(), self.height())
        if not self._scenes or self._scenes[self._number].node is None:
            return room.fitted(self._picture.bounds, 1.0)
        scene = self._scenes[self._number]
        place = self._picture.place(scene.node or "")
        if place is None:
            return room.fitted(self._picture.bounds, 1.0)
        about = self._about(scene)
        both = room.fitted(enclosing([place, about]), _LARGEST) if about is not None else None
        readable = self.height() / (_LINES * BODY.size)
        return both if both is not None and both.scale >= readable else room.fitted(place, _LARGEST)

    def _about(self, scene: Scene) -> Rect | None:
        return self._picture.place(scene.about) if scene.about is not None else None

    def _words(self) -> str:
        node = self._scenes[self._number].node if self._scenes else None
        box = self._picture.box(node) if node is not None else None
        return box.label if box is not None else self.tr("The whole map")

    def _pass(self, done: float) -> None:
        eased = 1 - (1 - done) ** 3
        self.viewport = between(self._from, self._to, eased)
        self.update()


def between(start: Viewport, end: Viewport, done: float) -> Viewport:
    """Return the view a part (0..1) of the way from one to another: the middle glides, the scale grows evenly."""
    scale = exp(log(start.scale) + (log(end.scale) - log(start.scale)) * done)
    a, b = start.to_map(end.width / 2, end.height / 2), end.to_map(end.width / 2, end.height / 2)
    x, y = a[0] + (b[0] - a[0]) * done, a[1] + (b[1] - a[1]) * done
    return replace(end, scale=scale).centred(x, y)


def _block_of(element: Element, home: str | None) -> str | None:
    if element.kind == "reference":
        return element.key.split(":")[1]
    if element.kind == "link" and element.key.startswith("use:"):
        return element.key.split(":")[1]
    return element.subject if element.kind in ("frame", "link", "thesis", "root") else home

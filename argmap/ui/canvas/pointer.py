"""What the mouse does on the canvas: select, pan, draw a band, drag boxes to drop zones."""

from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING, Literal

from PySide6.QtCore import QObject, QPointF, QRectF, Qt, QTimer
from PySide6.QtGui import QDrag, QMouseEvent, QPainter, QPixmap
from PySide6.QtWidgets import QApplication

from argmap.edits import fold_group, open_group, toggle_fold
from argmap.layout.groups import TITLE
from argmap.model import is_folded
from argmap.picture.items import Element
from argmap.ui.canvas.by_hand import comes_along, put_down, statement_at
from argmap.ui.canvas.drop import Dragged, Drop
from argmap.ui.canvas.drops import drop_at, frame_of
from argmap.ui.canvas.overlays import paint_band, paint_drop
from argmap.ui.clip import PictureFile

if TYPE_CHECKING:
    from argmap.ui.canvas.canvas import Canvas

Mode = Literal["", "pressed", "pan", "band", "drag"]

_EDGE, _STEP, _TICK = 28.0, 14.0, 16
_OUTSIDE = 24
"""Pixels beyond the window's edge; nearer to it, the map scrolls."""

_CARDS = ("thesis", "root", "card")
_CARRIED, _OVER_A_ZONE = 0.55, 0.2
"""How much is seen of a box that hangs at the pointer: over a zone, its words are to be read."""

_KEYS = {Qt.MouseButton.BackButton: "go_back", Qt.MouseButton.ForwardButton: "go_forward"}
"""The commands of a mouse's further buttons."""


class Pointer(QObject):
    """The state of one press of a mouse button, from down to up."""

    def __init__(self, canvas: "Canvas") -> None:
        super().__init__(canvas)
        self._canvas = canvas
        self._mode: Mode = ""
        self._start = QPointF()
        self._now = QPointF()
        self._seen = QPointF()
        """Where the map stood when the button went down."""

        self._hit: Element | None = None
        self._copy = False
        self._what: Sequence[Dragged] = ()
        self._drop: Drop | None = None
        self._scroll = QTimer(self, interval=_TICK)
        self._scroll.timeout.connect(self._scroll_on)

    @property
    def busy(self) -> bool:
        """Whether a press is under way that Esc would call off."""
        return self._mode in ("band", "drag")

    def press(self, event: QMouseEvent) -> None:
        """Begin: a box is selected, the background will pan, Shift draws a band.

        With Ctrl, a click takes the box into the selection or out of it, and a drag uses it elsewhere as well: which of
        the two it is shows only later.
        """
        self._start = self._now = event.position()
        self._seen = self._map_place()
        self._hit = self._canvas.box_at(self._start)
        shift = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        if event.button() == Qt.MouseButton.MiddleButton:
            self._mode, self._hit = "pan", None
        elif event.button() in _KEYS:
            self._canvas.command_requested.emit(_KEYS[event.button()])
        elif event.button() == Qt.MouseButton.LeftButton and self._marker():
            self._mode = ""
        elif event.button() == Qt.MouseButton.LeftButton:
            if shift:
                self._mode = "band"
            elif self._hit is None:
                self._mode = "pan"
            else:
                self._mode = "pressed"
                if not event.modifiers() & Qt.KeyboardModifier.ControlModifier:
                    self._take(self._hit)
        elif event.button() == Qt.MouseButton.RightButton and self._hit is not None:
            self._take(self._hit)

    def move(self, event: QMouseEvent) -> None:
        """Go on: pan, widen the band, drag once the pointer has gone far enough."""
        before, self._now = self._now, event.position()
        self._copy = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        far = (self._now - self._start).manhattanLength() >= QApplication.startDragDistance()
        if self._mode == "pressed" and far and event.modifiers() & Qt.KeyboardModifier.AltModifier:
            self._carry_out()
        elif self._mode == "pressed" and far and not self._canvas.read_only:
            if self._hit is not None:
                self._take(self._hit)
            self._what = self._dragged()
            self._mode = "drag" if self._what else "pan"
            if self._what:
                self._canvas.status_message.emit(self.tr("Ctrl: use it there as well · Esc: leave it where it is"))
            self._scroll.start()
        if self._mode in ("pressed", "drag", "pan") and self._hit is not None and self._has_left():
            self._carry_out()
        if self._mode == "pan":
            self._canvas.setCursor(Qt.CursorShape.ClosedHandCursor)
            self._canvas.pan(self._now.x() - before.x(), self._now.y() - before.y())
        elif self._mode == "drag":
            self._find_drop()
        elif self._mode == "band":
            self._canvas.update()

    def release(self, event: QMouseEvent) -> None:
        """End: drop, take what is in the band or was clicked; a click on the background selects nothing."""
        mode, drop, hit, clicked = self._mode, self._drop, self._hit, self._now == self._start
        band = QRectF(self._start, self._now).normalized()
        self.cancel()
        if mode == "drag" and drop is not None:
            if drop.refusal:
                self._canvas.status_message.emit(drop.refusal)
            else:
                self._canvas.drop(drop)
        elif hit is not None and (mode == "pressed" or (mode == "band" and clicked)):
            self._click(hit, event.modifiers())
        elif mode == "band":
            self._select_inside(band)
        elif mode == "pan" and clicked and event.button() == Qt.MouseButton.LeftButton:
            self._canvas.selection.clear()

    def double_click(self, event: QMouseEvent) -> None:
        """Edit a card, name a group at its title; on free ground, begin a statement there."""
        canvas, place = self._canvas, event.position()
        hit, marker, titled = canvas.box_at(place), self.marker_at(place), self._titled_at(place)
        self.cancel()
        if hit is not None and hit.kind in _CARDS:
            canvas.start_editing(hit.subject, frame_of(hit, canvas.editor.tree))
            return
        free = hit is None and marker is None and event.button() == Qt.MouseButton.LeftButton
        if not free or not canvas.editor.may_change():
            return
        if titled is not None:
            canvas.selection.select(titled)
            canvas.command_requested.emit("rename_group")
        else:
            self._begin_at(place)

    def cancel(self) -> None:
        """Call off what is under way; nothing has happened."""
        self._mode, self._drop, self._what, self._hit = "", None, (), None
        self._scroll.stop()
        self._canvas.unsetCursor()
        self._canvas.update()

    def paint(self, painter: QPainter) -> None:
        """Draw band, drop zone and the boxes that hang at the pointer, in widget coordinates."""
        canvas = self._canvas
        if self._mode == "band":
            paint_band(painter, QRectF(self._start, self._now).normalized(), canvas.theme)
        if self._mode != "drag":
            return
        painter.save()
        offset = self._now - self._start
        painter.translate(offset)
        painter.translate(canvas.viewport.dx, canvas.viewport.dy)
        painter.scale(canvas.viewport.scale, canvas.viewport.scale)
        for dragged in self._what:
            element = canvas.element_of(dragged.node)
            if element is not None:
                canvas.paint_box(
                    painter,
                    replace(element, opacity=_CARRIED if self._drop is None or self._drop.stays else _OVER_A_ZONE),
                )
        painter.restore()
        if self._drop is not None:
            paint_drop(painter, self._drop, canvas.viewport, self._now, canvas.theme)

    def marker_at(self, place: QPointF) -> Element | None:
        """Return what folds or opens something, or counts problems, at a place of the widget."""
        x, y = self._canvas.viewport.to_map(place.x(), place.y())
        return next((e for e in self._canvas.picture.at(x, y) if e.kind in ("fold", "badge")), None)

    def _titled_at(self, place: QPointF) -> str | None:
        """Return a member of the group whose title is at a place of the widget."""
        canvas = self._canvas
        x, y = canvas.viewport.to_map(place.x(), place.y())
        group = next((e for e in canvas.picture.at(x, y) if e.kind == "group" and y < e.y + TITLE), None)
        members = canvas.editor.document.members(group.subject) if group is not None else ()
        return next((member for member in members if canvas.picture.place(member) is not None), None)

    def _begin_at(self, place: QPointF) -> None:
        """Begin a statement of its own at a place of the widget; nothing that is there moves."""
        canvas = self._canvas
        edit = statement_at(canvas.picture, canvas.viewport.to_map(place.x(), place.y()))
        change = canvas.edit_round(next(iter(canvas.editor.tree.roots), None), edit)
        if change is not None:
            canvas.start_editing(change.added("statements")[0])

    def _marker(self) -> bool:
        """Unfold where a fold is clicked, show problems where their number is; return whether it was one of these."""
        canvas, marker = self._canvas, self.marker_at(self._now)
        if marker is None:
            return False
        document = canvas.editor.document
        if marker.subject in document.groups:
            canvas.editor.edit(open_group if is_folded(document, marker.subject) else fold_group, marker.subject)
            return True
        canvas.selection.select(marker.subject)
        if marker.kind == "fold":
            canvas.editor.edit(toggle_fold, marker.subject)
        else:
            canvas.command_requested.emit("show_problems")
        return True

    def _has_left(self) -> bool:
        """Return whether what is dragged has clearly left the window: then it is meant for another program."""
        window = self._canvas.window()
        room = window.rect().adjusted(-_OUTSIDE, -_OUTSIDE, _OUTSIDE, _OUTSIDE)
        return not room.contains(self._canvas.mapTo(window, self._now.toPoint()))

    def _carry_out(self) -> None:
        """Let what is selected be dropped in another program: as a picture, a file with it, an outline or a branch.

        The map stands again where it stood: on its way out, what was dragged may have made it scroll.
        """
        canvas, hit = self._canvas, self._hit
        selection = canvas.selection
        self.cancel()
        back = self._seen - self._map_place()
        canvas.pan(back.x(), back.y())
        drag = QDrag(canvas)
        drag.setMimeData(PictureFile(canvas.editor.document, selection.ids, selection.inference, canvas.shape))
        if hit is not None:
            drag.setPixmap(self._likeness(hit))
        drag.exec(Qt.DropAction.CopyAction)

    def _map_place(self) -> QPointF:
        return QPointF(self._canvas.viewport.dx, self._canvas.viewport.dy)

    def _likeness(self, box: Element) -> QPixmap:
        """Return a box as it hangs at the pointer outside the window."""
        scale, ratio = self._canvas.viewport.scale, self._canvas.devicePixelRatioF()
        pixmap = QPixmap(round(box.width * scale * ratio) + 1, round(box.height * scale * ratio) + 1)
        pixmap.setDevicePixelRatio(ratio)
        pixmap.fill(Qt.GlobalColor.transparent)
        painter = QPainter(pixmap)
        painter.scale(scale, scale)
        painter.translate(-box.x, -box.y)
        self._canvas.paint_box(painter, replace(box, opacity=_CARRIED))
        painter.end()
        return pixmap

    def hold(self, keys: Qt.KeyboardModifier) -> None:
        """Note which keys are held now: with Ctrl, what is dragged is used there as well."""
        copy = bool(keys & Qt.KeyboardModifier.ControlModifier)
        if self._mode == "drag" and copy != self._copy:
            self._copy = copy
            self._find_drop()

    def _take(self, hit: Element) -> None:
        """Select a box, unless it is one of several that are selected: then it stands for them all."""
        selection = self._canvas.selection
        if hit.subject not in selection.ids or len(selection.ids) == 1:
            selection.select(hit.subject, frame_of(hit, self._canvas.editor.tree))

    def _click(self, hit: Element, keys: Qt.KeyboardModifier) -> None:
        """Select a box alone; with Ctrl or Shift take it into the selection or, if it is there, out of it."""
        if keys & (Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier):
            self._canvas.selection.toggle(hit.subject)
        else:
            self._canvas.selection.select(hit.subject, frame_of(hit, self._canvas.editor.tree))

    def _select_inside(self, band: QRectF) -> None:
        """Select all cards that a rectangle of the widget touches."""
        canvas = self._canvas
        x, y = canvas.viewport.to_map(band.x(), band.y())
        size = band.width() / canvas.viewport.scale, band.height() / canvas.viewport.scale
        canvas.selection.select_all([e.subject for e in canvas.picture.inside(x, y, *size) if e.kind in _CARDS])

    def _dragged(self) -> Sequence[Dragged]:
        ids = self._canvas.selection.ids
        found = []
        for node in ids:
            use = self._canvas.selection.inference if node == self._canvas.selection.current else None
            if use is None or node == use:
                use = self._canvas.editor.tree.home.get(node)
            if node != self._canvas.editor.document.thesis:
                found.append(Dragged(node, use))
        return found

    def _find_drop(self) -> None:
        canvas = self._canvas
        place = canvas.viewport.to_map(self._now.x(), self._now.y())
        document, picture, hit = canvas.editor.document, canvas.picture, canvas.box_at(self._now)
        if hit is not None and not self._copy and comes_along(hit, document, picture.plan, self._what):
            hit = None
        self._drop = drop_at(document, picture, hit, place, self._what, self._copy)
        if self._drop is None and not self._copy:
            start = canvas.viewport.to_map(self._start.x(), self._start.y())
            self._drop = put_down(document, picture, self._what, (place[0] - start[0], place[1] - start[1]))
        canvas.update()

    def _scroll_on(self) -> None:
        """Pan while something is dragged near an edge."""
        x, y = self._now.x(), self._now.y()
        dx = _STEP * ((x < _EDGE) - (x > self._canvas.width() - _EDGE))
        dy = _STEP * ((y < _EDGE) - (y > self._canvas.height() - _EDGE))
        if self._mode == "drag" and (dx or dy):
            self._start += QPointF(dx, dy)
            self._canvas.pan(dx, dy)
            self._find_drop()

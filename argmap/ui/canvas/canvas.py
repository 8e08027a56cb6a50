"""The canvas: one widget that draws the display list of the map and takes the person's hands."""

from PySide6.QtCore import QEvent, QPointF, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import (
    QKeyEvent,
    QMouseEvent,
    QNativeGestureEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QShowEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QWidget

from argmap.edits import toggle_fold
from argmap.model import Change
from argmap.picture.items import Element
from argmap.picture.map_picture import MapPicture
from argmap.picture.theme import THEMES, Theme
from argmap.ui.analysis import Analysis
from argmap.ui.canvas.card_field import CardField
from argmap.ui.canvas.drawer import Drawer
from argmap.ui.canvas.minimap import Minimap
from argmap.ui.canvas.motion import Motion
from argmap.ui.canvas.neighbours import Direction, nearest
from argmap.ui.canvas.overlays import paint_ground, paint_outlines
from argmap.ui.canvas.paint import PicturePainter
from argmap.ui.canvas.pointer import Pointer
from argmap.ui.canvas.sight import Sight
from argmap.ui.canvas.viewport import Viewport
from argmap.ui.canvas.zoom_bar import ZoomBar
from argmap.ui.editor import Editor
from argmap.ui.selection import Selection

_BOXES = ("thesis", "root", "card", "reference", "frame")
_CARDS = ("thesis", "root", "card")
_MARGIN = 16
_ZOOM_STEP = 1.2
_SMALL = 400
"""Blocks up to which a map is drawn as a whole within a frame."""

_PAUSE = 300
"""Milliseconds without an edit after which what goes across the branches of a large map is drawn again."""

_READABLE = 0.3
"""From which scale on single boxes are looked at, not the shape of the whole."""

_AHEAD = 2
"""Bunches of the view from far out that are prepared at a time, while nothing else is to be done."""


class Canvas(QWidget):
    """Shows the editor's document; every change goes through the editor, every command through the window."""

    command_requested = Signal(str)
    zoom_changed = Signal(float)
    status_message = Signal(str)

    def __init__(self, editor: Editor, selection: Selection, analysis: Analysis, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.editor, self.selection, self._analysis = editor, selection, analysis
        self.theme: Theme = THEMES["light"]
        self._sight = Sight(self)
        self._drawer = Drawer(editor.document, editor.tree, analysis.result)
        self.painted = PicturePainter(self._drawer.picture, self.theme)
        self._fresh = True
        self._hits: frozenset[str] = frozenset()
        self._motion = Motion(self)
        self._motion.stepped.connect(self.update)
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE)
        self._pause.timeout.connect(self._settle)
        self._idle = QTimer(self, interval=0)
        self._idle.timeout.connect(self._prepare)
        self._pointer = Pointer(self)
        self._field = CardField(self, editor)
        self._field.finished.connect(self._after_editing)
        self._minimap = Minimap(self)
        self._minimap.wanted.connect(lambda x, y: self._sight.centre(x, y, self.picture.bounds))
        self._zoom_bar = ZoomBar(self)
        self._zoom_bar.command_requested.connect(self.command_requested)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setMinimumSize(320, 240)
        self.setObjectName("canvas")
        self.setAccessibleName(self.tr("Map"))
        editor.changed.connect(self._follow)
        editor.loaded.connect(self._start_anew)
        analysis.ready.connect(self._remark)
        selection.changed.connect(self._follow_selection)
        self._sight.moved.connect(self._after_look)
        self._show()

    # --- what the window asks for -------------------------------------------------------------------------------

    @property
    def picture(self) -> MapPicture:
        """What is drawn."""
        return self._drawer.picture

    @property
    def viewport(self) -> Viewport:
        """Which part of the map is in sight, and how large."""
        return self._sight.viewport

    @property
    def read_only(self) -> bool:
        """Whether the map must not be changed."""
        return self.editor.read_only

    @property
    def editing(self) -> bool:
        """Whether a box is open for typing."""
        return self._field.statement is not None

    def start_editing(self, statement: str, inference: str | None = None) -> None:
        """Open the text of a box for typing."""
        self.selection.select(statement, inference)
        self._edit(statement)

    def fit(self) -> None:
        """Show the whole map, at most at 100 %."""
        self._sight.fit(self.picture.bounds)

    def fit_branch(self) -> None:
        """Show the branch of what is selected, at most at 100 %."""
        start = self.selection.current
        branch = self.picture.branch_rect(start) if start is not None else None
        self._sight.fit(branch or self.picture.bounds)

    def zoom_to(self, scale: float) -> None:
        """Show the map at a scale, 1.0 being 100 %; the middle stays."""
        self.zoom_by(scale / self.viewport.scale)

    def zoom_by(self, factor: float) -> None:
        """Zoom about the selected box if it is in sight, else about the middle."""
        self._sight.zoom(factor, self.width() / 2, self.height() / 2)

    def pan(self, dx: float, dy: float) -> None:
        """Move the map by so many pixels of the screen."""
        self._sight.pan(dx, dy, self.picture.bounds)

    def show_node(self, node: str) -> None:
        """Bring a box into sight."""
        place = self.picture.place(node)
        if place is not None:
            self._sight.show(place)

    def neighbour(self, direction: Direction) -> str | None:
        """Return the nearest box in a direction from the selected one, as drawn."""
        start = self.element_of(self.selection.current) if self.selection.current else None
        if start is None:
            return self.editor.document.thesis or next(iter(self.editor.tree.roots), None)

        def around(reach: float) -> list[Element]:
            size = start.width + 2 * reach, start.height + 2 * reach
            return [e for e in self.picture.inside(start.x - reach, start.y - reach, *size) if e.kind in _CARDS]

        found = nearest(around, start, direction)
        return found.subject if found is not None else None

    def set_theme(self, theme: Theme) -> None:
        """Draw in another theme."""
        self.theme = theme
        self._show()
        self._field.place(self._edited(), self.viewport, theme)
        self.update()

    def set_hits(self, ids: frozenset[str]) -> None:
        """Mark the boxes that a search has found."""
        self._hits = frozenset(ids)
        self.update()

    # --- what its parts ask for ---------------------------------------------------------------------------------

    def element_of(self, node: str) -> Element | None:
        """Return the box of a statement or inference, if it is drawn."""
        return self.picture.box(node)

    def box_at(self, place: QPointF) -> Element | None:
        """Return the foremost box at a place of the widget."""
        x, y = self.viewport.to_map(place.x(), place.y())
        return next((e for e in self.picture.at(x, y) if e.kind in _BOXES and e.contains(x, y)), None)

    def frame_of(self, element: Element) -> str | None:
        """Return the inference in whose frame a card stands."""
        if element.kind == "reference":
            return element.key.split(":")[1]
        return self.editor.tree.home.get(element.subject)

    def select_inside(self, band: QRectF) -> None:
        """Select all cards that a rectangle of the widget touches."""
        x, y = self.viewport.to_map(band.x(), band.y())
        size = band.width() / self.viewport.scale, band.height() / self.viewport.scale
        self.selection.select_all([e.subject for e in self.picture.inside(x, y, *size) if e.kind in _CARDS])

    # --- drawing ------------------------------------------------------------------------------------------------

    def _follow(self, change: Change) -> None:
        """Draw the document after a change; what the person looks at stays where it is."""
        anchor, before = self._anchor(), self.picture
        moving = self._motion.wanted and self.viewport.scale >= _READABLE
        seen = before.inside(*self.viewport.visible()) if moving else []
        self._drawer.follow(self.editor.document, self.editor.tree, change)
        if not self._drawer.settled:
            self._settle_soon()
        self._show()
        after = self.picture.element(anchor.key) if anchor is not None else None
        if anchor is not None and after is not None:
            by, scale = (after.x - anchor.x, after.y - anchor.y), self.viewport.scale
            self._sight.look(self.viewport.panned(-by[0] * scale, -by[1] * scale))
            if moving:
                visible = self.picture.inside(*self.viewport.visible())
                self._motion.begin(before.plan, seen, self.picture, visible, by)
        edited = self._edited()
        self._field.place(edited, self.viewport, self.theme)
        if edited is not None:
            self._sight.show((edited.x, edited.y, edited.width, edited.height))

    def _remark(self) -> None:
        self._drawer.remark(self._analysis.result)
        self._show()

    def _settle_soon(self) -> None:
        if len(self.picture.plan.branches) <= _SMALL:
            self._drawer.settle()
        else:
            self._pause.start()

    def _settle(self) -> None:
        self._drawer.settle()
        self._show()

    def _prepare(self) -> None:
        if not self.painted.far.prepare(_AHEAD):
            self._idle.stop()

    def _show(self) -> None:
        """Show the drawer's picture as it is now."""
        self.painted.show(self.picture, self.theme, self._drawer.recoloured)
        self._minimap.show_map(self.painted.far, self.picture.bounds, self.theme)
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw ground, picture and what lies over it."""
        painter = QPainter(self)
        paint_ground(painter, self.viewport, self.theme)
        painter.save()
        elements: list[Element] | None = None
        if self._motion.running:
            elements = self._motion.on_the_way(self.picture.inside(*self.viewport.visible()))
        self.painted.paint(painter, self.viewport, elements)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        on_screen = {element.subject: element for element in elements or () if element.kind in _BOXES}
        for nodes, token, width in ((self._hits, "badge_warning", 2.0), (self.selection.ids, "accent", 2.5)):
            places = [on_screen.get(node) or self.picture.place(node) for node in nodes]
            paint_outlines(painter, [place for place in places if place], self.viewport, self.theme[token], width)
        painter.restore()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._pointer.paint(painter)

    def _anchor(self) -> Element | None:
        """Return the box that must not move: the edited or selected one if it is in sight, else the most central."""
        current = self._edited() or (self.element_of(self.selection.current) if self.selection.current else None)
        x, y, width, height = self.viewport.visible()
        if current is not None and x <= current.x + current.width / 2 <= x + width and y <= current.y <= y + height:
            return current
        if self.viewport.scale < _READABLE:
            return None
        boxes = [e for e in self.picture.inside(x, y, width, height) if e.kind in _CARDS]
        middle = x + width / 2, y + height / 2
        return min(boxes, key=lambda e: abs(e.x - middle[0]) + abs(e.y - middle[1]), default=None)

    def _edited(self) -> Element | None:
        return self.element_of(self._field.statement) if self._field.statement is not None else None

    # --- looking ------------------------------------------------------------------------------------------------

    def _after_look(self, zoomed: bool) -> None:
        viewport = self.viewport
        self._minimap.show_visible(*viewport.visible())
        self._field.place(self._edited(), viewport, self.theme)
        if zoomed:
            self._zoom_bar.show_scale(viewport.scale)
            self.zoom_changed.emit(viewport.scale)
            self._place_corners()
        self.update()

    def _start_anew(self) -> None:
        """Show another document: whole if it can be read so, else from its thesis on."""
        self._field.close()
        self._hits = frozenset()
        self._drawer = Drawer(self.editor.document, self.editor.tree, self._analysis.result)
        self._settle_soon()
        self._idle.start()
        self._fresh = True
        self._show()
        if self.isVisible():
            self._first_look()

    def _first_look(self) -> None:
        self._fresh = False
        self._sight.first_look(self.picture)

    def _follow_selection(self) -> None:
        current = self.selection.current
        if current is not None and not self._pointer.busy:
            self.show_node(current)
        self.update()

    # --- events -------------------------------------------------------------------------------------------------

    def showEvent(self, event: QShowEvent) -> None:
        """Choose the first view when the size of the widget is known."""
        super().showEvent(event)
        if self._fresh:
            self._first_look()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the middle of the map in the middle."""
        old, new = event.oldSize(), event.size()
        viewport = self.viewport.resized(new.width(), new.height())
        if old.isValid() and not self._fresh:
            viewport = viewport.panned((new.width() - old.width()) / 2, 0)
        self._sight.look(viewport)
        if self._fresh and self.isVisible():
            self._first_look()
        self._place_corners()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Begin what the pointer does; a click on a fold marker unfolds."""
        self._field.close()
        self.setFocus(Qt.FocusReason.MouseFocusReason)
        x, y = self.viewport.to_map(event.position().x(), event.position().y())
        marker = next((e for e in self.picture.at(x, y) if e.kind in ("fold", "badge")), None)
        if marker is not None and event.button() == Qt.MouseButton.LeftButton:
            self.selection.select(marker.subject)
            if marker.kind == "fold":
                self.editor.edit(toggle_fold, marker.subject)
            else:
                self.command_requested.emit("show_problems")
            return
        self._pointer.press(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Go on with what the pointer does."""
        self._pointer.move(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """End what the pointer does."""
        self._pointer.release(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Edit the box under the pointer."""
        hit = self.box_at(event.position())
        if hit is not None and hit.kind in _CARDS:
            self._pointer.cancel()
            self.start_editing(hit.subject, self.frame_of(hit))

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Scroll; with Ctrl, zoom under the pointer."""
        delta = event.pixelDelta() if not event.pixelDelta().isNull() else event.angleDelta() / 2
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            steps = event.angleDelta().y() / 120
            self._sight.zoom(_ZOOM_STEP**steps, event.position().x(), event.position().y())
        elif event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            self.pan(delta.y() or delta.x(), 0)
        else:
            self.pan(delta.x(), delta.y())
        event.accept()

    def event(self, event: QEvent) -> bool:
        """Zoom when two fingers are spread on a touch pad."""
        if isinstance(event, QNativeGestureEvent) and event.gestureType() == Qt.NativeGestureType.ZoomNativeGesture:
            place = event.position()
            self._sight.zoom(1 + event.value(), place.x(), place.y())
            return True
        return super().event(event)

    def focusNextPrevChild(self, _forwards: bool) -> bool:
        """Keep Tab for adding reasons; F6 leaves the canvas."""
        return False

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Call off a drag by Esc; a letter opens the selected box and is typed at its end."""
        if event.key() == Qt.Key.Key_Escape and self._pointer.busy:
            self._pointer.cancel()
            return
        letter = event.text()
        held = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.MetaModifier
        statement = self.selection.statement
        if letter and letter.isprintable() and letter != " " and statement and not event.modifiers() & held:
            self._edit(statement, letter)
        else:
            super().keyPressEvent(event)

    def _edit(self, statement: str, typed: str = "") -> None:
        if self.read_only:
            self.status_message.emit(self.tr("This map is read-only; save it under another name to change it."))
            return
        self.show_node(statement)
        if self.viewport.scale < 0.6:
            self.zoom_to(0.9)
            self.show_node(statement)
        self._field.open(statement, typed)
        self._field.place(self._edited(), self.viewport, self.theme)

    def _after_editing(self, following: str) -> None:
        self.setFocus(Qt.FocusReason.OtherFocusReason)
        self.update()
        if following:
            self.command_requested.emit(following)

    def _place_corners(self) -> None:
        self._zoom_bar.adjustSize()
        self._zoom_bar.move(_MARGIN, self.height() - self._zoom_bar.height() - _MARGIN)
        self._minimap.move(
            self.width() - self._minimap.width() - _MARGIN, self.height() - self._minimap.height() - _MARGIN
        )

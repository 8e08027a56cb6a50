"""The canvas: one widget that draws the display list of the map and takes the person's hands."""

from PySide6.QtCore import QEvent, QPointF, QRectF, Qt, QVariantAnimation, Signal
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
from PySide6.QtWidgets import QStyle, QWidget

from argmap.edits import toggle_fold
from argmap.picture.items import Element, Picture
from argmap.picture.theme import THEMES, Theme
from argmap.ui.analysis import Analysis
from argmap.ui.canvas.card_field import CardField
from argmap.ui.canvas.drawer import Drawer
from argmap.ui.canvas.minimap import Minimap
from argmap.ui.canvas.motion import DURATION, moving_keys, on_the_way
from argmap.ui.canvas.neighbours import Direction, nearest
from argmap.ui.canvas.overlays import paint_ground, paint_outlines
from argmap.ui.canvas.paint import PicturePainter
from argmap.ui.canvas.pointer import Pointer
from argmap.ui.canvas.viewport import Bounds, Viewport
from argmap.ui.canvas.zoom_bar import ZoomBar
from argmap.ui.editor import Editor
from argmap.ui.selection import Selection

_BOXES = ("thesis", "root", "card", "reference", "frame")
_CARDS = ("thesis", "root", "card")
_MARGIN = 16
_FIRST_SCALE = 0.7
"""The least scale at which a map is shown when it is opened: its text can be read."""

_ZOOM_STEP = 1.2
_MOST_MOVING = 400


class Canvas(QWidget):
    """Shows the editor's document; every change goes through the editor, every command through the window."""

    command_requested = Signal(str)
    zoom_changed = Signal(float)
    status_message = Signal(str)

    def __init__(self, editor: Editor, selection: Selection, analysis: Analysis, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.editor, self.selection, self._analysis = editor, selection, analysis
        self.theme: Theme = THEMES["light"]
        self.viewport = Viewport()
        self.painted = PicturePainter(Picture((), (0.0, 0.0, 0.0, 0.0)), self.theme)
        self._drawer = Drawer()
        self._shown: tuple[object, object] | None = None
        self._fresh = True
        self._hits: frozenset[str] = frozenset()
        self._before: Picture | None = None
        self._moving: frozenset[str] = frozenset()
        self._shift = (0.0, 0.0)
        self._motion = QVariantAnimation(self, startValue=0.0, endValue=1.0, duration=DURATION)
        self._motion.valueChanged.connect(lambda _value: self.update())
        self._motion.finished.connect(self.update)
        self._pointer = Pointer(self)
        self._field = CardField(self, editor)
        self._field.finished.connect(self._after_editing)
        self._minimap = Minimap(self)
        self._minimap.wanted.connect(self._centre)
        self._zoom_bar = ZoomBar(self)
        self._zoom_bar.command_requested.connect(self.command_requested)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setMinimumSize(320, 240)
        self.setObjectName("canvas")
        self.setAccessibleName(self.tr("Map"))
        editor.changed.connect(lambda _change: self.refresh())
        editor.loaded.connect(self._start_anew)
        analysis.ready.connect(self.refresh)
        selection.changed.connect(self._follow_selection)
        self.refresh()

    # --- what the window asks for -------------------------------------------------------------------------------

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
        self._look(self.viewport.fitted(self.painted.picture.bounds))

    def fit_branch(self) -> None:
        """Show the branch of what is selected, at most at 100 %."""
        start = self.selection.current
        if start is None:
            self.fit()
            return
        nodes = set(self.editor.tree.walk(self.editor.document, start))
        self._look(self.viewport.fitted(_around([e for e in self._boxes() if e.subject in nodes])))

    def zoom_to(self, scale: float) -> None:
        """Show the map at a scale, 1.0 being 100 %; the middle stays."""
        self.zoom_by(scale / self.viewport.scale)

    def zoom_by(self, factor: float) -> None:
        """Zoom about the selected box if it is in sight, else about the middle."""
        self._look(self.viewport.zoomed(factor, self.width() / 2, self.height() / 2))

    def pan(self, dx: float, dy: float) -> None:
        """Move the map by so many pixels of the screen."""
        self._look(self.viewport.panned(dx, dy).kept_near(self.painted.picture.bounds))

    def show_node(self, node: str) -> None:
        """Bring a box into sight."""
        element = self.element_of(node)
        if element is not None:
            self._look(self.viewport.showing((element.x, element.y, element.width, element.height)))

    def neighbour(self, direction: Direction) -> str | None:
        """Return the nearest box in a direction from the selected one, as drawn."""
        start = self.element_of(self.selection.current) if self.selection.current else None
        if start is None:
            return self.editor.document.thesis or next(iter(self.editor.tree.roots), None)
        found = nearest((e for e in self._boxes() if e.kind in _CARDS), start, direction)
        return found.subject if found is not None else None

    def set_theme(self, theme: Theme) -> None:
        """Draw in another theme."""
        self.theme = theme
        self.painted.show(self.painted.picture, theme)
        self._minimap.show_picture(self.painted.picture, theme)
        self._field.place(self._edited(), self.viewport, theme)
        self.update()

    def set_hits(self, ids: frozenset[str]) -> None:
        """Mark the boxes that a search has found."""
        self._hits = frozenset(ids)
        self.update()

    # --- what its parts ask for ---------------------------------------------------------------------------------

    def element_of(self, node: str) -> Element | None:
        """Return the box of a statement or inference, if it is drawn."""
        found = self.painted.picture.by_key
        return found.get(f"card:{node}") or found.get(f"frame:{node}")

    def box_at(self, place: QPointF) -> Element | None:
        """Return the foremost box at a place of the widget."""
        x, y = self.viewport.to_map(place.x(), place.y())
        return next((e for e in self.painted.grid.at(x, y) if e.kind in _BOXES and e.contains(x, y)), None)

    def frame_of(self, element: Element) -> str | None:
        """Return the inference in whose frame a card stands."""
        if element.kind == "reference":
            return element.key.split(":")[1]
        return self.editor.tree.home.get(element.subject)

    def select_inside(self, band: QRectF) -> None:
        """Select all cards that a rectangle of the widget touches."""
        x, y = self.viewport.to_map(band.x(), band.y())
        size = band.width() / self.viewport.scale, band.height() / self.viewport.scale
        self.selection.select_all([e.subject for e in self.painted.grid.inside(x, y, *size) if e.kind in _CARDS])

    # --- drawing ------------------------------------------------------------------------------------------------

    def refresh(self) -> None:
        """Draw the document as it is now; what the person looks at stays where it is."""
        result = self._analysis.result
        now = (self.editor.document, result)
        if self._shown is not None and self._shown[0] is now[0] and self._shown[1] is now[1]:
            return
        self._shown = now
        old = self.painted.picture
        anchor = self._anchor()
        picture = self._drawer.draw(self.editor.document, result.evaluation, result.open)
        self.painted.show(picture, self.theme)
        self._minimap.show_picture(picture, self.theme)
        after = picture.by_key.get(anchor.key) if anchor is not None else None
        if anchor is not None and after is not None:
            shift = after.x - anchor.x, after.y - anchor.y
            scale = self.viewport.scale
            self._look(self.viewport.panned(-shift[0] * scale, -shift[1] * scale))
            self._animate(old, picture, shift)
        edited = self._edited()
        self._field.place(edited, self.viewport, self.theme)
        if edited is not None:
            self._look(self.viewport.showing((edited.x, edited.y, edited.width, edited.height)))
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw ground, picture and what lies over it."""
        painter = QPainter(self)
        paint_ground(painter, self.viewport, self.theme)
        painter.save()
        moving = self._motion.state() == QVariantAnimation.State.Running and self._before is not None
        if moving and self._before is not None:
            visible = self.painted.grid.inside(*self.viewport.visible())
            done = float(self._motion.currentValue())
            elements = on_the_way(visible, self._before.by_key, self._moving, self._shift, done)
            self.painted.paint(painter, self.viewport, elements)
        else:
            elements = []
            self.painted.paint(painter, self.viewport)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        on_screen = {element.key: element for element in elements}
        hits = [self.element_of(node) for node in self._hits]
        paint_outlines(painter, [e for e in hits if e], self.viewport, self.theme["badge_warning"], 2)
        chosen = [e for node in self.selection.ids if (e := self.element_of(node))]
        paint_outlines(painter, [on_screen.get(e.key, e) for e in chosen], self.viewport, self.theme["accent"], 2.5)
        painter.restore()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._pointer.paint(painter)

    def _animate(self, old: Picture, new: Picture, shift: tuple[float, float]) -> None:
        """Let what is in sight glide to its new place, unless the system asks for less motion."""
        wanted = self.style().styleHint(QStyle.StyleHint.SH_Widget_Animation_Duration, None, self) > 0
        if not wanted or not self.isVisible() or self.viewport.scale < 0.3:
            return
        moving = moving_keys(old, new, shift)
        if moving and len(self.painted.grid.inside(*self.viewport.visible())) <= _MOST_MOVING:
            self._before, self._moving, self._shift = old, moving, shift
            self._motion.stop()
            self._motion.start()

    def _anchor(self) -> Element | None:
        """Return the box that must not move: the edited or selected one if it is in sight, else the most central."""
        current = self._edited() or (self.element_of(self.selection.current) if self.selection.current else None)
        x, y, width, height = self.viewport.visible()
        if current is not None and x <= current.x + current.width / 2 <= x + width and y <= current.y <= y + height:
            return current
        boxes = [e for e in self.painted.grid.inside(x, y, width, height) if e.kind in _CARDS]
        middle = x + width / 2, y + height / 2
        return min(boxes, key=lambda e: abs(e.x - middle[0]) + abs(e.y - middle[1]), default=None)

    def _boxes(self) -> list[Element]:
        return [element for element in self.painted.picture.elements if element.kind in _BOXES]

    def _edited(self) -> Element | None:
        return self.element_of(self._field.statement) if self._field.statement is not None else None

    # --- looking ------------------------------------------------------------------------------------------------

    def _look(self, viewport: Viewport) -> None:
        zoomed = viewport.scale != self.viewport.scale
        self.viewport = viewport
        self._minimap.show_visible(*viewport.visible())
        self._field.place(self._edited(), viewport, self.theme)
        if zoomed:
            self._zoom_bar.show_scale(viewport.scale)
            self.zoom_changed.emit(viewport.scale)
            self._place_corners()
        self.update()

    def _centre(self, x: float, y: float) -> None:
        self._look(self.viewport.centred(x, y).kept_near(self.painted.picture.bounds))

    def _start_anew(self) -> None:
        """Show another document: whole if it can be read so, else from its thesis on."""
        self._field.close()
        self._hits = frozenset()
        self._drawer = Drawer()
        self._shown = None
        self.painted.show(Picture((), (0.0, 0.0, 0.0, 0.0)), self.theme)
        self._fresh = True
        self.refresh()
        if self.isVisible():
            self._first_look()

    def _first_look(self) -> None:
        self._fresh = False
        view = self.viewport.fitted(self.painted.picture.bounds)
        if view.scale < _FIRST_SCALE:
            view = view.zoomed(_FIRST_SCALE / view.scale, view.width / 2, view.height / 2)
            root = next((e for e in self._boxes() if e.kind in ("thesis", "root")), None)
            if root is not None:
                view = view.centred(root.x + root.width / 2, root.y)
                view = view.panned(0, _MARGIN * 2 - view.height / 2)
        self._look(view)

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
        self._look(viewport)
        if self._fresh and self.isVisible():
            self._first_look()
        self._place_corners()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Begin what the pointer does; a click on a fold marker unfolds."""
        self._field.close()
        self.setFocus(Qt.FocusReason.MouseFocusReason)
        x, y = self.viewport.to_map(event.position().x(), event.position().y())
        marker = next((e for e in self.painted.grid.at(x, y) if e.kind in ("fold", "badge")), None)
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
            self._look(self.viewport.zoomed(_ZOOM_STEP**steps, event.position().x(), event.position().y()))
        elif event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            self.pan(delta.y() or delta.x(), 0)
        else:
            self.pan(delta.x(), delta.y())
        event.accept()

    def event(self, event: QEvent) -> bool:
        """Zoom when two fingers are spread on a touch pad."""
        if isinstance(event, QNativeGestureEvent) and event.gestureType() == Qt.NativeGestureType.ZoomNativeGesture:
            place = event.position()
            self._look(self.viewport.zoomed(1 + event.value(), place.x(), place.y()))
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


def _around(elements: list[Element]) -> Bounds:
    """Return the rectangle round some elements."""
    if not elements:
        return 0.0, 0.0, 1.0, 1.0
    left, top = min(e.x for e in elements), min(e.y for e in elements)
    right, bottom = max(e.x + e.width for e in elements), max(e.y + e.height for e in elements)
    return left, top, right - left, bottom - top

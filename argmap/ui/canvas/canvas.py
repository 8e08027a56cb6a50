"""The canvas: one widget that draws the display list of the map and takes the person's hands."""

from PySide6.QtCore import QEvent, QPoint, QPointF, Qt, Signal
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

from argmap.model import Change, Document, waits
from argmap.picture.items import Element
from argmap.picture.map_picture import MapPicture
from argmap.picture.theme import Theme
from argmap.ui.analysis import Analysis
from argmap.ui.canvas.by_hand import is_placing
from argmap.ui.canvas.card_field import CardField
from argmap.ui.canvas.corners import Corners
from argmap.ui.canvas.drawer import Drawer
from argmap.ui.canvas.drop import Drop, Edit
from argmap.ui.canvas.fixed_point import fixed_point
from argmap.ui.canvas.loose_words import paint_loose_words
from argmap.ui.canvas.neighbours import Direction, nearest_card
from argmap.ui.canvas.overlays import paint_words
from argmap.ui.canvas.pointer import Pointer
from argmap.ui.canvas.reveal import Reveal
from argmap.ui.canvas.showing import Showing
from argmap.ui.canvas.sight import Sight
from argmap.ui.canvas.viewport import Viewport
from argmap.ui.canvas.visits import Visits
from argmap.ui.canvas.wheel import pinched, turn
from argmap.ui.editor import Editor
from argmap.ui.selection import Selection

_BOXES = ("thesis", "root", "card", "reference", "frame")


class Canvas(QWidget):
    """Shows the editor's document; every change goes through the editor, every command through the window."""

    command_requested = Signal(str)
    status_message = Signal(str)

    def __init__(self, editor: Editor, selection: Selection, analysis: Analysis, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.editor, self.selection = editor, selection
        self._sight = Sight(self)
        self._showing = Showing(editor, analysis, self._sight, self)
        self.visits = Visits(editor, selection, self._sight, self)
        """The places where the person has been."""
        self._fresh = True
        self._beneath: str | None = None
        self._pointer = Pointer(self)
        self._reveal = Reveal(editor, selection, self)
        self._reveal.revealed.connect(self.show_node)
        self._field = CardField(self, editor)
        self._field.finished.connect(self._after_editing)
        self._corners = Corners(self)
        self._sight.covers = self._corners.covers
        self._corners.wanted.connect(lambda x, y: self._sight.centre(x, y, self.picture.bounds))
        self._corners.command_requested.connect(self.command_requested)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setMinimumSize(320, 240)
        self.setObjectName("canvas")
        self.setAccessibleName(self.tr("Map"))
        editor.changed.connect(self._follow)
        editor.loaded.connect(self._start_anew)
        selection.changed.connect(self._follow_selection)
        self._sight.moved.connect(self._after_look)
        self._showing.changed.connect(self._after_drawing)
        self._showing.stepped.connect(self.update)
        self._after_drawing()

    # --- what the window asks for -------------------------------------------------------------------------------

    @property
    def picture(self) -> MapPicture:
        """What is drawn."""
        return self._showing.picture

    @property
    def theme(self) -> Theme:
        """The theme in use."""
        return self._showing.theme

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

    @property
    def compact(self) -> bool:
        """Whether the map is drawn to suit the window, not as a plain tree whatever its size."""
        return self._showing.suits_window

    @property
    def shape(self) -> float | None:
        """Width through height of the window that the map is drawn for; None: it is a plain tree."""
        return self._showing.picture.plan.options.compact

    @property
    def focus_branch(self) -> str | None:
        """The statement or inference whose branch is looked at alone."""
        return self._showing.focus

    def start_editing(self, statement: str, inference: str | None = None) -> None:
        """Open the text of a box for typing."""
        self.selection.select(statement, inference)
        self._edit(statement)

    def fit(self) -> None:
        """Show the whole map, or the branch in focus, at most at 100 %.

        Who looks at the whole has no single place to lose: if it can be drawn notably larger, it is.
        """
        if self.focus_branch is None:
            self._showing.arrange_again()
        self._sight.fit(self._showing.shown.bounds, self._showing.shown)

    def fit_branch(self) -> None:
        """Show the branch of what is selected, at most at 100 %."""
        start = self.selection.current
        branch = self.picture.branch_rect(start) if start is not None else None
        self._sight.fit(branch or self.picture.bounds, self.picture)

    def zoom_to(self, scale: float) -> None:
        """Show the map at a scale, 1.0 being 100 %."""
        self.zoom_by(scale * self._sight.whole / self.viewport.scale)

    def zoom_by(self, factor: float) -> None:
        """Zoom about what is selected, if it is in sight, else about the middle."""
        current = self.selection.current
        self._sight.zoom_about(self.picture.place(current) if current else None, factor, self.picture)

    def look_anew(self) -> None:
        """Look at the map again after it has been turned or folded to a level."""
        current = self.selection.current
        self._sight.look_anew(self.picture, at_root=current is None or current in self.editor.tree.roots)

    def pan(self, dx: float, dy: float) -> None:
        """Move the map by so many pixels of the screen."""
        self._sight.pan(dx, dy, self.picture.bounds)

    def drop(self, drop: Drop) -> None:
        """Do what dropping something does; the box on which it is dropped stays where it is."""
        self.edit_round(drop.beneath, drop.edit)
        if self.selection.current is not None:
            self.show_node(self.selection.current)

    def edit_round(self, beneath: str | None, edit: Edit) -> Change | None:
        """Do an edit and return its change; a box stays where it is."""
        self._beneath = beneath
        change = self.editor.edit(edit)
        self._beneath = None
        return change

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
        found = nearest_card(self._showing.shown, start, direction)
        return found.subject if found is not None else None

    def set_theme(self, theme: Theme) -> None:
        """Draw in another theme, and as much larger or smaller as its text is."""
        self._showing.set_theme(theme, self._current())
        before, self._sight.whole = self._sight.whole, theme.text_size
        if before != theme.text_size:
            self.zoom_by(theme.text_size / before)
        self._field.place(self._edited(), self.viewport, theme)

    def set_hits(self, ids: frozenset[str]) -> None:
        """Mark the boxes that a search has found."""
        self._showing.set_hits(ids)

    def set_compact(self, compact: bool) -> None:
        """Draw the map to suit the window, or as a plain tree."""
        self._showing.arrange(compact, self._current())

    def look_at_branch(self, node: str | None) -> None:
        """Look at the branch of a statement or inference alone, or with None at the whole map again."""
        self._showing.look_at(node)

    def hide_rest(self, hidden: bool) -> None:
        """Hide what does not belong to the branch that is looked at alone, or only veil it."""
        self._showing.hide_rest(hidden)

    def show_overview(self, shown: bool) -> None:
        """Show the whole map, small, in the corner, or not."""
        self._corners.want_overview(shown)

    def paint_box(self, painter: QPainter, element: Element) -> None:
        """Paint one box; the painter is in the coordinates of the map."""
        self._showing.painted.paint_element(painter, element)

    def element_of(self, node: str) -> Element | None:
        """Return the box of a statement or inference, if it is drawn."""
        return self.picture.box(node)

    def below_current(self) -> QPoint:
        """Return the place of the widget right below what is selected; the middle when that is not in sight."""
        box = self._current()
        if box is not None and self.viewport.holds((box.x, box.y, box.width, box.height)):
            x, y = self.viewport.to_screen(box.x, box.y + box.height)
            return QPoint(round(x), round(y) + 4)
        return self.rect().center()

    def box_at(self, place: QPointF) -> Element | None:
        """Return the foremost box at a place of the widget."""
        x, y = self.viewport.to_map(place.x(), place.y())
        return next((e for e in self._showing.seen.at(x, y) if e.kind in _BOXES and e.contains(x, y)), None)

    # --- following ----------------------------------------------------------------------------------------------

    def _follow(self, change: Change) -> None:
        steady, empty = self._steady(), not self.picture.plan.starts
        if is_placing(change) and not self._beneath:
            self._showing.follow_in_place()
        else:
            self._showing.follow(steady)
            self._keep_in_sight(steady)
        if empty:
            self._first_look()
        edited = self._edited()
        self._field.place(edited, self.viewport, self.theme)
        if edited is not None:
            self._sight.show((edited.x, edited.y, edited.width, edited.height))

    def _steady(self) -> Element | None:
        """Return the box that stays where it is after a change; what has been put elsewhere is seen to move."""
        current, editor = self.selection.current, self.editor
        if current is None or self._beneath is not None or self.editing:
            return self._current()
        node = fixed_point(self.picture.plan, editor.document, editor.tree, current)
        return self.element_of(node) if node is not None else None

    def _keep_in_sight(self, steady: Element | None) -> None:
        """Show what is selected where it has been put, if something else was held in its place meanwhile."""
        current = self.selection.current
        if current is not None and steady is not None and steady.subject != current and self._beneath is None:
            self.show_node(current)

    def _current(self) -> Element | None:
        """Return the box that is dropped on, edited or selected."""
        beneath = self.element_of(self._beneath) if self._beneath is not None else None
        return (
            beneath or self._edited() or (self.element_of(self.selection.current) if self.selection.current else None)
        )

    def _edited(self) -> Element | None:
        return self.element_of(self._field.statement) if self._field.statement is not None else None

    def _after_drawing(self) -> None:
        self._corners.show_map(self._showing.painted.far, self.picture.bounds, self.theme)
        self.update()

    def _after_look(self, zoomed: bool) -> None:
        self._corners.look(self.viewport, zoomed=zoomed, whole=self._sight.whole)
        self._field.place(self._edited(), self.viewport, self.theme)
        self.update()

    def draw_ahead(self, document: Document) -> Drawer:
        """Return the drawing of a document that is to be shown; a worker may ask for it."""
        return self._showing.draw_ahead(document)

    def expect(self, drawer: Drawer | None) -> None:
        """Show the next document by its drawing if it is the one that was drawn."""
        self._showing.expect(drawer)

    def _start_anew(self) -> None:
        """Show another document: whole if it can be read so, else from its thesis on."""
        self._field.close()
        self._showing.start_anew()
        self._fresh = True
        if self.isVisible():
            self._first_look()

    def _first_look(self) -> None:
        self._fresh = False
        self._showing.arrange_again()
        self._sight.first_look(self.picture)

    def _follow_selection(self) -> None:
        current = self.selection.current
        if current is not None and self.picture.place(current) and not self._showing.seen.place(current):
            self.look_at_branch(None)
        if current is not None and not self._pointer.busy:
            self.show_node(current)
        self.update()

    # --- events -------------------------------------------------------------------------------------------------

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the picture and what lies over it."""
        painter = QPainter(self)
        self._showing.paint(painter, self.selection.ids)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if not self._showing.moving:
            shown = self._showing.shown
            paint_loose_words(painter, self.editor.document, self.selection.inference, shown, self.viewport, self.theme)
        if not self.picture.plan.starts and not self.read_only:
            words = self.tr("Press Enter or double-click to write the thesis, or paste an outline.")
            paint_words(painter, words, self.viewport, self.theme)
        self._pointer.paint(painter)

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
        self._showing.suit(new.width() / self._sight.whole, new.height() / self._sight.whole)
        if self._fresh and self.isVisible():
            self._first_look()
        self._corners.place()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Begin what the pointer does."""
        self._field.close()
        self.setFocus(Qt.FocusReason.MouseFocusReason)
        self._pointer.press(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Go on with what the pointer does."""
        self._pointer.move(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """End what the pointer does."""
        self._pointer.release(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Edit the box under the pointer, or begin one on free ground."""
        self._pointer.double_click(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Scroll; with Ctrl, zoom under the pointer."""
        turn(event, self._sight, self.picture.bounds)

    def event(self, event: QEvent) -> bool:
        """Zoom when two fingers are spread on a touch pad."""
        if isinstance(event, QNativeGestureEvent):
            return pinched(event, self._sight)
        return super().event(event)

    def focusNextPrevChild(self, _forwards: bool) -> bool:
        """Keep Tab for adding reasons; F6 leaves the canvas."""
        return False

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Call off a drag or end the look at one branch by Esc; a letter opens the selected box and is typed there."""
        if event.key() == Qt.Key.Key_Control:
            self._pointer.hold(event.modifiers() | Qt.KeyboardModifier.ControlModifier)  # X11 tells those held before
        if event.key() == Qt.Key.Key_Escape and self._pointer.busy:
            self._pointer.cancel()
            return
        if event.key() == Qt.Key.Key_Escape and self.focus_branch is not None:
            self.command_requested.emit("focus_branch")
            return
        letter = event.text()
        held = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.MetaModifier
        statement = self.selection.statement
        if letter and letter.isprintable() and letter != " " and statement and not event.modifiers() & held:
            self._edit(statement, letter)
        else:
            super().keyPressEvent(event)

    def keyReleaseEvent(self, event: QKeyEvent) -> None:
        """Let a drag know that a key is no longer held."""
        if event.key() == Qt.Key.Key_Control:
            self._pointer.hold(event.modifiers() & ~Qt.KeyboardModifier.ControlModifier)
        super().keyReleaseEvent(event)

    def _edit(self, statement: str, typed: str = "") -> None:
        if not self.editor.may_change():
            return
        self.show_node(statement)
        if self.viewport.scale < 0.6:
            self.zoom_to(0.9)
            self.show_node(statement)
        if waits(self.editor.document.statements[statement].text):
            self.status_message.emit(self.tr("Type over what stands in braces; Tab goes to the next blank."))
        self._field.open(statement, typed)
        self._field.place(self._edited(), self.viewport, self.theme)

    def _after_editing(self, following: str) -> None:
        self.setFocus(Qt.FocusReason.OtherFocusReason)
        self.update()
        if following:
            self.command_requested.emit(following)

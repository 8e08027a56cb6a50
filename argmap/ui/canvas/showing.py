"""What the canvas shows: the picture that follows the document, in a theme, with hits and a branch in focus."""

from collections.abc import Callable, Collection, Iterable

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QWidget

from argmap.layout import Drawing
from argmap.layout.engine import drawing_of
from argmap.layout.on_a_page import Page
from argmap.model import Document, SpanningTree, spanning_tree
from argmap.picture.items import Element
from argmap.picture.map_picture import MapPicture
from argmap.picture.theme import THEMES, Theme
from argmap.ui.analysis import Analysis, Result
from argmap.ui.canvas.across import Across
from argmap.ui.canvas.drawer import Drawer
from argmap.ui.canvas.focus import HIDDEN, VEILED, Focus
from argmap.ui.canvas.motion import Motion
from argmap.ui.canvas.overlays import paint_ground, paint_outlines
from argmap.ui.canvas.paint import PicturePainter
from argmap.ui.canvas.sight import READABLE, Sight, anchor_of
from argmap.ui.canvas.typeface import measure_of
from argmap.ui.editor import Editor

_SMALL = 400
"""Blocks up to which a map is drawn as a whole within a frame."""

_PAUSE = 300
"""Milliseconds without an edit after which what goes across the branches of a large map is drawn again."""

_AHEAD = 2
"""Bunches of the view from far out that are prepared at a time, while nothing else is to be done."""

_FIRST_WINDOW = (1000.0, 700.0)
"""The size of a window that has not been shown yet."""

_OUTLINED = ("thesis", "root", "card", "reference", "frame")


class Showing(QObject):
    """Draws the editor's document and lets what moves glide; what the person looks at stays where it is."""

    changed = Signal()
    """The picture, its theme or its marks are others now."""

    stepped = Signal()
    """The same picture is to be painted again."""

    def __init__(self, editor: Editor, analysis: Analysis, sight: Sight, canvas: QWidget) -> None:
        super().__init__(canvas)
        self._editor, self._analysis, self._sight = editor, analysis, sight
        self.theme: Theme = THEMES["light"]
        self._drawer = Drawer(editor.document, editor.tree, analysis.result)
        self.painted = PicturePainter(self._drawer.picture, self.theme)
        self._expected: Drawer | None = None
        self._hits: frozenset[str] = frozenset()
        self._focus: Focus | None = None
        self.rest_hidden = False
        """Whether what does not belong to the branch in focus is not even seen under a veil."""

        self._motion = Motion(canvas)
        self._motion.stepped.connect(self.stepped)
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE)
        self._across = Across(self)
        self._across.arrived.connect(self._settle)
        self._pause.timeout.connect(lambda: self._across.ask(self.picture.plan))
        self._window: Page = _FIRST_WINDOW
        self._idle = QTimer(self, interval=0)
        self._idle.timeout.connect(self._prepare)
        analysis.ready.connect(self._remark)

    @property
    def picture(self) -> MapPicture:
        """What is drawn."""
        return self._drawer.picture

    @property
    def suits_window(self) -> bool:
        """Whether the map is drawn to suit the window, not as a plain tree whatever its size."""
        return self._drawer.page is not None

    @property
    def moving(self) -> bool:
        """Whether boxes are on their way to other places."""
        return self._motion.running

    @property
    def focus(self) -> str | None:
        """The statement or inference whose branch is looked at alone."""
        return self._focus.node if self._focus is not None else None

    @property
    def shown(self) -> MapPicture:
        """The picture of what is looked at: the branch in focus, or all."""
        branch = self._focus.picture if self._focus is not None else None
        return branch or self.picture

    @property
    def seen(self) -> MapPicture:
        """The picture of what is to be seen at all: what is hidden is not, what is veiled is."""
        return self.shown if self.rest_hidden else self.picture

    def start_anew(self) -> None:
        """Draw another document."""
        self._hits, self._focus = frozenset(), None
        self._draw_anew()
        self._settle_soon()
        self._idle.start()
        self.show()

    def follow(self, current: Element | None) -> None:
        """Draw the document after a change; the `current` box stays where it is if it is in sight."""
        self._redraw(lambda: self._drawer.follow(self._editor.document, self._editor.tree), current)

    def follow_in_place(self) -> None:
        """Draw the document after places were set by hand: the first root, from which they are seen, stays."""
        root = self.picture.box(self._editor.tree.roots[0]) if self._editor.tree.roots else None
        self._redraw_round(lambda: self._drawer.follow(self._editor.document, self._editor.tree), root)

    def arrange(self, suits_window: bool, current: Element | None) -> None:
        """Draw the map to suit the window, or as a plain tree."""
        if suits_window != self.suits_window:
            self._redraw(lambda: self._drawer.arrange(self._window if suits_window else None), current)

    def arrange_again(self) -> None:
        """Draw the map for the window as it is now, if it can be seen notably larger so."""
        larger = self._drawer.larger_for(self._window)
        if larger is not None:
            self._redraw(lambda: self._drawer.show(larger), None)

    def suit(self, width: float, height: float) -> None:
        """Take note of the size of the window, at 100 %; it moves nothing of what is drawn."""
        self._window = (width, height)

    def set_theme(self, theme: Theme, current: Element | None) -> None:
        """Draw in another theme; with another font all cards get other sizes, and the `current` one stays in place."""
        before, self.theme = self.theme, theme
        if theme.family == before.family:
            self.show()
        else:
            self._redraw(self._draw_anew, current)

    def set_hits(self, ids: Iterable[str]) -> None:
        """Mark the boxes that a search has found."""
        self._hits = frozenset(ids)
        self.stepped.emit()

    def look_at(self, node: str | None) -> None:
        """Look at the branch of a statement or inference alone, or with None at the whole map."""
        self._focus = Focus(node) if node is not None else None
        self.show()

    def hide_rest(self, hidden: bool) -> None:
        """Hide what does not belong to the branch in focus, or only veil it."""
        self.rest_hidden = hidden
        self.stepped.emit()

    def show(self) -> None:
        """Show the drawer's picture as it is now."""
        self.painted.show(self.picture, self.theme, self._drawer.recoloured)
        if self._focus is not None and not self._focus.show(self.picture, self.theme, self._drawer.recoloured):
            self._focus = None
        self.changed.emit()

    def paint(self, painter: QPainter, selected: Iterable[str]) -> None:
        """Paint ground, picture, veil and outlines, in the coordinates of the widget."""
        viewport = self._sight.viewport
        paint_ground(painter, viewport, self.theme)
        painter.save()
        elements: list[Element] | None = None
        if self._motion.running:
            elements = self._motion.on_the_way(self.picture.inside(*viewport.visible()))
        self.painted.paint(painter, viewport, elements)
        painter.restore()
        if self._focus is not None:
            self._focus.paint(painter, viewport, HIDDEN if self.rest_hidden else VEILED)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.translate(viewport.dx, viewport.dy)
        painter.scale(viewport.scale, viewport.scale)
        on_screen = {element.subject: element for element in elements or () if element.kind in _OUTLINED}
        for nodes, token, width in ((self._hits, "badge_warning", 2.0), (selected, "accent", 2.5)):
            places = [on_screen.get(node) or self.seen.place(node) for node in nodes]
            paint_outlines(painter, [place for place in places if place], viewport, self.theme[token], width)
        if viewport.scale >= READABLE:
            self._paint_badges(painter, {*self._hits, *selected}, elements)
        painter.restore()

    def _paint_badges(self, painter: QPainter, nodes: Collection[str], elements: Iterable[Element] | None) -> None:
        """Paint the badges of some boxes again, over the outlines round these."""
        shown = self.seen.inside(*self._sight.viewport.visible()) if elements is None else elements
        for element in shown:
            if element.kind == "badge" and element.subject in nodes:
                self.painted.paint_element(painter, element)

    def draw_ahead(self, document: Document) -> Drawer:
        """Return the drawing of a document that is to be shown; a worker may ask for it."""
        return self._drawn(document, spanning_tree(document), None)

    def expect(self, drawer: Drawer | None) -> None:
        """Show the next document by its drawing, if that is of it and is as it would be drawn now."""
        self._expected = drawer

    def _draw_anew(self) -> None:
        document, expected = self._editor.document, self._expected
        self._expected = None
        if expected is not None and expected.document is document and self._is_up_to_date(expected):
            self._drawer = expected
        else:
            self._drawer = self._drawn(document, self._editor.tree, self._analysis.result)

    def _is_up_to_date(self, drawer: Drawer) -> bool:
        """Return whether font and arrangement are still those of a drawing that took long to make."""
        arranged = (drawer.page is not None) == self.suits_window
        return arranged and drawer.picture.memory.measure is measure_of(self.theme.family)

    def _drawn(self, document: Document, tree: SpanningTree, result: Result | None) -> Drawer:
        page = self._window if self.suits_window else None
        return Drawer(document, tree, result, page, measure_of(self.theme.family))

    def _redraw(self, draw: Callable[[], None], current: Element | None) -> None:
        self._redraw_round(draw, anchor_of(self.picture, self._sight.viewport, current))

    def _redraw_round(self, draw: Callable[[], None], anchor: Element | None) -> None:
        sight, before = self._sight, self.picture
        moving = self._motion.wanted and sight.viewport.scale >= READABLE
        seen = before.inside(*sight.viewport.visible()) if moving else []
        draw()
        if not self._drawer.settled:
            self._settle_soon()
        self.show()
        after = self.picture.element(anchor.key) if anchor is not None else None
        if anchor is None or after is None:
            return
        by, scale = (after.x - anchor.x, after.y - anchor.y), sight.viewport.scale
        sight.look(sight.viewport.panned(-by[0] * scale, -by[1] * scale))
        if moving:
            visible = self.picture.inside(*sight.viewport.visible())
            self._motion.begin(before.plan, seen, self.picture, visible, by)

    def _remark(self) -> None:
        self._drawer.remark(self._analysis.result)
        self.show()

    def _settle_soon(self) -> None:
        plan = self.picture.plan
        self._across.forget()
        if len(plan.branches) <= _SMALL:
            self._drawer.settle(drawing_of(plan))
        else:
            self._pause.start()

    def _settle(self, drawing: Drawing) -> None:
        self._drawer.settle(drawing)
        self.show()

    def _prepare(self) -> None:
        if not self.painted.far.prepare(_AHEAD):
            self._idle.stop()

"""Telling a map: the stage on one screen, the speaker's view on another, and the keys that lead through it."""

from collections.abc import Callable, Mapping

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent, QMouseEvent, QScreen
from PySide6.QtWidgets import QWidget

from argmap.edits import unfold_all
from argmap.layout.engine import drawing_of
from argmap.layout.on_a_page import Page
from argmap.model import Document, spanning_tree
from argmap.picture.theme import Theme
from argmap.ui.canvas.drawer import Drawer
from argmap.ui.canvas.typeface import measure_of
from argmap.ui.presentation.speaker import Speaker
from argmap.ui.presentation.stage import Stage
from argmap.ui.presentation.story import next_main, story

_KEYS: Mapping[str, tuple[Qt.Key, ...]] = {
    "next": (
        Qt.Key.Key_Right,
        Qt.Key.Key_PageDown,
        Qt.Key.Key_Space,
        Qt.Key.Key_Return,
        Qt.Key.Key_Enter,
        Qt.Key.Key_N,
    ),
    "back": (Qt.Key.Key_Left, Qt.Key.Key_PageUp, Qt.Key.Key_Backspace, Qt.Key.Key_P),
    "next_branch": (Qt.Key.Key_Down,),
    "branch_before": (Qt.Key.Key_Up,),
    "first": (Qt.Key.Key_Home,),
    "last": (Qt.Key.Key_End,),
    "black": (Qt.Key.Key_B, Qt.Key.Key_Period),
    "white": (Qt.Key.Key_W, Qt.Key.Key_Comma),
    "speaker": (Qt.Key.Key_S,),
    "end": (Qt.Key.Key_Escape, Qt.Key.Key_F5),
}
"""What keys and clickers do."""

_ACT_OF = {key: act for act, keys in _KEYS.items() for key in keys}


class Presentation(QObject):
    """One telling of a map as it was when it began, with nothing folded."""

    ended = Signal()

    def __init__(self, document: Document, theme: Theme, parent: QWidget, start: str | None = None) -> None:
        """`start`: the statement or inference at which to begin; None: the whole map. The map must not be empty."""
        super().__init__(parent)
        unfolded = document.apply(unfold_all(document))
        tree = spanning_tree(unfolded)
        self.scenes = story(unfolded, tree)
        drawer = Drawer(unfolded, tree, page=_page(parent.screen()), measure=measure_of(theme.family))
        drawer.settle(drawing_of(drawer.picture.plan))
        self.stage = Stage(drawer.picture, theme, self.scenes)
        self.stage.setWindowTitle(self.tr("Presentation"))
        self.speaker = Speaker(drawer.picture, theme, self.scenes)
        self.number = 0
        for window in (self.stage, self.speaker):
            window.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
            window.installEventFilter(self)
        wanted = start if start in unfolded.inferences else tree.home.get(start or "", start)
        self._first = next((n for n, scene in enumerate(self.scenes) if scene.node == wanted), 0)
        self._acts: Mapping[str, Callable[[], None]] = {
            "next": lambda: self.go(self.number + 1),
            "back": lambda: self.go(self.number - 1),
            "next_branch": lambda: self.go(next_main(self.scenes, self.number, 1)),
            "branch_before": lambda: self.go(next_main(self.scenes, self.number, -1)),
            "first": lambda: self.go(0),
            "last": lambda: self.go(len(self.scenes) - 1),
            "black": lambda: self._cover("#000000"),
            "white": lambda: self._cover("#FFFFFF"),
            "speaker": self.toggle_speaker,
            "end": self.end,
        }

    def begin(self) -> None:
        """Show the stage on the whole screen; where there is a second one, the speaker's view on the first."""
        parent = self.parent()
        here = parent.screen() if isinstance(parent, QWidget) else QGuiApplication.primaryScreen()
        others = [screen for screen in QGuiApplication.screens() if screen is not here]
        if others:
            _put_on(self.speaker, here)
            self.speaker.show()
        _put_on(self.stage, others[0] if others else here)
        self.go(self._first)
        self.stage.showFullScreen()
        self.stage.activateWindow()
        self.stage.setFocus()

    def go(self, number: int) -> None:
        """Show a scene; before the first and after the last one nothing happens."""
        if 0 <= number < len(self.scenes):
            self.number = number
            self.stage.cover(None)
            self.stage.show_scene(number)
            self.speaker.show_scene(number)

    def toggle_speaker(self) -> None:
        """Show the speaker's view, or not."""
        self.speaker.setVisible(not self.speaker.isVisible())

    def end(self) -> None:
        """Close both windows."""
        for window in (self.stage, self.speaker):
            window.removeEventFilter(self)
            window.close()
            window.deleteLater()
        self.ended.emit()
        self.deleteLater()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take keys and clicks of both windows; when the stage is closed, all ends."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            act = _ACT_OF.get(Qt.Key(event.key()))
            if act is not None:
                self._acts[act]()
            return act is not None
        if isinstance(event, QMouseEvent) and event.type() == QEvent.Type.MouseButtonPress and watched is self.stage:
            back = event.button() in (Qt.MouseButton.RightButton, Qt.MouseButton.BackButton)
            self._acts["back" if back else "next"]()
            return True
        if event.type() == QEvent.Type.Close and watched is self.stage:
            self.end()
            return True
        return super().eventFilter(watched, event)

    def _cover(self, colour: str) -> None:
        self.stage.cover(None if self.stage.covered == colour else colour)


def _put_on(window: QWidget, screen: QScreen) -> None:
    area = screen.availableGeometry()
    window.move(area.topLeft())
    window.resize(min(window.width(), area.width()), min(window.height(), area.height()))


def _page(screen: QScreen) -> Page:
    """Return the page to draw for: on one of the shape of the screen, a step stands near what it is about."""
    size = screen.size()
    return float(size.width()), float(size.height())

"""The speaker's view: the scene that is shown, the next one, the notes and the time."""

from collections.abc import Sequence

from PySide6.QtCore import QElapsedTimer, Qt, QTimer
from PySide6.QtWidgets import QGridLayout, QScrollArea, QVBoxLayout, QWidget

from argmap.picture.map_picture import MapPicture
from argmap.picture.theme import Theme
from argmap.ui.plain import label
from argmap.ui.presentation.stage import Stage
from argmap.ui.presentation.story import Scene


class Speaker(QWidget):
    """A window for the one who speaks."""

    def __init__(self, picture: MapPicture, theme: Theme, scenes: Sequence[Scene]) -> None:
        super().__init__()
        self._scenes = scenes
        self.setWindowTitle(self.tr("Speaker’s view"))
        self.setObjectName("page")
        self.resize(1000, 640)
        self.now, self.next = Stage(picture, theme, scenes), Stage(picture, theme, scenes)
        self._place, self._clock = label("", "heading", wraps=False), label("", "heading", wraps=False)
        self._notes = label("")
        self._notes.setAlignment(Qt.AlignmentFlag.AlignTop)
        self._notes.setStyleSheet("font-size: 16px; padding: 8px;")
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setWidget(self._notes)
        scroll.setAccessibleName(self.tr("Notes"))
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        side = QVBoxLayout()
        side.addWidget(label(self.tr("NEXT"), "caption"))
        side.addWidget(self.next, 2)
        side.addWidget(label(self.tr("NOTES"), "caption"))
        side.addWidget(scroll, 3)
        grid = QGridLayout(self)
        grid.addWidget(self._place, 0, 0)
        grid.addWidget(self._clock, 0, 1, Qt.AlignmentFlag.AlignRight)
        grid.addWidget(self.now, 1, 0)
        grid.addLayout(side, 1, 1)
        grid.addWidget(label(self.tr("Next: → · Back: ← · Next branch: ↓ · Black: B · End: Esc"), "dim"), 2, 0, 1, 2)
        grid.setColumnStretch(0, 3)
        grid.setColumnStretch(1, 2)
        grid.setRowStretch(1, 1)
        self._since = QElapsedTimer()
        self._since.start()
        self._tick = QTimer(self, interval=1000)
        self._tick.timeout.connect(self._show_time)
        self._tick.start()
        self._show_time()

    @property
    def notes(self) -> str:
        """The notes of the scene that is shown."""
        return self._notes.text()

    def show_scene(self, number: int) -> None:
        """Follow the stage."""
        self.now.show_scene(number)
        self.next.show_scene(min(number + 1, len(self._scenes) - 1))
        self._place.setText(f"{number + 1} / {len(self._scenes)}")
        self._notes.setText(self._scenes[number].notes or self.tr("No notes for this step."))

    def _show_time(self) -> None:
        seconds = self._since.elapsed() // 1000
        self._clock.setText(f"{seconds // 60}:{seconds % 60:02d}")

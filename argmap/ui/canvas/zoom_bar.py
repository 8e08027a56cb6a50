"""The small bar that shows and sets the scale."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QToolButton, QWidget


class ZoomBar(QFrame):
    """Buttons − 100 % + Fit; it knows nothing of the map."""

    command_requested = Signal(str)
    """The id of the command of the pressed button."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("zoomBar")
        row = QHBoxLayout(self)
        row.setContentsMargins(4, 2, 4, 2)
        row.setSpacing(2)
        self._button(row, "−", "zoom_out", self.tr("Zoom out"))
        self._scale = self._button(row, "100 %", "zoom_100", self.tr("Scale; a click sets 100 %"))
        self._button(row, "+", "zoom_in", self.tr("Zoom in"))
        self._button(row, self.tr("Fit"), "fit", self.tr("Fit the map into the window"))

    def show_scale(self, scale: float) -> None:
        """Show a scale; 1.0 is 100 %."""
        self._scale.setText(f"{scale * 100:.0f} %")
        self.adjustSize()

    def _button(self, row: QHBoxLayout, text: str, command: str, name: str) -> QToolButton:
        button = QToolButton(self)
        button.setText(text)
        button.setAutoRaise(True)
        button.setAccessibleName(name)
        button.setToolTip(name)
        button.clicked.connect(lambda: self.command_requested.emit(command))
        row.addWidget(button)
        return button

"""A button that is as wide as its place and not wider: words that do not fit are cut, and whole in the tool tip."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget

from argmap.picture.characters import visible_text
from argmap.ui.plain import button_text, tooltip

_PADDING = 16
"""Of the button's own look, left and right together."""


class ElidedButton(QPushButton):
    """Its text is what there is room for; its tool tip and accessible name say all of what it is about."""

    def __init__(self, words: str, about: str, parent: QWidget | None = None) -> None:
        super().__init__(button_text(words), parent)
        self._words = visible_text(words)
        self.setAccessibleName(visible_text(about))
        self.setToolTip(tooltip(about))
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)

    def say(self, words: str) -> None:
        """Show other words."""
        self._words = visible_text(words)
        self.setToolTip(tooltip(words))
        self._cut()

    def minimumSizeHint(self) -> QSize:
        """Return a width that never makes a panel wider."""
        return QSize(40, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Cut the words anew."""
        super().resizeEvent(event)
        self._cut()

    def _cut(self) -> None:
        room = self.width() - _PADDING
        self.setText(button_text(self.fontMetrics().elidedText(self._words, Qt.TextElideMode.ElideRight, room)))

"""Choosing the font of the window and the map."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QFontComboBox, QLabel, QVBoxLayout, QWidget

from argmap.ui.plain import label


class FontDialog(QDialog):
    """Asks for a font and shows a few words in it."""

    def __init__(self, family: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Font"))
        self._fonts = QFontComboBox()
        self._fonts.setFontFilters(QFontComboBox.FontFilter.ScalableFonts)
        self._fonts.setCurrentFont(QFont(family))
        self._fonts.setAccessibleName(self.tr("Font of the window and the map"))
        self._sample = QLabel(self.tr("Because good reasons deserve good letters: 1, I, l; 0, O; “quoted”."))
        self._sample.setTextFormat(Qt.TextFormat.PlainText)
        self._sample.setWordWrap(True)
        self._sample.setMinimumSize(360, 60)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.addWidget(self._fonts)
        column.addWidget(self._sample)
        column.addWidget(label(self.tr("Pictures, slides and briefings keep their own font."), "dim"))
        column.addWidget(buttons)
        self._fonts.currentFontChanged.connect(self._show)
        self._show(self._fonts.currentFont())

    @property
    def family(self) -> str:
        """The font that is chosen."""
        return self._fonts.currentFont().family()

    def _show(self, font: QFont) -> None:
        self._sample.setStyleSheet(f'QLabel {{ font-family: "{font.family()}"; font-size: 17px; }}')

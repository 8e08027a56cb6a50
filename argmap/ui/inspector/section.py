"""A titled part of the inspector that can be folded."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QToolButton, QVBoxLayout, QWidget


class Section(QWidget):
    """A caption, which folds what is below it."""

    def __init__(self, title: str, content: QWidget, *, opened: bool = True, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._content = content
        self._caption = QToolButton()
        self._caption.setObjectName("sectionCaption")
        self._caption.setText(title.upper())
        self._caption.setAccessibleName(title)
        self._caption.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self._caption.setCheckable(True)
        self._caption.setChecked(opened)
        self._caption.toggled.connect(self._open)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(self._caption, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(content)
        self._open(opened)

    def open(self) -> None:
        """Show what is below the caption."""
        self._caption.setChecked(True)

    def _open(self, opened: bool) -> None:
        self._caption.setArrowType(Qt.ArrowType.DownArrow if opened else Qt.ArrowType.RightArrow)
        self._content.setVisible(opened)

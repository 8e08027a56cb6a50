"""A dialog on what differs between two versions."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QSplitter, QVBoxLayout, QWidget

from argmap.model import Document
from argmap.ui.history.compared_map import ComparedMap
from argmap.ui.history.differences import DifferencesList
from argmap.ui.plain import label, window_title
from argmap.ui.theme import worn


def compare(before: Document, after: Document, heading: str, parent: QWidget | None) -> QDialog:
    """Show what leads from one version to another, as sentences and drawn on one map."""
    dialog = QDialog(parent)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.setWindowTitle(window_title(heading))
    dialog.resize(1080, 620)
    column = QVBoxLayout(dialog)
    column.addWidget(label(heading, "title"))
    shown, drawn = DifferencesList(), ComparedMap(worn())
    shown.compare(before, after)
    drawn.compare(before, after)
    shown.about.connect(drawn.show_node)
    sides = QSplitter()
    sides.addWidget(shown)
    sides.addWidget(drawn)
    sides.setStretchFactor(1, 2)
    column.addWidget(sides, 1)
    buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
    buttons.rejected.connect(dialog.close)
    column.addWidget(buttons)
    dialog.show()
    return dialog

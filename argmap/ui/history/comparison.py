"""A dialog on what differs between two versions."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QVBoxLayout, QWidget

from argmap.model import Document
from argmap.ui.history.differences import DifferencesList
from argmap.ui.plain import label


def compare(before: Document, after: Document, heading: str, parent: QWidget | None) -> QDialog:
    """Show what leads from one version to another, beside the map."""
    dialog = QDialog(parent)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.setWindowTitle(heading)
    dialog.resize(620, 460)
    column = QVBoxLayout(dialog)
    column.addWidget(label(heading, "title"))
    shown = DifferencesList()
    shown.compare(before, after)
    column.addWidget(shown, 1)
    buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
    buttons.rejected.connect(dialog.close)
    column.addWidget(buttons)
    dialog.show()
    return dialog

"""What the program is, in a few lines."""

from PySide6.QtWidgets import QMessageBox, QWidget

from argmap import __version__
from argmap.ui.plain import ask


def show_about(parent: QWidget) -> None:
    """Show name, version and licence."""
    ask(
        parent,
        f"Argmap {__version__}",
        QMessageBox.StandardButton.Close,
        details=parent.tr("Build, check, evaluate and export argument maps. Apache License 2.0; font Inter, OFL 1.1."),
        icon=QMessageBox.Icon.Information,
    )

"""The window of the help: it reads nothing but its page, and its links open as all others do."""

from PySide6.QtCore import QCoreApplication, Qt, QUrl
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QTextBrowser, QVBoxLayout, QWidget

from argmap.ui.help.pages import PAGES, page
from argmap.ui.links import open_link


class HelpWindow(QDialog):
    """Shows one page; it stays open beside the map."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        title = QCoreApplication.translate("Commands", PAGES[name])
        self.setWindowTitle(title)
        self.resize(720, 680)
        self.text = _Reader()
        self.text.setAccessibleName(title)
        self.text.show_page(name)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.close)
        column = QVBoxLayout(self)
        column.addWidget(self.text)
        column.addWidget(buttons)


class _Reader(QTextBrowser):
    def __init__(self) -> None:
        super().__init__()
        self.setOpenLinks(False)
        self.anchorClicked.connect(lambda url: open_link(url.toString(), self))

    def show_page(self, name: str) -> None:
        from argmap.export.page.notes import note_html

        self.setHtml(note_html(page(name)))

    def loadResource(self, _kind: int, _name: QUrl | str) -> None:
        """Read nothing."""


def show_help(name: str, parent: QWidget | None) -> HelpWindow:
    """Show a page of the help."""
    window = HelpWindow(name, parent)
    window.show()
    return window

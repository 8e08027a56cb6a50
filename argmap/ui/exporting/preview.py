"""A preview of the real result: pages, slides or text, made from the bytes that the file will have."""

from base64 import b64decode
from typing import Any

from PySide6.QtCore import QByteArray, Qt, QUrl
from PySide6.QtGui import QImage, QPixmap, QTextDocument
from PySide6.QtWidgets import (
    QLabel,
    QScrollArea,
    QSizePolicy,
    QStackedWidget,
    QTextBrowser,
    QVBoxLayout,
    QWidget,
)

from argmap.ui.exporting.job import Result
from argmap.ui.exporting.likeness import WIDTH
from argmap.ui.plain import label


class Preview(QStackedWidget):
    """Shows what an export came to."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setMinimumSize(WIDTH + 40, 420)
        self.setAccessibleName(self.tr("Preview"))
        self._said = label("", "dim")
        self._said.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._pages = QWidget()
        self._column = QVBoxLayout(self._pages)
        self._column.setSpacing(12)
        self._scroll = QScrollArea()
        self._scroll.setWidgetResizable(True)
        self._scroll.setWidget(self._pages)
        self._text = _Reader()
        self._text.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        for widget in (self._said, self._scroll, self._text):
            self.addWidget(widget)
        self._count = 0

    @property
    def pages(self) -> int:
        """How many pages or slides are shown."""
        return self._count if self.currentWidget() is self._scroll else 0

    def text(self) -> str:
        """Return the text that is shown, or what is said in its place."""
        return self._text.toPlainText() if self.currentWidget() is self._text else self._said.text()

    def say(self, words: str) -> None:
        """Say why there is nothing to be seen."""
        self._said.setText(words)
        self.setCurrentWidget(self._said)

    def show_result(self, result: Result) -> None:
        """Show what came of a wish."""
        if result.fault:
            self.say(result.fault)
            return
        shown = result.likeness
        if isinstance(shown, list):
            self._show_pages(shown)
        elif shown.startswith("<"):
            self._text.setHtml(shown)
            self.setCurrentWidget(self._text)
        else:
            self._text.setPlainText(shown)
            self.setCurrentWidget(self._text)

    def _show_pages(self, images: list[QImage]) -> None:
        while (item := self._column.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        self._count = len(images)
        for number, image in enumerate(images, 1):
            picture = QLabel()
            picture.setPixmap(QPixmap.fromImage(image))
            picture.setProperty("role", "page")
            picture.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
            picture.setAccessibleName(self.tr("Page {number}").format(number=number))
            self._column.addWidget(picture, 0, Qt.AlignmentFlag.AlignHCenter)
        self._column.addStretch(1)
        self.setCurrentWidget(self._scroll)


class _Reader(QTextBrowser):
    """Shows HTML that pandoc made, and loads nothing but the pictures in it."""

    def __init__(self) -> None:
        super().__init__()
        self.setOpenLinks(False)

    def loadResource(self, kind: int, name: QUrl | str) -> Any:
        """Return a picture that stands in the page itself; nothing is read from elsewhere."""
        address = name.toString() if isinstance(name, QUrl) else name
        if kind == QTextDocument.ResourceType.ImageResource.value and address.startswith("data:image/"):
            image = QImage.fromData(QByteArray(b64decode(address.partition(",")[2], validate=False)))
            return image.scaledToWidth(min(image.width(), WIDTH), Qt.TransformationMode.SmoothTransformation)
        return None

"""Screenshots of the canvas in the real window, made so small that letters blur and fonts do not matter.

python -m tests.ui.screenshots.shots    stores them anew, one sheet for each sample map; look at what has changed
"""

from collections.abc import Iterator
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any, NamedTuple, get_args

from PySide6.QtCore import QPoint, QRect, QSettings, QSize, Qt
from PySide6.QtGui import QImage, QPainter, QRegion
from PySide6.QtWidgets import QApplication, QWidget

from argmap.data import sample_maps
from argmap.edits import set_orientation
from argmap.model import Document
from argmap.model.records import Orientation
from argmap.picture.theme import THEMES
from argmap.storage import read_file

FOLDER = Path(__file__).parent
ORIENTATIONS: tuple[Orientation, ...] = get_args(Orientation)
WINDOW = QSize(1600, 1000)
TILE = QSize(120, 96)
"""What is left of one view of the canvas; a word of a card is about a pixel high."""


class Shot(NamedTuple):
    """Two looks at a map, side by side: the whole of it, and its thesis at 100 %, both as a plain tree."""

    theme: str
    orientation: Orientation
    image: QImage


def shots(window: Any, document: Document) -> Iterator[Shot]:
    """Show a map in the window in all themes and orientations, and yield what is seen."""
    window.resize(WINDOW)
    window.show_new(document)
    canvas = window.parts.canvas
    canvas.set_compact(False)  # a compact drawing depends on the room that panels leave
    for orientation in ORIENTATIONS:
        window.editor.edit(set_orientation, orientation)
        window.analysis.refresh()
        window.selection.clear()
        canvas.fit()
        whole = in_all_themes(canvas)
        canvas.zoom_to(1.0)
        canvas.show_node(document.thesis)
        near = in_all_themes(canvas)
        yield from (Shot(name, orientation, beside([whole[name], near[name]])) for name in THEMES)


def in_all_themes(canvas: Any) -> dict[str, QImage]:
    """Return what the canvas shows, by theme."""
    found = {}
    for name, theme in THEMES.items():
        canvas.set_theme(theme)
        found[name] = seen(canvas)
    return found


def seen(canvas: Any) -> QImage:
    """Return what the canvas shows once nothing moves any more, without what lies in its corners."""
    while canvas._showing.moving:
        QApplication.processEvents()
    image = QImage(canvas.size(), QImage.Format.Format_RGB32)
    canvas.render(image, QPoint(), QRegion(), QWidget.RenderFlag.DrawWindowBackground)
    return image.scaled(TILE, Qt.AspectRatioMode.IgnoreAspectRatio, Qt.TransformationMode.SmoothTransformation)


def beside(images: list[QImage]) -> QImage:
    """Return images of one size in a row."""
    width, height = images[0].width(), images[0].height()
    row = QImage(width * len(images), height, QImage.Format.Format_RGB32)
    painter = QPainter(row)
    for place, image in enumerate(images):
        painter.drawImage(place * width, 0, image)
    painter.end()
    return row


def place(shot: Shot) -> QRect:
    """Return where a shot is on the sheet of its map: a row for each theme, a column for each orientation."""
    size = shot.image.size()
    column, row = ORIENTATIONS.index(shot.orientation), list(THEMES).index(shot.theme)
    return QRect(QPoint(column * size.width(), row * size.height()), size)


def sheet_of(name: str) -> Path:
    """Return the file in which the shots of a sample map are stored."""
    return FOLDER / f"{name}.png"


def store(window: Any) -> None:
    """Store the shots of all sample maps."""
    for path in sample_maps():
        taken = list(shots(window, read_file(path).document))
        size = taken[0].image.size()
        sheet = QImage(size.width() * len(ORIENTATIONS), size.height() * len(THEMES), QImage.Format.Format_RGB32)
        painter = QPainter(sheet)
        for shot in taken:
            painter.drawImage(place(shot), shot.image)
        painter.end()
        sheet.save(str(sheet_of(path.stem)))
        print(f"{sheet_of(path.stem)}: {len(taken)} shots")


def main() -> None:
    """Store what is seen now."""
    from argmap.ui.app import make_application
    from argmap.ui.desk import Desk

    application = make_application()
    with TemporaryDirectory() as folder:
        desk = Desk(QSettings(f"{folder}/settings.ini", QSettings.Format.IniFormat))
        window = desk.new_window()
        store(window)
        window.editor.load(Document.of())
        window.close()
    application.processEvents()


if __name__ == "__main__":
    main()

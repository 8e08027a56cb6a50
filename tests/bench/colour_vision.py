"""Pictures of a map in all themes as people see them who lack one kind of cone, to be looked at.

python -m tests.bench.colour_vision MAP FOLDER
"""

import argparse
from functools import cache
from pathlib import Path

from PySide6.QtGui import QImage

from argmap.export import ExportOptions, export_bytes
from argmap.picture.theme import THEMES
from argmap.storage import read_file
from tests.picture.colour_vision import DEFICIENCIES, linear, seen_with


def main() -> None:
    """Write `THEME-DEFICIENCY.png` for each."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("map", type=Path)
    parser.add_argument("folder", type=Path)
    options = parser.parse_args()
    document = read_file(options.map).document
    options.folder.mkdir(parents=True, exist_ok=True)
    for theme in THEMES:
        image = QImage.fromData(export_bytes(document, "png", ExportOptions(theme=theme, scale=1.0)))
        for deficiency in DEFICIENCIES:
            as_seen(image, deficiency).save(str(options.folder / f"{theme}-{deficiency}.png"))


def as_seen(image: QImage, deficiency: str) -> QImage:
    """Return an image as it is seen with a deficiency."""
    plain = image.convertToFormat(QImage.Format.Format_RGB888)
    width, height = plain.width(), plain.height()
    rows = bytes(plain.constBits())
    seen = bytearray()
    for row in range(height):
        start = row * plain.bytesPerLine()
        line = rows[start : start + 3 * width]
        for place in range(0, 3 * width, 3):
            seen += _seen(line[place : place + 3], deficiency)
    return QImage(bytes(seen), width, height, 3 * width, QImage.Format.Format_RGB888).copy()


@cache
def _seen(pixel: bytes, deficiency: str) -> bytes:
    lit = seen_with(deficiency, linear(f"#{pixel.hex()}"))
    return bytes(
        round(255 * (part * 12.92 if part <= 0.0031308 else 1.055 * part ** (1 / 2.4) - 0.055)) for part in lit
    )


if __name__ == "__main__":
    main()

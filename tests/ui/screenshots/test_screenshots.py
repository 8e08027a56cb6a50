"""The sample maps look as they did when somebody last looked at them, in all themes and orientations.

Where a change of the drawing is meant, `python -m tests.ui.screenshots.shots` stores them anew.
"""

from itertools import combinations
from typing import NamedTuple

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage

from argmap.data import sample_maps
from argmap.edits import delete_branch, turn_kind
from argmap.export.qt_painter import qt_font
from argmap.storage import read_file
from tests.ui.screenshots.shots import place, sheet_of, shots

_BLOCK = 4
"""Pixels of a shot, in each direction, that are compared as one: letters are grey by then."""

_LIGHTNESS, _COLOUR = 0.65, 0.33
"""How far blocks may be apart on average, of 255. Another font comes to 0.42 and 0.27, a box less to 1.0 and 0.9, a
step of another kind to 0.4 in colour (measured on the map of a migration, in every theme)."""


class Difference(NamedTuple):
    """How far two images are apart on average, of 255."""

    lightness: float
    colour: float

    @property
    def tolerable(self) -> bool:
        """Whether a person would say that it is the same picture."""
        return self.lightness <= _LIGHTNESS and self.colour <= _COLOUR


def difference(one: QImage, other: QImage) -> Difference:
    """Return how far two images of one size are apart."""
    pairs = list(zip(blocks(one), blocks(other), strict=True))
    lightness = sum(abs(sum(a) - sum(b)) / 3 for a, b in pairs)
    colour = sum(max(abs(hue(a, n) - hue(b, n)) for n in range(3)) for a, b in pairs)
    return Difference(lightness / len(pairs), colour / len(pairs))


def blocks(image: QImage) -> list[tuple[int, int, int]]:
    """Return red, green and blue of the blocks of an image."""
    small = image.scaled(
        image.size() / _BLOCK, Qt.AspectRatioMode.IgnoreAspectRatio, Qt.TransformationMode.SmoothTransformation
    )
    colours = [small.pixelColor(x, y) for y in range(small.height()) for x in range(small.width())]
    return [(colour.red(), colour.green(), colour.blue()) for colour in colours]


def hue(block: tuple[int, int, int], number: int) -> int:
    """Return by how much one primary colour of a block is above the next."""
    return block[number] - block[(number + 1) % 3]


def stored(path, shot):
    sheet = QImage(str(sheet_of(path.stem)))
    assert not sheet.isNull(), f"no screenshots of {path.stem} are stored"
    return sheet.copy(place(shot))


def unlike(desk, path, document=None):
    """Return the shots of a map that differ from what is stored, and how many were taken."""
    taken = list(shots(desk.new_window(), document or read_file(path).document))
    found = {f"{shot.theme} {shot.orientation}": difference(shot.image, stored(path, shot)) for shot in taken}
    return {name: apart for name, apart in found.items() if not apart.tolerable}, len(found)


@pytest.fixture
def migration():
    (path,) = [path for path in sample_maps() if path.stem == "database-migration"]
    return path


@pytest.mark.parametrize("path", sample_maps(), ids=lambda path: path.stem)
def test_sample_maps_look_as_they_did_in_all_themes_and_orientations(desk, path):
    assert unlike(desk, path) == ({}, 16)


def test_another_font_is_tolerated(desk, migration, monkeypatch):
    monkeypatch.setattr(
        "argmap.ui.canvas.paint.qt_font", lambda style, _family, han: qt_font(style, "DejaVu Serif", han)
    )
    assert unlike(desk, migration) == ({}, 16)


def test_every_theme_and_orientation_looks_different(desk, migration):
    taken = shots(desk.new_window(), read_file(migration).document)
    kept = {(shot.theme, shot.orientation): stored(migration, shot) for shot in taken}
    assert [(a, b) for a, b in combinations(kept, 2) if difference(kept[a], kept[b]).tolerable] == []


def test_a_box_that_is_missing_is_noticed_in_every_shot(desk, migration):
    document = read_file(migration).document
    leaf = next(key for key in document.statements if not document.inferences_on(key) and key != document.thesis)
    different, count = unlike(desk, migration, document.apply(delete_branch(document, leaf)))
    assert len(different) == count == 16


def test_a_step_of_another_kind_is_noticed_wherever_there_are_colours(desk, migration):
    document = read_file(migration).document
    step = document.inferences_on(document.thesis or "")[0]
    different, _ = unlike(desk, migration, document.apply(turn_kind(document, step)))
    assert {name.split()[0] for name in different} >= {"light", "dark", "contrast"}
    assert len(different) >= 12

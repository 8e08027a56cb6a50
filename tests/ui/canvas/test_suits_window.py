"""A map is drawn to suit the window: as a tree while that can be read, else compact; an edit leaves all in place."""

from math import hypot
from statistics import mean, median

import pytest
from PySide6.QtWidgets import QApplication

from argmap.edits import add_reason, place_by_hand, set_orientation
from argmap.export import ExportOptions
from argmap.export.scene import scene_of
from argmap.layout import Rect
from argmap.model import Document, Inference, MapInfo, Premise, Statement
from argmap.storage import read_file
from argmap.ui.clip import Clip
from tests.shared import ROOT
from tests.ui.conftest import bring_forward

ARTICLE = ROOT / "sample_maps/technological-sovereignty.argmap"


@pytest.fixture
def article() -> Document:
    return read_file(ARTICLE).document


@pytest.fixture
def shown(desk, qtbot, article):
    window = desk.new_window()
    window.resize(1600, 1000)
    window.show_new(article)
    bring_forward(window, qtbot)
    return window


def screens(canvas) -> tuple[float, float]:
    """Return how many windows wide and high the map is at 100 %."""
    _, _, width, height = canvas.picture.bounds
    return width / canvas.width(), height / canvas.height()


def places(canvas) -> dict[str, tuple[float, float]]:
    found = {key: canvas.picture.place(key) for key in canvas.editor.document.statements}
    return {key: (place.x, place.y) for key, place in found.items() if place is not None}


def test_the_map_of_the_article_is_no_strip(shown):
    wide, high = screens(shown.parts.canvas)
    assert wide < 6
    assert 0.5 < wide / high < 2


def test_it_opens_readable_with_its_thesis_in_sight(shown, article):
    canvas = shown.parts.canvas
    assert canvas.viewport.scale >= 0.69
    left, top, width, height = canvas.viewport.visible()
    thesis = canvas.picture.place(article.thesis)
    assert left < thesis.x < left + width - thesis.width
    assert top < thesis.y < top + height - thesis.height


def test_a_map_that_can_be_read_as_a_tree_is_one(window):
    canvas = window.parts.canvas
    assert canvas.compact
    assert canvas.picture.plan.options.compact is None


def test_one_more_reason_moves_nothing_of_what_is_looked_at_and_the_rest_little(shown, article):
    canvas, editor = shown.parts.canvas, shown.editor
    shifts = []
    for target in list(article.statements)[::6]:
        shown.selection.select(target)
        QApplication.processEvents()
        before, seen = places(canvas), canvas.viewport.to_screen(*canvas.picture.place(target).center)
        editor.edit(add_reason, target, "One more reason of some words.")
        after, sees = places(canvas), canvas.viewport.to_screen(*canvas.picture.place(target).center)
        assert max(abs(sees[0] - seen[0]), abs(sees[1] - seen[1])) < 1
        shifts.append(mean_shift(before, after))
        editor.undo()
        assert places(canvas) == before
    assert sum(shifts) / len(shifts) < 58


def mean_shift(before, after) -> float:
    """Return how far boxes have moved on average, scrolling left out."""
    by = [median(after[key][axis] - place[axis] for key, place in before.items()) for axis in (0, 1)]
    return mean(hypot(*(after[key][axis] - place[axis] - by[axis] for axis in (0, 1))) for key, place in before.items())


def test_looking_at_the_whole_of_a_map_that_grew_wide_arranges_it_anew(desk, qtbot):
    window = desk.new_window()
    window.resize(1280, 800)
    window.show_new(Document.of(map=MapInfo(thesis="t"), statements={"t": Statement(text="Night buses pay.")}))
    bring_forward(window, qtbot)
    canvas = window.parts.canvas
    for number in range(14):
        window.editor.edit(add_reason, "t", f"Reason number {number} of some words.")
    assert canvas.picture.plan.options.compact is None
    assert screens(canvas)[0] > 2.5
    canvas.fit()
    assert canvas.picture.plan.options.compact is not None
    assert canvas.viewport.scale > 0.5
    before = places(canvas)
    canvas.fit()
    assert places(canvas) == before


def test_another_direction_is_drawn_for_the_window_too(shown):
    shown.editor.edit(set_orientation, "right")
    wide, high = screens(shown.parts.canvas)
    assert 0.5 < wide / high < 2


def test_a_map_with_places_set_by_hand_keeps_them(shown, article):
    step = article.inferences_on(article.thesis)[0]
    shown.editor.edit(place_by_hand, step, 3000.0, 2000.0)
    canvas = shown.parts.canvas
    thesis, frame = canvas.picture.place(article.thesis), canvas.picture.place(step)
    assert (frame.x - thesis.x, frame.y - thesis.y) == pytest.approx((3000.0, 2000.0), abs=1)


def test_a_wider_window_moves_nothing(shown):
    before = places(shown.parts.canvas)
    shown.resize(900, 1000)
    QApplication.processEvents()
    assert places(shown.parts.canvas) == before


def test_a_large_map_is_edited_in_its_columns(desk, qtbot):
    steps = {
        f"i{n:04}": Inference(
            kind="attack" if n % 4 == 0 else "support",
            premises=(Premise(statement=f"s{n}"),),
            target=f"s{(n - 1) // 3}",
        )
        for n in range(1, 800)
    }
    statements = {f"s{n}": Statement(text=f"Claim number {n} of the map.") for n in range(800)}
    window = desk.new_window()
    window.resize(1280, 800)
    window.show_new(Document.of(map=MapInfo(thesis="s0"), statements=statements, inferences=steps))
    bring_forward(window, qtbot)
    plan = window.parts.canvas.picture.plan
    window.editor.edit(add_reason, "s500", "One more.")
    after = window.parts.canvas.picture.plan
    assert sum(after.branches[key] is not branch for key, branch in plan.branches.items()) < 20


def test_a_picture_that_is_copied_has_the_shape_that_is_seen(shown, article):
    canvas = shown.parts.canvas

    def relation():
        image = Clip(article, [article.thesis], shape=canvas.shape).imageData()
        return image.width() / image.height()

    assert relation() < 2.5
    canvas.set_compact(False)
    assert canvas.shape is None
    assert relation() > 6


def test_what_is_in_view_is_exported_as_it_stands_in_the_window(shown, article):
    canvas = shown.parts.canvas
    area = Rect(*canvas.viewport.visible())
    drawn = scene_of(article, ExportOptions(area=area, shape=canvas.shape)).picture.by_key

    def stands(key):
        place = canvas.picture.place(key)
        return any((e.subject, e.x, e.y) == (key, place.x, place.y) for e in drawn.values())

    assert stands(article.thesis)
    assert sum(stands(key) for key in article.statements if canvas.picture.place(key)) > 3

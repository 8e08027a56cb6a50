"""The person's own font, in the whole window and on the map."""

import pytest
from PySide6.QtCore import QSettings
from PySide6.QtGui import QFontDatabase, QFontMetricsF
from PySide6.QtWidgets import QApplication

from argmap.export.qt_painter import qt_font
from argmap.picture.items import Text
from argmap.picture.theme import FAMILY
from argmap.ui.font_dialog import FontDialog
from argmap.ui.theme import SYSTEM_FONT, Look, family_of
from tests.ui.conftest import press, type_text

WIDE = "DejaVu Sans"


@pytest.fixture(autouse=True)
def usual_again(desk):
    if WIDE not in QFontDatabase.families():
        pytest.skip(f"The font {WIDE} is not installed.")
    yield
    desk.look.choose_font(FAMILY)


def overhang(window, family):
    """Return by how many pixels the widest line of a card is too wide for it, in a font; below 0: it fits."""
    picture = window.parts.canvas.picture
    cards = [element for element in picture.inside(*picture.bounds) if element.kind in ("card", "thesis")]
    assert cards
    return max(
        part.x + QFontMetricsF(qt_font(part.style, family)).horizontalAdvance(part.text) - card.width
        for card in cards
        for part in card.parts
        if isinstance(part, Text)
    )


def test_another_font_is_worn_by_the_window_and_cards_make_room_for_its_words(window):
    canvas = window.parts.canvas
    assert overhang(window, WIDE) > -10
    window.look.choose_font(WIDE)
    assert QApplication.font().family() == WIDE
    assert canvas.theme.family == WIDE
    assert overhang(window, WIDE) <= -10
    window.look.choose_font(FAMILY)
    assert overhang(window, FAMILY) <= -10


def test_the_selected_box_stays_where_it_is_when_the_font_changes(window):
    canvas = window.parts.canvas
    window.selection.select("o1")

    def corner():
        place = canvas.picture.place("o1")
        return canvas.viewport.to_screen(place.x, place.y)

    before = corner()
    window.look.choose_font(WIDE)
    assert corner() == pytest.approx(before, abs=1)


def test_one_types_in_the_font_of_the_cards(window, qtbot):
    window.look.choose_font(WIDE)
    window.selection.select("p1")
    press(qtbot, "F2")
    field = QApplication.focusWidget()
    assert field is not None
    assert field.font().family() == WIDE
    type_text(qtbot, "!")
    press(qtbot, "Return")
    assert window.editor.document.statements["p1"].text.endswith("!")


def test_the_font_is_remembered_and_the_bundled_one_stands_in_for_one_that_is_gone(tmp_path, qapp):
    settings = QSettings(str(tmp_path / "other.ini"), QSettings.Format.IniFormat)
    Look(settings).choose_font(WIDE)
    assert Look(settings).theme.family == WIDE
    settings.setValue("look/font", "No such font")
    assert Look(settings).theme.family == FAMILY
    assert family_of(SYSTEM_FONT)


def test_fonts_stand_in_the_menu_and_the_one_in_use_is_checked(window, monkeypatch):
    for choice, checked in ((WIDE, "font_other"), (SYSTEM_FONT, "font_system"), (FAMILY, "font_inter")):
        window.look.choose_font(choice)
        shown = {name for name in ("font_inter", "font_system", "font_other") if window.actions_table[name].isChecked()}
        assert shown == {checked}
    monkeypatch.setattr(FontDialog, "exec", lambda dialog: dialog._fonts.setCurrentText(WIDE) or True)
    window.actions_table.run("font_other")
    assert window.look.theme.family == WIDE

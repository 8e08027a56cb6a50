"""Everything that the window shows can be read in German."""

import re
import shutil

import pytest
from PySide6.QtCore import QLocale, QSettings, QTranslator
from PySide6.QtWidgets import QApplication

from argmap.ui.desk import Desk
from argmap.ui.language import choose_language, language_of, locale_of
from tests.ui.conftest import night_buses
from tests.ui.translation.extract import TRANSLATION, compile_to, texts_of, translated, update

_PLACE = re.compile(r"\{\w+\}")


@pytest.fixture
def german(qapp):
    """The program in German."""
    translator = QTranslator(qapp)
    assert translator.load(str(TRANSLATION.with_suffix(".qm")))
    qapp.installTranslator(translator)
    yield qapp
    qapp.removeTranslator(translator)


def test_every_text_that_is_shown_has_a_translation(tmp_path):
    now = tmp_path / "argmap_de.ts"
    shutil.copy(TRANSLATION, now)
    update(now)
    missing = sorted(set(texts_of(now)) - translated(now).keys())
    assert missing == [], "run python -m tests.ui.translation.extract and translate what it lists"


def test_the_compiled_translation_is_that_of_the_file(tmp_path):
    compile_to(TRANSLATION, tmp_path / "new.qm")
    assert (tmp_path / "new.qm").read_bytes() == TRANSLATION.with_suffix(".qm").read_bytes()


def test_translations_keep_the_places_for_names_and_numbers():
    for (context, source), target in translated(TRANSLATION).items():
        assert sorted(_PLACE.findall(source)) == sorted(_PLACE.findall(target)), (context, source)
        assert source.endswith(" ") == target.endswith(" "), (context, source)


def test_the_person_chooses_the_language(tmp_path):
    settings = QSettings(str(tmp_path / "language.ini"), QSettings.Format.IniFormat)
    assert locale_of(settings) == QLocale()
    choose_language(settings, "de")
    assert locale_of(settings).language() == QLocale.Language.German
    settings.setValue("look/language", "klingon")
    assert language_of(settings) == "system"


def test_a_german_window_names_its_menus_panels_and_verdict_in_german(german, tmp_path, desk: Desk):
    window = desk.new_window()
    window.show_new(night_buses())
    window.analysis.refresh()
    titles = [action.text().replace("&", "") for action in window._menu_bar.actions()]
    assert {"Datei", "Bearbeiten", "Bauen", "Ansicht", "Hilfe"} <= set(titles)
    assert window.actions_table["add_reason"].text() == "Grund hinzufügen"
    assert window.parts.status.verdict(window.analysis.result).startswith("These ")
    window.selection.select("p1")
    window.actions_table.run("delete")
    QApplication.processEvents()
    assert window.editor.undo_label == "Zweig löschen"
    assert window.actions_table["undo"].text() == "Rückgängig: „Zweig löschen“"

"""Everything that the window shows can be read in German."""

import ast
import os
import re
import shutil
import subprocess
import sys

import pytest
from PySide6.QtCore import QLocale, QSettings, QTranslator
from PySide6.QtWidgets import QApplication, QPushButton

from argmap.data import sample_maps, templates
from argmap.edits import set_fields
from argmap.storage import read_file
from argmap.tongue import speak, tongue
from argmap.ui.app import speak_to
from argmap.ui.desk import Desk
from argmap.ui.find_bar import find
from argmap.ui.language import choose_language, language_of, locale_of, spoken_in
from tests.ui.conftest import night_buses
from tests.ui.translation.extract import TRANSLATION, compile_to, texts_of, translated, update
from tests.ui.translation.tables import sources

_PLACE = re.compile(r"\{\w+\}")


@pytest.fixture
def german(qapp):
    """The program in German."""
    before = qapp.findChildren(QTranslator)
    speak_to(qapp, "de")
    yield qapp
    for translator in qapp.findChildren(QTranslator):
        if translator not in before:
            qapp.removeTranslator(translator)
    speak("en")


def test_no_text_hides_in_an_f_string_where_the_extraction_does_not_find_it():
    for path in sources("ui"):
        strings = [
            node for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))) if isinstance(node, ast.JoinedStr)
        ]
        calls = [call for string in strings for call in ast.walk(string) if isinstance(call, ast.Call)]
        hidden = [
            call.args[0].value
            for call in calls
            if isinstance(call.func, ast.Attribute)
            and call.func.attr == "tr"
            and call.args
            and isinstance(call.args[0], ast.Constant)
        ]
        assert not hidden, path


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


@pytest.mark.parametrize(
    ("locale", "language"), [("de_AT", "de"), ("de_DE", "de"), ("en_GB", "en"), ("fr_FR", "en"), ("C", "en")]
)
def test_people_of_a_locale_are_spoken_to_in_their_language_or_in_english(locale, language):
    assert spoken_in(QLocale(locale)) == language


def test_the_layers_below_speak_the_language_of_the_window(german):
    assert tongue() == "de"
    assert QApplication.translate("Help", "Structure") == "Aufbau"


def test_a_program_that_is_started_speaks_the_language_that_the_person_chose(tmp_path):
    started = (
        "from PySide6.QtCore import QCoreApplication, QSettings\n"
        "from argmap.ui.language import choose_language\n"
        "QCoreApplication.setOrganizationName('Argmap'); QCoreApplication.setApplicationName('Argmap')\n"
        "choose_language(QSettings(), 'de')\n"
        "from argmap.ui.app import make_application\n"
        "from argmap.tongue import tongue\n"
        "application = make_application()\n"
        "said = [application.translate(*text) for text in (('Welcome', 'New map'), ('QPlatformTheme', 'Cancel'))]\n"
        "print(tongue(), *said)"
    )
    done = subprocess.run(
        [sys.executable, "-c", started],
        env=dict(os.environ) | {"XDG_CONFIG_HOME": str(tmp_path)},
        capture_output=True,
        check=True,
        timeout=60,
        text=True,
    )
    assert done.stdout.split("\n")[0] == "de Neue Karte Abbrechen"


def test_a_new_map_is_in_the_language_of_the_window(german, desk: Desk):
    assert desk.new().editor.document.map.language == "de"
    speak("en")
    assert desk.new().editor.document.map.language == "en"


def test_a_german_window_offers_german_templates(german, desk: Desk):
    window = desk.new_window()
    offered = {button.text() for button in window.parts.welcome.findChildren(QPushButton)}
    assert {"Pro und Kontra", "Entscheidungsvorlage", "Konkurrierende Hypothesen", "Toulmin"} <= offered
    window.parts.welcome.template_wanted.emit(templates("de")[0])
    assert desk.windows[-1].editor.document.map.language == "de"


def test_a_german_window_shows_schemes_and_their_questions_in_german(german, desk: Desk):
    window = desk.new()
    document = night_buses()
    window.show_new(document.apply(set_fields(document, "map", language="de")))
    window.selection.select("i1")
    inspector = window.parts.inspector
    assert inspector._scheme._button.text() == "Mittel zum Ziel"
    asked = [button.accessibleName() for button in inspector._questions._answers.values()]
    assert asked[0] == "Stehen dem Ziel andere Ziele entgegen?"
    assert not [text for text in asked if re.search(r"[{}…]", text)]


def test_an_english_map_is_questioned_in_english_in_a_german_window(german, desk: Desk):
    window = desk.new()
    window.show_new(night_buses())
    window.selection.select("i1")
    inspector = window.parts.inspector
    assert inspector._scheme._button.text() == "Mittel zum Ziel"
    asked = [button.accessibleName() for button in inspector._questions._answers.values()]
    assert asked[0] == "Are there other goals that conflict with this goal?"


def test_a_step_is_found_by_the_name_of_its_scheme_in_the_language_of_the_map():
    document = night_buses()
    assert find(document, "Means to a goal") == {"i1"}
    german_map = document.apply(set_fields(document, "map", language="de"))
    assert find(german_map, "mittel zum ziel") == {"i1"}


def test_the_inspector_keeps_its_width_in_german_whatever_is_selected(german, desk: Desk):
    window = desk.new_window()
    window.resize(1280, 800)
    sample = next(path for path in sample_maps() if path.stem == "technological-sovereignty")
    window.show_new(read_file(sample).document)
    QApplication.processEvents()
    widths = set()
    for key in (*window.editor.document.statements, *window.editor.document.inferences):
        window.selection.select(key)
        QApplication.processEvents()
        widths.add(window._panels["inspector"].width())
    assert len(widths) == 1

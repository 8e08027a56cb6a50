"""The program with windows: started by the command line."""

import os
import signal
import sys
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QLibraryInfo, QLocale, QSettings, QTimer, QTranslator
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QApplication

from argmap import __version__
from argmap.data import resource
from argmap.export.qt_painter import load_fonts
from argmap.model.collector import collect_from_now_on, leave_full_passes_to_pauses
from argmap.tongue import speak
from argmap.ui.canvas.accessible import make_maps_accessible
from argmap.ui.desk import Desk
from argmap.ui.display import in_one_sentence_when_qt_gives_up
from argmap.ui.first_sight import FirstSight
from argmap.ui.language import locale_of, spoken_in
from argmap.ui.mishaps import Mishaps


def run(files: Sequence[str]) -> int:
    """Show a window for each file, or the welcome page, until the last one is closed; return the exit code."""
    with in_one_sentence_when_qt_gives_up():
        application = make_application()
    desk = Desk(QSettings())
    mishaps = Mishaps(application)
    mishaps.happened.connect(desk.tell_of_mishap)
    mishaps.install()
    for name in files:
        desk.open(Path(name), desk.windows[0] if desk.windows else None)
    if not desk.windows:
        desk.new_window()
    FirstSight(desk.windows[0], lambda: _once_seen(desk))
    _let_interrupts_through(application)
    return application.exec()


def _once_seen(desk: Desk) -> None:
    """Do what need not be done before the first window is painted."""
    collect_from_now_on()
    leave_full_passes_to_pauses()
    desk.offer_unsaved_work()


def make_application() -> QApplication:
    """Return Qt's application with the program's name, fonts, icon and the person's language."""
    application = QApplication.instance()
    if not isinstance(application, QApplication):
        application = QApplication(sys.argv[:1])
    application.setStyle("Fusion")
    application.setApplicationName("Argmap")
    application.setOrganizationName("Argmap")
    application.setApplicationVersion(__version__)
    application.setDesktopFileName("argmap")
    icon = resource("icons/argmap.svg")
    if icon.exists():
        application.setWindowIcon(QIcon(str(icon)))
    load_fonts()
    make_maps_accessible()
    speak_to(application, spoken_in(locale_of(QSettings())))
    return application


def speak_to(application: QApplication, language: str) -> None:
    """Speak a language: Qt's own texts, those of the window, and what the layers below the window say."""
    speak(language)
    for name, folder in (
        ("qtbase", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)),
        ("argmap", str(resource("translations"))),
    ):
        translator = QTranslator(application)
        if translator.load(QLocale(language), name, "_", folder):
            application.installTranslator(translator)


def _let_interrupts_through(application: QApplication) -> None:
    """Let Ctrl+C in the terminal close the windows: Python sees signals only when Qt gives it a turn."""
    if os.name != "nt":
        signal.signal(signal.SIGINT, lambda _number, _frame: application.closeAllWindows())
        turn = QTimer(application)
        turn.start(300)
        turn.timeout.connect(lambda: None)

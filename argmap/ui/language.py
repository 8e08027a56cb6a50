"""The language of the window: the system's, or the one that the person chose."""

from typing import Literal

from PySide6.QtCore import QLocale, QSettings

from argmap.tongue import known

Language = Literal["system", "en", "de"]
LANGUAGES: tuple[Language, ...] = ("system", "en", "de")

_SETTING = "look/language"


def language_of(settings: QSettings) -> Language:
    """Return what the person chose."""
    stored = str(settings.value(_SETTING, "system"))
    return next((language for language in LANGUAGES if language == stored), "system")


def choose_language(settings: QSettings, language: Language) -> None:
    """Speak another language from the next start on."""
    settings.setValue(_SETTING, language)


def locale_of(settings: QSettings) -> QLocale:
    """Return the locale that the person chose, or the system's."""
    language = language_of(settings)
    return QLocale() if language == "system" else QLocale(language)


def spoken_in(locale: QLocale) -> str:
    """Return the language that the program speaks to people of a locale: the first of theirs that it knows."""
    return next(filter(None, map(known, locale.uiLanguages())), "en")

"""The look of the window: Qt's palette and style sheet, made from the one theme table."""

from dataclasses import replace
from functools import lru_cache
from typing import Literal

from PySide6.QtCore import QObject, QSettings, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontDatabase, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication

from argmap.picture.theme import BODY, FAMILY, THEMES, Theme
from argmap.ui.style_sheet import style_sheet

ThemeChoice = Literal["system", "light", "dark", "print", "contrast"]
CHOICES: tuple[ThemeChoice, ...] = ("system", "light", "dark", "print", "contrast")

SYSTEM_FONT = "system"
"""The choice of whatever font the system uses for its own windows."""

TEXT_SIZES = (0.85, 1.0, 1.15, 1.3, 1.5, 1.75, 2.0)

_SETTING = "look/theme"
_TEXT_SIZE = "look/text_size"
_FONT = "look/font"
_WORN, _WORN_SIZE, _WORN_FONT = "argmap_theme", "argmap_text_size", "argmap_font"


class Look(QObject):
    """The theme in use: the person's choice, or the system's light or dark when they made none."""

    changed = Signal()

    def __init__(self, settings: QSettings, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._settings = settings
        QGuiApplication.styleHints().colorSchemeChanged.connect(self._follow_system)

    @property
    def choice(self) -> ThemeChoice:
        """What the person chose."""
        stored = str(self._settings.value(_SETTING, "system"))
        return next((choice for choice in CHOICES if choice == stored), "system")

    @property
    def theme(self) -> Theme:
        """The theme that the choice comes to."""
        choice = self.choice
        return _fitted(choice if choice != "system" else system_theme(), self.text_size, family_of(self.font))

    @property
    def text_size(self) -> float:
        """How large text is shown, as the person chose it: one of `TEXT_SIZES`."""
        try:
            stored = float(str(self._settings.value(_TEXT_SIZE, 1.0)))
        except ValueError:
            return 1.0
        return stored if stored in TEXT_SIZES else 1.0

    @property
    def font(self) -> str:
        """The font that the person chose: a family, or `SYSTEM_FONT`."""
        return str(self._settings.value(_FONT, FAMILY))

    def choose_font(self, font: str) -> None:
        """Use another font from now on: a family, or `SYSTEM_FONT`."""
        self._settings.setValue(_FONT, font)
        self.wear()

    def choose_text_size(self, by: int) -> None:
        """Show text so many steps larger or, below 0, smaller; 0: as large as usual."""
        place = TEXT_SIZES.index(self.text_size if by else 1.0) + by
        self._settings.setValue(_TEXT_SIZE, TEXT_SIZES[max(0, min(place, len(TEXT_SIZES) - 1))])
        self.wear()

    def choose(self, choice: ThemeChoice) -> None:
        """Use another theme from now on."""
        self._settings.setValue(_SETTING, choice)
        self.wear()

    def wear(self) -> None:
        """Dress the whole program in the theme."""
        dress(self.theme)
        self.changed.emit()

    def _follow_system(self) -> None:
        if self.choice == "system":
            self.wear()


def system_theme() -> str:
    """Return the name of the theme that fits the system's colour scheme."""
    return "dark" if QGuiApplication.styleHints().colorScheme() == Qt.ColorScheme.Dark else "light"


def dress(theme: Theme) -> None:
    """Give the application the font, palette and style sheet of a theme."""
    application = QApplication.instance()
    if not isinstance(application, QApplication):
        return
    font = QFont(theme.family)
    font.setPixelSize(theme.pixels(BODY.size))
    font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)  # the same letters as on the canvas
    application.setFont(font)
    application.setPalette(palette(theme))
    application.setStyleSheet(style_sheet(theme))
    application.setProperty(_WORN, theme.name)
    application.setProperty(_WORN_SIZE, theme.text_size)
    application.setProperty(_WORN_FONT, theme.family)


def worn() -> Theme:
    """Return the theme that the program is dressed in."""
    application = QApplication.instance()
    if application is None or not application.property(_WORN):
        return THEMES["light"]
    size, family = float(application.property(_WORN_SIZE)), str(application.property(_WORN_FONT))
    return _fitted(str(application.property(_WORN)), size, family)


def family_of(font: str) -> str:
    """Return the family of a font that was chosen; the bundled one where it is not there any more."""
    if font == SYSTEM_FONT:
        return QFontDatabase.systemFont(QFontDatabase.SystemFont.GeneralFont).family()
    return font if font == FAMILY or QFontDatabase.hasFamily(font) else FAMILY


@lru_cache(maxsize=32)
def _fitted(name: str, text_size: float, family: str) -> Theme:
    """Return a theme at a text size and in a font, the same object each time."""
    theme = THEMES[name]
    return theme if (text_size, family) == (1.0, FAMILY) else replace(theme, text_size=text_size, family=family)


def palette(theme: Theme) -> QPalette:
    """Return Qt's palette in the colours of a theme."""
    role = QPalette.ColorRole
    colours = {
        role.Window: "panel",
        role.WindowText: "text",
        role.Base: "panel",
        role.AlternateBase: "background",
        role.Text: "text",
        role.PlaceholderText: "dim",
        role.Button: "panel",
        role.ButtonText: "text",
        role.BrightText: "on_accent",
        role.Highlight: "accent",
        role.HighlightedText: "on_accent",
        role.Link: "accent",
        role.LinkVisited: "accent",
        role.ToolTipBase: "card",
        role.ToolTipText: "text",
        role.Light: "card",
        role.Midlight: "line",
        role.Mid: "line",
        role.Dark: "edge",
        role.Shadow: "edge",
    }
    made = QPalette()
    for where, token in colours.items():
        made.setColor(where, QColor(theme[token]))
    for where in (role.WindowText, role.Text, role.ButtonText):
        made.setColor(QPalette.ColorGroup.Disabled, where, blend(theme["dim"], theme["panel"], 0.6))
    return made


def blend(colour: str, ground: str, share: float) -> QColor:
    """Return the colour that a part (0..1) of one colour on another gives."""
    top, bottom = QColor(colour), QColor(ground)
    return QColor.fromRgbF(
        top.redF() * share + bottom.redF() * (1 - share),
        top.greenF() * share + bottom.greenF() * (1 - share),
        top.blueF() * share + bottom.blueF() * (1 - share),
    )

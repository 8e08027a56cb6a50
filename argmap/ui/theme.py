"""The look of the window: Qt's palette and style sheet, made from the one theme table."""

from typing import Literal

from PySide6.QtCore import QObject, QSettings, Qt, Signal
from PySide6.QtGui import QColor, QFont, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication

from argmap.picture.theme import BODY, FAMILY, THEMES, Theme
from argmap.ui.style_sheet import style_sheet

ThemeChoice = Literal["system", "light", "dark", "contrast"]
CHOICES: tuple[ThemeChoice, ...] = ("system", "light", "dark", "contrast")

_SETTING = "look/theme"
_WORN = "argmap_theme"


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
        return THEMES[choice if choice != "system" else system_theme()]

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
    font = QFont(FAMILY)
    font.setPixelSize(round(BODY.size))
    application.setFont(font)
    application.setPalette(palette(theme))
    application.setStyleSheet(style_sheet(theme))
    application.setProperty(_WORN, theme.name)


def worn() -> Theme:
    """Return the theme that the program is dressed in."""
    application = QApplication.instance()
    name = application.property(_WORN) if application is not None else None
    return THEMES[str(name) if name else "light"]


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

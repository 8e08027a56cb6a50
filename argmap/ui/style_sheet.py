"""The style sheet of the window, in the colours and radii of a theme."""

import re
from string import Template

from argmap.data import resource
from argmap.picture.theme import Theme


def style_sheet(theme: Theme) -> str:
    """Return Qt's style sheet for a theme."""
    measures = theme.measures
    check = resource(f"icons/check-{'black' if theme.dark else 'white'}.svg").as_posix()
    sheet = _SHEET.substitute(theme.colours, radius=f"{measures.card_radius:.0f}px", check=check)
    return _FONT_SIZE.sub(lambda found: f"font-size: {theme.pixels(float(found[1]))}px", sheet)


_FONT_SIZE = re.compile(r"font-size: (\d+)px")


_SHEET = Template("""
* { outline: none; dialogbuttonbox-buttons-have-icons: 0; }
QMainWindow, QDialog { background: $panel; }
QMainWindow::separator { background: $line; width: 1px; height: 1px; }
QMainWindow::separator:hover { background: $accent; }
QToolTip { background: $card; color: $text; border: 1px solid $line; padding: 4px 6px; }

#header { background: $panel; border-bottom: 1px solid $line; }
#header QLabel#mapTitle { font-size: 14px; font-weight: 600; }
#header QLabel#savedState { color: $dim; font-size: 12px; }

QPushButton, QToolButton#act {
    background: $background; color: $text; border: 1px solid $line; border-radius: 5px; padding: 5px 12px;
}
QPushButton:hover, QToolButton#act:hover { border-color: $edge; background: $chosen; }
QPushButton:pressed, QToolButton#act:pressed { border-color: $text; background: $chosen; }
QPushButton:focus, QToolButton#act:focus { border: 1px solid $accent; }
QPushButton:disabled, QToolButton#act:disabled { color: $dim; background: $panel; }
QToolButton#act[sign="support"] { background: $support_tint; color: $support; }
QToolButton#act[sign="attack"] { background: $attack_tint; color: $attack; }
QToolButton#act[sign="support"]:hover { border-color: $support; }
QToolButton#act[sign="attack"]:hover { border-color: $attack; }
QToolButton#act[sign]:focus { border: 1px solid $accent; }
QToolButton#act[sign]:disabled { color: $dim; background: $panel; }
QPushButton[primary="true"], QToolButton#act[primary="true"] {
    background: $accent; color: $on_accent; border: 1px solid $accent; font-weight: 500; padding: 6px 20px;
}
QPushButton[primary="true"]:hover, QToolButton#act[primary="true"]:hover { border-color: $text; }
QPushButton[primary="true"]:focus, QToolButton#act[primary="true"]:focus { border: 1px solid $text; }
QPushButton[quiet="true"], QToolButton[quiet="true"] {
    background: transparent; border: 1px solid transparent; color: $accent; padding: 2px 4px; text-align: left;
    border-radius: 4px;
}
QPushButton::menu-indicator { image: none; width: 0; }
QPushButton[quiet="true"]:disabled, QToolButton[quiet="true"]:disabled { color: $dim; }
QPushButton[quiet="true"]:hover, QToolButton[quiet="true"]:hover { background: $background; }
QPushButton[quiet="true"]:focus, QToolButton[quiet="true"]:focus { border: 1px solid $accent; }

QLineEdit, QPlainTextEdit, QTextEdit, QComboBox, QAbstractSpinBox {
    background: $background; color: $text; border: 1px solid $line; border-radius: 5px; padding: 4px 7px;
    selection-background-color: $accent; selection-color: $on_accent; placeholder-text-color: $dim;
}
QPlainTextEdit, QTextEdit { padding: 3px 4px; }
QLineEdit:focus, QPlainTextEdit:focus, QTextEdit:focus, QComboBox:focus, QAbstractSpinBox:focus {
    border: 1px solid $accent;
}
QLineEdit:disabled, QPlainTextEdit:disabled, QComboBox:disabled { color: $dim; }
QLineEdit[plain="true"], QComboBox[plain="true"] { background: transparent; border-color: transparent; }
QLineEdit[plain="true"]:hover, QComboBox[plain="true"]:hover { border-color: $line; }
QLineEdit[plain="true"]:focus, QComboBox[plain="true"]:focus { border-color: $accent; background: $background; }
QPlainTextEdit[plain="true"] { background: transparent; border-color: transparent; }
QPlainTextEdit[plain="true"]:hover { border-color: $line; }
QPlainTextEdit[plain="true"]:focus { border-color: $accent; background: $background; }
QComboBox QLineEdit, QComboBox QLineEdit:focus { background: transparent; border: none; padding: 0; }
QComboBox::drop-down { border: none; width: 18px; }
QComboBox[plain="true"]::drop-down { width: 0; }
QComboBox QAbstractItemView {
    background: $card; color: $text; border: 1px solid $edge; selection-background-color: $accent;
    selection-color: $on_accent; padding: 2px;
}
QPushButton[value="true"] {
    background: transparent; border: 1px solid transparent; text-align: right; padding: 4px 7px;
}
QPushButton[value="true"]:hover { border-color: $line; }
QPushButton[value="true"]:focus { border-color: $accent; }
QToolButton#closePanel { border: 1px solid transparent; border-radius: 4px; color: $dim; padding: 0 5px; }
QToolButton#closePanel:hover { background: $background; color: $text; }
QToolButton#closePanel:focus { border-color: $accent; }
QToolButton#answer {
    border: 1px solid transparent; border-radius: 4px; background: transparent; color: $support; padding: 0;
    min-width: 18px; min-height: 18px; font-weight: 600;
}
QToolButton#answer:hover { background: $background; }
QToolButton#answer:focus { border-color: $accent; }
QToolButton#sectionCaption {
    border: 1px solid transparent; border-radius: 4px; background: transparent; color: $dim; font-size: 10px;
    font-weight: 600; padding: 2px 4px 2px 0;
}
QToolButton#sectionCaption:hover { color: $text; }
QToolButton#sectionCaption:focus { border-color: $accent; }
QToolButton::menu-indicator { image: none; width: 0; }
QPlainTextEdit#statementText { font-size: 15px; font-weight: 600; padding: 0; }
#welcomePage, #welcome { background: $background; }
#zoomBar, #minimap { background: $panel; border: 1px solid $line; border-radius: 6px; }
#zoomBar QToolButton { border: 1px solid transparent; border-radius: 4px; padding: 3px 7px; color: $text; }
#zoomBar QToolButton:hover { background: $background; }
#zoomBar QToolButton:focus { border-color: $accent; }
QCheckBox, QRadioButton { color: $text; spacing: 6px; padding: 1px; border: 1px solid transparent; border-radius: 3px; }
QCheckBox:focus, QRadioButton:focus { border: 1px solid $accent; }
QCheckBox::indicator, QAbstractItemView::indicator { width: 12px; height: 12px; border: 1px solid $dim;
    border-radius: 3px; background: $card; }
QCheckBox::indicator:hover, QRadioButton::indicator:hover { border-color: $text; }
QCheckBox::indicator:checked, QAbstractItemView::indicator:checked { background: $accent; border-color: $accent;
    image: url("$check"); }
QCheckBox::indicator:disabled { border-color: $line; }
QRadioButton::indicator { width: 12px; height: 12px; border: 1px solid $dim; border-radius: 7px; background: $card; }
QRadioButton::indicator:checked { width: 6px; height: 6px; border: 4px solid $accent; background: $on_accent; }

QDockWidget { color: $text; font-weight: 600; titlebar-close-icon: none; titlebar-normal-icon: none; }
QTabBar { background: $panel; }
QTabBar::tab {
    background: transparent; color: $dim; padding: 8px 4px 6px 4px; margin: 0 5px; border: none;
    border-bottom: 2px solid transparent; font-size: 12px;
}
QTabBar::tab:selected { color: $text; font-weight: 600; }
QTabBar::tab:focus { border-bottom: 2px solid $accent; }
QTabBar::tab:hover { color: $text; }
QTabWidget::pane { border: none; }

QTreeView, QListView, QListWidget {
    background: $panel; color: $text; border: none; show-decoration-selected: 1;
    selection-background-color: $chosen; selection-color: $text;
}
QTreeView#outline { padding-left: 6px; }
QTreeView::item { padding: 4px 0; border: none; }
QTreeView::item:hover, QListView::item:hover { background: $background; }
QTreeView::item:selected, QListView::item:selected { background: $chosen; color: $text; }
QTreeView:focus { border: none; }

QScrollArea { border: none; background: $panel; }
QScrollArea > QWidget > QWidget#page { background: $panel; }
QScrollBar:vertical { background: transparent; width: 10px; margin: 0; }
QScrollBar:horizontal { background: transparent; height: 10px; margin: 0; }
QScrollBar::handle { background: $line; border-radius: 3px; margin: 2px; min-height: 24px; min-width: 24px; }
QScrollBar::handle:hover { background: $edge; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }

QMenuBar { background: $panel; color: $text; border-bottom: 1px solid $line; padding: 1px 6px; font-size: 12px; }
QMenuBar::item { padding: 4px 8px; background: transparent; border-radius: 4px; }
QMenuBar::item:selected { background: $background; }
QMenu { background: $card; color: $text; border: 1px solid $edge; padding: 4px; }
QMenu::item { padding: 5px 24px 5px 20px; border-radius: 4px; }
QMenu::item:selected { background: $accent; color: $on_accent; }
QMenu::item:disabled { color: $dim; background: transparent; }
QMenu::separator { height: 1px; background: $line; margin: 4px 8px; }

QStatusBar { background: $panel; color: $dim; border-top: 1px solid $line; }
QStatusBar::item { border: none; }
QStatusBar QLabel { color: $dim; font-size: 12px; padding: 2px 6px; }

QLabel[role="caption"] { color: $dim; font-size: 10px; font-weight: 600; letter-spacing: 1px; }
QLabel[role="page"] { border: 1px solid $edge; }
QLabel[role="title"] { color: $text; font-size: 12px; font-weight: 600; }
QLabel[role="welcome"] { color: $text; font-size: 26px; font-weight: 600; }
QLabel[role="keys"] { color: $dim; font-size: 12px; }
QLabel[role="heading"] { color: $text; font-size: 15px; font-weight: 600; }
QLabel[role="dim"] { color: $dim; font-size: 12px; }
QLabel[role="leading"] { color: $text; font-size: 12px; padding: 2px 4px; border-radius: 4px; }
QLabel[role="leading"]:hover { background: $background; }
QLabel[role="leading"]:focus { border: 1px solid $accent; }
QLabel[role="good"] { color: $support; font-size: 11px; }
QLabel[role="bad"] { color: $attack; font-size: 11px; }
QFrame#statusBox { border-radius: $radius; border: none; background: $background; }
QFrame#statusBox[status="stands"] { background: $support_tint; }
QFrame#statusBox[status="stands"] QLabel#statusWord { color: $support; }
QFrame#statusBox[status="defeated"] { background: $attack_tint; }
QFrame#statusBox[status="defeated"] QLabel#statusWord { color: $attack; }
QFrame#statusBox[status="undecided"] { background: $rebuttal_tint; }
QFrame#statusBox[status="undecided"] QLabel#statusWord { color: $rebuttal; }
QLabel#statusWord { font-weight: 600; font-size: 13px; }
QFrame[role="quote"] { background: $background; border: 1px solid $line; border-left: 3px solid $accent;
    border-radius: 5px; }
QFrame[role="notice"] { background: $rebuttal_tint; border: none; border-bottom: 1px solid $line; }
QFrame[role="notice"] QLabel { color: $text; }
QFrame[role="findBar"] { background: $panel; border-bottom: 1px solid $line; }
#breadcrumb { background: $panel; border-bottom: 1px solid $line; }
#crumb { border: 1px solid transparent; border-radius: 4px; background: transparent; color: $dim; font-size: 12px;
    padding: 2px 5px; }
#crumb:hover { background: $background; color: $text; }
#crumb[sign="support"] { color: $support; font-weight: 600; }
#crumb[sign="attack"] { color: $attack; font-weight: 600; }
#hint { background: $card; border: 1px solid $line; border-radius: 6px; }
#hint QLabel { color: $dim; font-size: 12px; padding: 1px 2px; }
QFrame[role="rule"] { background: $line; max-height: 1px; min-height: 1px; border: none; }
QFrame#palette { background: $card; border: 1px solid $edge; border-radius: $radius; }
QFrame#palette QListView { background: $card; selection-color: $on_accent; }
QFrame#palette QListView::item { padding: 6px 8px; border-radius: 4px; }
QFrame#palette QListView::item:selected { background: $accent; color: $on_accent; }
""")

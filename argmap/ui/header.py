"""The header bar: title and saved state, the few acts people use all the time, one field to find or run, export."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QAction, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QMenu, QSizePolicy, QToolButton, QWidget

from argmap.picture.characters import visible_text
from argmap.ui.commands.actions import Actions
from argmap.ui.commands.command import Command, shown
from argmap.ui.editor import Editor
from argmap.ui.finder import FinderField
from argmap.ui.focus import is_plain
from argmap.ui.plain import direction_of, label, menu_text, tooltip

HEIGHT = 52


class Header(QWidget):
    """Reads the editor; its buttons are actions of the command table."""

    title_clicked = Signal()

    def __init__(self, editor: Editor, actions: Actions, menu: QMenu, finder: FinderField) -> None:
        super().__init__()
        self._editor = editor
        self._acts: list[QToolButton] = []
        self._welcoming = False
        self.setObjectName("header")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setFixedHeight(HEIGHT)
        row = QHBoxLayout(self)
        row.setContentsMargins(10, 8, 16, 8)
        row.setSpacing(8)
        self._menu_button = _menu_button(menu, self.tr("Menu"))
        row.addWidget(self._menu_button)
        self._title = Elided()
        self._title.setObjectName("mapTitle")
        self._state = label("", wraps=False)
        self._state.setObjectName("savedState")
        self._state.setAccessibleName(self.tr("Saved or not"))
        row.addWidget(self._title)
        row.addWidget(self._state)
        row.addStretch(3)
        for command in actions.commands:
            if command.bar and command.sign != "primary":
                self._add_act(row, command, actions[command.id])
        row.addStretch(3)
        finder.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        finder.setMinimumWidth(180)
        finder.setMaximumWidth(240)
        row.addWidget(finder, 4)
        row.addStretch(3)
        for command in actions.commands:
            if command.bar and command.sign == "primary":
                self._add_act(row, command, actions[command.id])
        editor.state_changed.connect(self.refresh)
        self.refresh()

    @property
    def menu_button(self) -> QToolButton:
        """The button that opens the menu."""
        return self._menu_button

    def name_program(self, welcoming: bool) -> None:
        """Show the program's name, and no acts, while no map is shown."""
        if welcoming == self._welcoming:
            return
        self._welcoming = welcoming
        for act in self._acts:
            act.setVisible(not welcoming)
        self.refresh()

    def refresh(self) -> None:
        """Show title and state as they are now."""
        title = "Argmap" if self._welcoming else title_of(self._editor)
        self._title.setText(title)
        self._title.setToolTip(tooltip(title))
        self._state.setText("" if self._welcoming else self._state_word())

    def _add_act(self, row: QHBoxLayout, command: Command, action: QAction) -> None:
        button = act_button(command, action)
        self._acts.append(button)
        row.addWidget(button)

    def _state_word(self) -> str:
        if self._editor.read_only:
            return self.tr("read-only")
        if self._editor.dirty:
            return self.tr("not saved")
        return self.tr("saved") if self._editor.path is not None else self.tr("new")


class _Button(QToolButton):
    """A button whose actions get no plain key: Tab goes to the next field, Space presses it, Del deletes no box."""

    def event(self, event: QEvent) -> bool:
        """Keep keys for itself that are pressed without Ctrl or Alt; F keys do what they do everywhere."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.ShortcutOverride and is_plain(event):
            event.accept()
            return True
        return super().event(event)


class Elided(QLabel):
    """A line of plain text that is cut where the room ends."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Preferred)
        self.setMinimumWidth(60)

    def minimumSizeHint(self) -> QSize:
        """Return that a few letters are enough."""
        return QSize(60, super().minimumSizeHint().height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw as much of the text as fits."""
        painter = QPainter(self)
        text = self.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, self.width())
        painter.setPen(self.palette().windowText().color())
        painter.setLayoutDirection(direction_of(text))
        left = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignAbsolute
        painter.drawText(self.rect(), left | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine, text)


def title_of(editor: Editor) -> str:
    """Return what a map is called: its title, its file's name, or that it has none."""
    title = " ".join(editor.document.map.title.split())
    if title:
        return visible_text(title)
    return visible_text(editor.path.stem) if editor.path is not None else editor.tr("Untitled map")


def act_button(command: Command, action: QAction) -> QToolButton:
    """Return a button of the header for a command."""
    button = _Button()
    button.setObjectName("act")
    button.setDefaultAction(action)
    button.setText(menu_text(shown(command.bar)))
    keys = ", ".join(key.toString(key.SequenceFormat.NativeText) for key in action.shortcuts())
    button.setToolTip(tooltip(f"{shown(command.title)} ({keys})" if keys else shown(command.title)))
    button.setAccessibleName(shown(command.title))
    button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    if command.sign == "primary":
        button.setProperty("primary", "true")
    elif command.sign:
        button.setProperty("sign", command.sign)
    action.changed.connect(lambda: button.setText(menu_text(shown(command.bar))))
    return button


def _menu_button(menu: QMenu, name: str) -> QToolButton:
    button = _Button()
    button.setObjectName("act")
    button.setText("☰")
    button.setAccessibleName(name)
    button.setToolTip(tooltip(f"{name} (F10)"))
    button.setMenu(menu)
    button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
    button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    button.setMinimumSize(QSize(32, 30))
    return button


def menu_of(menus: Sequence[QMenu], parent: QWidget) -> QMenu:
    """Return one menu that holds the others."""
    whole = QMenu(parent)
    for menu in menus:
        whole.addMenu(menu)
    return whole

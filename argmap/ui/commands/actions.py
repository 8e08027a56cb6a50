"""Qt actions for the rows of the command table: one for each command and window."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QKeyCombination, QObject, Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu, QMenuBar, QWidget

from argmap.ui.commands.command import Command, Scope, shown
from argmap.ui.commands.context import Context
from argmap.ui.focus import is_plain

_PAD = Qt.KeyboardModifier.KeypadModifier


class Actions(QObject):
    """The actions of a window by command id, kept enabled and checked as the context says."""

    def __init__(self, commands: Sequence[Command], context: Context, places: Mapping[Scope, QWidget]) -> None:
        """`places`: the widget in which the keys of each scope work."""
        super().__init__(context.window)
        self._context = context
        self._commands = {command.id: command for command in commands}
        self._actions = {command.id: self._action(command, places) for command in commands}

    def __getitem__(self, command_id: str) -> QAction:
        return self._actions[command_id]

    @property
    def commands(self) -> Sequence[Command]:
        """The commands in the order of the table."""
        return tuple(self._commands.values())

    def work_in(self, scopes: Sequence[Scope], widget: QWidget) -> None:
        """Let the keys of some scopes work in one more widget."""
        for command in self._commands.values():
            if command.scope in scopes:
                widget.addAction(self._actions[command.id])

    def run(self, command_id: str) -> None:
        """Run a command if it is possible now; otherwise nothing happens."""
        command = self._commands[command_id]
        if command.enabled(self._context):
            command.run(self._context)

    def run_about_box(self, keys: QKeyCombination) -> bool:
        """Run the command about the selected box that has these keys; return False when none has or it is impossible.

        Plain keys have their own meaning in any panel: they are never taken.
        """
        if is_plain(keys):
            return False
        pressed = QKeySequence(QKeyCombination(keys.keyboardModifiers() & ~_PAD, keys.key()))
        for command in self._commands.values():
            if command.scope == "box" and pressed in map(QKeySequence, command.keys):
                possible = command.enabled(self._context)
                self.run(command.id)
                return possible
        return False

    def possible(self) -> list[Command]:
        """Return the commands that can be run now."""
        return [command for command in self._commands.values() if command.enabled(self._context)]

    def impossible(self) -> list[Command]:
        """Return the commands that cannot be run now."""
        return [command for command in self._commands.values() if not command.enabled(self._context)]

    def refresh(self) -> None:
        """Ask every command anew whether it is possible and whether it is switched on."""
        for command_id, action in self._actions.items():
            command = self._commands[command_id]
            action.setEnabled(command.enabled(self._context))
            if command.checked is not None:
                action.setChecked(command.checked(self._context))

    def _action(self, command: Command, places: Mapping[Scope, QWidget]) -> QAction:
        action = QAction(shown(command.title), self)
        action.setObjectName(command.id)
        action.setShortcuts([QKeySequence(key) for key in command.keys])
        action.setCheckable(command.checked is not None)
        action.setMenuRole(QAction.MenuRole.NoRole)
        if command.about:
            action.setStatusTip(shown(command.about))
        window_wide = command.scope == "window"
        action.setShortcutContext(
            Qt.ShortcutContext.WindowShortcut if window_wide else Qt.ShortcutContext.WidgetShortcut
        )
        places[command.scope].addAction(action)
        action.triggered.connect(lambda _checked=False: self.run(command.id))
        return action


def fill_menu_bar(bar: QMenuBar, actions: Actions) -> dict[str, QMenu]:
    """Put every command that has a menu into it, in the order of the table; return the menus by English title."""
    menus: dict[str, QMenu] = {}
    for command in actions.commands:
        if not command.menu:
            continue
        menu = menus.get(command.menu)
        if menu is None:
            menu = menus[command.menu] = bar.addMenu(f"&{shown(command.menu)}")
        if command.separate and not menu.isEmpty():
            menu.addSeparator()
        menu.addAction(actions[command.id])
    return menus


def context_menu(actions: Actions, parent: QWidget, *, several: bool) -> QMenu:
    """Return the menu of what can be done now to the selection; what cannot would only be in the way.

    With several boxes selected it holds what is done to them all: nobody would expect the rest to mean only one.
    """
    menu = QMenu(parent)
    section = ""
    for command in actions.possible():
        if not (command.for_several if several else command.in_context_menu):
            continue
        if section and (command.menu != section or command.separate):
            menu.addSeparator()
        section = command.menu
        menu.addAction(actions[command.id])
    return menu

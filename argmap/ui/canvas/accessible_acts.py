"""What can be done with a box from a screen reader or by voice: the acts of the keyboard, by name."""

from typing import TYPE_CHECKING

from PySide6.QtGui import QAccessibleActionInterface

from argmap.ui.canvas.accessible_places import step_of
from argmap.ui.commands.command import shown
from argmap.ui.commands.table import COMMANDS

if TYPE_CHECKING:
    from argmap.ui.canvas.accessible_box import BoxInterface

_TITLES = {command.id: command.title for command in COMMANDS}
_FURTHER = ("add_reason", "add_objection", "delete")


class BoxActs(QAccessibleActionInterface):
    """The acts of one box: select, edit, fold, open the menu, and the commands that people use all the time."""

    def __init__(self, box: "BoxInterface") -> None:
        super().__init__()
        self._box = box

    def actionNames(self) -> list[str]:
        """Return the acts that are possible now, the most likely one first."""
        canvas, node = self._box.map.canvas, self._box.node
        names = [self.setFocusAction()]
        if node in canvas.editor.document.statements and not canvas.read_only:
            names.insert(0, self.pressAction())
        if self._box.state().expandable:
            names.append(self.toggleAction())
        names.append(self.showMenuAction())
        return names + ([] if canvas.read_only else list(_FURTHER))

    def doAction(self, name: str) -> None:
        """Do one of the acts."""
        if name not in self.actionNames():
            return
        canvas, node = self._box.map.canvas, self._box.node
        canvas.selection.select(node, step_of(canvas, self._box.key))
        canvas.setFocus()
        if name == self.showMenuAction():
            canvas.customContextMenuRequested.emit(canvas.mapFromGlobal(self._box.rect().center()))
        elif name != self.setFocusAction():
            canvas.command_requested.emit(self._command(name))

    def keyBindingsForAction(self, name: str) -> list[str]:
        """Return the keys that do the same."""
        return next((list(command.keys) for command in COMMANDS if command.id == self._command(name)), [])

    def localizedActionName(self, name: str) -> str:
        """Return an act in the person's words."""
        command = self._command(name)
        return shown(_TITLES[command]) if command in _TITLES else super().localizedActionName(name)

    def localizedActionDescription(self, name: str) -> str:
        """Return the same: the name says it all."""
        return self.localizedActionName(name)

    def _command(self, name: str) -> str:
        """Return the id of the command that an act runs."""
        return {self.pressAction(): "edit_text", self.toggleAction(): "fold"}.get(name, name)

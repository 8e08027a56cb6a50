"""The group that statements belong to: chosen, made, renamed, put into another one or dissolved."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from argmap.edits import dissolve_group, make_group, nest_group, put_in_group, set_fields
from argmap.picture.characters import visible_text
from argmap.ui.changeable import only_while_changeable
from argmap.ui.editor import Editor
from argmap.ui.inspector.choices import DIFFERENT, ChoiceInput
from argmap.ui.inspector.inputs import LineInput


class GroupField(QWidget):
    """A choice of the groups there are, the title of the chosen one, and buttons to make and dissolve."""

    named = Signal()
    """The person has given the group its title, and Enter."""

    def __init__(self, editor: Editor, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._editor = editor
        self._statements: Sequence[str] = ()
        self._choice = ChoiceInput([])
        self._choice.setAccessibleName(self.tr("Group"))
        self._choice.edited.connect(lambda group: editor.edit(put_in_group, group, *self._statements))
        self._title = LineInput()
        self._title.setAccessibleName(self.tr("Title of the group"))
        self._title.edited.connect(self._rename)
        self._title.left.connect(editor.end_run)
        self._title.returnPressed.connect(self.named)
        self._parent = ChoiceInput([])
        self._parent.setAccessibleName(self.tr("Group round this group"))
        self._parent.edited.connect(self._nest)
        new = QPushButton(self.tr("New group"))
        new.clicked.connect(lambda: editor.edit(make_group, self.tr("New group"), self._statements))
        self._dissolve = QPushButton(self.tr("Dissolve"))
        self._dissolve.setAccessibleName(self.tr("Dissolve this group"))
        self._dissolve.clicked.connect(self._take_apart)
        only_while_changeable(editor, self)
        buttons = QHBoxLayout()
        buttons.addWidget(new)
        buttons.addWidget(self._dissolve)
        buttons.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._choice)
        column.addWidget(self._title)
        column.addWidget(self._parent)
        column.addLayout(buttons)

    def show_statements(self, statements: Sequence[str]) -> None:
        """Show the group of one statement or of several."""
        self._statements = statements
        document = self._editor.document
        alike = len({document.statements[statement].group for statement in statements}) == 1
        group = self._group()
        groups = sorted(document.groups.items(), key=lambda pair: pair[1].title.casefold())
        self._choice.offer([(None, self.tr("no group")), *((key, visible_text(g.title)) for key, g in groups)])
        self._choice.show_value(group if alike else DIFFERENT)
        known = document.groups.get(group or "")
        for widget in (self._title, self._parent):
            widget.setVisible(known is not None)
        self._dissolve.setVisible(known is not None)
        if known is not None:
            self._title.show_value(known.title)
            outer = [(key, self.tr("inside “{title}”").format(title=visible_text(g.title))) for key, g in groups]
            self._parent.offer([(None, self.tr("inside no group")), *(o for o in outer if o[0] != group)])
            self._parent.show_value(known.parent)

    def name(self) -> None:
        """Let the person write the title of the group."""
        self._title.setFocus(Qt.FocusReason.OtherFocusReason)
        self._title.selectAll()

    def _group(self) -> str | None:
        """Return the group that they are all in."""
        records = [self._editor.document.statements.get(statement) for statement in self._statements]
        groups = {record.group for record in records if record is not None}
        return groups.pop() if len(groups) == 1 else None

    def _rename(self, title: str) -> None:
        group = self._group()
        if group is not None:
            self._editor.type(("groups", group, "title"), set_fields, "groups", group, title=title)

    def _nest(self, parent: str | None) -> None:
        group = self._group()
        if group is not None and self._editor.edit(nest_group, group, parent) is None:
            self._parent.show_value(self._editor.document.groups[group].parent)

    def _take_apart(self) -> None:
        group = self._group()
        if group is not None:
            self._editor.edit(dissolve_group, group)

"""What can be said of several boxes at once, and done to them all."""

from collections.abc import Sequence

from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QVBoxLayout, QWidget

from argmap.edits import common_tags, set_common_tags
from argmap.evaluation import status_word
from argmap.ui.analysis import Result
from argmap.ui.changeable import only_while_changeable
from argmap.ui.commands.actions import Actions
from argmap.ui.editor import Editor
from argmap.ui.elided import ElidedButton
from argmap.ui.inspector.form import Form
from argmap.ui.inspector.group_field import GroupField
from argmap.ui.inspector.inputs import ListInput
from argmap.ui.inspector.section import Section
from argmap.ui.inspector.tables import fields_of_several_statements
from argmap.ui.plain import label
from argmap.ui.said import status_said

_STATUSES = ("stands", "defeated", "unsupported", "undecided")


class Several(QWidget):
    """How many they are and how they stand, the fields of the statements among them, and the acts for all."""

    def __init__(self, editor: Editor, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._editor = editor
        self._statements: Sequence[str] = ()
        self._count = label("", "heading")
        self._what = label("", "dim")
        self._fields = Form(editor, "statements", fields_of_several_statements())
        self._tags = ListInput(self.tr("separated by commas"))
        self._tags.setAccessibleName(self.tr("Tags that all have"))
        self._tags.editingFinished.connect(self._tag)  # not at each key: a tag half typed may be one that some have
        only_while_changeable(editor, self._tags)
        self.group = GroupField(editor)
        self._acts = QVBoxLayout()
        self._acts.setSpacing(2)
        self._said = QWidget()
        said = QVBoxLayout(self._said)
        said.setContentsMargins(0, 0, 0, 0)
        said.setSpacing(12)
        tags = label(self.tr("Tags that all have"), "dim")
        tags.setBuddy(self._tags)
        for widget in (self._fields, tags, self._tags, Section(self.tr("Group"), self.group)):
            said.addWidget(widget)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addWidget(self._count)
        column.addWidget(self._what)
        column.addWidget(self._said)
        column.addLayout(self._acts)

    def serve(self, actions: Actions) -> None:
        """Offer the acts of a window that are for several boxes, as buttons."""
        for command in actions.commands:
            if command.for_several and command.checked is None:  # what is on or off is a field
                self._acts.addWidget(_button(actions[command.id], self))

    def show_nodes(self, nodes: Sequence[str]) -> None:
        """Show some statements and inferences as they are now."""
        document = self._editor.document
        self._statements = [node for node in nodes if node in document.statements]
        self._count.setText(self.tr("{count} boxes selected").format(count=len(nodes)))
        self._said.setVisible(bool(self._statements))
        if self._statements:
            self._fields.show_records(self._statements)
            self._tags.show_value(common_tags(document, self._statements))
            self.group.show_statements(self._statements)

    def show_status(self, result: Result, nodes: Sequence[str]) -> None:
        """Show how many of them stand, and how many not."""
        words = [status_word(result.evaluation, node) for node in nodes if node in result.evaluation.status]
        counts = [(sum(word == other for other in words), word) for word in _STATUSES]
        self._what.setText(" · ".join(f"{status_said(word)}: {count}" for count, word in counts if count))

    def _tag(self) -> None:
        tags = self._tags.value_of(self._tags.text())
        if self._statements and tags != common_tags(self._editor.document, self._statements):
            self._editor.edit(set_common_tags, self._statements, tags)


def _button(action: QAction, parent: QWidget) -> ElidedButton:
    """Return a button for an act, there as long as the act is possible."""
    keys = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
    button = ElidedButton(action.text(), f"{action.text()} ({keys})" if keys else action.text(), parent)
    button.setObjectName(action.objectName())
    button.setProperty("quiet", "true")
    button.clicked.connect(action.trigger)
    button.setVisible(action.isEnabled())
    action.changed.connect(lambda: button.setVisible(action.isEnabled()))
    return button

"""The inspector: everything that can be said of what is selected; of the map, when nothing is."""

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtWidgets import QPushButton, QScrollArea, QStyle, QVBoxLayout, QWidget

from argmap.model import Document, Role, inference_role, statement_roles
from argmap.ui.analysis import Analysis
from argmap.ui.changeable import only_while_changeable
from argmap.ui.commands.actions import Actions
from argmap.ui.editor import Editor
from argmap.ui.inspector.form import Field, Form
from argmap.ui.inspector.group_field import GroupField
from argmap.ui.inspector.inputs import TextInput
from argmap.ui.inspector.outlook import Outlook
from argmap.ui.inspector.premises import Premises
from argmap.ui.inspector.questions import Questions
from argmap.ui.inspector.quotes import Quotes
from argmap.ui.inspector.relations import Relations
from argmap.ui.inspector.scheme_field import SchemeField
from argmap.ui.inspector.section import Section
from argmap.ui.inspector.several import Several
from argmap.ui.inspector.status_box import StatusBox
from argmap.ui.inspector.tables import inference_fields, map_fields, more_statement_fields, statement_fields
from argmap.ui.inspector.target_field import TargetField
from argmap.ui.inspector.thesis_field import ThesisField
from argmap.ui.selection import Selection

_WIDEST = 0.4
"""Of the window, however much its fields would need."""


class Inspector(QScrollArea):
    """Follows the selection; its fields edit through the editor."""

    headed = Signal(str)
    """What is shown: the role of what is selected, or the map."""

    command_requested = Signal(str)
    source_wanted = Signal(str)
    to_write = Signal(str, str)
    """(statement, inference) of what waits to be put in words: an objection from a question, a premise of a scheme."""

    group_named = Signal()
    """A group has been given its title, and Enter."""

    def __init__(self, editor: Editor, selection: Selection, analysis: Analysis, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._editor, self._selection, self._analysis = editor, selection, analysis
        self.setObjectName("inspector")
        self.setAccessibleName(self.tr("Inspector"))
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._text = Form(editor, "statements", [Field("text", "", self._make_heading, wide=True)])
        self._status = StatusBox()
        self._outlook = Outlook(analysis)
        self._statement = Form(editor, "statements", statement_fields())
        self._scheme = SchemeField(editor)
        self._quotes = Quotes(editor)
        self._add_quote = _link(self.tr("Add a quote…"))
        self._questions = Questions(editor)
        self._premises = Premises(editor, selection)
        self._inference = Form(editor, "inferences", inference_fields())
        self._group = GroupField(editor)
        self._several = Several(editor)
        self._relations = Relations(editor, selection)
        self._more = Form(editor, "statements", more_statement_fields())
        self._map = Form(editor, "map", map_fields())
        self._thesis = ThesisField(editor, selection)
        self._target = TargetField(editor, selection)
        self._sections = {
            "outlook": Section(self.tr("What would change it"), self._outlook),
            "quotes": Section(self.tr("Quotes"), _stack(self._quotes, self._add_quote)),
            "questions": Section(self.tr("Critical questions"), self._questions),
            "step": Section(self.tr("The step"), _stack(self._target, self._inference, self._premises), opened=False),
            "more": Section(self.tr("More"), self._more, opened=False),
            "group": Section(self.tr("Group"), self._group, opened=False),
            "same": Section(self.tr("The same claim in other words"), self._relations),
            "map": Section(self.tr("The map"), _stack(self._thesis, self._map)),
        }
        page = self._page = QWidget()
        page.setObjectName("page")
        column = self._column = QVBoxLayout(page)
        column.setContentsMargins(16, 2, 12, 16)
        column.setSpacing(12)
        above = (self._several, self._text, self._status, self._sections["outlook"], self._statement, self._scheme)
        for widget in dict.fromkeys((*above, *self._sections.values())):
            column.addWidget(widget)
        column.addStretch(1)
        self.setWidget(page)
        page.installEventFilter(self)
        only_while_changeable(editor, self._add_quote)
        self._connect()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Ask for the width that all of the page needs, in the person's text size; once given, it is not taken back.

        Otherwise what is too wide would be cut at its right end, or the map would be pushed about at each selection.
        """
        if watched is self._page and event.type() == QEvent.Type.LayoutRequest:
            bar = self.style().pixelMetric(QStyle.PixelMetric.PM_ScrollBarExtent)
            wanted = min(self._page.minimumSizeHint().width() + bar, round(self.window().width() * _WIDEST))
            if wanted > self.minimumWidth():
                self.setMinimumWidth(wanted)
        return super().eventFilter(watched, event)

    def changeEvent(self, event: QEvent) -> None:
        """Forget how wide it was for text of another size."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self.setMinimumWidth(0)

    def edit_quote(self, quote: str) -> None:
        """Open the fields of a quote of the selected statement."""
        self._quotes.edit(quote)

    def name_group(self) -> None:
        """Let the person write the title of the group that what is selected is in."""
        if len(self._selection.ids) > 1:
            self._several.group.name()
            return
        self._sections["group"].open()
        self._column.activate()
        self.ensureWidgetVisible(self._group)
        self._group.name()

    def leave(self) -> None:
        """Stop what is still computed."""
        self._outlook.study.close()

    def serve(self, actions: Actions) -> None:
        """Offer the acts of a window for several boxes."""
        self._several.serve(actions)

    def refresh(self) -> None:
        """Show what is selected as it is now."""
        several = len(self._selection.ids) > 1
        self._several.setVisible(several)
        if several:
            self._several.show_nodes(self._selection.ids)
            self._show(None, None, the_map=False)
            self.headed.emit(self.tr("Selection"))
        else:
            self._refresh_one()
        self._show_status()

    def _connect(self) -> None:
        self._add_quote.clicked.connect(lambda: self.command_requested.emit("add_quote"))
        self._quotes.source_wanted.connect(self.source_wanted)
        self._questions.raised.connect(self.to_write)
        self._scheme.to_write.connect(self.to_write)
        self._status.chosen.connect(self._selection.select)
        self._outlook.chosen.connect(self._selection.select)
        for group in (self._group, self._several.group):
            group.named.connect(self.group_named)
        self._outlook.switched.connect(lambda: self.command_requested.emit("what_if"))
        self._selection.changed.connect(self.refresh)
        self._editor.changed.connect(self.refresh)
        self._editor.loaded.connect(self.refresh)
        self._editor.read_only_changed.connect(lambda _read_only: self.refresh())
        self._analysis.ready.connect(self._show_status)

    def _refresh_one(self) -> None:
        document = self._editor.document
        statement, inference = self._selection.statement, self._selection.inference
        if inference is not None and inference not in document.inferences:
            inference = None
        self._show(statement, inference, the_map=statement is None and inference is None)
        if statement is not None:
            for form in (self._text, self._statement, self._more):
                form.show_record(statement)
            self._quotes.show_statement(statement)
            self._group.show_statements((statement,))
        if inference is not None:
            self._scheme.show_step(inference)
            self._target.show_step(inference)
            self._inference.show_record(inference)
            self._premises.show_step(inference)
        if statement is None and inference is None:
            self._thesis.refresh()
            self._map.show_record("")
        self.headed.emit(self._heading(document, statement, inference))

    def _show(self, statement: str | None, inference: str | None, *, the_map: bool) -> None:
        """Show the parts about one statement, one step or the map, and hide the others."""
        asked = inference is not None and self._questions.show_step(inference)
        related = statement is not None and self._relations.show_statement(statement)
        self._text.setVisible(statement is not None)
        self._statement.setVisible(statement is not None)
        self._scheme.setVisible(inference is not None)
        for name, visible in {
            "quotes": statement is not None,
            "questions": asked,
            "step": inference is not None,
            "more": statement is not None,
            "group": statement is not None,
            "same": related,
            "map": the_map,
        }.items():
            self._sections[name].setVisible(visible)

    def _show_status(self) -> None:
        nodes, result = self._selection.ids, self._analysis.result
        self._several.show_status(result, nodes)
        node = self._selection.current if len(nodes) == 1 else None
        record = self._editor.document.statements.get(node or "")
        worded = record is None or bool(record.text.strip())
        evaluated = node is not None and worded and node in result.evaluation.status
        self._sections["outlook"].setVisible(evaluated)
        if node is not None and evaluated:
            self._status.show_node(result, node)
            self._outlook.show_node(result, node)
        else:
            self._status.setVisible(False)

    def _make_heading(self) -> TextInput:
        field = TextInput(self.tr("no words yet"))
        field.setObjectName("statementText")
        field.setProperty("plain", "true")
        field.setAccessibleName(self.tr("Text"))
        return field

    def _heading(self, document: Document, statement: str | None, inference: str | None) -> str:
        if statement is not None:
            if inference is not None and document.thesis != statement:
                return self.tr("Premise")
            return self.tr("Thesis") if Role.THESIS in statement_roles(document, statement) else self.tr("Statement")
        if inference is not None:
            return self.tr(inference_role(document, inference).value.capitalize())
        return self.tr("Map")


def _link(words: str) -> QPushButton:
    button = QPushButton(words)
    button.setProperty("quiet", "true")
    return button


def _stack(*widgets: QWidget) -> QWidget:
    whole = QWidget()
    column = QVBoxLayout(whole)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(8)
    for widget in widgets:
        column.addWidget(widget)
    return whole

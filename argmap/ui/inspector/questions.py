"""The critical questions of a step's scheme as a checklist; each can be raised as the objection that it is."""

import re

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QWidget

from argmap.edits import add_objection, set_fields
from argmap.model import Change, Document, Inference
from argmap.picture.characters import visible_text
from argmap.ui.editor import Editor
from argmap.ui.inspector.inputs import ChoiceInput, Option
from argmap.ui.plain import label
from argmap.ui.vocabulary import Question, schemes

_RAISE = "raise"


class Questions(QWidget):
    """One row for each question: what it asks and what was done about it."""

    raised = Signal(str, str)
    """(statement, inference) of the objection that a question became, ready to be edited."""

    def __init__(self, editor: Editor, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._editor = editor
        self._inference = ""
        self._scheme: str | None = None
        self._choices: dict[str, ChoiceInput] = {}
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setColumnStretch(0, 1)

    def show_step(self, inference: str) -> bool:
        """Show the questions of an inference; return whether it has any."""
        record = self._editor.document.inferences[inference]
        if (inference, record.scheme) != (self._inference, self._scheme):
            self._inference, self._scheme = inference, record.scheme
            self._fill(record)
        for key, choice in self._choices.items():
            choice.show_value(record.questions.get(key))
        return bool(self._choices)

    def _fill(self, record: Inference) -> None:
        self._choices.clear()
        while (item := self._grid.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        scheme = schemes().get(record.scheme or "")
        options: list[Option] = [
            (None, self.tr("○ open")),
            ("answered", self.tr("✓ answered")),
            ("not_applicable", self.tr("– not here")),
            (_RAISE, self.tr("Raise as objection…")),
        ]
        for row, question in enumerate(scheme.questions if scheme is not None else ()):
            text = question_text(question)
            words = label(text)
            choice = ChoiceInput(options)
            choice.setProperty("plain", "true")
            choice.setMinimumContentsLength(10)
            choice.setAccessibleName(text)
            choice.edited.connect(lambda value, asked=question: self._answer(asked, value))
            self._choices[question.id] = choice
            self._grid.addWidget(words, row, 0)
            self._grid.addWidget(choice, row, 1, Qt.AlignmentFlag.AlignTop)

    def _answer(self, question: Question, value: str | None) -> None:
        record = self._editor.document.inferences[self._inference]
        if value == _RAISE:
            self._choices[question.id].show_value(record.questions.get(question.id))
            change = self._editor.edit(raise_question, self._inference, question)
            if change is not None:
                self.raised.emit(change.added("statements")[0], change.added("inferences")[0])
            return
        answers = {key: answer for key, answer in record.questions.items() if key != question.id}
        if value is not None:
            answers[question.id] = value  # type: ignore[assignment]
        self._editor.edit(set_fields, "inferences", self._inference, questions=answers)


def raise_question(document: Document, inference: str, question: Question) -> Change:
    """Make a critical question an objection where an unfavourable answer hits: a premise, the step, or its target."""
    record = document.inferences[inference]
    target = inference
    if question.attacks == "conclusion":
        target = record.target
    elif question.attacks == "premise":
        target = next((p.statement for p in record.premises if p.role == question.slot), inference)
    return add_objection(document, target, question_text(question))


def question_text(question: Question) -> str:
    """Return the words of a question, its blanks as dots."""
    return visible_text(re.sub(r"\{(\w+)\}", "…", question.text))

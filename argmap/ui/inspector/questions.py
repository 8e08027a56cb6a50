"""The critical questions of a step's scheme as a checklist; each can be raised as the objection that it is."""

from collections.abc import Mapping
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QMenu, QPushButton, QToolButton, QVBoxLayout, QWidget

from argmap.edits import mark_question, question_in_step, raise_question, schemes
from argmap.model.records import Answer
from argmap.picture.characters import visible_text
from argmap.ui.changeable import only_while_changeable
from argmap.ui.editor import Editor
from argmap.ui.plain import label, menu_text, tooltip

_SIGNS: dict[Answer | None, str] = {None: "○", "answered": "✓", "not_applicable": "–"}


class Questions(QWidget):
    """One row for each question: what was done about it, and what it asks."""

    raised = Signal(str, str)
    """(statement, inference) of the objection that a question became, ready to be edited."""

    def __init__(self, editor: Editor, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._editor = editor
        self._inference = ""
        self._shown: tuple[str, dict[str, str]] = ("", {})
        self._answers: dict[str, QToolButton] = {}
        self._grid = QGridLayout()
        self._grid.setColumnStretch(1, 1)
        self._grid.setHorizontalSpacing(6)
        self._grid.setVerticalSpacing(4)
        self._raise = QPushButton(self.tr("Raise as objection…"))
        self._raise.setProperty("quiet", "true")
        self._raise.setMenu(QMenu(self._raise))
        only_while_changeable(editor, self._raise)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addLayout(self._grid)
        column.addWidget(self._raise, 0, Qt.AlignmentFlag.AlignLeft)

    def show_step(self, inference: str) -> bool:
        """Show the questions of an inference; return whether it has any."""
        document = self._editor.document
        record = document.inferences[inference]
        scheme = schemes().get(record.scheme or "")
        asked = {
            question.id: visible_text(question_in_step(document, inference, question.id))
            for question in (scheme.questions if scheme is not None else ())
        }
        if (inference, asked) != self._shown:
            self._inference, self._shown = inference, (inference, asked)
            self._fill(asked)
        for key, button in self._answers.items():
            answer = record.questions.get(key)
            button.setText(_SIGNS[answer])
            button.setAccessibleDescription(self._words()[answer])
        return bool(self._answers)

    def answer(self, question: str, answer: Answer | None) -> None:
        """Note what was done about a question; None: it is open."""
        self._editor.edit(mark_question, self._inference, question, answer)

    def raise_as_objection(self, question: str) -> None:
        """Make a question an objection and say which, so that it can be put into words."""
        change = self._editor.edit(raise_question, self._inference, question)
        if change is not None:
            self.raised.emit(change.added("statements")[0], change.added("inferences")[0])

    def _fill(self, asked: Mapping[str, str]) -> None:
        self._answers.clear()
        self._raise.menu().clear()
        while (item := self._grid.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        for row, (question, text) in enumerate(asked.items()):
            button = self._answers[question] = self._button(question, text)
            self._grid.addWidget(button, row, 0, Qt.AlignmentFlag.AlignTop)
            self._grid.addWidget(label(text), row, 1)
            self._raise.menu().addAction(menu_text(text), partial(self.raise_as_objection, question))

    def _button(self, question: str, text: str) -> QToolButton:
        button = QToolButton()
        button.setObjectName("answer")
        button.setAccessibleName(text)
        button.setToolTip(tooltip(self.tr("What was done about this question")))
        button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        menu = QMenu(button)
        for answer, words in self._words().items():
            menu.addAction(f"{_SIGNS[answer]}  {words}", partial(self.answer, question, answer))
        menu.addSeparator()
        menu.addAction(self.tr("Raise as objection…"), partial(self.raise_as_objection, question))
        button.setMenu(menu)
        only_while_changeable(self._editor, button)
        return button

    def _words(self) -> dict[Answer | None, str]:
        return {
            None: self.tr("open"),
            "answered": self.tr("answered"),
            "not_applicable": self.tr("does not apply here"),
        }

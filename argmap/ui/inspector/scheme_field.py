"""The scheme of a step: chosen from the known ones, suggested by the words used, never set without being asked."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from argmap.edits import schemes, suggest_schemes
from argmap.ui.changeable import only_while_changeable
from argmap.ui.editor import Editor
from argmap.ui.elided import ElidedButton
from argmap.ui.inspector.scheme_picker import give_scheme, pick_scheme, scheme_name
from argmap.ui.plain import label, tooltip


class SchemeField(QWidget):
    """A row with the scheme of one step, and below it what the step looks like while it has none."""

    to_write = Signal(str, str)
    """A premise (its id and that of its step) stands there to be filled in."""

    def __init__(self, editor: Editor, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._editor = editor
        self._inference = ""
        self._said: tuple[object, ...] | None = None
        self._names: list[str] = []
        self._button = ElidedButton("", self.tr("Scheme of its step"))
        self._button.setProperty("value", "true")
        self._button.clicked.connect(self._pick)
        only_while_changeable(editor, self)
        row = QHBoxLayout()
        row.addWidget(label(self.tr("Scheme of its step"), "dim"))
        row.addWidget(self._button, 1)
        self._suggestions = QVBoxLayout()
        self._suggestions.setSpacing(0)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addLayout(row)
        column.addLayout(self._suggestions)

    def show_step(self, inference: str) -> None:
        """Show the scheme of a step."""
        document = self._editor.document
        record = document.inferences[inference]
        self._inference = inference
        self._button.say(scheme_name(record.scheme) or self.tr("choose…"))
        statements = document.statements
        texts = tuple(statements[p.statement].text for p in record.premises if p.statement in statements)
        target = statements.get(record.target)
        said = (inference, record.scheme, texts, target.text if target is not None else "")
        if said != self._said:
            self._said = said
            self._suggest(suggest_schemes(document, inference) if not record.scheme else ())

    def choose(self, scheme: str) -> None:
        """Give the step a known scheme; its empty slots become premises to be filled in, the first of them at once."""
        self._write(give_scheme(self._editor, self._inference, scheme))

    def suggested(self) -> list[str]:
        """Return the names of the schemes that are suggested."""
        return list(self._names)

    def _suggest(self, suggested: Sequence[str]) -> None:
        while (item := self._suggestions.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        self._names = [schemes()[scheme].name for scheme in suggested]
        for scheme in suggested:
            known = schemes()[scheme]
            words = self.tr("Looks like: {name}").format(name=known.name)
            button = ElidedButton(words, words)
            button.setProperty("quiet", "true")
            button.setToolTip(tooltip(known.example))
            button.clicked.connect(lambda _checked=False, chosen=scheme: self.choose(chosen))
            self._suggestions.addWidget(button)

    def _pick(self) -> None:
        self._write(pick_scheme(self._editor, self._inference, self))

    def _write(self, premise: str | None) -> None:
        if premise is not None:
            self.to_write.emit(premise, self._inference)

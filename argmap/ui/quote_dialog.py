"""The question for a quote: which source, which words, where in it."""

from PySide6.QtWidgets import QDialog, QDialogButtonBox, QFormLayout, QLineEdit, QPlainTextEdit, QVBoxLayout, QWidget

from argmap.edits import add_quote, add_source
from argmap.model import Change, Document
from argmap.ui.inspector.choices import ChoiceInput, Option
from argmap.ui.panels.sources import title_of
from argmap.ui.plain import label


class QuoteDialog(QDialog):
    """Asks for one quote; `change` is the edit that was asked for."""

    def __init__(self, document: Document, statement: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._document, self._statement = document, statement
        self.setWindowTitle(self.tr("Add a quote"))
        self.resize(480, 320)
        sources = sorted(document.sources.items(), key=lambda pair: title_of(pair[1]).casefold())
        options: list[Option] = [(key, title_of(source)) for key, source in sources]
        self._source = ChoiceInput([*options, (None, self.tr("a new source:"))])
        self._source.setCurrentIndex(0)
        self._title = QLineEdit(placeholderText=self.tr("Title of the new source"))
        self._words = QPlainTextEdit(placeholderText=self.tr("The words quoted; leave empty to cite the whole source"))
        self._words.setTabChangesFocus(True)
        self._place = QLineEdit(placeholderText=self.tr("p. 7"))
        form = QFormLayout()
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.ExpandingFieldsGrow)
        for caption, widget in (
            (self.tr("Source"), self._source),
            (self.tr("New source"), self._title),
            (self.tr("Words"), self._words),
            (self.tr("Place"), self._place),
        ):
            words = label(caption, "dim")
            words.setBuddy(widget)
            widget.setAccessibleName(caption)
            form.addRow(words, widget)
        self._form = form
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        self._ok = buttons.button(QDialogButtonBox.StandardButton.Ok)
        column = QVBoxLayout(self)
        column.addLayout(form)
        column.addWidget(buttons)
        self._source.currentIndexChanged.connect(lambda _index: self._refresh())
        self._title.textChanged.connect(lambda _text: self._refresh())
        self._refresh()
        (self._words if options else self._title).setFocus()

    def change(self, document: Document) -> Change:
        """Return the edit that was asked for: a quote, together with its source if that is new."""
        exact, place = self._words.toPlainText().strip() or None, self._place.text().strip()
        source = self._source.value()
        if source is not None:
            return add_quote(document, self._statement, source, exact, place)
        brought = add_source(document, {"type": "document", "title": self._title.text().strip()})
        key = brought.added("sources")[0]
        quoted = add_quote(document.apply(brought), self._statement, key, exact, place)
        return Change.of(quoted.label, brought.then(quoted).steps)

    def _refresh(self) -> None:
        new = self._source.value() is None
        self._form.setRowVisible(self._title, new)
        self._ok.setEnabled(not new or bool(self._title.text().strip()))

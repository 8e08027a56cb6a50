"""The quotes that a statement rests on: words, source, and how far both can be trusted."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from argmap.edits import remove_quote, set_fields
from argmap.picture.characters import visible_text
from argmap.ui.changeable import only_while_changeable
from argmap.ui.editor import Editor
from argmap.ui.inspector.choices import ChoiceInput
from argmap.ui.inspector.form import Form
from argmap.ui.inspector.tables import quote_fields
from argmap.ui.link_button import LinkButton, address_of
from argmap.ui.panels.sources import authors_of, title_of, year_of
from argmap.ui.plain import label


class Quotes(QWidget):
    """A card for each quote; a click on "Edit" opens its fields below it."""

    source_wanted = Signal(str)
    """The source with this id is to be edited."""

    def __init__(self, editor: Editor, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._editor = editor
        self._cards: dict[str, _Card] = {}
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(8)

    def show_statement(self, statement: str) -> int:
        """Show the quotes of a statement; return how many there are."""
        quotes = self._editor.document.quotes_of(statement)
        for gone in [key for key in self._cards if key not in quotes]:
            card = self._cards.pop(gone)
            card.hide()
            card.deleteLater()
        for key in quotes:
            if key not in self._cards:
                card = self._cards[key] = _Card(self._editor, key, self)
                card.source_wanted.connect(self.source_wanted)
                self._column.addWidget(card)
            self._cards[key].refresh()
        return len(quotes)

    def edit(self, quote: str) -> None:
        """Open the fields of a quote and give them the keyboard."""
        if quote in self._cards:
            self._cards[quote].open_fields()


class _Card(QFrame):
    source_wanted = Signal(str)

    def __init__(self, editor: Editor, quote: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._editor, self._quote = editor, quote
        self.setProperty("role", "quote")
        self._words = label()
        self._from = label("", "dim")
        self._grade = label("", "good")
        self._form: Form | None = None
        self._source = ChoiceInput([])
        self._source.setAccessibleName(self.tr("Source of the quote"))
        self._source.edited.connect(lambda key: editor.edit(set_fields, "quotes", quote, source=key))
        self._source.hide()
        self._edit = QPushButton(self.tr("Edit"))
        self._edit.setAccessibleName(self.tr("Edit this quote"))
        self._edit.setCheckable(True)
        self._edit.toggled.connect(self._open)
        source = QPushButton(self.tr("Source…"))
        source.setAccessibleName(self.tr("Edit the source of this quote"))
        source.clicked.connect(lambda: self.source_wanted.emit(self._editor.document.quotes[quote].source))
        self._page = LinkButton(self.tr("Web page…"))
        self._page.setAccessibleName(self.tr("Open the web page of the source of this quote"))
        self._page.setProperty("quiet", "true")
        remove = QPushButton(self.tr("Remove"))
        remove.setAccessibleName(self.tr("Remove this quote"))
        remove.clicked.connect(lambda: editor.edit(remove_quote, quote))
        only_while_changeable(editor, self._source, source, remove)
        buttons = QHBoxLayout()
        buttons.setSpacing(4)
        for button in (self._edit, source, remove):
            button.setProperty("quiet", "true")
            buttons.addWidget(button)
        buttons.addStretch(1)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(10, 8, 10, 6)
        self._column.setSpacing(3)
        for widget in (self._words, self._from, self._grade, self._source):
            self._column.addWidget(widget)
        self._column.addWidget(self._page, 0, Qt.AlignmentFlag.AlignLeft)
        self._column.addLayout(buttons)

    def refresh(self) -> None:
        """Show the quote as it is now."""
        document = self._editor.document
        record = document.quotes[self._quote]
        source = document.sources.get(record.source)
        self._words.setText(f"“{visible_text(record.exact)}”" if record.exact else self.tr("The source as a whole"))
        parts = [record.speaker] if record.speaker else []
        if source is not None:
            named = authors_of(source) if not record.speaker else ""
            parts += [part for part in (named, title_of(source), year_of(source)) if part]
        else:
            parts.append(self.tr("a source that is not in the map"))
        self._page.show_address(address_of(source.csl) if source is not None else "")
        if record.locator:
            parts.append(record.locator)
        self._from.setText(visible_text(", ".join(parts)))
        grade = "".join(g or "" for g in (source.reliability if source is not None else None, record.credibility))
        found = source is not None and bool(source.text) and bool(record.exact)
        there = found and source is not None and record.exact is not None and record.exact in source.text
        said = [self.tr("found in the source") if there else self.tr("not found in the source")] if found else []
        said += [self.tr("graded {grade}").format(grade=" ".join(grade))] if grade else []
        self._grade.setText(" · ".join(said))
        self._grade.setVisible(bool(said))
        self._grade.setProperty("role", "bad" if found and not there else "good")
        if self._form is not None:
            self._form.show_record(self._quote)
            self._offer_sources()

    def open_fields(self) -> None:
        """Open the fields and give the first the keyboard."""
        self._edit.setChecked(True)
        if self._form is not None:
            self._form.input("exact").setFocus()

    def _open(self, opened: bool) -> None:
        if opened and self._form is None:
            self._form = Form(self._editor, "quotes", quote_fields(), self)
            self._form.show_record(self._quote)
            self._column.addWidget(self._form)
            self._offer_sources()
        if self._form is not None:
            self._form.setVisible(opened)
            self._source.setVisible(opened)

    def _offer_sources(self) -> None:
        document = self._editor.document
        options = [(key, title_of(source)) for key, source in document.sources.items()]
        self._source.offer(sorted(options, key=lambda option: option[1].casefold()))
        self._source.show_value(document.quotes[self._quote].source)

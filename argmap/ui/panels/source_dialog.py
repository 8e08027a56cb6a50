"""The dialog for one source: its CSL fields, its own text, and how far it can be trusted."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QListWidget,
    QListWidgetItem,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from argmap.edits import set_fields
from argmap.model import Source
from argmap.picture.characters import visible_text
from argmap.ui.editor import Editor
from argmap.ui.inspector.choices import ChoiceInput, Option
from argmap.ui.inspector.inputs import LineInput, TextInput
from argmap.ui.link_button import LinkButton, address_of
from argmap.ui.panels.sources import title_of
from argmap.ui.plain import label
from argmap.ui.vocabulary import reliabilities

_TYPES = (
    "article-journal article-magazine article-newspaper bill book broadcast chapter dataset document "
    "entry-encyclopedia hearing interview legal_case legislation manuscript motion_picture paper-conference "
    "personal_communication post post-weblog regulation report review software song speech standard thesis "
    "treaty webpage"
).split()

_LINES: Sequence[tuple[str, str]] = (
    ("title", "Title"),
    ("container-title", "In (journal, book, site)"),
    ("publisher", "Publisher"),
    ("publisher-place", "Place"),
    ("volume", "Volume"),
    ("issue", "Issue"),
    ("page", "Pages"),
    ("URL", "Address (URL)"),
    ("DOI", "DOI"),
    ("ISBN", "ISBN"),
    ("language", "Language"),
)


class SourceDialog(QDialog):
    """Edits a copy of a source; OK makes one edit, Cancel none."""

    def __init__(self, editor: Editor, source: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._editor, self._source = editor, source
        record = editor.document.sources[source]
        self._csl: dict[str, Any] = dict(record.csl)
        self._fields: dict[str, Any] = {}
        self.setWindowTitle(self.tr("Source"))
        self.resize(560, 640)
        page = QWidget()
        page.setObjectName("page")
        form = QFormLayout(page)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.ExpandingFieldsGrow)
        form.setLabelAlignment(Qt.AlignmentFlag.AlignLeft)
        kind = ChoiceInput([(name, name.replace("-", " ").replace("_", " ")) for name in _TYPES])
        kind.show_value(self._csl.get("type") or "document")
        kind.edited.connect(lambda value: self._csl.__setitem__("type", value))
        self._row(form, self.tr("Kind"), kind)
        self._row(form, self.tr("Authors (family, given; one a line)"), self._authors())
        self._row(form, self.tr("Date (year-month-day)"), self._date())
        self._page = LinkButton(self.tr("Open its web page…"))
        self._page.setAutoDefault(False)
        for name, caption in _LINES:
            self._row(form, self.tr(caption), self._line(name))
            if name == "DOI":
                form.addRow("", self._page)
        self._page.show_address(address_of(self._csl))
        self._form_record(form, record)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setWidget(page)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.addWidget(scroll)
        column.addWidget(buttons)

    def accept(self) -> None:
        """Make the edit and close."""
        self._editor.end_run()
        run = ("source dialog", self._source)
        values = {"csl": self._csl} | {name: field.value for name, field in self._fields.items()}
        for name, value in values.items():
            if getattr(self._editor.document.sources[self._source], name) != value:
                self._editor.type(run, set_fields, "sources", self._source, **{name: value})
        self._editor.end_run()
        super().accept()

    def _form_record(self, form: QFormLayout, record: Source) -> None:
        grades: list[Option] = [(None, self.tr("not graded"))]
        grades += [(term.value, QCoreApplication.translate("Inspector", term.words)) for term in reliabilities()]
        for name, caption, widget in (
            ("reliability", self.tr("Reliability of the source"), ChoiceInput(grades)),
            ("file", self.tr("File, seen from the map"), LineInput()),
            ("text", self.tr("Text of the source"), TextInput(lines=6)),
            ("note", self.tr("Note"), TextInput(lines=2)),
        ):
            field = _Kept(getattr(record, name))
            widget.show_value(field.value)
            widget.edited.connect(field.keep)
            self._fields[name] = field
            self._row(form, caption, widget)
        cited = _Kept(record.cites)
        self._fields["cites"] = cited
        others = [(key, title_of(other)) for key, other in self._editor.document.sources.items() if key != self._source]
        if others:
            cites = CitesInput(sorted(others, key=lambda option: option[1].casefold()))
            cites.show_value(cited.value)
            cites.edited.connect(cited.keep)
            self._row(form, self.tr("Sources that it cites"), cites)

    def _row(self, form: QFormLayout, caption: str, widget: QWidget) -> None:
        words = label(caption, "dim")
        words.setBuddy(widget)
        words.setFixedWidth(150)
        widget.setAccessibleName(caption)
        form.addRow(words, widget)

    def _line(self, name: str) -> LineInput:
        widget = LineInput()
        widget.show_value(str(self._csl.get(name) or ""))
        widget.edited.connect(lambda text: self._put(name, text))
        return widget

    def _authors(self) -> TextInput:
        widget = TextInput(lines=2)
        authors = self._csl.get("author")
        widget.show_value(
            "\n".join(_name_line(a) for a in authors if isinstance(a, dict)) if isinstance(authors, list) else ""
        )
        widget.edited.connect(
            lambda text: self._put("author", [_name(line) for line in text.splitlines() if line.strip()])
        )
        return widget

    def _date(self) -> LineInput:
        widget = LineInput("2025-03-31")
        issued = self._csl.get("issued")
        widget.show_value(date_line(issued if isinstance(issued, dict) else {}))
        widget.edited.connect(lambda text: self._put("issued", date_value(text)))
        return widget

    def _put(self, name: str, value: Any) -> None:
        if value:
            self._csl[name] = value
        else:
            self._csl.pop(name, None)
        self._page.show_address(address_of(self._csl))


class CitesInput(QListWidget):
    """Which of some sources are cited: a box to tick for each."""

    edited = Signal(object)

    def __init__(self, options: Sequence[Option], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._unknown: tuple[str, ...] = ()
        self.setMaximumHeight(120)
        for key, title in options:
            item = QListWidgetItem(visible_text(title), self)
            item.setData(Qt.ItemDataRole.UserRole, key)
            item.setFlags(Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsUserCheckable)
            item.setCheckState(Qt.CheckState.Unchecked)
        self.itemChanged.connect(lambda _item: self.edited.emit(self.value()))

    def show_value(self, value: Sequence[str]) -> None:
        """Tick the sources with these ids; those that are not in the map are kept."""
        blocked = self.blockSignals(True)
        offered = {self.item(row).data(Qt.ItemDataRole.UserRole): self.item(row) for row in range(self.count())}
        for key, item in offered.items():
            item.setCheckState(Qt.CheckState.Checked if key in value else Qt.CheckState.Unchecked)
        self._unknown = tuple(key for key in value if key not in offered)
        self.blockSignals(blocked)

    def value(self) -> tuple[str, ...]:
        """Return the ids of the sources ticked, and of those that the map does not have."""
        items = [self.item(row) for row in range(self.count())]
        ticked = [i.data(Qt.ItemDataRole.UserRole) for i in items if i.checkState() == Qt.CheckState.Checked]
        return (*ticked, *self._unknown)


class _Kept:
    """The value of a field until the dialog is accepted."""

    def __init__(self, value: Any) -> None:
        self.value = value

    def keep(self, value: Any) -> None:
        self.value = value


def date_line(issued: dict[str, Any]) -> str:
    """Return a CSL date as year-month-day, or as the text that it is."""
    parts = issued.get("date-parts")
    if isinstance(parts, list) and parts and isinstance(parts[0], list):
        return "-".join(f"{part:02}" if isinstance(part, int) else str(part) for part in parts[0])
    return str(issued.get("raw") or issued.get("literal") or "")


def date_value(text: str) -> dict[str, Any]:
    """Return the CSL date that a text means: parts when it is year-month-day, else the text itself."""
    text = text.strip()
    numbers = text.split("-")
    if text and len(numbers) <= 3 and all(number.isdecimal() for number in numbers):
        return {"date-parts": [[int(number) for number in numbers]]}
    return {"literal": text} if text else {}


def _name_line(author: dict[str, Any]) -> str:
    family, given = str(author.get("family") or author.get("literal") or ""), str(author.get("given") or "")
    return f"{family}, {given}" if family and given else family or given


def _name(line: str) -> dict[str, str]:
    family, comma, given = (part.strip() for part in line.partition(","))
    return {"family": family, "given": given} if comma and given else {"literal": line.strip().rstrip(",")}

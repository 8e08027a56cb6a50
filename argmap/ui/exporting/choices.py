"""The table of what can be chosen about an export, and for which formats each choice is."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QCheckBox, QFileDialog, QHBoxLayout, QLineEdit, QPushButton, QWidget

from argmap.export.options import FORM_NAMES, LARGEST_POSTER, SIZES, SLIDES, STYLES
from argmap.picture.theme import THEMES
from argmap.ui.inspector.choices import ChoiceInput, Option
from argmap.ui.inspector.inputs import LineInput

PICTURES = frozenset({"svg", "pdf", "png"})
BRIEFINGS = frozenset({"docx", "odt", "md", "briefing-html"})


@dataclass(frozen=True, slots=True)
class Choice:
    """One row of the dialog: the field of `ExportOptions`, its caption, its widget, and the formats that it is for."""

    name: str
    caption: str
    make: Callable[[], Any]
    formats: frozenset[str]


class Switch(QCheckBox):
    """A choice between yes and no."""

    edited = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.clicked.connect(lambda on: self.edited.emit(bool(on)))

    def value(self) -> bool:
        """Return whether it is on."""
        return self.isChecked()

    def show_value(self, value: Any) -> None:
        """Switch on or off without telling anyone."""
        self.setChecked(bool(value))


class Words(LineInput):
    """A short text; nothing: the default."""

    def value(self) -> str:
        """Return the text."""
        return self.text()


class TemplateFile(QWidget):
    """The path of a file of the person's own, with a button that asks for it."""

    edited = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._line = QLineEdit()
        self._line.editingFinished.connect(lambda: self.edited.emit(self.value()))
        button = QPushButton("…", autoDefault=False)  # Return exports, wherever in the dialog it is pressed
        button.setAccessibleName(_tr("Choose a template"))
        button.clicked.connect(self._ask)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self._line, 1)
        row.addWidget(button)
        self.setFocusProxy(self._line)

    def value(self) -> str | None:
        """Return the path; None: no template."""
        return self._line.text().strip() or None

    def show_value(self, value: Any) -> None:
        """Show a path without telling anyone."""
        self._line.setText(str(value or ""))

    def _ask(self) -> None:
        kinds = "*.pptx *.potx *.docx *.dotx *.odt *.ott"
        name, _ = QFileDialog.getOpenFileName(self, _tr("Choose a template"), self._line.text(), kinds)
        if name:
            self._line.setText(name)
            self.edited.emit(self.value())


def choices() -> tuple[Choice, ...]:
    """Return the rows in the order of the dialog."""
    drawn = PICTURES | {"pptx", "html"}
    directions = ("down", "up", "right", "left")
    return (
        Choice("theme", _tr("Theme"), _of((name, _tr(name)) for name in THEMES), drawn),
        Choice("size", _tr("Page"), _of([(None, _tr("as large as the map")), *((n, n) for n in SIZES)]), PICTURES),
        Choice(
            "size",
            _tr("Slide"),
            _of([(None, _tr("16:9, or as the template")), *((n, n) for n in ("16:9", "4:3", "A4-landscape"))]),
            frozenset({"pptx"}),
        ),
        Choice(
            "orientation",
            _tr("Map grows"),
            _of([(None, _tr("as in the window")), *((d, _tr(d)) for d in directions)]),
            drawn,
        ),
        Choice("slides", _tr("Slides"), _of((name, _tr(name)) for name in SLIDES), frozenset({"pptx"})),
        Choice(
            "poster",
            _tr("Poster"),
            _of((n, _tr("one page") if n == 1 else f"{n} × {n}") for n in range(1, LARGEST_POSTER // 2 + 1)),
            frozenset({"pdf"}),
        ),
        Choice("scale", _tr("Sharpness"), _of((float(n), f"{n} ×") for n in (1, 2, 3, 4)), frozenset({"png"})),
        Choice("form", _tr("Form"), _of((name, _tr(name)) for name in FORM_NAMES), BRIEFINGS),
        Choice("style", _tr("Citations"), _of((name, _tr(name)) for name in STYLES), BRIEFINGS),
        Choice(
            "language",
            _tr("Language"),
            _of([(None, _tr("as the map")), ("en", "English"), ("de", "Deutsch")]),
            BRIEFINGS,
        ),
        Choice("open_problems", _tr("Open problems"), Switch, BRIEFINGS),
        Choice("template", _tr("Template"), TemplateFile, frozenset({"pptx", "docx", "odt"})),
        Choice("title", _tr("Title above"), Switch, PICTURES),
        Choice("legend", _tr("Legend below"), Switch, PICTURES),
        Choice("date", _tr("Date"), Words, PICTURES | BRIEFINGS),
        Choice("transparent", _tr("Without ground"), Switch, PICTURES),
    )


def _of(options: "Sequence[Option] | Any") -> Callable[[], ChoiceInput]:
    fixed = list(options)
    return lambda: ChoiceInput(fixed)


def _tr(text: str) -> str:
    return QCoreApplication.translate("Export", text)

"""The dialog that exports a map: as what, how it looks, which part, to which file, with a preview of the result."""

from collections.abc import Mapping
from pathlib import Path
from typing import Any

from PySide6.QtCore import QCoreApplication, QSettings, QTimer, Signal
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QFormLayout,
    QHBoxLayout,
    QProgressBar,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from argmap.export import EXPORTERS, Exporter, ExportError, ExportOptions
from argmap.layout import Rect
from argmap.storage import FileError
from argmap.storage.safe_write import write_safely
from argmap.ui.editor import Editor
from argmap.ui.exporting.choices import PICTURES, choices
from argmap.ui.exporting.job import Job, Result, Wish
from argmap.ui.exporting.preview import Preview
from argmap.ui.exporting.remembered import Again, Remembered
from argmap.ui.files.naming import safe_file_name
from argmap.ui.header import title_of
from argmap.ui.inspector.choices import ChoiceInput, Option
from argmap.ui.plain import label, tell
from argmap.ui.selection import Selection

_PAUSE = 300
"""Milliseconds without a new choice before the preview is made again."""

PATIENCE = 500
"""Milliseconds after which one sees that something is being made, and may stop it."""

_AT_FIRST: Mapping[str, Mapping[str, Any]] = {"pdf": {"size": "A4-landscape"}}
"""What is chosen for a format that was never used: what is handed in as PDF is printed."""


class ExportDialog(QDialog):
    """Asks, previews, exports, and stays open with the reason when that fails."""

    exported = Signal(object)
    """(Again) A file was written."""

    def __init__(
        self,
        editor: Editor,
        selection: Selection,
        settings: QSettings,
        parent: QWidget | None = None,
        *,
        area: Rect | None = None,
        shape: float | None = None,
    ) -> None:
        super().__init__(parent)
        self._editor, self._selection = editor, selection
        self._area, self._shape = area, shape
        self._remembered = Remembered(settings)
        self._path: Path | None = None
        self._made: Result | None = None
        self.setWindowTitle(self.tr("Export"))
        self.resize(1000, 640)
        offered = [(name, f"{_about(e)} (.{e.suffix or name})") for name, e in EXPORTERS.items()]
        self._format = ChoiceInput(offered)
        self._format.show_value(self._remembered.format)
        self._part = ChoiceInput(self._parts())
        self._form = QFormLayout()
        self._form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.ExpandingFieldsGrow)
        self._rows: list[tuple[Any, Any]] = []
        self._add(self.tr("Format"), self._format)
        self._add(self.tr("What"), self._part)
        for choice in choices():
            widget = choice.make()
            self._add(choice.caption, widget)
            widget.edited.connect(self._look_again)
            self._rows.append((choice, widget))
        self._preview = Preview()
        self._job = Job(self)
        self._job.done.connect(self._take)
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE)
        self._pause.timeout.connect(self._ask)
        self._patience = QTimer(self, singleShot=True, interval=PATIENCE)
        self._patience.timeout.connect(self._show_waiting)
        self._waiting = QWidget()
        self._place()
        self._format.edited.connect(lambda _value: self._turn_to())
        self._part.edited.connect(self._look_again)
        self._turn_to()

    def options(self) -> ExportOptions:
        """Return what was chosen; raises `ExportError` when that makes no sense together."""
        return options_of(self.chosen())

    def chosen(self) -> dict[str, Any]:
        """Return what was chosen, by field of the options."""
        name = self._format.value()
        values = {choice.name: widget.value() for choice, widget in self._rows if name in choice.formats}
        if name in PICTURES:
            values["shape"] = self._shape
        part = self._part.value()
        if part == "branch":
            values["branch"] = self._selection.current
        elif part == "selection" and name in PICTURES:
            values["selection"] = list(self._selection.ids)
        elif part == "view" and name in PICTURES and self._area is not None:
            values["area"] = list(self._area)
        return values

    def choose(self, name: str, **values: Any) -> None:
        """Choose a format and some of its options."""
        self._format.show_value(name)
        self._turn_to()
        for choice, widget in self._rows:
            if choice.name in values and name in choice.formats:
                widget.show_value(values[choice.name])
        self._look_again()

    def write(self, path: Path) -> None:
        """Export to a file; the dialog closes when it is written and stays with the reason when it cannot be."""
        self._path = path
        self._pause.stop()
        self._ask()

    @property
    def preview(self) -> Preview:
        """What the file will look like."""
        return self._preview

    def closeEvent(self, event: QCloseEvent) -> None:
        """Stop what is still being made."""
        self._job.close()
        super().closeEvent(event)

    def done(self, code: int) -> None:
        """Stop what is still being made."""
        self._job.close()
        super().done(code)

    # --- inside -------------------------------------------------------------------------------------------------

    def _place(self) -> None:
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        self._go = buttons.addButton(self.tr("Export…"), QDialogButtonBox.ButtonRole.AcceptRole)
        self._go.setProperty("primary", "true")
        self._go.setDefault(True)
        buttons.accepted.connect(self._ask_where)
        buttons.rejected.connect(self.reject)
        bar = QProgressBar()
        bar.setRange(0, 0)
        stop = QPushButton(self.tr("Stop"), autoDefault=False)
        stop.clicked.connect(self._stop)
        line = QHBoxLayout(self._waiting)
        line.setContentsMargins(0, 0, 0, 0)
        line.addWidget(bar, 1)
        line.addWidget(stop)
        self._waiting.hide()
        left = QVBoxLayout()
        left.addLayout(self._form)
        left.addStretch(1)
        left.addWidget(self._waiting)
        left.addWidget(buttons)
        both = QHBoxLayout(self)
        both.addLayout(left, 2)
        both.addWidget(self._preview, 3)

    def _add(self, caption: str, widget: QWidget) -> None:
        words = label(caption, "dim")
        words.setBuddy(widget)
        widget.setAccessibleName(caption)
        self._form.addRow(words, widget)

    def _turn_to(self) -> None:
        """Show the choices of a format, as they were the last time."""
        name = self._format.value()
        stored = self._remembered.chosen(name) or _AT_FIRST.get(name, {})
        for choice, widget in self._rows:
            shown = name in choice.formats
            self._form.setRowVisible(widget, shown)
            if shown and choice.name in stored:
                widget.show_value(stored[choice.name])
        self._part.offer(self._parts())
        self._preview.say(self.tr("The preview is being made…"))
        self._look_again()

    def _parts(self) -> list[Option]:
        parts: list[Option] = [("whole", self.tr("the whole map"))]
        if self._selection.current is not None:
            parts.append(("branch", self.tr("only the selected branch")))
        if self._format.value() in PICTURES:
            if len(self._selection.ids) > 1:
                parts.append(("selection", self.tr("only what is selected")))
            if self._area is not None:
                parts.append(("view", self.tr("what is in view")))
        return parts

    def _look_again(self, _value: object = None) -> None:
        self._pause.start()

    def _ask(self) -> None:
        try:
            options = self.options()
        except ExportError as error:
            self._fail(str(error))
            return
        wish = Wish(self._editor.document, self._format.value(), options, previewed=self._path is None)
        made = self._made
        if self._path is not None and made is not None and _same(made.wish, wish):
            self._job.cancel()
            self._take(made)
            return
        self._patience.start()
        self._job.ask(wish)

    def _take(self, result: Result) -> None:
        self._patience.stop()
        self._waiting.hide()
        if self._path is None:
            self._made = result
            self._preview.show_result(result)
        elif result.fault:
            self._fail(result.fault)
        else:
            self._save(result)

    def _save(self, result: Result) -> None:
        path = self._path
        assert path is not None
        try:
            write_safely(path, result.data)
        except FileError as error:
            self._fail(str(error))
            return
        self._path = None
        again = Again(result.wish.format, self.chosen(), path)
        self._remembered.keep(again)
        self.exported.emit(again)
        self.accept()

    def _fail(self, sentence: str) -> None:
        exporting, self._path = self._path is not None, None
        self._preview.say(sentence)
        if exporting:
            tell(self, sentence)

    def _show_waiting(self) -> None:
        self._waiting.setVisible(self._job.busy)

    def _stop(self) -> None:
        self._job.cancel()
        self._path = None
        self._waiting.hide()
        self._preview.say(self.tr("Stopped."))

    def _ask_where(self) -> None:
        name = self._format.value()
        suffix = EXPORTERS[name].suffix or name
        stem = self._editor.path.stem if self._editor.path is not None else safe_file_name(title_of(self._editor))
        about = f"{_about(EXPORTERS[name])} (*.{suffix})"
        beside = self._editor.path.parent if self._editor.path is not None else Path.home()
        asking = QFileDialog(self, self.tr("Export the map"), str(self._remembered.folder(beside)), about)
        asking.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        asking.setDefaultSuffix(suffix)
        asking.selectFile(f"{stem}.{suffix}")
        if asking.exec() and asking.selectedFiles():
            self.write(Path(asking.selectedFiles()[0]))


def _same(made: Wish, wish: Wish) -> bool:
    """Return whether a file that was made for the preview is the one that is wanted."""
    return made.document is wish.document and (made.format, made.options) == (wish.format, wish.options)


def options_of(chosen: dict[str, Any]) -> ExportOptions:
    """Return the options that were chosen; raises `ExportError` when they make no sense together."""
    values = dict(chosen)
    if "selection" in values:
        values["selection"] = frozenset(values["selection"])
    if values.get("area") is not None:
        values["area"] = Rect(*values["area"])
    return ExportOptions(**values)


def _about(exporter: Exporter) -> str:
    """Return what a format is, in the language of the window."""
    return QCoreApplication.translate("Export", exporter.about)

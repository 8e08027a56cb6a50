"""The dialog that exports a map: as what, how it looks, which part, to which file."""

from pathlib import Path

from PySide6.QtCore import QSettings, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QFileDialog, QFormLayout, QVBoxLayout, QWidget

from argmap.export import EXPORTERS, ExportError, ExportOptions, export
from argmap.export.options import SIZES
from argmap.picture.theme import THEMES
from argmap.storage import FileError
from argmap.ui.editor import Editor
from argmap.ui.header import title_of
from argmap.ui.inspector.inputs import ChoiceInput, Option
from argmap.ui.plain import label, tell
from argmap.ui.selection import Selection

_FOLDER = "files/export_folder"
_SUFFIX = "files/export_suffix"


class ExportDialog(QDialog):
    """Asks, exports, and stays open with the reason when that fails."""

    def __init__(
        self, editor: Editor, selection: Selection, settings: QSettings, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._editor, self._settings = editor, settings
        self.setWindowTitle(self.tr("Export"))
        self.setMinimumWidth(420)
        self._format = ChoiceInput(
            [(suffix, f"{exporter.about} (.{suffix})") for suffix, exporter in EXPORTERS.items()]
        )
        stored = str(settings.value(_SUFFIX, ""))
        if stored in EXPORTERS:
            self._format.show_value(stored)
        self._theme = ChoiceInput([(name, self.tr(name)) for name in THEMES])
        self._part = ChoiceInput(self._parts(selection))
        directions = ("down", "up", "right", "left")
        self._orientation = ChoiceInput([(None, self.tr("as in the window")), *((d, self.tr(d)) for d in directions)])
        self._size = ChoiceInput([(None, self.tr("as large as the map")), *((name, name) for name in SIZES)])
        form = QFormLayout()
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.ExpandingFieldsGrow)
        for caption, widget in (
            (self.tr("Format"), self._format),
            (self.tr("Theme"), self._theme),
            (self.tr("What"), self._part),
            (self.tr("Map grows"), self._orientation),
            (self.tr("Page"), self._size),
        ):
            words = label(caption, "dim")
            words.setBuddy(widget)
            widget.setAccessibleName(caption)
            form.addRow(words, widget)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        go = buttons.addButton(self.tr("Export…"), QDialogButtonBox.ButtonRole.AcceptRole)
        go.setProperty("primary", "true")
        go.setDefault(True)
        buttons.accepted.connect(self._ask_and_export)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.addLayout(form)
        column.addWidget(buttons)

    def options(self) -> ExportOptions:
        """Return what was chosen."""
        return ExportOptions(
            theme=self._theme.value(),
            orientation=self._orientation.value(),
            branch=self._part.value(),
            size=self._size.value(),
        )

    def write(self, path: Path) -> bool:
        """Export to a file; tell why and return False when that is not possible."""
        QGuiApplication.setOverrideCursor(Qt.CursorShape.WaitCursor)
        try:
            export(self._editor.document, path, self.options())
            fault = ""
        except (ExportError, FileError) as error:
            fault = str(error)
        finally:
            QGuiApplication.restoreOverrideCursor()
        if fault:
            tell(self, fault)
            return False
        self._settings.setValue(_FOLDER, str(path.parent))
        self._settings.setValue(_SUFFIX, path.suffix.removeprefix("."))
        return True

    def _ask_and_export(self) -> None:
        suffix = self._format.value()
        folder = str(self._settings.value(_FOLDER, "")) or str(Path.home())
        stem = self._editor.path.stem if self._editor.path is not None else title_of(self._editor).replace("/", "-")
        proposal = str(Path(folder) / f"{stem}.{suffix}")
        about = f"{EXPORTERS[suffix].about} (*.{suffix})"
        name, _ = QFileDialog.getSaveFileName(self, self.tr("Export the map"), proposal, about)
        if name:
            path = Path(name)
            if self.write(path if path.suffix else path.with_suffix(f".{suffix}")):
                self.accept()

    def _parts(self, selection: Selection) -> list[Option]:
        whole: list[Option] = [(None, self.tr("the whole map"))]
        if selection.current is not None:
            whole.append((selection.current, self.tr("only the selected branch")))
        return whole

"""What a window does to hand its map in: ask and export, export once more, print."""

from PySide6.QtCore import QObject, QSettings, QTimer
from PySide6.QtGui import QPageLayout
from PySide6.QtPrintSupport import QPrinter, QPrintPreviewDialog
from PySide6.QtWidgets import QWidget

from argmap.export import ExportError, ExportOptions
from argmap.export.pdf import print_pages
from argmap.export.scene import scene_of
from argmap.layout import Rect
from argmap.storage import FileError
from argmap.storage.safe_write import write_safely
from argmap.ui.editor import Editor
from argmap.ui.exporting.dialog import PATIENCE, ExportDialog, options_of
from argmap.ui.exporting.job import Job, Result, Wish
from argmap.ui.exporting.remembered import Again
from argmap.ui.links import open_file
from argmap.ui.parts import Parts
from argmap.ui.plain import tell
from argmap.ui.selection import Selection


class ExportActs(QObject):
    """The exports of one window; the last one can be made again for the same map."""

    def __init__(
        self, editor: Editor, selection: Selection, settings: QSettings, parts: Parts, window: QWidget
    ) -> None:
        super().__init__(window)
        self._editor, self._selection, self._settings = editor, selection, settings
        self._parts, self._window = parts, window
        self._again: Again | None = None
        self._job = Job(self)
        self._job.done.connect(self._written_again)
        self._patience = QTimer(self, singleShot=True, interval=PATIENCE)
        self._patience.timeout.connect(self._show_waiting)
        editor.loaded.connect(self._forget)

    @property
    def again(self) -> Again | None:
        """The last export of this map, if there was one."""
        return self._again

    def ask(self) -> None:
        """Ask for form and file, and export the map."""
        dialog = ExportDialog(
            self._editor,
            self._selection,
            self._settings,
            self._window,
            area=self._in_view(),
            shape=self._parts.canvas.shape,
        )
        dialog.exported.connect(self._tell_of)
        dialog.exec()

    def once_more(self) -> None:
        """Export to the same file in the same form; ask when there was no export yet."""
        again = self._again
        if again is None:
            self.ask()
            return
        try:
            options = options_of(dict(again.chosen))
        except ExportError as error:
            tell(self._window, str(error))
            return
        self._patience.start()
        self._job.ask(Wish(self._editor.document, again.format, options))

    def print(self) -> None:
        """Show the pages that a printer would make, and print them."""
        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        printer.setPageOrientation(QPageLayout.Orientation.Landscape)
        preview = QPrintPreviewDialog(printer, self._window)
        preview.resize(1000, 720)
        preview.setWindowTitle(self.tr("Print"))
        preview.paintRequested.connect(self._paint)
        preview.exec()

    def close(self) -> None:
        """Stop what is still being made."""
        self._job.close()

    def _paint(self, printer: QPrinter) -> None:
        try:
            page = printer.pageLayout().paintRectPoints()
            size = "A4-landscape" if page.width() > page.height() else "A4"
            options = ExportOptions(theme="print", size=size, title=True)
            print_pages(scene_of(self._editor.document, options), options, printer)
        except ExportError as error:
            tell(self._window, str(error))

    def _written_again(self, result: Result) -> None:
        self._patience.stop()
        self._parts.notices.take_back("export")
        again = self._again
        if again is None:
            return
        try:
            if result.fault:
                raise ExportError(result.fault)
            write_safely(again.path, result.data)
        except (ExportError, FileError) as error:
            tell(self._window, str(error))
            return
        self._tell_of(again)

    def _show_waiting(self) -> None:
        again = self._again
        if again is not None and self._job.busy:
            words = self.tr("Exporting to {path}…").format(path=again.path)
            self._parts.notices.say("export", words, ((self.tr("Stop"), self._job.cancel),))

    def _tell_of(self, again: Again) -> None:
        """Say where the file is, and offer to open it."""
        self._again = again
        acts = (
            (self.tr("Open"), lambda: open_file(again.path)),
            (self.tr("Show in folder"), lambda: open_file(again.path.parent)),
        )
        self._parts.notices.say("export", self.tr("Exported to {path}").format(path=again.path), acts)

    def _forget(self) -> None:
        self._again = None
        self._parts.notices.take_back("export")

    def _in_view(self) -> Rect:
        return Rect(*self._parts.canvas.viewport.visible())

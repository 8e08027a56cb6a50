"""All windows of the program, and which of them a file opens in."""

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QSettings
from PySide6.QtWidgets import QApplication

from argmap.edits import from_template, new_map
from argmap.model import Document
from argmap.storage import FileError, Opened, read_file
from argmap.tongue import tongue
from argmap.ui.canvas.drawer import Drawer
from argmap.ui.files.locks import ask_how_to_open, holder_of
from argmap.ui.files.opening import Opening, takes_long
from argmap.ui.files.recent import remember
from argmap.ui.plain import tell
from argmap.ui.sweeping import Sweeping
from argmap.ui.theme import Look
from argmap.ui.window import Window

if TYPE_CHECKING:
    from argmap.storage.recovery import Unsaved
    from argmap.ui.recovery.offer import RecoveryOffer


class Desk(QObject):
    """Opens windows; a file that is open already comes to the front instead."""

    def __init__(self, settings: QSettings, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.settings = settings
        self.look = Look(settings, self)
        self.look.wear()
        self.windows: list[Window] = []
        self._awaited: dict[Window, Opening] = {}
        """What windows wait for: such a window has its file, though nothing is to be seen of it yet."""

        self._sweeping = Sweeping(self)

    def new_window(self) -> Window:
        """Show one more window, on the welcome page."""
        window = Window(self)
        self.windows.append(window)
        self._sweeping.watch(window.editor)
        window.show()
        return window

    def new(self, beside: Window | None = None) -> Window:
        """Start an empty map in the language of the window, with its thesis ready to be typed."""
        window = self._vacant(beside)
        window.show_new(new_map(language=tongue()))
        return window

    def start_from(self, template: Path, beside: Window | None = None) -> Window | None:
        """Start a map from a template, under new ids; tell and return None when it cannot be read."""
        opened = self._read(template, beside)
        if opened is None:
            return None
        window = self._vacant(beside)
        window.show_new(from_template(opened))
        return window

    def show_sample(self, sample: Path, beside: Window | None = None) -> Window | None:
        """Open a copy of a sample map, which has no file of its own yet."""
        opened = self._read(sample, beside)
        if opened is None:
            return None
        window = self._vacant(beside)
        window.show_new(opened)
        return window

    def open(self, path: Path, beside: Window | None = None) -> Window | None:
        """Open a file; tell and return None when it cannot be read. A very large one is drawn before it is shown."""
        for window in self.windows:
            there = self._path_of(window)
            if there is not None and _same(there, path):
                window.show()
                window.raise_()
                window.activateWindow()
                return window
        if takes_long(path):
            return self._open_aside(path, beside)
        try:
            opened = read_file(path)
        except FileError as error:
            tell(beside, str(error))
            return None
        return self._show(path, opened, beside)

    def _open_aside(self, path: Path, beside: Window | None) -> Window:
        """Let a worker read and draw a very large file, and say so in the window that it is for."""
        window = self._vacant(beside)
        window.parts.notices.say("opening", self.tr("{name} is being read and drawn…").format(name=path.name))
        self._awaited[window] = opening = Opening(path, window.parts.canvas.draw_ahead, self)
        opening.failed.connect(partial(self._tell_in, window))
        opening.done.connect(partial(self._show_in, window, path))
        return window

    def _path_of(self, window: Window) -> Path | None:
        """Return the file that a window shows or is going to show."""
        return self._awaited[window].path if window in self._awaited else window.editor.path

    def _tell_in(self, window: Window, sentence: str) -> None:
        self._end_of_waiting(window)
        tell(window, sentence)

    def _show_in(self, window: Window, path: Path, opened: Opened, drawer: Drawer) -> None:
        self._end_of_waiting(window)
        self._show(path, opened, window, drawer)

    def _end_of_waiting(self, window: Window) -> None:
        del self._awaited[window]
        window.parts.notices.take_back("opening")

    def _show(self, path: Path, opened: Opened, beside: Window | None, drawer: Drawer | None = None) -> Window | None:
        """Show what was read, by its drawing if there is one; None: another holds the file, and the person gave up."""
        holder = None if opened.read_only else holder_of(path)
        shown = opened if holder is None else ask_how_to_open(opened, holder, beside)
        if shown is None:
            return None
        window = self._vacant(beside)
        window.show_opened(shown, drawer)
        remember(self.settings, path)
        return window

    def show_copy(self, opened: Opened, beside: Window | None = None) -> None:
        """Show a map that has no file of its own."""
        self._vacant(beside).show_opened(opened)

    def tell_of_mishap(self, details: str) -> None:
        """Say in each window that something went wrong, and make sure that what is unsaved is on the disk."""
        from argmap.ui.mishaps import mishap_notice

        for window in self.windows:
            safe = window.recorder.flush()
            window.parts.notices.say(*mishap_notice(details, safe=safe))

    def offer_unsaved_work(self) -> "RecoveryOffer | None":
        """Offer the work that processes which are gone left unsaved; return the offer, or None: there is none."""
        from argmap.storage.recovery import unsaved_work

        found = unsaved_work()
        if not found:
            return None
        from argmap.ui.recovery.offer import RecoveryOffer

        offer = RecoveryOffer(found, self.windows[0] if self.windows else None)
        offer.restore_wanted.connect(self._restore)
        offer.open()
        return offer

    def _restore(self, work: "Unsaved") -> None:
        self._vacant(self.windows[0] if self.windows else None).show_recovered(work)

    def forget(self, window: Window) -> None:
        """Note that a window has closed."""
        if window in self.windows:
            self.windows.remove(window)
        if window in self._awaited:
            self._awaited.pop(window).give_up()

    def quit(self) -> None:
        """Close all windows; stop when the person wants to stay in one."""
        for window in list(self.windows):
            if not window.close():
                return
        QApplication.quit()

    def _vacant(self, beside: Window | None) -> Window:
        candidates = (beside, *self.windows) if beside is not None else self.windows
        free = (window for window in candidates if window.vacant and window not in self._awaited)
        return next(free, None) or self.new_window()

    def _read(self, path: Path, beside: Window | None) -> Document | None:
        try:
            return read_file(path).document
        except FileError as error:
            tell(beside, str(error))
            return None


def _same(a: Path, b: Path) -> bool:
    try:
        return a.samefile(b)
    except OSError:
        return a.absolute() == b.absolute()

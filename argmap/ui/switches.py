"""What a person can switch on and off about the view, remembered from one start to the next."""

from collections.abc import Sequence

from PySide6.QtCore import QObject, QSettings, Signal


class Switch(QObject):
    """One thing that is on or off."""

    changed = Signal(bool)

    def __init__(self, settings: QSettings, name: str, *, at_first: bool, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._settings, self._key, self._at_first = settings, f"view/{name}", at_first

    @property
    def on(self) -> bool:
        """Whether it is on."""
        return bool(self._settings.value(self._key, self._at_first, bool))

    def turn(self, on: bool) -> None:
        """Switch it on or off."""
        self._settings.setValue(self._key, on)
        self.changed.emit(on)

    def toggle(self) -> None:
        """Switch it to what it is not."""
        self.turn(not self.on)


class Switches:
    """The switches of one window."""

    def __init__(self, settings: QSettings, parent: QObject) -> None:
        self.compact = Switch(settings, "compact", at_first=True, parent=parent)
        self.path = Switch(settings, "path", at_first=True, parent=parent)
        self.overview = Switch(settings, "overview", at_first=True, parent=parent)
        self.motion = Switch(settings, "motion", at_first=True, parent=parent)
        self.hidden = Switch(settings, "hidden", at_first=False, parent=parent)
        self.hints = Switch(settings, "hints", at_first=True, parent=parent)

    @property
    def all(self) -> Sequence[Switch]:
        """All of them."""
        return (self.compact, self.path, self.overview, self.motion, self.hidden, self.hints)

"""Lays out what goes across the branches of a large map, beside the window's thread."""

from concurrent.futures import ThreadPoolExecutor

from PySide6.QtCore import QObject, Signal

from argmap.layout import Drawing
from argmap.layout.engine import drawing_of
from argmap.layout.plan import Plan
from argmap.ui.beside import giving_way, mishaps_told


class Across(QObject):
    """Draws one plan after the other as a whole, and passes over those that others have come after meanwhile."""

    arrived = Signal(object)
    """The drawing of the plan that was asked for last."""

    _done = Signal(object, object)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._worker = ThreadPoolExecutor(max_workers=1, thread_name_prefix="across")
        self._wanted: Plan | None = None
        self._done.connect(self._take)

    def ask(self, plan: Plan) -> None:
        """Have a plan drawn; what was asked for before is not wanted any more."""
        self._wanted = plan
        self._worker.submit(self._work_on, plan)

    def forget(self) -> None:
        """Want nothing any more."""
        self._wanted = None

    def _work_on(self, plan: Plan) -> None:
        if plan is self._wanted:
            with mishaps_told(), giving_way():
                drawing = drawing_of(plan)
            self._done.emit(plan, drawing)

    def _take(self, plan: Plan, drawing: Drawing) -> None:
        if plan is self._wanted:
            self._wanted = None
            self.arrived.emit(drawing)

"""The map for screen readers: Qt asks here for the interface of a canvas when an assistive technology wants one.

Nothing of this is made, and nothing is sent, while no such technology asks.
"""

from functools import cache, partial

from PySide6.QtCore import QObject
from PySide6.QtGui import QAccessible, QAccessibleInterface

from argmap.ui.canvas.accessible_map import MapInterface
from argmap.ui.canvas.canvas import Canvas

_kept: list[MapInterface] = []
"""Qt holds interfaces by plain pointers: without a reference from here Python would take them away under its hands."""


@cache
def make_maps_accessible() -> None:
    """Let Qt find the interfaces of canvases from now on; once in a process."""
    QAccessible.installFactory(_interface_of)


def _interface_of(_class_name: str, thing: QObject) -> QAccessibleInterface | None:
    if not isinstance(thing, Canvas):
        return None
    interface = MapInterface(thing)
    _kept.append(interface)
    thing.destroyed.connect(partial(_let_go, interface))
    return interface


def _let_go(interface: MapInterface) -> None:
    """Forget a canvas that is gone: Qt has deleted its interface, but not those of the boxes."""
    _kept.remove(interface)
    interface.delete_boxes()

"""What wheel and touch pad do: scroll, zoom under the pointer."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QNativeGestureEvent, QWheelEvent

from argmap.ui.canvas.sight import Sight
from argmap.ui.canvas.viewport import Bounds

_ZOOM_STEP = 1.2


def turn(event: QWheelEvent, sight: Sight, bounds: Bounds) -> None:
    """Scroll by a turn of the wheel, with Shift sideways; with Ctrl, zoom under the pointer."""
    delta = event.pixelDelta() if not event.pixelDelta().isNull() else event.angleDelta() / 2
    if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
        steps = event.angleDelta().y() / 120
        sight.zoom(_ZOOM_STEP**steps, event.position().x(), event.position().y())
    elif event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
        sight.pan(delta.y() or delta.x(), 0, bounds)
    else:
        sight.pan(delta.x(), delta.y(), bounds)
    event.accept()


def pinched(event: QNativeGestureEvent, sight: Sight) -> bool:
    """Zoom when two fingers are spread on a touch pad; return whether they were."""
    if event.gestureType() != Qt.NativeGestureType.ZoomNativeGesture:
        return False
    sight.zoom(1 + event.value(), event.position().x(), event.position().y())
    return True

"""What a screen reader finds at the canvas: a tree of boxes, the one that has the keyboard, and news of both."""

from PySide6.QtCore import QPointF
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QAccessibleEvent,
    QAccessibleInterface,
)
from PySide6.QtWidgets import QAccessibleWidget

from argmap.model import Change
from argmap.ui.canvas.accessible_box import BoxInterface
from argmap.ui.canvas.accessible_places import above, below, keys_of, roots, use_key
from argmap.ui.canvas.canvas import Canvas

Event = QAccessible.Event


class MapInterface(QAccessibleWidget):
    """The canvas: its children are the roots of the map, then the widgets that lie over it, such as the open field."""

    def __init__(self, canvas: Canvas) -> None:
        super().__init__(canvas, QAccessible.Role.Tree, canvas.accessibleName())
        self.canvas = canvas
        self._boxes: dict[str, BoxInterface] = {}
        canvas.selection.changed.connect(self._tell_focus)
        canvas.editor.changed.connect(self._tell_change)
        canvas.editor.loaded.connect(self._tell_another_map)
        canvas.editor.refused.connect(self._announce)
        canvas.status_message.connect(self._announce)

    def box(self, key: str) -> BoxInterface:
        """Return the interface of the box with the key of its element, the same one each time."""
        known = self._boxes.get(key)
        if known is None:
            known = self._boxes[key] = BoxInterface(self, key)
        return known

    def delete_boxes(self) -> None:
        """Take the boxes out of Qt's hands."""
        for box in self._boxes.values():
            QAccessible.deleteAccessibleInterface(QAccessible.uniqueId(box))
        self._boxes.clear()

    # --- the tree -----------------------------------------------------------------------------------------------

    def childCount(self) -> int:
        """Return how many roots and widgets there are."""
        return len(roots(self.canvas)) + super().childCount()

    def child(self, index: int) -> QAccessibleInterface | None:  # type: ignore[override]
        """Return a root, or a widget over the map."""
        found = roots(self.canvas)
        if 0 <= index < len(found):
            return self.box(found[index])
        return super().child(index - len(found)) if index >= 0 else None

    def indexOfChild(self, child: QAccessibleInterface) -> int:
        """Return the position of a root or widget, -1 for what is no child."""
        found = roots(self.canvas)
        if isinstance(child, BoxInterface):
            return found.index(child.key) if child.key in found else -1
        index = super().indexOfChild(child)
        return index + len(found) if index >= 0 else -1

    def childAt(self, x: int, y: int) -> QAccessibleInterface | None:  # type: ignore[override]
        """Return the box or widget at a place of the screen."""
        place = self.canvas.mapFromGlobal(QPointF(x, y))
        if not self.canvas.rect().contains(place.toPoint()):
            return None
        widget = self.canvas.childAt(place.toPoint())
        if widget is not None:
            return super().childAt(x, y)
        element = self.canvas.box_at(place)
        return self.box(element.key) if element is not None else None

    def focusChild(self) -> QAccessibleInterface | None:  # type: ignore[override]
        """Return what has the keyboard: the current box, or the field that is open over it."""
        if not self.canvas.hasFocus():
            return super().focusChild()
        return self.current()

    def current(self) -> BoxInterface | None:
        """Return the box that keys act on."""
        node = self.canvas.selection.current
        if node is None:
            return None
        return self.box(use_key(self.canvas, node, self.canvas.selection.inference))

    def below(self, key: str) -> list[str]:
        """Return the keys of the boxes that stand in or below a box."""
        return below(self.canvas, key)

    def above(self, key: str) -> QAccessibleInterface:
        """Return what a box stands in or below."""
        parent = above(self.canvas, key)
        return self.box(parent) if parent is not None else self

    # --- news ---------------------------------------------------------------------------------------------------

    def _tell_focus(self) -> None:
        current = self.current() if QAccessible.isActive() else None
        if current is not None and self.canvas.hasFocus():
            QAccessible.updateAccessibility(QAccessibleEvent(current, Event.Focus))

    def _tell_change(self, change: Change) -> None:
        if not QAccessible.isActive():
            return
        known = [box for node in change.ids() for key in keys_of(node) if (box := self._boxes.get(key)) is not None]
        for box in known:
            if box.isValid():
                QAccessible.updateAccessibility(QAccessibleEvent(box, Event.NameChanged))
        QAccessible.updateAccessibility(QAccessibleEvent(self.canvas, Event.ObjectReorder))

    def _tell_another_map(self) -> None:
        if QAccessible.isActive():
            QAccessible.updateAccessibility(QAccessibleEvent(self.canvas, Event.ObjectReorder))

    def _announce(self, sentence: str) -> None:
        if QAccessible.isActive():
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self.canvas, sentence))

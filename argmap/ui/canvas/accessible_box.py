"""What a screen reader finds at one box of the map: name, state, place, what it rests on, and what can be done."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint, QRect, QRectF
from PySide6.QtGui import QAccessible, QAccessibleActionInterface, QAccessibleInterface, QWindow

from argmap.edits import foldable, set_text
from argmap.picture.items import Element
from argmap.ui.canvas.accessible_acts import BoxActs
from argmap.ui.canvas.accessible_places import below, node_of

if TYPE_CHECKING:
    from argmap.ui.canvas.accessible_map import MapInterface

Flag = QAccessible.RelationFlag
Relation = tuple[QAccessibleInterface, QAccessible.RelationFlag]


class BoxInterface(QAccessibleInterface):
    """A card, a frame or a card that refers to another, known by the key of its element; it outlives its box."""

    def __init__(self, whole: "MapInterface", key: str) -> None:
        super().__init__()
        self.map, self.key = whole, key
        self._acts = BoxActs(self)

    @property
    def node(self) -> str:
        """Id of the statement or inference that the box shows; empty when it is gone."""
        return node_of(self.map.canvas, self.key)

    # --- what it is ---------------------------------------------------------------------------------------------

    def isValid(self) -> bool:
        """Return whether the box is drawn."""
        return bool(self.node) and self._element() is not None

    def object(self) -> QObject | None:  # type: ignore[override]
        """Return None: a box is no object of Qt's."""
        return None

    def window(self) -> QWindow | None:  # type: ignore[override]
        """Return the window that the map is in."""
        return self.map.window()

    def role(self) -> QAccessible.Role:
        """Return the role: one item of a tree."""
        return QAccessible.Role.TreeItem

    def text(self, kind: QAccessible.Text) -> str:
        """Return the name, “Reason 1 of 3 for …: …: stands; 2 quotes”; as value a statement's own words."""
        element = self._element()
        if element is None:
            return ""
        if kind == QAccessible.Text.Name:
            return element.label
        document = self.map.canvas.editor.document
        record = document.statements.get(self.node)
        if record is None:
            return ""
        if kind == QAccessible.Text.Value:
            return record.text
        return record.note if kind == QAccessible.Text.Description else ""

    def setText(self, kind: QAccessible.Text, text: str) -> None:
        """Give the statement other words."""
        editor = self.map.canvas.editor
        if kind == QAccessible.Text.Value and self.node in editor.document.statements and not editor.read_only:
            editor.edit(set_text, self.node, text)

    def state(self) -> QAccessible.State:
        """Return whether the box is selected, has the keyboard, is folded, can be changed and is in sight."""
        canvas, node = self.map.canvas, self.node
        state = QAccessible.State()
        if not self.isValid():
            state.invalid = True
            return state
        state.focusable = state.selectable = state.extSelectable = True
        state.selected = node in canvas.selection.ids
        state.focused = canvas.hasFocus() and self.map.current() is self
        state.collapsed = not self.key.startswith("reference") and self._is_folded()
        state.expanded = bool(below(canvas, self.key))
        state.expandable = state.collapsed or state.expanded
        state.readOnly = canvas.read_only
        state.editable = not canvas.read_only and node in canvas.editor.document.statements
        state.offscreen = not self._on_canvas().intersects(QRectF(canvas.rect()))
        return state

    def _is_folded(self) -> bool:
        """Return whether something hangs below the box that is not shown, as the box or its step is folded."""
        plan, node = self.map.canvas.picture.plan, self.node
        step = plan.tree.home.get(node)
        hidden = node in plan.hidden or step in plan.hidden
        return hidden and foldable(plan.document, plan.tree, node, step) is not None

    def rect(self) -> QRect:
        """Return the place of the box on the screen."""
        canvas = self.map.canvas
        return self._on_canvas().toRect().translated(canvas.mapToGlobal(QPoint(0, 0)))

    # --- what it belongs to -------------------------------------------------------------------------------------

    def parent(self) -> QAccessibleInterface:
        """Return what the box stands in or below: a card, a frame or the map."""
        return self.map.above(self.key)

    def childCount(self) -> int:
        """Return how many boxes stand in it or below it."""
        return len(self.map.below(self.key))

    def child(self, index: int) -> QAccessibleInterface | None:  # type: ignore[override]
        """Return a box that stands in it or below it."""
        found = self.map.below(self.key)
        return self.map.box(found[index]) if 0 <= index < len(found) else None

    def indexOfChild(self, child: QAccessibleInterface) -> int:
        """Return the position of a box in it or below it, -1 for another one."""
        found = self.map.below(self.key)
        return found.index(child.key) if isinstance(child, BoxInterface) and child.key in found else -1

    def childAt(self, x: int, y: int) -> QAccessibleInterface | None:  # type: ignore[override]
        """Return the box in it or below it at a place of the screen."""
        hit = self.map.childAt(x, y)
        return hit if isinstance(hit, BoxInterface) and hit.parent() is self else None

    def relations(self, match: QAccessible.RelationFlag = Flag.AllRelations) -> list[Relation]:
        """Return what flows to and from the box: premises to their step, a step to what it is about."""
        document, node = self.map.canvas.editor.document, self.node
        record = document.inferences.get(node)
        origins = [premise.statement for premise in record.premises] if record is not None else []
        goals = [record.target] if record is not None else list(document.uses(node))
        origins += document.inferences_on(node)
        found: list[Relation] = [(box, Flag.FlowsFrom) for box in self._drawn(origins)]
        found += [(box, Flag.FlowsTo) for box in self._drawn(goals)]
        return [relation for relation in found if relation[1] & match]

    # --- what can be done ---------------------------------------------------------------------------------------

    def interface_cast(self, kind: QAccessible.InterfaceType) -> QAccessibleActionInterface | None:  # type: ignore[override]
        """Return what can be done with the box, when that is asked for."""
        return self._acts if kind == QAccessible.InterfaceType.ActionInterface else None

    def _drawn(self, nodes: list[str]) -> list["BoxInterface"]:
        picture, inferences = self.map.canvas.picture, self.map.canvas.editor.document.inferences
        shown = dict.fromkeys(node for node in nodes if picture.place(node) is not None)
        return [self.map.box(f"frame:{node}" if node in inferences else f"card:{node}") for node in shown]

    def _element(self) -> Element | None:
        return self.map.canvas.picture.element(self.key)

    def _on_canvas(self) -> QRectF:
        element = self._element()
        if element is None:
            return QRectF()
        view = self.map.canvas.viewport
        size = element.width * view.scale, element.height * view.scale
        return QRectF(*view.to_screen(element.x, element.y), *size)

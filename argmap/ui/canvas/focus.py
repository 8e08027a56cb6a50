"""One branch that is looked at: it is drawn as ever, the rest of the map lies under a veil, or is hidden."""

from dataclasses import replace

from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QPainter

from argmap.layout.branches import Branch
from argmap.layout.plan import Plan
from argmap.picture.map_picture import MapPicture
from argmap.picture.theme import Theme
from argmap.ui.canvas.paint import PicturePainter
from argmap.ui.canvas.viewport import Viewport

VEILED, HIDDEN = 215, 255
"""How strong the veil is, of 255: what lies under it is seen, but not read; it is not seen at all."""


class Focus:
    """Paints the veil and, over it, the branch of a statement or inference."""

    def __init__(self, node: str) -> None:
        self.node = node
        self._painted: PicturePainter | None = None

    def show(self, picture: MapPicture, theme: Theme, recoloured: int) -> bool:
        """Show the branch as it is in a picture; return whether it is drawn there at all."""
        plan = branch_plan(picture.plan, self.node)
        if plan is None:
            return False
        if self._painted is None:
            self._painted = PicturePainter(MapPicture(plan, picture.memory, picture.mark_of, picture.afar), theme)
        branch = self._painted.picture.next(plan, picture.mark_of, picture.afar)
        self._painted.show(branch, theme, recoloured)
        return True

    @property
    def picture(self) -> MapPicture | None:
        """The picture of the branch alone."""
        return self._painted.picture if self._painted is not None else None

    def paint(self, painter: QPainter, viewport: Viewport, strength: int) -> None:
        """Paint a veil of that strength and, over it, the branch; the painter is in the coordinates of the widget."""
        if self._painted is None:
            return
        veil = QColor(self._painted.theme["background"])
        veil.setAlpha(strength)
        painter.fillRect(QRectF(0, 0, viewport.width, viewport.height), veil)
        painter.save()
        self._painted.paint(painter, viewport)
        painter.restore()


def branch_plan(plan: Plan, node: str) -> Plan | None:
    """Return the plan of the block that a statement or inference is drawn in and of all below it, where they stand.

    None when the node is not drawn. Takes time proportional to the size of the branch.
    """
    block = plan.block_of(node)
    if block is None:
        return None
    branches: dict[str, Branch] = {}
    stack = [plan.branches[block]]
    while stack:
        branch = stack.pop()
        branches[branch.block.id] = branch
        stack.extend(branch.below)
    return replace(plan, starts=(plan.standing(block),), branches=branches)

"""From a document to its picture: sizes, layout, display list, each using again what an edit did not touch."""

from collections.abc import Sequence

from argmap.checks import Finding
from argmap.evaluation import Evaluation
from argmap.layout import lay_out
from argmap.layout.settings import options_of
from argmap.model import Document
from argmap.picture.compose import compose
from argmap.picture.items import Picture
from argmap.picture.marks import marks_for
from argmap.picture.memory import Memory
from argmap.picture.sizes import sizes_for


class Drawer:
    """Draws one document after the other."""

    def __init__(self) -> None:
        self._memory = Memory()
        self.compact: float | None = None
        """Wanted width / height of the drawing; None: the plain tree."""

    def draw(self, document: Document, evaluation: Evaluation | None, findings: Sequence[Finding]) -> Picture:
        """Return the picture of a document with the marks of an evaluation and findings (they may be older)."""
        sizes = sizes_for(document, self._memory)
        drawing = lay_out(document, sizes, options_of(document.view, self.compact))
        return compose(document, drawing, marks_for(document, evaluation, findings), self._memory)

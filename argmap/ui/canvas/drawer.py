"""From a document to its picture: sizes, layout, display list, each using again what an edit did not touch."""

from collections.abc import Sequence

from argmap.checks import Finding
from argmap.evaluation import Evaluation
from argmap.layout import Drawing, lay_out
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
        self._laid_out: tuple[Document, Drawing] | None = None

    def draw(self, document: Document, evaluation: Evaluation | None, findings: Sequence[Finding]) -> Picture:
        """Return the picture of a document with the marks of an evaluation and findings (they may be older)."""
        return compose(document, self._drawing(document), marks_for(document, evaluation, findings), self._memory)

    def _drawing(self, document: Document) -> Drawing:
        """Return the layout; a document that only gets new marks is not laid out again."""
        if self._laid_out is None or self._laid_out[0] is not document:
            drawing = lay_out(document, sizes_for(document, self._memory), options_of(document.view))
            self._laid_out = (document, drawing)
        return self._laid_out[1]

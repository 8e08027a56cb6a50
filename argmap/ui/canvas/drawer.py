"""From a document to its picture: sizes, plan and tiles, each following the edit instead of the whole map."""

from collections.abc import Mapping

from argmap.layout.branches import Branch
from argmap.layout.engine import drawing_of, plan_map
from argmap.layout.replanning import next_plan
from argmap.layout.settings import options_of
from argmap.model import Change, Document, SpanningTree, spanning_tree
from argmap.picture.map_picture import MapPicture, across_branches
from argmap.picture.marks import Mark, mark_of
from argmap.picture.measure import Measure
from argmap.picture.memory import Memory
from argmap.picture.sizes import next_sizes, sizes_for
from argmap.ui.analysis import Result


class Drawer:
    """Keeps the picture of one document after the other."""

    def __init__(
        self,
        document: Document,
        tree: SpanningTree | None = None,
        result: Result | None = None,
        compact: float | None = None,
        measure: Measure | None = None,
    ) -> None:
        """`measure`: how wide texts are in the font that is drawn with; None: the bundled one."""
        self.compact = compact
        """Width by height of the page that the map is drawn for; None: as a plain tree."""
        self._memory = Memory() if measure is None else Memory(measure)
        self._result = result
        self._sizes = sizes_for(document, self._memory)
        plan = plan_map(
            document,
            tree if tree is not None else spanning_tree(document),
            self._sizes,
            options_of(document.view, compact),
        )
        self.document = document
        self.picture = MapPicture(plan, self._memory, self._mark)
        self._settled_for: Mapping[str, Branch] | None = None
        self.recoloured = 0
        """Counts up whenever a step that was drawn before has got another colour."""

    @property
    def settled(self) -> bool:
        """Whether what goes across branches has been drawn for everything as it stands."""
        return self._settled_for is self.picture.plan.branches

    def follow(self, document: Document, tree: SpanningTree, change: Change) -> None:
        """Draw the next document, to which a change leads from the one drawn last."""
        before = self._memory.headers
        self._sizes, touched = next_sizes(self._sizes, self.document, document, change, self._memory)
        headers = self._memory.headers
        if any(key in before and key in headers and before[key].colour != headers[key].colour for key in touched):
            self.recoloured += 1
        options = options_of(document.view, self.compact)
        plan = next_plan(self.picture.plan, document, tree, self._sizes, options, touched)
        self.document = document
        self.picture = self.picture.next(plan, self._mark)

    def arrange(self, compact: float | None) -> None:
        """Draw the same document for a page of another width by height, or with None as a plain tree."""
        self.compact = compact
        plan = self.picture.plan
        options = options_of(self.document.view, compact)
        self.picture = self.picture.next(plan_map(self.document, plan.tree, self._sizes, options), self._mark)

    def remark(self, result: Result) -> None:
        """Show what there is to say of the map now; it may be about a document that is older."""
        self._result = result
        self.picture = self.picture.next(self.picture.plan, self._mark)

    def settle(self) -> None:
        """Draw what goes across branches again, in time proportional to the size of the map."""
        plan = self.picture.plan
        self._settled_for = plan.branches
        self.picture = self.picture.next(plan, self._mark, across_branches(plan, drawing_of(plan), self._memory))

    def _mark(self, node: str) -> Mark:
        result = self._result
        return mark_of(node, result.evaluation, result.by_subject.get(node, ())) if result is not None else Mark()

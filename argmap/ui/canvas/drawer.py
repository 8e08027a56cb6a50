"""From a document to its picture: sizes, plan and tiles, each following the edit instead of the whole map."""

from collections.abc import Sequence

from argmap.layout import Drawing
from argmap.layout.engine import plan_map
from argmap.layout.extents import Standing
from argmap.layout.on_a_page import FEW, WORTH_IT, Page, plan_for_page, scale_on
from argmap.layout.plan import Plan
from argmap.layout.replanning import next_plan
from argmap.layout.settings import options_of
from argmap.model import Change, Document, Key, SpanningTree, spanning_tree
from argmap.model.change import Step
from argmap.picture.map_picture import MapPicture, across_branches
from argmap.picture.marks import NO_MARK, Mark, mark_of
from argmap.picture.measure import Measure
from argmap.picture.memory import Memory
from argmap.picture.sizes import next_sizes, sizes_for
from argmap.ui.analysis import Result

_MANY = 3_000
"""Blocks from which on a map that was edited is not drawn anew just to be seen larger: it would take too long."""

_VERY_MANY = 20_000
"""Blocks from which on a map is not drawn a second time for a window of another shape, either."""


class Drawer:
    """Keeps the picture of one document after the other."""

    def __init__(
        self,
        document: Document,
        tree: SpanningTree | None = None,
        result: Result | None = None,
        page: Page | None = None,
        measure: Measure | None = None,
    ) -> None:
        """`measure`: how wide texts are in the font that is drawn with; None: the bundled one."""
        self.page = page
        """The window that the map is drawn for; None: it is drawn as a plain tree, however wide."""
        self._memory = Memory() if measure is None else Memory(measure)
        self._result = result
        self._marks: dict[str, Mark] = {}
        self._sizes = sizes_for(document, self._memory)
        plan = self._arranged(document, tree if tree is not None else spanning_tree(document))
        self._plan_for_page = plan
        self.document = document
        self.picture = MapPicture(plan, self._memory, self._mark)
        self._settled_for: Sequence[Standing] | None = None
        self.recoloured = 0
        """Counts up whenever a step that was drawn before has got another colour."""

    @property
    def settled(self) -> bool:
        """Whether what goes across branches has been drawn for everything as it stands."""
        return self._settled_for is self.picture.plan.starts

    def follow(self, document: Document, tree: SpanningTree) -> None:
        """Draw another document: what differs from the one drawn last is measured and laid out again.

        It is compared, not told: of edits that follow from each other the later one may be heard of first.
        """
        change = Change.between(self.document, document)
        known = self._memory.headers
        self._sizes, touched = next_sizes(self._sizes, self.document, document, change, self._memory)
        headers = self._memory.headers
        if any(key in known and key in headers and known[key].colour != headers[key].colour for key in touched):
            self.recoloured += 1
            self._settled_for = None
        before = self.picture.plan
        if document.view.orientation != before.options.orientation:
            plan = self._plan_for_page = self._arranged(document, tree)
        else:
            options = options_of(document, before.options.compact)
            plan = next_plan(before, document, tree, self._sizes, options, touched)
        if plan.hidden != before.hidden or any(map(_tells_of_groups, change.steps.items())):
            self._settled_for = None
        self.document = document
        self.picture = self.picture.next(plan, self._mark)

    def arrange(self, page: Page | None) -> None:
        """Draw the same document for another window, or with None as a plain tree."""
        self.page = page
        self.show(self._arranged(self.document, self.picture.plan.tree))

    def larger_for(self, page: Page) -> Plan | None:
        """Return the plan that shows the whole map notably larger in a window, if there is one and it is quickly found.

        Drawn anew is what was edited since, or drawn for a window of another shape; never what a person has set places
        in by hand, for those are right beside what is drawn there now.
        """
        plan = self.picture.plan
        untouched = plan.branches is self._plan_for_page.branches
        if self.page is None or self.document.view.positions or (untouched and page == self.page):
            return None
        if len(plan.branches) > _VERY_MANY:
            return None
        alike = 1 / WORTH_IT < page[0] * self.page[1] / (page[1] * self.page[0]) < WORTH_IT
        if alike and (len(plan.branches) > _MANY or (untouched and len(plan.branches) > FEW)):
            return None
        anew = plan_for_page(self.document, plan.tree, self._sizes, options_of(self.document), page)
        return anew if scale_on(page, anew) > WORTH_IT * scale_on(page, plan) else None

    def show(self, plan: Plan) -> None:
        """Draw the same document by a plan that was made for it."""
        self._plan_for_page = plan
        self.picture = self.picture.next(plan, self._mark)

    def remark(self, result: Result) -> None:
        """Show what there is to say of the map now; it may be about a document that is older."""
        self._result, self._marks = result, {}
        self.picture = self.picture.next(self.picture.plan, self._mark)

    def settle(self, drawing: Drawing) -> None:
        """Draw what goes across branches again, as it is in the whole drawing of the plan."""
        plan = self.picture.plan
        self._settled_for = plan.starts
        self.picture = self.picture.next(plan, self._mark, across_branches(plan, drawing, self._memory))

    def _arranged(self, document: Document, tree: SpanningTree) -> Plan:
        options = options_of(document)
        if self.page is None:
            return plan_map(document, tree, self._sizes, options)
        return plan_for_page(document, tree, self._sizes, options, self.page)

    def _mark(self, node: str) -> Mark:
        """Return the mark of a record, worked out once for each result."""
        result = self._result
        if result is None:
            return NO_MARK
        mark = self._marks.get(node)
        if mark is None:
            mark = self._marks[node] = mark_of(node, result.evaluation, result.by_subject.get(node, ()))
        return mark


def _tells_of_groups(keyed: tuple[Key, Step]) -> bool:
    """Return whether a step of a change is about a group, or about which one a statement is in."""
    (collection, _), (before, after) = keyed
    if collection != "statements":
        return collection == "groups"
    return (before.group if before is not None else None) != (after.group if after is not None else None)

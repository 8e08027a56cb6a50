"""Which drawing suits a page or a window: the plain tree while it can be read there as a whole, else a compact one."""

from dataclasses import replace

from argmap.layout.engine import plan_map
from argmap.layout.plan import Plan
from argmap.layout.settings import Options, Sizes
from argmap.model.document import Document
from argmap.model.tree import SpanningTree

READABLE = 0.7
"""The least scale at which a map is read as a whole."""

WORTH_IT = 1.25
"""Times as large as before a map is drawn, for another drawing to be worth it."""

FEW = 150
"""Steps up to which a map may fit into a window as a tree; with more it is not tried."""

Page = tuple[float, float]
"""Width and height in pixels at 100 %."""


def plan_for_page(document: Document, tree: SpanningTree, sizes: Sizes, options: Options, page: Page) -> Plan:
    """Return the plan that suits a page; its options say which it is."""
    plain = replace(options, compact=None)
    compact = replace(options, compact=max(page[0], 1.0) / max(page[1], 1.0))
    if len(document.inferences) > FEW:
        return plan_map(document, tree, sizes, compact)
    as_tree = plan_map(document, tree, sizes, plain)
    if scale_on(page, as_tree) >= READABLE:
        return as_tree
    as_compact = plan_map(document, tree, sizes, compact)
    return as_compact if scale_on(page, as_compact) > WORTH_IT * scale_on(page, as_tree) else as_tree


def scale_on(page: Page, plan: Plan) -> float:
    """Return how large a page shows the whole of a plan."""
    bounds = plan.bounds
    return min(page[0] / max(bounds.width, 1.0), page[1] / max(bounds.height, 1.0))

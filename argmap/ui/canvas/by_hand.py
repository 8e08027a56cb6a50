"""Dropping on free ground: what is dropped stays where it is put, and all that hangs below it comes along.

A step stays a reason or an objection; a premise that leaves those it is linked with is a statement of its own there.
"""

from collections.abc import Collection, Iterator, Sequence
from itertools import islice

from argmap.edits import add_statement, place_by_hand, place_several_by_hand
from argmap.layout import Rect
from argmap.layout.by_hand import TOO_CLOSE
from argmap.layout.extents import Standing
from argmap.layout.forest import above
from argmap.layout.placing import AXES
from argmap.layout.plan import Plan
from argmap.model import Change, Document
from argmap.model.records import View
from argmap.picture.items import Element, Point
from argmap.picture.map_picture import MapPicture
from argmap.ui.canvas.apart import leaves_others, refused, set_down_apart
from argmap.ui.canvas.drop import Dragged, Drop, Edit
from argmap.ui.said import drop_said

_NEW = (160.0, 44.0)
"""About how large a card without words is."""

_LOOKED_AT = 200
"""Boxes of a branch that are looked at whether there is room for them where they are held."""


def put_down(document: Document, picture: MapPicture, what: Sequence[Dragged], by: Point) -> Drop | None:
    """Return the drop that puts what is dragged down where it is held, `by` pixels of the map from where it was.

    None for the first root, from which all places are seen, and for a premise that is held over its own step.
    """
    plan = picture.plan
    nodes = {dragged.node for dragged in what}
    leaving = [dragged for dragged in what if leaves_others(dragged, document, nodes)]
    if leaving:
        return set_down_apart(document, picture, leaving[0], by) if len(what) == 1 else refused(picture, leaving[0], by)
    blocks = _blocks(document, plan, what)
    if not blocks:
        return None
    origin, places = picture.place(plan.starts[0].branch.block.id), {}
    for block in _carried(blocks, plan):
        place = picture.place(block)
        if place is not None and origin is not None:
            places[block] = (round(place.x + by[0] - origin.x), round(place.y + by[1] - origin.y))
    place = picture.place(blocks[0])
    if place is None:
        return None
    area = (place.x + by[0], place.y + by[1], place.width, place.height)
    return Drop(
        drop_said(_words(blocks, plan, by)),
        area,
        lambda current: place_several_by_hand(current, places),
        stays=True,
    )


def statement_at(picture: MapPicture, place: Point) -> Edit:
    """Return the edit that adds a statement of its own at a place of the map; the first one stands where it begins."""
    origin = picture.place(picture.plan.starts[0].branch.block.id) if picture.plan.starts else None

    def edit(document: Document) -> Change:
        change = add_statement(document)
        if origin is None:
            return change
        (statement,) = change.added("statements")
        x, y = round(place[0] - origin.x - _NEW[0] / 2), round(place[1] - origin.y - _NEW[1] / 2)
        return change.then(place_by_hand(document.apply(change), statement, x, y))

    return edit


def comes_along(hit: Element, document: Document, plan: Plan, what: Sequence[Dragged]) -> bool:
    """Return whether a box hangs below what is dragged: it will not be where it is now."""
    blocks = set(_blocks(document, plan, what))
    block = hit.key.split(":")[1] if hit.kind == "reference" else plan.block_of(hit.subject)
    return block is not None and bool(blocks) and _is_below(block, blocks, plan)


def is_placing(change: Change) -> bool:
    """Return whether a change sets places by hand or takes them back, whatever else it does."""
    before, after = change.steps.get(("view", ""), (None, None))
    return (before or View()).positions != (after or View()).positions


def _blocks(document: Document, plan: Plan, what: Sequence[Dragged]) -> list[str]:
    """Return the steps and roots that are dragged as a whole, those of several premises with all of them."""
    nodes = {dragged.node for dragged in what}
    blocks: list[str] = []
    for dragged in what:
        if leaves_others(dragged, document, nodes):
            return []
        block = dragged.inference or dragged.node
        if block not in plan.branches or block == plan.starts[0].branch.block.id:
            return []
        blocks.append(block)
    return list(dict.fromkeys(blocks))


def _carried(blocks: Sequence[str], plan: Plan) -> list[str]:
    """Return the blocks that need a place: not those that only hang below others, but what stands by itself there."""
    by_itself = [start.branch.block.id for start in plan.starts if start.branch.block.id not in blocks]
    own = [block for block in blocks if plan.above(block) is None or not _is_below(block, blocks, plan)]
    placed = [block for block in by_itself if block in plan.options.positions]
    return own + [block for block in placed if _is_below(block, blocks, plan)]


def _is_below(block: str, blocks: Collection[str], plan: Plan) -> bool:
    """Return whether a block hangs below one of some blocks, wherever it has been put."""
    seen: set[str] = set()
    here = above(plan.document, plan.tree, block)
    while here is not None and here not in seen:
        if here in blocks:
            return True
        seen.add(here)
        here = above(plan.document, plan.tree, here)
    return False


def _words(blocks: Sequence[str], plan: Plan, by: Point) -> str:
    """Return what will happen: what would be put onto other boxes has to stand beside them."""
    if any(_is_taken(standing, blocks, plan, by) for standing in islice(_branch(blocks[0], plan), _LOOKED_AT)):
        return "stays beside this"
    return "stays here with its branch" if plan.branches[blocks[0]].below else "stays here"


def _branch(block: str, plan: Plan) -> Iterator[Standing]:
    """Yield a block and those that hang below it."""
    stack = [plan.standing(block)]
    while stack:
        branch, cross, main = standing = stack.pop()
        yield standing
        stack += [
            Standing(below, cross + c, main + m) for below, (c, m) in zip(branch.below, branch.offsets, strict=True)
        ]


def _is_taken(standing: Standing, blocks: Collection[str], plan: Plan, by: Point) -> bool:
    """Return whether a block would stand on a box that is not moved with it, or too close to one."""
    x, y, width, height = _rect_of(standing, plan)
    around = 2 * TOO_CLOSE
    there = Rect(x + by[0] - TOO_CLOSE, y + by[1] - TOO_CLOSE, width + around, height + around)
    for other in plan.seen_in(there):
        name = other.branch.block.id
        if _rect_of(other, plan).meets(there) and name not in blocks and not _is_below(name, blocks, plan):
            return True
    return False


def _rect_of(standing: Standing, plan: Plan) -> Rect:
    block = standing.branch.block
    return AXES[plan.options.orientation].rect(standing.cross, standing.main, block.cross, block.main)

"""What happens when boxes are dropped somewhere: zones that say it in words, and the edit that does it."""

from collections.abc import Callable, Sequence
from dataclasses import replace

from argmap.edits import (
    EditError,
    attach,
    move_inference,
    move_premise,
    move_premise_as,
    place_automatically,
    reorder_premise,
    use_as_premise,
    use_as_step,
)
from argmap.model import Change, Document, SpanningTree
from argmap.model.records import InferenceKind
from argmap.picture.items import Element
from argmap.picture.map_picture import MapPicture
from argmap.ui.canvas.between import between_steps
from argmap.ui.canvas.drop import Bounds, Dragged, Drop, Edit
from argmap.ui.said import drop_said

_HEADER = 30.0
_STATEMENTS = ("card", "thesis", "root", "reference")


def drop_at(
    document: Document,
    picture: MapPicture,
    hit: Element | None,
    place: tuple[float, float],
    what: Sequence[Dragged],
    copy: bool,
) -> Drop | None:
    """Return what dropping at a place of the map would do; None where it does nothing.

    `hit` is the box at that place, `copy`: the statements are used there as well, instead of moved.
    """
    if hit is not None and any(hit.subject in (dragged.node, dragged.inference) for dragged in what):
        hit = None if copy else _order_only(hit, what)
    drop = (
        between_steps(document, picture, place, what, copy)
        if hit is None
        else _onto(document, picture.plan.tree, hit, place, what, copy)
    )
    if drop is None:
        return None
    if not copy:
        drop = replace(drop, edit=_back_in_order(drop.edit, what))
    try:
        drop.edit(document)
    except EditError as error:
        return replace(drop, refusal=str(error))
    return drop


def frame_of(element: Element, tree: SpanningTree) -> str | None:
    """Return the inference in whose frame a card stands."""
    return element.key.split(":")[1] if element.kind == "reference" else tree.home.get(element.subject)


def _order_only(hit: Element, what: Sequence[Dragged]) -> Element | None:
    """Dropping a premise on its own frame's other premises means nothing; dropping beside it may order it."""
    return None if any(hit.subject == dragged.node for dragged in what) else hit


def _onto(
    document: Document,
    tree: SpanningTree,
    hit: Element,
    place: tuple[float, float],
    what: Sequence[Dragged],
    copy: bool,
) -> Drop | None:
    share = (place[0] - hit.x) / max(hit.width, 1.0)
    drops = _zones(document, tree, hit, what, copy)
    if not drops:
        return None
    zone = max(0, min(len(drops) - 1, int(share * len(drops))))
    return replace(drops[zone], beside=(*drops[:zone], *drops[zone + 1 :]), beneath=hit.subject)


def _zones(document: Document, tree: SpanningTree, hit: Element, what: Sequence[Dragged], copy: bool) -> list[Drop]:
    """Return all that can be done at a box, from left to right."""
    if hit.kind == "frame":
        area = (hit.x, hit.y, hit.width, _HEADER)
        return [
            _step("backs this step", _part(area, 0, 2), what, "support", hit.subject, copy),
            _step("undercuts this step", _part(area, 1, 2), what, "attack", hit.subject, copy),
        ]
    if hit.kind not in _STATEMENTS:
        return []
    area = (hit.x, hit.y, hit.width, hit.height)
    home = frame_of(hit, tree)
    zones = 3 if home is not None else 2
    drops = [
        _step("supports", _part(area, 0, zones), what, "support", hit.subject, copy),
        _step("opposes", _part(area, 1, zones), what, "attack", hit.subject, copy),
    ]
    if home is not None and not copy and [dragged.inference for dragged in what] == [home]:
        drops.append(_among_premises(document, what[0].node, hit.subject, home, _part(area, 2, 3)))
    elif home is not None:
        edit = _each(what, lambda dragged: _link(dragged, home, copy))
        drops.append(Drop(_said("link with", copy), _part(area, 2, 3), edit, short=drop_said("link with")))
    return drops


def _among_premises(document: Document, statement: str, beside: str, inference: str, area: Bounds) -> Drop:
    """Return the drop that puts a premise before or after another one of its own step."""
    order = [premise.statement for premise in document.inferences[inference].premises]
    place = order.index(beside)
    words = drop_said("put before this" if order.index(statement) > place else "put after this")
    return Drop(words, area, lambda current: reorder_premise(current, inference, statement, place), short=words)


def _step(words: str, area: Bounds, what: Sequence[Dragged], kind: InferenceKind, target: str, copy: bool) -> Drop:
    edit = _each(what, lambda dragged: _aim(dragged, kind, target, copy))
    return Drop(_said(words, copy), area, edit, short=drop_said(words))


def _said(words: str, copy: bool) -> str:
    return drop_said(f"{words} – use here as well" if copy else words)


def _aim(dragged: Dragged, kind: InferenceKind, target: str, copy: bool) -> Edit:
    def edit(document: Document) -> Change:
        if dragged.node in document.inferences:
            if copy:
                raise EditError("Only claims can be used a second time, not whole steps.")
            return move_inference(document, dragged.node, target, kind=kind)
        if copy:
            return use_as_step(document, dragged.node, kind, target)
        if dragged.inference is None:
            return attach(document, dragged.node, kind, target)
        return move_premise_as(document, dragged.node, dragged.inference, kind, target)

    return edit


def _link(dragged: Dragged, inference: str, copy: bool) -> Edit:
    def edit(document: Document) -> Change:
        if dragged.node in document.inferences:
            raise EditError("Only claims can be linked with a premise, not whole steps.")
        if copy or dragged.inference is None:
            return use_as_premise(document, dragged.node, inference)
        return move_premise(document, dragged.node, dragged.inference, inference)

    return edit


def _each(what: Sequence[Dragged], edit_of: Callable[[Dragged], Edit]) -> Edit:
    """Return the edit that does the same to all that is dragged, as one step."""

    def edit(document: Document) -> Change:
        whole = edit_of(what[0])(document)
        for dragged in what[1:]:
            whole = whole.then(edit_of(dragged)(document.apply(whole)))
        return whole

    return edit


def _back_in_order(edit: Edit, what: Sequence[Dragged]) -> Edit:
    """Return the edit that also forgets where what is dragged was put by hand: it is given another place."""
    nodes = {node for dragged in what for node in (dragged.node, dragged.inference) if node is not None}

    def both(document: Document) -> Change:
        change = edit(document)
        after = document.apply(change)
        return change.then(place_automatically(after, *nodes)) if nodes & after.view.positions.keys() else change

    return both


def _part(area: Bounds, number: int, count: int) -> Bounds:
    width = area[2] / count
    return area[0] + number * width, area[1], width, area[3]

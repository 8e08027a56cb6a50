"""Dropping a premise on free ground without those that it is linked with: it leaves its step."""

from collections.abc import Collection

from argmap.edits import place_several_by_hand, set_apart
from argmap.model import Change, Document
from argmap.picture.items import Point
from argmap.picture.map_picture import MapPicture
from argmap.ui.canvas.drop import Bounds, Dragged, Drop
from argmap.ui.said import drop_said


def leaves_others(dragged: Dragged, document: Document, nodes: Collection[str]) -> bool:
    """Return whether a premise is dragged without all those that it is linked with; `nodes`: all that is dragged."""
    record = document.inferences.get(dragged.inference or "")
    if record is None or dragged.node == dragged.inference:
        return False
    return not {premise.statement for premise in record.premises} <= set(nodes)


def set_down_apart(document: Document, picture: MapPicture, premise: Dragged, by: Point) -> Drop | None:
    """Return the drop that takes a premise out of its step and puts it down `by` pixels of the map from where it was.

    Used elsewhere too, it is a premise there as before, and needs no place. None while it is held over its own step.
    """
    statement, step = premise.node, premise.inference or ""
    first = picture.plan.starts[0].branch.block.id
    origin, frame, card = picture.place(first), picture.place(step), _card_in(step, statement, document, picture)
    if origin is None or frame is None or card is None:
        return None
    area = (card[0] + by[0], card[1] + by[1], card[2], card[3])
    if frame.contains((area[0] + area[2] / 2, area[1] + area[3] / 2)):
        return None

    def take_out(current: Document) -> Change:
        return set_apart(current, statement, step)

    if len(document.uses(statement)) > 1:
        return Drop(drop_said("is no longer used in this step"), area, take_out, beneath=first, stays=True)
    place = round(area[0] - origin.x), round(area[1] - origin.y)

    def take_out_and_place(current: Document) -> Change:
        change = take_out(current)
        return change.then(place_several_by_hand(current.apply(change), {statement: place}))

    words = drop_said("leaves its step and stands by itself")
    return Drop(words, area, take_out_and_place, beneath=first, stays=True)


def refused(picture: MapPicture, premise: Dragged, by: Point) -> Drop | None:
    """Return the drop that says that a premise does not leave its step together with other boxes."""
    place = picture.place(premise.node)
    if place is None:
        return None
    area = (place.x + by[0], place.y + by[1], place.width, place.height)
    words = drop_said("only one linked premise at a time can leave its step")
    return Drop(words, area, lambda _: Change.of("", {}), refusal=words, stays=True)


def _card_in(step: str, statement: str, document: Document, picture: MapPicture) -> Bounds | None:
    """Return where a premise is drawn in a step: its card, or the small one that refers to it."""
    if picture.plan.tree.home.get(statement) == step:
        return picture.place(statement)
    premises = [premise.statement for premise in document.inferences[step].premises]
    element = picture.element(f"reference:{step}:{premises.index(statement) + 1}")
    return (element.x, element.y, element.width, element.height) if element is not None else None

"""Dropping beside a step: what is dragged takes its place before or after it, on the same target."""

from collections.abc import Sequence

from argmap.edits import attach, move_inference, move_premise_as, reorder
from argmap.layout import Rect
from argmap.model import Change, Document
from argmap.model.records import InferenceKind
from argmap.picture.map_picture import MapPicture
from argmap.ui.canvas.by_hand import comes_along
from argmap.ui.canvas.drop import Bounds, Dragged, Drop, Edit
from argmap.ui.said import drop_said

Place = tuple[float, float]

_BESIDE = 40.0
"""How near a step among its siblings must be held; twice as far in the direction in which they stand."""

_CLOSE = 24.0
"""How near it must be held to one on another target: ground that is free is also for putting things down."""

_WORDS: dict[tuple[InferenceKind, bool], str] = {
    ("support", False): "supports, before this",
    ("support", True): "supports, after this",
    ("attack", False): "opposes, before this",
    ("attack", True): "opposes, after this",
}


def between_steps(
    document: Document, picture: MapPicture, place: Place, what: Sequence[Dragged], copy: bool
) -> Drop | None:
    """Return the drop that puts one thing before or after the step beside the pointer; None where there is none."""
    if len(what) != 1 or copy:
        return None
    moving = what[0].node if what[0].node in document.inferences else what[0].inference
    found = _among_siblings(document, picture, place, moving) if moving in document.inferences else None
    return found or _beside_other(document, picture, place, what[0])


def _among_siblings(document: Document, picture: MapPicture, place: Place, moving: str | None) -> Drop | None:
    """Return the drop that puts a step at another place among those on its target."""
    if moving is None:
        return None
    siblings = document.inferences_on(document.inferences[moving].target)
    beside = [(key, frame) for key in siblings if key != moving and (frame := picture.place(key)) is not None]
    near = [
        (key, frame)
        for key, frame in beside
        if frame.y - _BESIDE <= place[1] <= frame.y + frame.height + _BESIDE
        and frame.x - 2 * _BESIDE <= place[0] <= frame.x + frame.width + 2 * _BESIDE
    ]
    if not near:
        return None
    key, frame = min(near, key=lambda pair: _distance(pair[1], place))
    along = siblings_axis(document, picture, key)
    after = place[along] > _middle(frame, along)
    position = [other for other in siblings if other != moving].index(key) + int(after)
    words = drop_said("put after this" if after else "put before this")
    return Drop(words, _edge(frame, along, after), lambda current: reorder(current, moving, position), beneath=key)


def _beside_other(document: Document, picture: MapPicture, place: Place, dragged: Dragged) -> Drop | None:
    """Return the drop that makes something one more step on another target, before or after one of those there.

    A whole step keeps its kind, a statement becomes what stands beside it.
    """
    around = picture.inside(place[0] - _CLOSE, place[1] - _CLOSE, 2 * _CLOSE, 2 * _CLOSE)
    others = [
        element
        for element in around
        if element.kind == "frame" and element.subject not in (dragged.node, dragged.inference)
    ]
    frames = [frame for frame in others if not comes_along(frame, document, picture.plan, (dragged,))]
    if not frames:
        return None
    element = min(frames, key=lambda e: _distance(Rect(e.x, e.y, e.width, e.height), place))
    key, frame = element.subject, Rect(element.x, element.y, element.width, element.height)
    along = siblings_axis(document, picture, key)
    if not _within(frame, place, 1 - along):
        return None
    after = place[along] > _middle(frame, along)
    record = document.inferences[key]
    position = document.inferences_on(record.target).index(key) + int(after)
    whole = document.inferences.get(dragged.node) or document.inferences.get(dragged.inference or "")
    alone = whole is not None and (dragged.node in document.inferences or len(whole.premises) == 1)
    kind = whole.kind if whole is not None and alone else record.kind
    edit = _as_step(dragged, kind, record.target, position)
    return Drop(drop_said(_WORDS[kind, after]), _edge(frame, along, after), edit, beneath=key)


def _as_step(dragged: Dragged, kind: InferenceKind, target: str, position: int) -> Edit:
    def edit(document: Document) -> Change:
        if dragged.node in document.inferences:
            return move_inference(document, dragged.node, target, position, kind)
        if dragged.inference is None:
            return attach(document, dragged.node, kind, target, position)
        return move_premise_as(document, dragged.node, dragged.inference, kind, target, position)

    return edit


def siblings_axis(document: Document, picture: MapPicture, step: str) -> int:
    """Return in which direction a step and those next to it stand beside each other: 0 across the screen, 1 down it.

    A compact drawing sets some in a stack although the map grows down.
    """
    usual = 1 if document.view.orientation in ("left", "right") else 0
    frame, siblings = picture.place(step), document.inferences_on(document.inferences[step].target)
    here = siblings.index(step)
    beside = [picture.place(other) for other in siblings[max(0, here - 1) : here + 2] if other != step]
    stacked = [frame is not None and other is not None and _overlap(frame, other, usual) for other in beside]
    return 1 - usual if any(stacked) else usual


def _overlap(one: Rect, other: Rect, along: int) -> bool:
    """Return whether two boxes share a place in a direction: then they stand beside each other in the other one."""
    (a, b), (c, d) = _span(one, along), _span(other, along)
    return a < d and c < b


def _within(frame: Rect, place: Place, along: int) -> bool:
    start, end = _span(frame, along)
    return start <= place[along] <= end


def _span(frame: Rect, along: int) -> tuple[float, float]:
    return (frame.y, frame.y + frame.height) if along else (frame.x, frame.x + frame.width)


def _distance(frame: Rect, place: Place) -> float:
    """Return how far a point is from a box."""
    away = [
        max(start - place[along], 0.0, place[along] - end) for along in (0, 1) for start, end in [_span(frame, along)]
    ]
    return away[0] + away[1]


def _middle(frame: Rect, along: int) -> float:
    start, end = _span(frame, along)
    return (start + end) / 2


def _edge(frame: Rect, along: int, after: bool) -> Bounds:
    """Return the thin zone before or after a frame, in the direction in which siblings stand beside each other."""
    if along:
        return (frame.x, frame.y + frame.height + 6 if after else frame.y - 10, frame.width, 4.0)
    return (frame.x + frame.width + 6 if after else frame.x - 10, frame.y, 4.0, frame.height)

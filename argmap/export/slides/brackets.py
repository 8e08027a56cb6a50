"""Sets the steps on the claim of a slide in two columns with a trunk between them: for what is too wide a row.

Reasons stand on the left and objections on the right, or, where that leaves one column short, the first of both on the
left. Each link runs from the inner side of a frame to the trunk and up it: all office programs draw a link with one
elbow alike.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace

from argmap.layout import Drawing, FramePlace, Link, LinkKind, Rect, Slot
from argmap.model import Document


def bracketed(
    drawing: Drawing, document: Document, top: str, gap: float, trunk: float, *, sideways: bool
) -> Iterator[Drawing]:
    """Yield drawings of a plain tree with the branches of its top in two columns, a single branch in one.

    `gap` is kept between boxes, `trunk` between the trunk and the columns. `sideways`: the tree grows to the right, so
    that what goes to the left has to be turned round.
    """
    branches = _branches(drawing, document, top)
    heights = {step: _around(drawing, frames).height + gap for step, frames in branches.items()}
    if not branches or (len(branches) == 1 and not sideways):
        return
    for sides in _sides(heights, document):
        yield _columns(drawing, document, top, branches, sides, (gap, trunk), sideways=sideways)


def _columns(
    drawing: Drawing,
    document: Document,
    top: str,
    branches: Mapping[str, Sequence[str]],
    sides: tuple[Sequence[str], Sequence[str]],
    gaps: tuple[float, float],
    *,
    sideways: bool,
) -> Drawing:
    """Return the branches in a left and a right column, with gaps between boxes and beside the trunk."""
    left, right = sides
    gap, trunk = gaps
    claim = drawing.roots[top] if top in drawing.roots else drawing.frames[top].rect
    at = Rect(-claim.width / 2, 0.0, claim.width, claim.height)
    made = Drawing({}, {}, (), {}, {}, {}, at)
    frames: dict[str, FramePlace] = {}
    cards: dict[str, Rect] = {}
    links: list[Link] = []
    if top in drawing.frames:
        _add_frame(drawing.frames[top], at.x - claim.x, at.y - claim.y, frames, cards)
    around = [at]
    for side, source in ((left, _mirrored(drawing) if sideways else drawing), (right, drawing)):
        # a step lower on the right: lines from both sides must not look like one
        y = at.bottom + gap + (gap if side is right else 0.0)
        for step in side:
            bounds = _around(source, branches[step])
            dx = (-trunk - bounds.right) if side is left else (trunk - bounds.x)
            dy = y - bounds.y
            for below in branches[step]:
                _add_frame(source.frames[below], dx, dy, frames, cards)
            own = set(branches[step]) - {step}
            links += [_moved(link, dx, dy) for link in source.links if link.kind != "second_use" and link.source in own]
            frame = frames[step].rect
            start = (frame.right if side is left else frame.x, frame.center[1])
            links.append(Link(step, step, top, _kind(step, top, document), (start, (0.0, start[1]), (0.0, at.bottom))))
            around.append(Rect(bounds.x + dx, y, bounds.width, bounds.height))
            y += bounds.height + gap
    roots = {top: at} if top in drawing.roots else {}
    return replace(
        made, roots=roots, frames=frames, links=tuple(links), cards={**roots, **cards}, bounds=_enclosing(around)
    )


def _branches(drawing: Drawing, document: Document, top: str) -> dict[str, list[str]]:
    """Return the frames of each branch right below the top, in order."""
    branch_of: dict[str, str] = {}
    branches: dict[str, list[str]] = {}
    home = {
        slot.statement: frame.inference
        for frame in drawing.frames.values()
        for slot in frame.slots
        if not slot.reference
    }
    targets = {link.source: link.target for link in drawing.links if link.kind != "second_use"}
    own = {top, *(statement for statement, frame in home.items() if frame == top)}
    for step in drawing.frames:
        if step not in targets:
            continue
        target = targets[step]
        above = step if target in own else branch_of.get(home.get(target, target))
        if above is None:  # a step below none of the branches, as where it shares its id with a claim
            return {}
        branch_of[step] = above
        branches.setdefault(above, []).append(step)
    if any(targets[step] != top for step in branches):
        return {}
    return {step: branches[step] for step in document.inferences_on(top) if step in branches}


def _sides(heights: Mapping[str, float], document: Document) -> Iterator[tuple[Sequence[str], Sequence[str]]]:
    """Yield what may stand on the left and on the right: reasons and objections, and columns of about one height.

    A single step stands on the right, from where its branch has the whole width to grow into.
    """
    kinds = [[step for step in heights if document.inferences[step].kind == kind] for kind in ("support", "attack")]
    steps = [*kinds[0], *kinds[1]]
    if len(steps) < 2:
        yield (), steps
        return
    if all(kinds):
        yield kinds[0], kinds[1]
    splits = [(steps[:count], steps[count:]) for count in range(1, len(steps))]
    even = min(splits, key=lambda sides: max(sum(heights[step] for step in side) for side in sides))
    if not all(kinds) or even[0] != kinds[0]:
        yield even


def _kind(step: str, top: str, document: Document) -> LinkKind:
    kind: LinkKind = document.inferences[step].kind
    if top in document.inferences:
        return "undercut" if kind == "attack" else "backing"
    return kind


def _mirrored(drawing: Drawing) -> Drawing:
    """Return a drawing turned round, left to right."""
    frames = {
        key: FramePlace(
            key,
            _flipped(frame.rect),
            tuple(Slot(slot.statement, _flipped(slot.rect), slot.reference) for slot in frame.slots),
            frame.depth,
            _flipped(frame.header),
        )
        for key, frame in drawing.frames.items()
    }
    links = tuple(link._replace(points=tuple([(-x, y) for x, y in link.points])) for link in drawing.links)
    return replace(drawing, frames=frames, links=links)


def _flipped(rect: Rect) -> Rect:
    return Rect(-rect.right, rect.y, rect.width, rect.height)


def _around(drawing: Drawing, steps: Iterable[str]) -> Rect:
    """Return the rectangle round the frames of a branch; its links keep within."""
    return _enclosing([drawing.frames[step].rect for step in steps])


def _enclosing(rects: Sequence[Rect]) -> Rect:
    x, y = min(rect.x for rect in rects), min(rect.y for rect in rects)
    return Rect(x, y, max(rect.right for rect in rects) - x, max(rect.bottom for rect in rects) - y)


def _add_frame(frame: FramePlace, dx: float, dy: float, frames: dict[str, FramePlace], cards: dict[str, Rect]) -> None:
    slots = tuple(Slot(slot.statement, _shifted(slot.rect, dx, dy), slot.reference) for slot in frame.slots)
    frames[frame.inference] = FramePlace(
        frame.inference, _shifted(frame.rect, dx, dy), slots, frame.depth, _shifted(frame.header, dx, dy)
    )
    cards.update({slot.statement: slot.rect for slot in slots if not slot.reference})


def _moved(link: Link, dx: float, dy: float) -> Link:
    return link._replace(points=tuple([(x + dx, y + dy) for x, y in link.points]))


def _shifted(rect: Rect, dx: float, dy: float) -> Rect:
    return Rect(rect.x + dx, rect.y + dy, rect.width, rect.height)

"""The areas of groups: round the frames and roots whose statements are all members, one where they stand together.

An area with its room for title and margin meets no box of a statement that is not a member. Members that stand in one
frame with others have no area: a linked group is never split. The area of a group lies round those of its parts.
"""

from collections.abc import Callable, Container, Iterable, Iterator, Sequence
from itertools import pairwise

from argmap.layout.obstacles import Obstacles
from argmap.layout.places import Rect, enclosing
from argmap.layout.placing import Places
from argmap.model.document import Document
from argmap.model.groups import groups_inside, groups_round
from argmap.model.tree import SpanningTree

AROUND = 12.0
"""Left and right of the members."""

TITLE = 18.0
"""Above them: room for the title."""

BELOW = 6.0


def group_room(area: Rect) -> Rect:
    """Return the rectangle that a group takes up, with its title and margin, round its members' area."""
    return Rect(area.x - AROUND, area.y - TITLE, area.width + 2 * AROUND, area.height + TITLE + BELOW)


def group_areas(places: Places, document: Document, tree: SpanningTree) -> dict[str, tuple[Rect, ...]]:
    """Return the areas of each group, without the room for title and margin, a group before its parts.

    Groups without a member that is drawn in a block of its own are left out.
    """
    if not document.groups:
        return {}
    boxes = {**places.roots, **{key: frame.rect for key, frame in places.frames.items()}}
    obstacles = Obstacles(boxes)
    areas: dict[str, tuple[Rect, ...]] = {}
    room_of: dict[str, Rect] = {}
    """Of blocks in the groups so far: what the outermost of these takes up round it."""
    for group in sorted(document.groups, key=lambda group: (-len(groups_round(document, group)), group)):
        inside = frozenset(groups_inside(document, group))
        blocks = {block for block in _homes(inside, document, tree) if block in boxes}
        blocks = {block for block in blocks if _is_own(block, inside, places, document)}
        foreign = [room for other in areas if other not in inside for room in map(group_room, areas[other])]

        def is_clear(area: Rect, blocks: set[str] = blocks, foreign: Sequence[Rect] = foreign) -> bool:
            room = group_room(area)
            return not any(map(room.meets, foreign)) and all(name in blocks for name in obstacles.met_by(room))

        pairs = _neighbours(blocks, document, tree)
        found = _areas({block: room_of.get(block, boxes[block]) for block in sorted(blocks)}, pairs, is_clear)
        if found:
            areas[group] = tuple(sorted(set(found.values())))
            room_of.update({block: group_room(area) for block, area in found.items()})
    return dict(reversed(areas.items()))


def _homes(groups: Iterable[str], document: Document, tree: SpanningTree) -> Iterator[str]:
    """Yield the blocks in which the members of some groups are at home."""
    for group in groups:
        for member in document.members(group):
            yield tree.home.get(member, member)


def _is_own(block: str, groups: Container[str | None], places: Places, document: Document) -> bool:
    """Return whether all statements whose cards stand in a block are members of some groups."""
    frame = places.frames.get(block)
    if frame is None:
        return True
    inside = [document.statements[slot.statement].group for slot in frame.slots if not slot.reference]
    return all(group in groups for group in inside)


def _areas(
    area_of: dict[str, Rect], pairs: Sequence[tuple[str, str]], is_clear: Callable[[Rect], bool]
) -> dict[str, Rect]:
    """Return the areas of blocks when those of neighbours have been joined wherever nothing foreign is between.

    Blocks round which there is no room have none.
    """
    joined = True
    while joined:
        joined = False
        for one, other in pairs:
            here, there = area_of[one], area_of[other]
            if here == there:
                continue
            both, met = _with_all_met(enclosing([here, there]), set(area_of.values()))
            parts = met | {here, there}  # very far out, rounding keeps an area from meeting itself
            if is_clear(both):
                joined = True
                area_of.update({block: both for block, area in area_of.items() if area in parts})
    clear = {area for area in set(area_of.values()) if is_clear(area)}
    return {block: area for block, area in area_of.items() if area in clear}


def _with_all_met(area: Rect, others: set[Rect]) -> tuple[Rect, set[Rect]]:
    """Return an area grown until it is clear of the others, and those of them that are now part of it."""
    parts: set[Rect] = set()
    while met := set(filter(_with_two_rooms(area).meets, others - parts)):
        parts |= met
        area = enclosing([area, *met])
    return area, parts


def _with_two_rooms(area: Rect) -> Rect:
    """Return what an area must not meet of another one, for their rooms not to meet."""
    above = TITLE + BELOW
    return Rect(area.x - 2 * AROUND, area.y - above, area.width + 4 * AROUND, area.height + 2 * above)


def _neighbours(blocks: set[str], document: Document, tree: SpanningTree) -> list[tuple[str, str]]:
    """Return the pairs of blocks of which one hangs on the other, then those that are neighbours on one block."""
    over: dict[str, None] = {}
    for block in sorted(blocks):
        record = document.inferences.get(block)
        if record is not None:
            in_step = record.target in document.inferences
            over[record.target if in_step else tree.home.get(record.target, record.target)] = None
    rows = {above: [child for child in tree.frames_below(document, above) if child in blocks] for above in over}
    hanging = [(above, child) for above, row in rows.items() if above in blocks for child in row]
    return hanging + [pair for row in rows.values() for pair in pairwise(row)]

"""The links from a card to the small cards that stand for it elsewhere, where the way is short enough to be followed.

Every further use has its small card; a line helps the eye only when it is short and clear. So a link is drawn when it
keeps to the gaps, climbs few levels, crosses next to nothing and finds a lane of its own; links of the same statement
share theirs.
"""

from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import NamedTuple

from argmap.layout.gaps import FIRST_LANE, Gaps, runs_of
from argmap.layout.places import Link, Orientation, Point
from argmap.layout.placing import AXES, Places
from argmap.layout.settings import Sizes
from argmap.model.document import Document
from argmap.model.tree import SpanningTree

LONGEST = 1800.0
"""A longer way is not drawn."""

HIGHEST = 3
"""Levels that a link may climb on either side."""

MOST_CROSSED = 3
"""A link that would cross more others is not drawn."""

EXACT = 16
"""Points are exact to this part of a pixel, so that a link that only moves keeps its very shape."""

PORT = 14.0
"""From the end of a card's edge to where its links begin."""


STEP = 8.0
"""A lesser step aside is seen as a flaw, not as a turn."""


class Use(NamedTuple):
    """A further use of a statement that is near enough for a link."""

    climbs: int
    distance: float
    statement: str
    inference: str
    number: int
    """Which of the frame's slots."""
    home: tuple[str, ...]
    """The blocks from that of the card up to the one above both ends; the last is the same as that of `there`."""
    there: tuple[str, ...]


class Way(NamedTuple):
    """A link that could be drawn."""

    points: list[Point]
    blocks: Sequence[str]
    strips: Sequence[tuple[str, bool]]


def second_use_links(
    places: Places, document: Document, tree: SpanningTree, sizes: Sizes, orientation: Orientation
) -> list[Link]:
    """Return the links to further uses that are worth drawing, the shortest first."""
    further = [
        (slot.statement, frame.inference, number)
        for frame in places.frames.values()
        for number, slot in enumerate(frame.slots)
        if slot.reference and slot.statement in places.cards
    ]
    if not further:
        return []
    gaps = Gaps(places, document, tree, sizes, orientation)
    to_point = AXES[orientation].point
    links = []
    for use in sorted(_near_uses(further, gaps, places)):
        way = _way(use, gaps, places)
        if way is None:
            continue
        way = way._replace(points=[(round(cross * EXACT) / EXACT, main) for cross, main in way.points])
        runs = runs_of(way.points, use.statement)
        if gaps.crossed(way.blocks, runs) <= MOST_CROSSED:
            gaps.take(way.blocks, way.strips, runs)
            points = tuple([to_point(*point) for point in way.points])
            links.append(Link(use.inference, use.statement, use.inference, "second_use", points))
    return links


def _near_uses(further: Sequence[tuple[str, str, int]], gaps: Gaps, places: Places) -> Iterator[Use]:
    for statement, inference, number in further:
        here, there = places.cards[statement], places.frames[inference].slots[number].rect
        distance = abs(here.x - there.x) + abs(here.y - there.y)
        home = gaps.block_of(statement)
        if distance > LONGEST or home is None or home == inference:
            continue
        ways = _ways_up(home, gaps), _ways_up(inference, gaps)
        common = next((block for block in ways[0] if block in ways[1]), None)
        if common is None:
            continue
        left, right = [way[: way.index(common) + 1] for way in ways]
        yield Use(len(left) + len(right), distance, statement, inference, number, tuple(left), tuple(right))


def _ways_up(block: str, gaps: Gaps) -> list[str]:
    """Return a block and those above it, as far as a link may climb."""
    way = [block]
    for _ in range(HIGHEST):
        above = gaps.above(way[-1])
        if above is None or above in way:
            break
        way.append(above)
    return way


def _way(use: Use, gaps: Gaps, places: Places) -> Way | None:
    """Return the way of a link, straight below all that is between or up and down through the gaps; None if full."""
    cross, main, length, height = gaps.area_of(places.cards[use.statement])
    to_cross, to_main, to_length, to_height = gaps.area_of(places.frames[use.inference].slots[use.number].rect)
    end = (to_cross + to_length / 2, to_main + to_height)
    aside = min(PORT, length / 2)
    after = end[0] > cross + length / 2
    start = (cross + length - aside if after else cross + aside, main + height)
    if len(use.home) == len(use.there) == 2:
        level, blocks = _level_beneath(use, start[0], end[0], gaps)
        if level is not None:
            return Way([start, (start[0], level), (end[0], level), end], blocks, ())
    return _over(use, start, end, after, gaps)


def _level_beneath(use: Use, start: float, stop: float, gaps: Gaps) -> tuple[float | None, list[str]]:
    """Return the main position of a lane that passes below two siblings and all between them, if there is one."""
    row = gaps.row(use.home[-1])
    first, last = sorted((row.index(use.home[0]), row.index(use.there[0])))
    blocks = row[first : last + 1]
    rooms = [gaps.room_below(block) for block in blocks]
    least = max(room[0] for room in rooms) + FIRST_LANE
    most = min(room[1] for room in rooms) - FIRST_LANE
    for level in (most, least) if least <= most else ():
        if all(gaps.is_free(block, level, start, stop, use.statement) for block in blocks):
            return level, blocks
    return None, blocks


def _over(use: Use, start: Point, end: Point, after: bool, gaps: Gaps) -> Way | None:
    """Return the way up beside the blocks of one side into the corridor above both, and down on the other side."""
    up, down = use.home[:-1], use.there[-2::-1]
    strips = [(block, after) for block in up] + [(block, not after) for block in down]
    across = [start[0]]
    for block, side in strips:
        at = gaps.strip(block, side, use.statement)
        if at is None:
            return None
        across.append(at)
    across.append(end[0])
    _straighten(across, strips, use.statement, gaps)
    blocks = [*up, use.home[-1], *down]
    points = [start]
    for block, here, there in zip(blocks, across[:-1], across[1:], strict=True):
        if here == there:
            continue
        level = gaps.lane(block, here, there, use.statement)
        if level is None:
            return None
        points += [(here, level), (there, level)]
    points.append(end)
    return Way(points, blocks, strips)


def _straighten(across: list[float], strips: Sequence[tuple[str, bool]], statement: str, gaps: Gaps) -> None:
    """Let a link run straight on from one strip into the next where it would only step aside a little."""
    for number, (one, other) in enumerate(pairwise(strips), 1):
        here, there = across[number : number + 2]
        at = max(here, there) if one[1] else min(here, there)
        if one[1] == other[1] and abs(here - there) < STEP and all(gaps.fits(*s, at, statement) for s in (one, other)):
            across[number : number + 2] = at, at

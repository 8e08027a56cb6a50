"""Places set by hand: what was put somewhere stays there with all below it, and its link finds its way."""

import random
from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from argmap.edits import set_text
from argmap.layout import Options, Orientation, Point, Rect, Sizes, lay_out
from argmap.layout.by_hand import APART, FARTHEST, TOO_CLOSE
from argmap.layout.engine import drawing_of, plan_map
from argmap.layout.placing import AXES
from argmap.layout.plan import Plan
from argmap.layout.replanning import next_plan
from argmap.model import Document, spanning_tree
from tests.layout.maps import (
    ORIENTATIONS,
    any_graph,
    boxes_of,
    check_links_avoid_boxes,
    check_nothing_overlaps,
    even_sizes,
    graph,
)

BRANCHES = graph(5, [("support", [1], "s0"), ("support", [2], "s0"), ("attack", [3], "s1"), ("attack", [4], "i1")])
SIZES = even_sizes(BRANCHES)


def corner(rect: Rect) -> Point:
    return rect.x, rect.y


@pytest.mark.parametrize("orientation", ORIENTATIONS)
def test_a_frame_stands_where_it_was_put_and_its_branch_comes_along(orientation: Orientation) -> None:
    place = (900.0, 700.0)
    before = lay_out(BRANCHES, SIZES, Options(orientation=orientation))
    after = lay_out(BRANCHES, SIZES, Options(orientation=orientation, positions={"i0": place}))
    assert corner(after.frames["i0"].rect) == (after.roots["s0"].x + 900.0, after.roots["s0"].y + 700.0)
    for axis in (0, 1):
        was = before.frames["i2"].rect[axis] - before.frames["i0"].rect[axis]
        assert after.frames["i2"].rect[axis] - after.frames["i0"].rect[axis] == pytest.approx(was)
    check_links_avoid_boxes(BRANCHES, after)


@pytest.mark.parametrize("orientation", ORIENTATIONS)
def test_a_frame_that_was_moved_keeps_its_link(orientation: Orientation) -> None:
    for place in ((900.0, 700.0), (-700.0, -300.0), (50.0, -600.0), (-900.0, 400.0)):
        drawing = lay_out(BRANCHES, SIZES, Options(orientation=orientation, positions={"i0": place}))
        (link,) = [link for link in drawing.links if link.inference == "i0"]
        assert (link.source, link.target, link.kind) == ("i0", "s0", "support")
        check_links_avoid_boxes(BRANCHES, drawing)


@pytest.mark.parametrize("place", [(1e300, -1e300), (-1e308, 1e12)])
def test_what_was_put_beyond_the_world_stands_at_its_edge(place: Point) -> None:
    drawing = lay_out(BRANCHES, SIZES, Options(positions={"i0": place}))
    x, y = corner(drawing.frames["i0"].rect)
    assert (abs(x), abs(y)) == pytest.approx((FARTHEST, FARTHEST), abs=1000)
    assert (x > 0, y > 0) == (place[0] > 0, place[1] > 0)
    check_nothing_overlaps(drawing)


def test_links_go_round_a_frame_that_was_put_into_their_way() -> None:
    drawing = lay_out(BRANCHES, SIZES)
    (link,) = [link for link in drawing.links if link.inference == "i0"]
    middle = link.points[1]
    sizes = Sizes(cards={**SIZES.cards, "s4": (40.0, 20.0)}, padding=2.0, header_height=4.0, level_gap=150.0)
    drawing = lay_out(BRANCHES, sizes, Options(positions={"i3": (middle[0] - 20, 100.0)}))
    check_nothing_overlaps(drawing)
    check_links_avoid_boxes(BRANCHES, drawing)
    assert {link.inference for link in drawing.links} == set(BRANCHES.inferences)


@pytest.mark.parametrize("orientation", ORIENTATIONS)
def test_a_link_keeps_to_its_way_but_for_the_box_put_onto_it(orientation: Orientation) -> None:
    cards = {**even_sizes(BRANCHES, 200.0, 200.0).cards, "s4": (20.0, 20.0)}
    sizes = Sizes(cards=cards, padding=2.0, header_height=4.0, level_gap=200.0)
    tree, page = spanning_tree(BRANCHES), Options(orientation)
    was = plan_map(BRANCHES, tree, sizes, page).branches["s0"].wires[0]
    across, level = (was[1][0] + was[2][0]) / 2, was[1][1]
    _, _, width, height = AXES[orientation].rect(0.0, 0.0, 24.0, 26.0)
    x, y = AXES[orientation].point(across, level)
    origin = lay_out(BRANCHES, sizes, page).roots["s0"]
    place = {"i3": (x - origin.x - width / 2, y - origin.y - height / 2)}
    plan = plan_map(BRANCHES, tree, sizes, replace(page, positions=place))
    (way, other), laid = plan.branches["s0"].wires, plan.laid.branches["s0"].wires
    assert other == laid[1]
    assert way[:2] == laid[0][:2]
    assert way[-2:] == laid[0][-2:]
    assert len(way) == len(laid[0]) + 4
    check_links_avoid_boxes(BRANCHES, drawing_of(plan))


def test_a_frame_put_onto_another_is_moved_aside_as_little_as_will_do() -> None:
    other = lay_out(BRANCHES, SIZES, Options(positions={"i0": (2000.0, 0.0)})).frames["i1"].rect
    place = (other.right - 10.0, other.y)
    drawing = lay_out(BRANCHES, SIZES, Options(positions={"i0": place}))
    check_nothing_overlaps(drawing)
    assert drawing.frames["i0"].rect.x == pytest.approx(other.right + APART)
    assert drawing.frames["i0"].rect.y == other.y


@pytest.mark.parametrize("orientation", ORIENTATIONS)
def test_of_two_frames_put_onto_each_other_the_one_put_there_first_stays(orientation: Orientation) -> None:
    place = (2000.0, 1500.0)
    for first, later in (("i0", "i1"), ("i1", "i0")):
        drawing = lay_out(BRANCHES, SIZES, Options(orientation, positions={first: place, later: place}))
        origin = drawing.roots["s0"]
        assert corner(drawing.frames[first].rect) == (origin.x + place[0], origin.y + place[1])
        assert corner(drawing.frames[later].rect) != corner(drawing.frames[first].rect)
        check_nothing_overlaps(drawing)


def test_a_frame_put_too_close_to_another_for_a_link_between_is_moved_aside() -> None:
    other = lay_out(BRANCHES, SIZES, Options(positions={"i0": (2000.0, 0.0)})).frames["i1"].rect
    for off, gap in ((TOO_CLOSE - 1, APART), (TOO_CLOSE, TOO_CLOSE)):
        drawing = lay_out(BRANCHES, SIZES, Options(positions={"i0": (other.right + off, other.y)}))
        assert drawing.frames["i0"].rect.x == pytest.approx(other.right + gap)


def test_the_first_root_stays_and_places_of_what_is_not_there_are_passed_over() -> None:
    options = Options(positions={"s0": (50.0, 50.0), "gone": (1.0, 1.0), "s3": (5.0, 5.0)})
    assert lay_out(BRANCHES, SIZES, options).frames == lay_out(BRANCHES, SIZES).frames


def test_another_root_can_be_moved() -> None:
    document = graph(2, [])
    drawing = lay_out(document, even_sizes(document), Options(positions={"s1": (0.0, 300.0)}))
    assert corner(drawing.roots["s1"]) == (0.0, 300.0)


@pytest.mark.parametrize("compact", [None, 1.6])
@pytest.mark.parametrize("orientation", ORIENTATIONS)
@given(any_graph(most=8), st.lists(st.tuples(st.integers(-900, 900), st.integers(-900, 900)), max_size=4))
@settings(max_examples=25, deadline=None)
def test_wherever_frames_are_put_nothing_overlaps_and_no_link_is_lost(
    orientation: Orientation, compact: float | None, drawn: tuple[Document, Sizes], places: list[tuple[int, int]]
) -> None:
    document, sizes = drawn
    nodes = sorted(document.inferences) + sorted(document.statements)
    positions = {node: (float(x), float(y)) for node, (x, y) in zip(nodes, places, strict=False)}
    drawing = lay_out(document, sizes, Options(orientation=orientation, compact=compact, positions=positions))
    assert set(drawing.cards) == set(document.statements)
    check_nothing_overlaps(drawing)
    check_links_avoid_boxes(document, drawing)
    linked = {link.inference for link in drawing.links if link.kind != "second_use"}
    for key, inference in document.inferences.items():
        own = {premise.statement for premise in inference.premises}
        if inference.target in (document.statements.keys() | document.inferences.keys()) - own - {key}:
            assert key in linked
    for rect in boxes_of(drawing).values():
        assert drawing.bounds.contains((rect.x, rect.y))


@pytest.mark.parametrize("orientation", ORIENTATIONS)
def test_a_plan_knows_where_what_was_moved_stands(orientation: Orientation) -> None:
    options = Options(orientation=orientation, positions={"i0": (900.0, 700.0), "i3": (-500.0, 90.0)})
    drawing = lay_out(BRANCHES, SIZES, options)
    plan = plan_map(BRANCHES, spanning_tree(BRANCHES), SIZES, options)
    for block, rect in boxes_of(drawing).items():
        standing = plan.standing(block)
        shape = standing.branch.block
        placed = AXES[orientation].rect(standing.cross, standing.main, shape.cross, shape.main)
        assert tuple(placed) == pytest.approx(tuple(rect))
    assert plan.above("i0") is None
    assert plan.above("i2") == "i0"


MANY = graph(25, [("support", [n], "s0" if n < 13 else f"s{n - 12}") for n in range(1, 25)])


def replanned(before: Plan, options: Options) -> Plan:
    return next_plan(before, MANY, spanning_tree(MANY), even_sizes(MANY), options, ())


def columns_of(plan: Plan, block: str) -> list[float]:
    """Return the cross positions at which the frames below a block stand, to the pixel."""
    return sorted({round(plan.standing(port.child).cross) for port in plan.branches[block].block.ports})


@pytest.mark.parametrize("orientation", ORIENTATIONS)
def test_in_a_compact_drawing_what_was_not_moved_stays_in_its_column(orientation: Orientation) -> None:
    page = Options(orientation=orientation, compact=0.8 if orientation in ("down", "up") else 4.0)
    before = plan_map(MANY, spanning_tree(MANY), even_sizes(MANY), page)
    (column, *_) = [column for column in before.columns["s0"] if len(column) > 2]
    after = replanned(before, replace(page, positions={column[-1]: (4000.0, 3000.0)}))
    assert after.above(column[-1]) is None
    assert after.columns == before.columns
    assert columns_of(after, "s0") == columns_of(before, "s0")
    for name in column[:-1]:
        assert after.standing(name)[1:] == before.standing(name)[1:]


@pytest.mark.parametrize("orientation", ORIENTATIONS)
def test_a_compact_drawing_is_as_it_was_when_what_was_moved_is_put_back(orientation: Orientation) -> None:
    page = Options(orientation=orientation, compact=0.8 if orientation in ("down", "up") else 4.0)
    before = plan_map(MANY, spanning_tree(MANY), even_sizes(MANY), page)
    moved = replanned(before, replace(page, positions={"i0": (4000.0, 3000.0), "i8": (-900.0, 10.0)}))
    assert moved.starts != before.starts
    assert replanned(moved, page).starts == before.starts


def test_words_that_need_no_other_box_lay_nothing_out_anew_and_those_that_do_are_seen() -> None:
    options = Options(positions={"i0": (4000.0, 3000.0)})
    tree, sizes = spanning_tree(MANY), even_sizes(MANY)
    before = plan_map(MANY, tree, sizes, options)
    typed = MANY.apply(set_text(MANY, "s3", "In other words."))
    after = next_plan(before, typed, tree, sizes, options, ["s3"])
    assert after.branches is before.branches
    assert after.document is typed
    wide = replace(sizes, cards={**sizes.cards, "s3": (400.0, 90.0)})
    assert next_plan(before, typed, tree, wide, options, ["s3"]).starts == plan_map(typed, tree, wide, options).starts


@pytest.mark.parametrize("seed", [4, 8, 21, 22, 26, 31])
def test_a_link_finds_its_way_from_beyond_a_large_compact_drawing_into_its_midst(seed: int) -> None:
    dice, claims = random.Random(seed), 120
    document = graph(claims, [("support", [n], f"s{dice.randrange(n)}") for n in range(1, claims)])
    cards = {key: (dice.uniform(120, 280), dice.uniform(40, 130)) for key in document.statements}
    frame = dice.randrange(40, claims - 1)
    positions = {f"i{frame}": (dice.choice((-900.0, 900.0, 4000.0)), -300.0), f"i{frame // 2}": (0.0, 900.0)}
    drawing = lay_out(document, Sizes(cards=cards), Options(compact=1.6, positions=positions))
    assert any(link.inference == f"i{frame}" for link in drawing.links)
    check_links_avoid_boxes(document, drawing)

"""Maps that break other programs are drawn sensibly: deep, wide, linked, in circles, without thesis, empty."""

from itertools import pairwise

import pytest

from argmap.layout import Drawing, Options, Rect, Sizes, lay_out
from argmap.model import Document
from tests.layout.maps import (
    ORIENTATIONS,
    boxes_of,
    check_links_avoid_boxes,
    check_nothing_overlaps,
    check_order_is_kept,
    even_sizes,
    graph,
)

MODES = [Options(orientation=way, compact=page) for way in ORIENTATIONS for page in (None, 16 / 9)]
Mode = pytest.mark.parametrize("options", MODES, ids=lambda o: f"{o.orientation}-{'page' if o.compact else 'tree'}")


def drawn(document: Document, options: Options, sizes: Sizes | None = None) -> Drawing:
    drawing = lay_out(document, sizes if sizes is not None else even_sizes(document), options)
    assert set(drawing.cards) == set(document.statements)
    assert set(drawing.frames) == set(document.inferences)
    check_order_is_kept(document, drawing, options)
    return drawing


@Mode
def test_a_line_of_argument_of_a_thousand_steps(options: Options) -> None:
    document = graph(1001, [("attack", [n + 1], f"s{n}") for n in range(1000)])
    drawing = drawn(document, options)
    assert max(frame.depth for frame in drawing.frames.values()) == 1000
    assert max(drawing.bounds.width, drawing.bounds.height) > 100_000


@Mode
def test_three_hundred_reasons_on_one_claim(options: Options) -> None:
    document = graph(301, [("support", [n], "s0") for n in range(1, 301)])
    drawing = drawn(document, options)
    aspect = drawing.bounds.width / drawing.bounds.height
    assert options.compact is None or 0.75 < aspect / options.compact < 1.25
    if options.compact is not None:
        check_nothing_overlaps(drawing)


@Mode
def test_forty_premises_of_one_step_stay_together(options: Options) -> None:
    document = graph(42, [("support", list(range(1, 41)), "s0"), ("attack", [41], "s20")])
    drawing = drawn(document, options)
    assert [slot.statement for slot in drawing.frames["i0"].slots] == [f"s{n}" for n in range(1, 41)]
    check_nothing_overlaps(drawing)
    check_links_avoid_boxes(document, drawing)


CIRCLES = {
    "a claim for itself": [("support", [1], "s1")],
    "two claims against each other": [("attack", [0], "s1"), ("attack", [1], "s0")],
    "a ring of three": [("support", [1], "s0"), ("support", [2], "s1"), ("attack", [0], "s2")],
    "a step on itself": [("attack", [1], "i0")],
    "two steps on each other": [("attack", [1], "i1"), ("attack", [2], "i0")],
    "a ring of steps": [("attack", [0], "i1"), ("support", [1], "i2"), ("attack", [2], "i0")],
    "a premise that is its step's target": [("support", [0, 1], "s0")],
    "a step on its own premise's step": [("support", [1], "s0"), ("attack", [0], "i0")],
}


@Mode
@pytest.mark.parametrize("steps", CIRCLES.values(), ids=CIRCLES.keys())
def test_circles_of_any_kind(options: Options, steps: list[tuple[str, list[int], str]]) -> None:
    document = graph(3, steps)
    drawing = drawn(document, options)
    check_nothing_overlaps(drawing)
    check_links_avoid_boxes(document, drawing)


def test_the_steps_of_a_circle_are_all_linked() -> None:
    document = graph(3, [("attack", [1], "i1"), ("support", [2], "i0")])
    links = {(link.source, link.target): link.kind for link in lay_out(document, even_sizes(document)).links}
    assert links == {("i0", "i1"): "undercut", ("i1", "i0"): "backing"}


def test_of_two_claims_against_each_other_the_way_back_is_a_link_to_a_small_card() -> None:
    document = graph(2, [("attack", [1], "s0"), ("attack", [0], "s1")])
    drawing = lay_out(document, even_sizes(document))
    (slot,) = drawing.frames["i1"].slots
    assert slot.reference
    (link,) = [link for link in drawing.links if link.kind == "second_use"]
    assert (link.source, link.inference) == ("s0", "i1")
    assert slot.rect.contains(link.points[-1])
    assert drawing.cards["s0"].contains(link.points[0])


@Mode
def test_a_map_without_thesis_and_an_empty_one(options: Options) -> None:
    document = Document.of(statements=graph(3, []).statements)
    check_nothing_overlaps(drawn(document, options))
    empty = lay_out(Document.of(), Sizes(cards={}), options)
    assert (empty.bounds, boxes_of(empty)) == (Rect(0.0, 0.0, 0.0, 0.0), {})


@Mode
def test_a_box_of_a_word_of_three_thousand_letters(options: Options) -> None:
    document = graph(4, [("support", [1, 2], "s0"), ("attack", [3], "s1")])
    sizes = Sizes(cards={**dict.fromkeys(document.statements, (180.0, 60.0)), "s1": (280.0, 2400.0)})
    drawing = drawn(document, options, sizes)
    check_nothing_overlaps(drawing)
    check_links_avoid_boxes(document, drawing)


def test_a_page_is_filled_at_every_form() -> None:
    document = graph(121, [("attack" if n % 5 == 0 else "support", [n], f"s{(n - 1) // 3}") for n in range(1, 121)])
    for aspect in (16 / 9, 4 / 3, 210 / 297, 297 / 210):
        bounds = lay_out(document, even_sizes(document), Options(compact=aspect)).bounds
        assert 0.75 < bounds.width / bounds.height / aspect < 1.25


def test_in_a_stack_reasons_hang_on_one_side_and_objections_on_the_other() -> None:
    document = graph(7, [("attack" if n % 2 else "support", [n], "s0") for n in range(1, 7)])
    drawing = lay_out(document, even_sizes(document), Options(compact=0.2))
    sides: dict[str, set[bool]] = {}
    for link in drawing.links:
        frame = drawing.frames[link.inference].rect
        sides.setdefault(link.kind, set()).add(link.points[0][0] == frame.x)
    assert sides == {"support": {True}, "attack": {False}}


def least_gap_between_level_parts(drawing: Drawing) -> float:
    """Return how near to each other links that share no end of one kind run side by side."""
    parts = [
        (link, min(x, until), max(x, until), y)
        for link in drawing.links
        for (x, y), (until, other) in pairwise(link.points)
        if y == other
    ]
    return min(
        abs(y - other_y)
        for n, (one, left, right, y) in enumerate(parts)
        for other, other_left, other_right, other_y in parts[:n]
        if (one.kind, one.target) != (other.kind, other.target) and left < other_right and other_left < right
    )


def test_where_reasons_and_objections_run_together_each_kind_has_a_track_of_its_own() -> None:
    document = graph(7, [("support" if n in (1, 4) else "attack", [n], "s0") for n in range(1, 7)])
    assert least_gap_between_level_parts(lay_out(document, even_sizes(document))) >= 4


def test_tracks_of_forty_targets_side_by_side_can_still_be_told_apart() -> None:
    steps = [("support", list(range(1, 41)), "s0"), *[("attack", [40 + n], f"s{n}") for n in range(1, 41)]]
    steps += [("support", [80 + n], f"s{n}") for n in range(1, 41)]
    document = graph(121, steps)
    assert least_gap_between_level_parts(lay_out(document, even_sizes(document))) >= 4


def test_where_the_kinds_take_turns_all_the_time_there_are_two_tracks() -> None:
    document = graph(61, [("attack" if n % 2 else "support", [n], "s0") for n in range(1, 61)])
    drawing = lay_out(document, even_sizes(document))
    levels = {y for link in drawing.links for (_, y), (_, other) in pairwise(link.points) if y == other}
    assert len(levels) <= 4
    assert least_gap_between_level_parts(drawing) >= 4


def test_in_a_stack_of_reasons_and_then_objections_all_hang_on_the_near_side() -> None:
    document = graph(7, [("attack" if n > 3 else "support", [n], "s0") for n in range(1, 7)])
    drawing = lay_out(document, even_sizes(document), Options(compact=0.2))
    trunks = {link.kind: link.points[1][0] for link in drawing.links}
    assert trunks["attack"] < trunks["support"] < min(frame.rect.x for frame in drawing.frames.values())
    check_links_avoid_boxes(document, drawing)

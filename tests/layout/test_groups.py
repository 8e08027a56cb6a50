"""Groups: an area with its title round the members, one where they stand together, never over anybody else."""

from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from argmap.layout import Options, Orientation, Rect, Sizes, group_room, lay_out, options_of
from argmap.model import Document, Group, Statement
from tests.layout.maps import ORIENTATIONS, any_graph, boxes_of, even_sizes, graph


def grouped(count: int, members: dict[int, str], steps, **groups: Group) -> Document:
    texts = {f"s{n}": Statement(text=f"Claim {n}.", group=members.get(n)) for n in range(count)}
    return graph(count, steps, texts, groups=groups or {"g": Group(title="Workers")})


ROW = [("support", [n], "s0") for n in range(1, 5)]
"""Four reasons for s0, in order."""


def test_members_side_by_side_share_one_area() -> None:
    document = grouped(5, {1: "g", 2: "g"}, ROW)
    drawing = lay_out(document, even_sizes(document))
    (area,) = drawing.groups["g"]
    assert area.x == drawing.frames["i0"].rect.x
    assert area.right == drawing.frames["i1"].rect.right
    assert not any(group_room(area).meets(drawing.frames[other].rect) for other in ("i2", "i3"))


def test_members_that_stand_apart_have_an_area_each() -> None:
    document = grouped(5, {1: "g", 4: "g"}, ROW)
    drawing = lay_out(document, even_sizes(document))
    assert drawing.groups["g"] == (drawing.frames["i0"].rect, drawing.frames["i3"].rect)


def test_a_branch_of_members_is_one_area() -> None:
    document = grouped(
        4, {1: "g", 2: "g", 3: "g"}, [("support", [1], "s0"), ("attack", [2], "s1"), ("attack", [3], "i1")]
    )
    drawing = lay_out(document, even_sizes(document))
    (area,) = drawing.groups["g"]
    assert all(area.contains(drawing.cards[member].center) for member in ("s1", "s2", "s3"))
    assert not area.meets(drawing.roots["s0"])


@pytest.mark.parametrize("far", [1e7, 1e300])
def test_members_are_together_however_far_away_a_person_has_put_one(far: float) -> None:
    document = grouped(4, {1: "g", 2: "g"}, ROW[:3])
    drawing = lay_out(document, even_sizes(document), Options(positions={"i1": (-far, far)}))
    (area,) = drawing.groups["g"]
    assert all(area.contains(drawing.cards[member].center) for member in ("s1", "s2"))


def test_a_linked_group_of_members_and_others_has_no_area() -> None:
    document = grouped(3, {1: "g"}, [("support", [1, 2], "s0")])
    assert lay_out(document, even_sizes(document)).groups == {}


def test_the_area_of_a_group_lies_round_those_of_its_parts() -> None:
    groups = {"g": Group(title="All"), "h": Group(title="Part", parent="g")}
    document = grouped(5, {1: "h", 2: "g"}, ROW, **groups)
    drawing = lay_out(document, even_sizes(document))
    (inner,), (outer,) = drawing.groups["h"], drawing.groups["g"]
    room = group_room(inner)
    assert list(drawing.groups) == ["g", "h"]
    assert outer.x <= room.x
    assert outer.right >= room.right
    assert outer.y <= room.y


def test_groups_that_are_parts_of_each_other_are_drawn_all_the_same() -> None:
    groups = {"g": Group(title="One", parent="h"), "h": Group(title="Other", parent="g")}
    document = grouped(5, {1: "h", 2: "g"}, ROW, **groups)
    assert lay_out(document, even_sizes(document)).frames.keys() == document.inferences.keys()


def test_a_folded_group_is_drawn_round_its_topmost_members_which_count_what_they_hide() -> None:
    steps = [("support", [1], "s0"), ("support", [2], "s0"), ("attack", [3], "s1"), ("attack", [4], "s3")]
    document = grouped(5, {1: "g", 2: "g", 3: "g"}, steps, g=Group(title="Workers", collapsed=True))
    drawing = lay_out(document, even_sizes(document), options_of(document))
    (area,) = drawing.groups["g"]
    assert drawing.cards.keys() == {"s0", "s1", "s2"}
    assert drawing.hidden == {"s1": 2, "s3": 1}
    assert (area.x, area.right) == (drawing.frames["i0"].rect.x, drawing.frames["i1"].rect.right)
    assert area.height == drawing.frames["i0"].rect.height


def test_a_thousand_members_are_one_area() -> None:
    count = 300
    document = grouped(
        count, dict.fromkeys(range(count), "g"), [("support", [n], f"s{(n - 1) // 3}") for n in range(1, count)]
    )
    (area,) = lay_out(document, even_sizes(document)).groups["g"]
    assert area.height > 300


@pytest.mark.parametrize("orientation", ORIENTATIONS)
@given(any_graph(), st.lists(st.sampled_from(["g", "h", "part", None]), min_size=14, max_size=14), st.booleans())
@settings(max_examples=25, deadline=None)
def test_no_area_meets_the_box_of_anybody_else(
    orientation: Orientation, drawn: tuple[Document, Sizes], choice: list[str | None], compact: bool
) -> None:
    document, sizes = drawn
    texts = {
        key: replace(record, group=choice[number % 14])
        for number, (key, record) in enumerate(document.statements.items())
    }
    groups = {"g": Group(title="One"), "h": Group(title="Other"), "part": Group(title="Part", parent="g")}
    document = Document.of(map=document.map, statements=texts, inferences=document.inferences, groups=groups)
    drawing = lay_out(document, sizes, Options(orientation=orientation, compact=1.5 if compact else None))
    inside = {"g": ("g", "part"), "h": ("h",), "part": ("part",)}
    for group, areas in drawing.groups.items():
        for area in areas:
            for block, rect in boxes_of(drawing).items():
                frame = drawing.frames.get(block)
                cards = [block] if frame is None else [s.statement for s in frame.slots if not s.reference]
                if not all(texts[card].group in inside[group] for card in cards):
                    assert not group_room(area).meets(rect)
    rooms = [(group, group_room(area)) for group, areas in drawing.groups.items() for area in areas]
    for number, (group, room) in enumerate(rooms):
        for other, beside in rooms[:number]:
            related = group == other or {group, other} == {"g", "part"}
            assert related or not inner(room).meets(beside)


def inner(rect: Rect) -> Rect:
    return Rect(rect.x + 0.01, rect.y + 0.01, rect.width - 0.02, rect.height - 0.02)

"""Links from a card to the small cards that stand for it elsewhere."""

from itertools import pairwise

import pytest

from argmap.layout import Options, Orientation, Sizes, lay_out
from argmap.layout.second_uses import STEP
from tests.layout.maps import ORIENTATIONS, check_links_avoid_boxes, graph

ELSEWHERE = graph(
    5, [("support", [1], "s0"), ("support", [3], "s0"), ("support", [2], "s1"), ("support", [4, 2], "s3")]
)
"""Claim 2 supports claim 1, and is used again with claim 4 for claim 3."""


@pytest.mark.parametrize("orientation", ORIENTATIONS)
@pytest.mark.parametrize("narrower", [2.0, 10.0, 40.0])
def test_a_link_steps_aside_by_no_less_than_can_be_seen_as_a_turn(orientation: Orientation, narrower: float) -> None:
    cards = dict.fromkeys(ELSEWHERE.statements, (180.0, 180.0)) | {"s2": (180.0 - narrower, 180.0 - narrower)}
    drawing = lay_out(ELSEWHERE, Sizes(cards=cards), Options(orientation))
    (link,) = [link for link in drawing.links if link.kind == "second_use"]
    steps = [abs(one[0] - other[0]) + abs(one[1] - other[1]) for one, other in pairwise(link.points)]
    assert min(steps[1:-1]) >= STEP
    check_links_avoid_boxes(ELSEWHERE, drawing)

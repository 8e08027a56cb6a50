"""The picture says what the map says: in words, in shapes and in labels, never by colour alone."""

from dataclasses import replace

import pytest

from argmap.layout import Options, lay_out
from argmap.model import Change, Premise, View
from argmap.picture.compose import compose
from argmap.picture.items import Box, Disc, Line
from argmap.picture.marks import Mark
from argmap.picture.memory import Memory
from argmap.picture.sizes import sizes_for
from tests.picture.maps import drawn, ground_of, night_buses, texts_of, words_of


@pytest.fixture
def picture():
    return drawn(night_buses())


def line_of(picture, key):
    (line,) = picture.by_key[key].parts
    assert isinstance(line, Line)
    return line


@pytest.mark.parametrize(
    ("inference", "word", "colour"),
    [
        ("i1", "because", "support"),
        ("i2", "but", "attack"),
        ("i3", "however", "rebuttal"),
        ("i4", "but the step fails:", "rebuttal"),
        ("i5", "this holds because", "support"),
    ],
)
def test_a_frame_says_in_its_header_what_the_step_does(picture, inference, word, colour):
    frame = picture.by_key[f"frame:{inference}"]
    assert word in words_of(frame)
    assert ground_of(frame).stroke == colour
    assert ground_of(frame).fill == f"{colour}_tint"


def test_the_sign_in_the_header_is_a_plus_for_support_and_a_minus_for_attack(picture):
    def strokes(key):
        return sum(isinstance(part, Line) and part.stroke == "on_badge" for part in picture.by_key[key].parts)

    assert (strokes("frame:i1"), strokes("frame:i2")) == (2, 1)


def test_the_scheme_stands_at_the_right_of_the_header_in_plain_words(picture):
    assert "means to a goal" in words_of(picture.by_key["frame:i1"])


def test_linked_premises_are_joined_by_an_and(picture):
    assert "&" in words_of(picture.by_key["frame:i1"])
    assert "&" not in words_of(picture.by_key["frame:i2"])


def test_support_ends_in_an_arrow_attack_in_a_bar_and_an_undercutter_is_dashed(picture):
    assert (line_of(picture, "link:i1").end, line_of(picture, "link:i1").dash) == ("arrow", ())
    assert (line_of(picture, "link:i2").end, line_of(picture, "link:i2").dash) == ("bar", ())
    assert line_of(picture, "link:i4").end == "bar"
    assert line_of(picture, "link:i4").dash
    assert line_of(picture, "link:i5").end == "arrow"


def test_the_thesis_is_a_dark_box_with_a_caption(picture):
    thesis = picture.by_key["card:t"]
    assert thesis.kind == "thesis"
    assert words_of(thesis)[0] == "THESIS"


def test_a_root_beside_the_thesis_is_drawn_as_a_card_of_its_own(picture):
    assert picture.by_key["card:r"].kind == "root"


def test_a_negated_premise_is_marked_not(picture):
    assert "not:" in words_of(picture.by_key["card:b"])
    assert "not:" not in words_of(picture.by_key["card:a"])


def test_implicit_premises_are_italic_and_dashed_and_say_so(picture):
    card = picture.by_key["card:e"]
    assert ground_of(card).dash
    assert "implicit" in words_of(card)
    assert all(text.style.italic for text in texts_of(card))


def test_an_assumption_is_named(picture):
    assert "assumption" in words_of(picture.by_key["card:b"])


def test_a_second_use_is_a_thin_link_or_a_small_card_with_an_arrow(picture):
    uses = [element for element in picture.elements if element.subject == "d" and element.kind == "reference"]
    thin = [element for element in picture.elements if element.key.startswith("use:")]
    assert uses or thin
    assert all(words_of(element)[0].startswith("↗") for element in uses)
    assert all(line_of(picture, element.key).width < 2 for element in thin)


def test_each_statement_has_one_card(picture):
    cards = [element.subject for element in picture.elements if element.kind in ("card", "root", "thesis")]
    assert sorted(cards) == sorted(night_buses().statements)


def test_the_foot_shows_strength_status_and_quotes():
    picture = drawn(night_buses(), {"a": Mark("stands", 0.5)})
    card = picture.by_key["card:a"]
    assert {"stands", "“", "3"} <= set(words_of(card))
    fills = [part for part in card.parts if isinstance(part, Box) and part.fill == "support"]
    assert len(fills) == 1


def test_strength_reaches_from_the_middle_to_the_side_that_wins():
    def filled(strength):
        card = drawn(night_buses(), {"a": Mark("undecided", strength)}).by_key["card:a"]
        track, *rest = [part for part in card.parts if isinstance(part, Box) and part.height < 8]
        middle = track.x + track.width / 2
        return [(part.x - middle, part.width) for part in rest if part.fill in ("support", "attack")]

    ((left, width),) = filled(-1.0)
    assert left == pytest.approx(-width)
    ((left, width),) = filled(1.0)
    assert left == pytest.approx(0)
    assert filled(0.0) == []


def test_strengths_can_be_compared_their_bars_are_equally_long_on_every_card():
    picture = drawn(night_buses(), {key: Mark("stands", 0.5) for key in night_buses().statements})
    cards = [element for element in picture.elements if element.kind in ("thesis", "card")]
    bars = {part.width for card in cards for part in card.parts if isinstance(part, Box) and part.fill == "track"}
    assert len({card.width for card in cards}) > 1
    assert len(bars) == 1


def test_a_defeated_premise_is_dimmed_and_an_unsupported_one_has_a_dashed_edge():
    picture = drawn(night_buses(), {"a": Mark("defeated", -0.2), "c": Mark("unsupported", 0.0)})
    (first,) = [text for text in texts_of(picture.by_key["card:a"]) if text.text.startswith("Shift")]
    assert first.colour == "faded"
    assert ground_of(picture.by_key["card:c"]).dash


@pytest.mark.parametrize(("badge", "sign"), [("error", "!"), ("warning", "?"), ("hint", "i")])
def test_a_problem_is_a_badge_half_over_the_corner(badge, sign):
    picture = drawn(night_buses(), {"a": Mark("stands", 0.5, badge, 1), "i2": Mark(badge=badge, problems=2)})
    mark, card = picture.by_key["badge:a"], picture.by_key["card:a"]
    assert words_of(mark) == [sign]
    assert mark.x < card.x + card.width < mark.x + mark.width
    assert mark.y < card.y < mark.y + mark.height
    assert picture.by_key["badge:i2"].label == f"2 problems, the gravest: {badge}"


def test_what_is_folded_is_counted():
    picture = drawn(night_buses(), {"c": Mark("unsupported", 0.0)}, options=Options(collapsed=frozenset({"c"})))
    fold = picture.by_key["fold:c"]
    assert words_of(fold)[0].startswith("+")
    (status,) = [text for text in texts_of(picture.by_key["card:c"]) if text.text == "unsupported"]
    assert fold.y >= picture.by_key["card:c"].y + status.y + 3
    assert "card:e" not in picture.by_key


def test_labels_say_in_words_what_an_element_is():
    picture = drawn(night_buses(), {"a": Mark("stands", 0.5), "i1": Mark("stands", 0.5)})
    frame = picture.by_key["frame:i1"].label
    assert frame == "Reason for “The city should run night buses”, means to a goal: stands"
    assert picture.by_key["card:a"].label.endswith(
        ", premise 1 of 2: Shift workers finish after the last train.: stands; 3 quotes"
    )
    assert picture.by_key["card:b"].label.endswith("premise 2 of 2: not: They have cars.")
    assert picture.by_key["frame:i3"].label == "Rebuttal of “Few travel”"


def test_elements_stand_from_back_to_front(picture):
    order = ["group", "frame", "link", "thesis", "root", "card", "reference", "fold", "badge"]
    front = {kind: order.index(kind) if order.index(kind) < 3 else 3 for kind in order}
    layers = [front[element.kind] for element in picture.elements]
    assert layers == sorted(layers)


def test_everything_lies_inside_the_bounds(picture):
    x, y, width, height = picture.bounds
    for element in picture.elements:
        assert x <= element.x
        assert y <= element.y
        assert element.x + element.width <= x + width + 1e-6
        assert element.y + element.height <= y + height + 1e-6


def test_an_unchanged_map_gives_the_same_elements():
    memory, document = Memory(), night_buses()
    first, second = drawn(document, memory=memory), drawn(document, memory=memory)
    assert all(one is other for one, other in zip(first.elements, second.elements, strict=True))


def test_what_has_only_moved_shares_its_parts():
    memory, document = Memory(), night_buses()
    first = drawn(document, memory=memory)
    wider = replace(document.statements["a"], text=document.statements["a"].text * 3)
    second = drawn(
        document.apply(Change.of("Edit", {("statements", "a"): (document.statements["a"], wider)})), memory=memory
    )
    before, after = first.by_key["card:c"], second.by_key["card:c"]
    assert before.x != after.x
    assert before.parts is after.parts


def test_a_picture_with_memory_equals_one_without():
    memory, document = Memory(), night_buses()
    drawn(document, {"a": Mark("stands", 0.2)}, memory)
    edited = document.apply(
        Change.of(
            "Edit",
            {
                ("inferences", "i1"): (
                    document.inferences["i1"],
                    replace(document.inferences["i1"], premises=(Premise(statement="a"),), kind="attack"),
                ),
                ("statements", "c"): (
                    document.statements["c"],
                    replace(document.statements["c"], text="Nobody travels.", title=""),
                ),
            },
        )
    )
    marks = {"a": Mark("defeated", -0.4, "error", 1)}
    remembered, fresh = drawn(edited, marks, memory), drawn(edited, marks)
    assert [(e.key, e.parts, e.label) for e in remembered.elements] == [
        (e.key, e.parts, e.label) for e in fresh.elements
    ]
    assert [e.x for e in remembered.elements] == pytest.approx([e.x for e in fresh.elements])


def test_a_group_is_an_area_with_its_title_behind_everything():
    document, memory = night_buses(), Memory()
    drawing = lay_out(document, sizes_for(document, memory))
    picture = compose(document, replace(drawing, groups={"g": (drawing.cards["a"],)}), memory=memory)
    area, card = picture.elements[0], picture.by_key["card:a"]
    assert (area.kind, area.subject, words_of(area)) == ("group", "g", ["Workers"])
    assert area.x < card.x
    assert area.y < card.y
    assert picture.bounds[1] <= area.y


def test_dangling_ids_and_empty_maps_are_drawn_without_fuss():
    document = night_buses()
    gone = document.apply(Change.of("Delete", {("statements", "b"): (document.statements["b"], None)}))
    references = [element for element in drawn(gone).elements if element.kind == "reference"]
    assert any("missing" in element.label for element in references)
    assert drawn(type(document).of(view=View())).elements == ()


def test_discs_and_texts_of_badges_lie_in_their_element():
    badge = drawn(night_buses(), {"a": Mark(badge="error", problems=1)}).by_key["badge:a"]
    disc = badge.parts[0]
    assert isinstance(disc, Disc)
    assert disc.x + disc.radius <= badge.width

"""Adding statements where a person points."""

import pytest

from argmap import edits
from argmap.edits import EditError
from argmap.model import Document, Role, inference_role
from tests.edits.maps import night_buses, steps, texts_on, the_new


def test_a_new_map_is_a_thesis():
    document = edits.new_map("Buses should run.", title="Buses", language="en")
    assert document.thesis is not None
    assert document.statements[document.thesis].text == "Buses should run."
    assert (document.map.title, document.map.language) == ("Buses", "en")


def test_the_first_statement_of_an_empty_map_becomes_its_thesis_and_the_second_does_not():
    first = Document.of().apply(edits.add_statement(Document.of(), "One"))
    second = first.apply(edits.add_statement(first, "Two"))
    assert first.thesis is not None
    assert second.thesis == first.thesis
    assert len(second.statements) == 2


@pytest.mark.parametrize(
    ("add", "target", "role", "label"),
    [
        (edits.add_reason, "t", Role.REASON, "Add reason"),
        (edits.add_objection, "t", Role.OBJECTION, "Add objection"),
        (edits.add_objection, "o", Role.REBUTTAL, "Add objection"),
        (edits.add_reason, "because", Role.BACKING, "Add backing"),
        (edits.add_objection, "because", Role.UNDERCUTTER, "Add undercutter"),
        (edits.add_objection, "fails", Role.UNDERCUTTER, "Add undercutter"),
    ],
)
def test_what_is_added_has_the_role_of_its_place(add, target, role, label):
    before = night_buses()
    change = add(before, target, "New.")
    after = before.apply(change)
    inference = the_new(before, after, "inferences")
    assert inference_role(after, inference) is role
    assert change.label == label
    assert texts_on(after, target)[-1] == "New."


def test_a_step_is_added_at_the_place_wanted_among_its_siblings():
    before = night_buses()
    for place, number in ((0, 0), (1, 1), (2, 2), (None, 2), (99, 2), (-5, 0)):
        after = before.apply(edits.add_reason(before, "t", "New.", place))
        assert texts_on(after, "t").index("New.") == number


def test_a_sibling_has_the_same_kind_and_target_and_stands_right_after():
    before = night_buses()
    after = before.apply(edits.add_sibling(before, "because", "New."))
    new = the_new(before, after, "inferences")
    assert after.inferences_on("t") == ("because", new, "but")
    assert after.inferences[new].kind == "support"


def test_a_linked_premise_stands_where_it_is_put():
    before = night_buses()
    for place, number in ((None, 2), (0, 0), (1, 1)):
        after = before.apply(edits.add_linked_premise(before, "because", "New.", place))
        new = the_new(before, after)
        assert steps(after)["because"][1].index(new) == number


def test_an_intermediate_conclusion_takes_over_what_the_step_did():
    before = night_buses()
    after = before.apply(edits.add_intermediate(before, "but", "Demand is low."))
    middle, upper = the_new(before, after), the_new(before, after, "inferences")
    assert steps(after)["but"] == ("support", ("o",), middle)
    assert steps(after)[upper] == ("attack", (middle,), "t")
    assert after.inferences_on("t") == ("because", upper)


@pytest.mark.parametrize("add", [edits.add_reason, edits.add_objection])
def test_nothing_is_added_to_what_is_gone(add):
    with pytest.raises(EditError, match="any more"):
        add(night_buses(), "gone", "New.")


@pytest.mark.parametrize("add", [edits.add_sibling, edits.add_linked_premise, edits.add_intermediate])
def test_nothing_is_added_beside_a_step_that_is_gone(add):
    with pytest.raises(EditError, match="There is no step"):
        add(night_buses(), "gone", "New.")

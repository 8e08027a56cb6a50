"""What the drawer keeps from one picture to the next."""

import gc
import weakref

from argmap.edits import add_reason, fold_group, make_group, place_by_hand, turn_kind
from argmap.layout.engine import drawing_of
from argmap.model import Change, Document, Inference, MapInfo, Premise, Statement, spanning_tree
from argmap.ui.canvas.drawer import Drawer
from tests.layout.maps import graph


def test_a_tile_that_is_out_of_sight_keeps_no_older_picture_alive():
    document = Document.of(map=MapInfo(thesis="t"), statements={"t": Statement(text="Night buses pay.")})
    drawer = Drawer(document)
    drawer.picture.elements()
    change = add_reason(document, "t", "They are full.")
    older = weakref.ref(drawer.picture)
    after = document.apply(change)
    drawer.follow(after, spanning_tree(after))
    gc.collect()
    assert drawer.picture.tiles
    assert older() is None


STEPS = graph(4, [("support", [1], "s0"), ("support", [2], "s1"), ("attack", [3], "s2")])


def drawn_after(document, *edits):
    """Return the drawer that has followed some edits, with what goes across branches drawn after each, and a new one.

    An edit is a function with the arguments that follow the document.
    """
    drawer = Drawer(document)
    for edit, *arguments in edits:
        document = document.apply(edit(document, *arguments))
        drawer.follow(document, spanning_tree(document))
        if not drawer.settled:
            drawer.settle(drawing_of(drawer.picture.plan))
    anew = Drawer(document)
    anew.settle(drawing_of(anew.picture.plan))
    return drawer, anew


def across(drawer):
    return list(drawer.picture.across())


def test_the_link_of_a_frame_that_is_put_elsewhere_again_comes_along():
    drawer, anew = drawn_after(STEPS, (place_by_hand, "i1", 900.0, 400.0), (place_by_hand, "i1", -900.0, 700.0))
    assert [element.subject for element in across(drawer)] == ["i1"]
    assert across(drawer) == across(anew)


def test_the_link_of_a_frame_that_was_put_elsewhere_takes_the_colour_of_what_its_step_has_become():
    aimed_at_nothing = graph(3, [("support", [1], "gone"), ("attack", [2], "s1")])
    drawer, anew = drawn_after(aimed_at_nothing, (place_by_hand, "i1", 900.0, 400.0), (turn_kind, "i0"))
    assert [element.subject for element in across(drawer)] == ["i1"]
    assert across(drawer) == across(anew)


def test_a_folded_group_counts_what_is_added_below_it():
    document = STEPS.apply(make_group(STEPS, "A part", ("s1",)))
    (group,) = document.groups
    drawer, anew = drawn_after(document, (fold_group, group), (add_reason, "s3", "One more."))
    assert any(element.kind == "fold" for element in across(drawer))
    assert across(drawer) == across(anew)


def test_a_card_that_refers_to_another_statement_called_alike_leads_to_that_one():
    texts = {"t": "Night buses pay.", "a": "They are full.", "b": "They are full.", "c": "People work late."}

    def step(*premises):
        return Inference(kind="support", target="t", premises=tuple(Premise(statement=key) for key in premises))

    document = Document.of(
        map=MapInfo(thesis="t"),
        statements={key: Statement(text=text) for key, text in texts.items()},
        inferences={"i1": step("a"), "i2": step("b"), "i3": step("c", "a")},
    )
    drawer = Drawer(document)
    drawer.picture.elements()
    after = document.apply(
        Change.of("Use the other", {("inferences", "i3"): (document.inferences["i3"], step("c", "b"))})
    )
    drawer.follow(after, spanning_tree(after))
    card = drawer.picture.element("reference:i3:2")
    assert card is not None
    assert card.subject == "b"

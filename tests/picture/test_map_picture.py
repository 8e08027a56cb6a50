"""The picture that is composed where one looks shows what the picture of the whole map shows."""

from hypothesis import given, settings
from hypothesis import strategies as st

from argmap.edits import add_reason
from argmap.layout import Options, lay_out
from argmap.layout.engine import drawing_of, plan_map
from argmap.layout.replanning import next_plan
from argmap.model import Change, spanning_tree
from argmap.model.regrowth import next_tree
from argmap.picture.compose import compose
from argmap.picture.map_picture import MapPicture, across_branches
from argmap.picture.marks import NO_MARK, Mark
from argmap.picture.memory import Memory
from argmap.picture.sizes import next_sizes, sizes_for
from tests.documents import documents
from tests.picture.maps import night_buses

MARKS = st.dictionaries(
    st.sampled_from(["s0", "s1", "s2", "i0", "i1"]),
    st.builds(Mark, status=st.sampled_from(["", "stands", "defeated"]), badge=st.sampled_from(["", "error"])),
)
FOLDS = st.frozensets(st.sampled_from(["s0", "s1", "i0", "i1"]))


class Followed:
    """A map with its picture, followed from edit to edit."""

    def __init__(self, document, options, marks):
        self.memory = Memory()
        self.sizes = sizes_for(document, self.memory)
        plan = plan_map(document, spanning_tree(document), self.sizes, options)
        self.picture = MapPicture(plan, self.memory, lambda node: marks.get(node, NO_MARK))
        self.draw_across()

    def draw_across(self):
        plan = self.picture.plan
        self.picture.afar = across_branches(plan, drawing_of(plan), self.memory)

    def follow(self, document, options, marks):
        before = self.picture.plan
        change = Change.between(before.document, document)
        self.sizes, touched = next_sizes(self.sizes, before.document, document, change, self.memory)
        tree = next_tree(before.tree, before.document, document, change)
        plan = next_plan(before, document, tree, self.sizes, options, touched)
        self.picture = self.picture.next(plan, lambda node: marks.get(node, NO_MARK))


def shown(elements):
    return {
        e.key: (e.kind, e.subject, *(round(n, 3) for n in (e.x, e.y, e.width, e.height)), rounded(e.parts), e.label)
        for e in elements
    }


def rounded(value):
    if isinstance(value, float):
        return round(value, 3)
    if isinstance(value, tuple):
        return tuple(rounded(part) for part in value)
    return rounded(tuple(getattr(value, name) for name in value.__slots__)) if hasattr(value, "__slots__") else value


def whole(document, options, marks):
    memory = Memory()
    known = {key: mark for key, mark in marks.items() if key in document.statements or key in document.inferences}
    return shown(compose(document, lay_out(document, sizes_for(document, memory), options), known, memory).elements)


@settings(max_examples=30)
@given(documents(), documents(), documents(), FOLDS, MARKS, st.sampled_from(["down", "up", "right", "left"]))
def test_after_any_edits_it_is_the_picture_of_the_whole_map(a, b, c, folds, marks, orientation):
    followed = Followed(a, Options(orientation), {})
    for document, collapsed, its_marks in ((b, folds, marks), (c, folds, {}), (a, frozenset(), marks)):
        options = Options(orientation, collapsed=collapsed)
        followed.follow(document, options, its_marks)
        followed.draw_across()
        paper = [element for element in followed.picture.elements() if not _folds_a_group(element, document)]
        assert shown(paper) == whole(document, options, its_marks)


def _folds_a_group(element, document):
    """Only a window needs what folds a group."""
    return element.kind == "fold" and element.subject in document.groups


def test_elements_are_found_by_key_and_by_place():
    picture = Followed(night_buses(), Options(), {}).picture
    everything = picture.elements()
    assert {element.key for element in everything} >= {"card:t", "frame:i1", "link:i1"}
    assert any(element.kind == "reference" for element in everything)
    for element in everything:
        assert picture.element(element.key) == element
        if element.kind in ("card", "frame", "thesis", "root"):
            assert picture.place(element.subject) == (element.x, element.y, element.width, element.height)
        assert element in picture.at(element.x + element.width / 2, element.y + element.height / 2)


def test_a_tile_that_an_edit_leaves_alone_keeps_the_parts_of_its_elements():
    document = night_buses()
    followed = Followed(document, Options(), {})
    before = {element.key: element for element in followed.picture.elements()}
    followed.follow(document.apply(add_reason(document, "a", "They told us.")), Options(), {})
    after = {element.key: element for element in followed.picture.elements()}
    cards = [key for key in before if key.startswith("card:")]
    assert all(after[key].parts is before[key].parts for key in cards)


def test_a_link_to_a_further_use_is_not_drawn_where_its_ends_have_moved_until_it_is_drawn_again():
    document = night_buses()
    followed = Followed(document, Options(), {})
    used = [element.key for element in followed.picture.across()]
    assert used
    followed.follow(document.apply(add_reason(document, "t", "A first reason, well to the left.")), Options(), {})
    moved = document.apply(add_reason(document, "i1", "Another."))
    followed.follow(moved, Options(), {})
    there = {element.key for element in followed.picture.across()}
    followed.draw_across()
    assert {element.key for element in followed.picture.across()} == set(used)
    assert there <= set(used)

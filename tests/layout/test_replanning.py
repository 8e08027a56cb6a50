"""What is laid out after an edit from the plan before is what is laid out anew."""

from dataclasses import replace
from math import hypot
from statistics import median

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from argmap.edits import add_reason, delete_branch, set_text
from argmap.layout import Options, Sizes
from argmap.layout.engine import drawing_of, lay_out, plan_map
from argmap.layout.extents import Extent, Forest, extent_of
from argmap.layout.plan import planned as planned_of
from argmap.layout.replanning import next_plan
from argmap.model import Change, Document, Group, MapInfo, Statement, spanning_tree
from argmap.model.regrowth import next_tree
from tests.documents import documents
from tests.layout.maps import check_links_avoid_boxes, check_nothing_overlaps, check_order_is_kept

FOLDS = st.frozensets(st.sampled_from(["s0", "s1", "s2", "i0", "i1", "i2"]))
PLACES = st.dictionaries(
    st.sampled_from(["s0", "s1", "i0", "i1", "i2", "i3", "i4"]),
    st.tuples(st.floats(-900, 900), st.floats(-900, 900)),
    max_size=5,
)
ORIENTATIONS = st.sampled_from(["down", "up", "right", "left"])


def sizes_of(document: Document) -> Sizes:
    return Sizes(
        cards={key: (80.0 + 20 * len(record.text), 40.0) for key, record in document.statements.items()},
        header={key: 60.0 + 7 * len(record.rank) for key, record in document.inferences.items()},
    )


def planned(document, options):
    return plan_map(document, spanning_tree(document), sizes_of(document), options)


def replanned(plan, document, change, options):
    tree = next_tree(plan.tree, plan.document, document, change)
    return next_plan(plan, document, tree, sizes_of(document), options, change.ids())


def rounded(drawing):
    def places(value):
        if isinstance(value, float):
            return round(value, 3)
        return tuple(places(part) for part in value) if isinstance(value, tuple) else value

    frames = {key: places(tuple(place)) for key, place in drawing.frames.items()}
    boxes = {key: places(tuple(rect)) for key, rect in drawing.cards.items()}
    links = sorted(places(tuple(link)) for link in drawing.links)
    return frames, boxes, links, dict(drawing.hidden), places(tuple(drawing.bounds))


@settings(max_examples=40)
@given(documents(), documents(), documents(), FOLDS, FOLDS, ORIENTATIONS)
def test_after_any_edits_and_folds_everything_stands_where_a_new_layout_puts_it(a, b, c, first, second, orientation):
    folds = [frozenset(), first, second]
    plan = planned(a, Options(orientation, collapsed=folds[0]))
    for document, collapsed in ((b, folds[1]), (c, folds[2]), (a, folds[1])):
        options = Options(orientation, collapsed=collapsed)
        plan = replanned(plan, document, Change.between(plan.document, document), options)
        assert rounded(drawing_of(plan)) == rounded(lay_out(document, sizes_of(document), options))
        assert {key: extent.whole for key, extent in plan.extents.items()} == {
            key: extent.whole for key, extent in planned(document, options).extents.items()
        }


@settings(max_examples=40)
@given(documents(), documents(), ORIENTATIONS)
def test_each_block_is_found_where_the_drawing_has_it(before, document, orientation):
    options = Options(orientation)
    plan = replanned(planned(before, options), document, Change.between(before, document), options)
    drawing = drawing_of(plan)
    everywhere = drawing.bounds
    seen = {standing.branch.block.id for standing in plan.seen_in(everywhere)}
    assert seen == plan.branches.keys() == drawing.frames.keys() | drawing.roots.keys()
    for block in plan.branches:
        assert plan.standing(block) in list(plan.seen_in(everywhere))


@settings(max_examples=60)
@given(documents(), documents(), documents(), FOLDS, FOLDS, ORIENTATIONS, st.sampled_from([0.3, 1.6, 8.0]))
def test_a_compact_drawing_is_whole_and_in_order_after_any_edits_and_folds(a, b, c, first, second, orientation, page):
    folds = [frozenset(), first, second]
    plan = planned(a, Options(orientation, page, folds[0]))
    for document, collapsed in ((b, folds[1]), (c, folds[2]), (a, folds[1])):
        options = Options(orientation, page, collapsed)
        plan = replanned(plan, document, Change.between(plan.document, document), options)
        drawing, anew = drawing_of(plan), lay_out(document, sizes_of(document), options)
        assert drawing.frames.keys() == anew.frames.keys()
        assert drawing.cards.keys() == anew.cards.keys()
        assert dict(drawing.hidden) == dict(anew.hidden)
        check_nothing_overlaps(drawing)
        check_links_avoid_boxes(document, drawing)
        check_order_is_kept(document, drawing, options)
        assert plan.extents == plan_again(plan).extents


MAPS = st.lists(documents(), min_size=3, max_size=3)


def edited(plan, maps, places, fold, options):
    """Yield the plan after each of some edits, of the map, of what is folded and of what stands somewhere by hand."""
    for document, positions, collapsed in zip([*maps[1:], maps[0]], places, (fold, fold, frozenset()), strict=True):
        options = replace(options, positions=positions, collapsed=collapsed)
        plan = replanned(plan, document, Change.between(plan.document, document), options)
        yield plan


@settings(max_examples=100)
@given(MAPS, st.lists(PLACES, min_size=3, max_size=3), FOLDS, ORIENTATIONS)
def test_with_places_set_by_hand_everything_stands_where_a_new_layout_puts_it(maps, places, fold, orientation):
    options = Options(orientation, positions=places[2])
    for plan in edited(planned(maps[0], options), maps, places, fold, options):
        anew = planned(plan.document, plan.options)
        assert rounded(drawing_of(plan)) == rounded(drawing_of(anew))
        assert plan.extents == anew.extents
        assert plan.laid == anew.laid
        assert plan.whole == anew.whole


OFF = st.tuples(st.integers(-700, 700), st.integers(-700, 700))


@settings(max_examples=30, deadline=None)
@given(st.lists(OFF, min_size=3, max_size=3), st.integers(0, 20), ORIENTATIONS, st.sampled_from([None, 1.6]))
def test_a_box_moved_inside_of_a_moved_branch_stands_where_a_new_layout_puts_it(off, edited_one, orientation, page):
    document = grown_map(3)
    outer = document.inferences_on("t")[1]
    claim = document.inferences[outer].premises[0].statement
    inner, beside = document.inferences_on(claim)[:2]
    members = [claim, document.inferences[beside].premises[0].statement]
    grouped = {key: replace(document.statements[key], group="g") for key in members}
    records = {"statements": dict(document.statements) | grouped, "inferences": document.inferences}
    document = Document.of(map=document.map, groups={"g": Group(title="Costs")}, **records)
    options = Options(orientation, page, positions=dict(zip((outer, inner, beside), off, strict=True)))
    plan = planned(document, options)
    target = list(document.statements)[edited_one]
    for change in (set_text(document, target, "Wider " * 6), add_reason(document, target, "One more.")):
        after = replanned(plan, document.apply(change), change, options)
        drawing = drawing_of(after)
        assert {start.branch.block.id for start in after.starts} >= {outer, inner, beside}
        check_nothing_overlaps(drawing)
        check_links_avoid_boxes(after.document, drawing)
        anew = lay_out(after.document, after.sizes, options) if page is None else drawing_of(plan_again(after))
        assert rounded(drawing) == rounded(anew)
        assert drawing.groups == anew.groups
        assert drawing.groups["g"]


@pytest.mark.parametrize("page", [None, 1.6])
def test_what_was_moved_aside_for_a_branch_stands_where_it_was_put_when_that_is_deleted(page):
    document = grown_map(4)
    for gone in document.inferences:
        moved = next(key for key in document.inferences_on("t") if key != gone)
        x, y, _, _ = drawing_of(planned(document, Options(compact=page))).frames[gone].rect
        options = Options(compact=page, positions={moved: (x, y)})
        plan = planned(document, options)
        change = delete_branch(document, gone)
        after = replanned(plan, document.apply(change), change, options)
        assert rounded(drawing_of(after)) == rounded(drawing_of(plan_again(after)))


@settings(max_examples=100)
@given(MAPS, st.lists(PLACES, min_size=3, max_size=3), FOLDS, ORIENTATIONS)
def test_a_compact_drawing_with_places_set_by_hand_is_whole_after_any_edits_and_folds(maps, places, fold, orientation):
    options = Options(orientation, 1.6, positions=places[2])
    for plan in edited(planned(maps[0], options), maps, places, fold, options):
        drawing, anew = drawing_of(plan), lay_out(plan.document, sizes_of(plan.document), plan.options)
        assert drawing.frames.keys() == anew.frames.keys()
        assert drawing.cards.keys() == anew.cards.keys()
        assert {link.inference for link in drawing.links} >= {link.inference for link in lasting(anew)}
        check_nothing_overlaps(drawing)
        check_links_avoid_boxes(plan.document, drawing)
        assert rounded(drawing) == rounded(drawing_of(plan_again(plan)))


def lasting(drawing):
    return [link for link in drawing.links if link.kind != "second_use"]


def plan_again(plan):
    """Return the plan made of the same branches, with everything that is derived from them derived anew."""
    extents: dict[str, Extent] = {}
    stack, found = [plan.laid.branches[start.branch.block.id] for start in plan.starts], []
    while stack:
        found.append(stack.pop())
        stack += found[-1].below
    for branch in reversed(found):
        extents[branch.block.id] = extent_of(branch, extents)
    moved = set(plan.options.positions) - set(plan.tree.roots[:1])
    starts = [start for start in plan.starts if start.branch.block.id not in moved]
    starts = [start._replace(branch=plan.laid.branches[start.branch.block.id]) for start in starts]
    laid = Forest({branch.block.id: branch for branch in found}, extents)
    document, options = plan.document, plan.options
    return planned_of(document, plan.tree, plan.sizes, options, starts, laid, plan.whole, plan.hidden, plan.columns)


def grown_map(reasons):
    """Return a thesis with so many reasons, three reasons on each of these and one on each of those."""
    document = Document.of(statements={"t": Statement(text="Thesis.")})
    for depth, count in ((0, reasons), (1, 3), (2, 1)):
        for target in [key for key in document.statements if level_of(document, key) == depth]:
            for number in range(count):
                document = document.apply(add_reason(document, target, f"Reason {number} for {target}."))
    return document


def level_of(document, statement):
    return (len(spanning_tree(document).path(document, statement)) - 1) // 2


def test_one_more_reason_in_a_compact_drawing_leaves_all_columns_and_moves_little():
    document = grown_map(6)
    page = Options(compact=1.6)
    for target in list(document.statements)[::5]:
        plan = planned(document, page)
        change = add_reason(document, target, "One more.")
        after = replanned(plan, document.apply(change), change, page)
        for node, columns in plan.columns.items():
            kept = [[child for child in column if child in plan.branches] for column in after.columns[node]]
            assert [column for column in kept if column] == [list(column) for column in columns]
        moved = movement(drawing_of(plan), drawing_of(after))
        assert sum(moved) / len(moved) < 58


def movement(before, after):
    """Return how far each card moves, scrolling left out."""
    by = [median(after.cards[key][axis] - rect[axis] for key, rect in before.cards.items()) for axis in (0, 1)]
    return [
        hypot(*(after.cards[key][axis] - rect[axis] - by[axis] for axis in (0, 1)))
        for key, rect in before.cards.items()
    ]


def test_a_fold_that_is_opened_again_leaves_a_compact_drawing_as_it_was():
    document = grown_map(4)
    plan = planned(document, Options(compact=1.6))
    folds = frozenset(list(document.statements)[1:3])
    folded = replanned(plan, document, Change.of("Fold", {}), Options(compact=1.6, collapsed=folds))
    assert len(drawing_of(folded).cards) < len(document.statements)
    opened = replanned(folded, document, Change.of("Unfold", {}), Options(compact=1.6))
    assert rounded(drawing_of(opened)) == rounded(drawing_of(plan))


def test_an_edit_leaves_the_branches_beside_its_path_as_they_are():
    document = Document.of(statements={"t": Statement(text="Thesis.")})
    for text in ("One.", "Two.", "Three."):
        document = document.apply(add_reason(document, "t", text))
    plan = planned(document, Options())
    step = document.inferences_on("t")[1]
    change = set_text(document, document.inferences[step].premises[0].statement, "A much longer text than before.")
    after = replanned(plan, document.apply(change), change, Options())
    kept = {key for key, branch in after.branches.items() if branch is plan.branches.get(key)}
    assert kept == plan.branches.keys() - {"t", step}


class Counted(str):
    """An id that counts how often it is compared with another one."""

    compared = 0

    def __eq__(self, other):
        Counted.compared += 1
        return str.__eq__(self, other)

    __hash__ = str.__hash__


@pytest.mark.parametrize("places", [{}, {"s7": (40.0, 50.0)}])
def test_among_very_many_claims_that_stand_alone_an_edit_does_not_look_for_each_among_all(places):
    count = 400
    claims: dict[str, Statement] = {Counted(f"s{number}"): Statement(text="Loose.") for number in range(count)}
    document = Document.of(map=MapInfo(thesis="s0"), statements=claims)
    options = Options(compact=1.6, positions=places)
    plan = planned(document, options)
    change = set_text(document, "s5", "Looser.")
    Counted.compared = 0
    replanned(plan, document.apply(change), change, options)
    assert Counted.compared < 40 * count

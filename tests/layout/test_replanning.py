"""What is laid out after an edit from the plan before is what is laid out anew."""

from hypothesis import given, settings
from hypothesis import strategies as st

from argmap.edits import add_reason, set_text
from argmap.layout import Options, Sizes
from argmap.layout.engine import drawing_of, lay_out, plan_map
from argmap.layout.replanning import next_plan
from argmap.model import Change, Document, Statement, spanning_tree
from argmap.model.regrowth import next_tree
from tests.documents import documents

FOLDS = st.frozensets(st.sampled_from(["s0", "s1", "s2", "i0", "i1", "i2"]))
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

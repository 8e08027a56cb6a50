"""The layout of a map: sizes in, places and routes out."""

from argmap.layout.branches import Branch
from argmap.layout.compact import compact_branches
from argmap.layout.contours import set_side_by_side
from argmap.layout.forest import Forest, grow, shown_blocks
from argmap.layout.places import Drawing
from argmap.layout.placing import bounds_of, place_branches
from argmap.layout.second_uses import second_use_links
from argmap.layout.settings import Options, Sizes
from argmap.model.document import Document
from argmap.model.tree import spanning_tree

NO_OPTIONS = Options()


def lay_out(document: Document, sizes: Sizes, options: Options = NO_OPTIONS) -> Drawing:
    """Return where everything of a map is drawn.

    `sizes.cards` must have every statement. Linear in the size of the map.
    """
    tree = spanning_tree(document)
    if options.compact is None:
        forest = grow(document, tree, sizes, options)
        hidden, starts = forest.hidden, _beside_each_other(forest, sizes)
    else:
        blocks, hidden = shown_blocks(document, tree, sizes, options)
        relation = options.compact if options.orientation in ("down", "up") else 1 / options.compact
        kinds = {key: inference.kind for key, inference in document.inferences.items()}
        starts = compact_branches(blocks, tree.roots, kinds, sizes, relation)
    places = place_branches(starts, document, options.orientation)
    places.links.extend(second_use_links(places, document, tree, sizes, options.orientation))
    return Drawing(
        roots=places.roots,
        frames=places.frames,
        links=tuple(places.links),
        cards=places.cards,
        hidden=hidden,
        groups={},
        bounds=bounds_of(places),
    )


def _beside_each_other(forest: Forest, sizes: Sizes) -> list[tuple[Branch, float, float]]:
    """Set the trees of all roots in one row, the first block at (0, 0)."""
    if not forest.roots:
        return []
    row = set_side_by_side([(root.left, root.right) for root in forest.roots], sizes.root_gap)
    return [(root, offset, 0.0) for root, offset in zip(forest.roots, row.offsets, strict=True)]

"""Maps of any shape with sizes of any kind, and what has to hold of every drawing of them."""

from itertools import pairwise
from typing import Any

from hypothesis import strategies as st

from argmap.layout import Drawing, Options, Orientation, Rect, Sizes
from argmap.model import Document, Inference, MapInfo, Premise, Statement, spanning_tree

ORIENTATIONS: tuple[Orientation, ...] = ("down", "up", "right", "left")


def graph(
    statements: int, steps: list[tuple[Any, list[int], str]], texts: dict[str, Statement] | None = None, **records: Any
) -> Document:
    """Return a document of statements s0, s1, … and inferences i0, i1, … given as kind, premises and target."""
    inferences = {
        f"i{n}": Inference(kind=kind, premises=tuple(Premise(statement=f"s{p}") for p in premises), target=target)
        for n, (kind, premises, target) in enumerate(steps)
    }
    texts = texts or {f"s{n}": Statement(text=f"Claim {n}.") for n in range(statements)}
    return Document.of(
        map=MapInfo(thesis="s0" if statements else None), statements=texts, inferences=inferences, **records
    )


def even_sizes(document: Document, width: float = 180.0, height: float = 60.0) -> Sizes:
    """Return sizes with all cards alike."""
    return Sizes(cards=dict.fromkeys(document.statements, (width, height)))


@st.composite
def any_graph(draw: st.DrawFn, most: int = 14) -> tuple[Document, Sizes]:
    """A map with second uses, undercutters, cycles of both, empty steps and targets that are gone."""
    count = draw(st.integers(0, most))
    many = draw(st.integers(0, most)) if count else 0
    nodes = [f"s{n}" for n in range(count)] + [f"i{n}" for n in range(many)] + ["gone"]
    steps = [
        (
            draw(st.sampled_from(["support", "attack"])),
            draw(st.lists(st.integers(0, count - 1), max_size=3)),
            draw(st.sampled_from(nodes)),
        )
        for _ in range(many)
    ]
    document = graph(count, steps)
    cards = {
        s: (float(draw(st.integers(40, 300))), float(draw(st.integers(20, 240)))) for s in sorted(document.statements)
    }
    return document, Sizes(cards=cards, even_cards=draw(st.booleans()))


def boxes_of(drawing: Drawing) -> dict[str, Rect]:
    """Return the frames and the roots."""
    return {**drawing.roots, **{key: frame.rect for key, frame in drawing.frames.items()}}


def check_nothing_overlaps(drawing: Drawing) -> None:
    boxes = list(boxes_of(drawing).items())
    for n, (one, area) in enumerate(boxes):
        for other, rect in boxes[:n]:
            assert not _inner(area).meets(rect), f"{one} overlaps {other}"
    for frame in drawing.frames.values():
        for slot, beside in pairwise(frame.slots):
            assert not _inner(slot.rect).meets(beside.rect)
        for slot in frame.slots:
            assert frame.rect.contains((slot.rect.x, slot.rect.y))
            assert frame.rect.contains((slot.rect.right - 0.01, slot.rect.bottom - 0.01))


def check_links_avoid_boxes(document: Document, drawing: Drawing) -> None:
    """A link enters only the frames and cards at its two ends."""
    home = spanning_tree(document).home
    for link in drawing.links:
        ends = {link.inference, link.source, home.get(link.source), link.target, home.get(link.target)}
        foreign = [rect for key, rect in boxes_of(drawing).items() if key not in ends]
        foreign += [rect for key, rect in drawing.cards.items() if home.get(key) in ends and key not in ends]
        for start, stop in pairwise(link.points):
            way = Rect(min(start[0], stop[0]), min(start[1], stop[1]), abs(start[0] - stop[0]), abs(start[1] - stop[1]))
            assert min(way.width, way.height) < 0.001, f"{link} is not at right angles"
            assert not any(_crosses(way, rect) for rect in foreign), f"{link} runs through a box"


def check_order_is_kept(document: Document, drawing: Drawing, options: Options) -> None:
    """Premises stand in order, and so do the frames below a block: along a row, or down a stack."""
    axis = 0 if options.orientation in ("down", "up") else 1
    for frame in drawing.frames.values():
        for slot, beside in pairwise(frame.slots):
            assert slot.rect[axis] < beside.rect[axis]
    tree = spanning_tree(document)
    for node in boxes_of(drawing):
        below = [drawing.frames[f].rect for f in tree.frames_below(document, node) if f in drawing.frames]
        for one, other in pairwise(below):
            after = one[axis] < other[axis]
            beneath = _away(one, options) + one[3 - axis] < _away(other, options) + 0.01
            assert after or (beneath and options.compact is not None)


def _away(rect: Rect, options: Options) -> float:
    return {"down": rect.y, "up": -rect.bottom, "right": rect.x, "left": -rect.right}[options.orientation]


def _inner(rect: Rect) -> Rect:
    return Rect(rect.x + 0.01, rect.y + 0.01, rect.width - 0.02, rect.height - 0.02)


def _crosses(way: Rect, box: Rect) -> bool:
    """Return whether a level or upright line runs through the inside of a box."""
    return way.x < box.right - 0.5 and box.x + 0.5 < way.right and way.y < box.bottom - 0.5 and box.y + 0.5 < way.bottom

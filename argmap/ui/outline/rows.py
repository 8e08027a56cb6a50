"""Which rows the outline has: the places of statements in the spanning tree, and what stands below each."""

from dataclasses import dataclass, field
from typing import NamedTuple

from argmap.model import Change, Document, Role, SpanningTree, answers_objection, inference_role


class Place(NamedTuple):
    """One row: a statement as a premise of an inference; without inference a root, without statement an empty step."""

    inference: str
    statement: str

    @property
    def node(self) -> str:
        """The id that is selected when the row is."""
        return self.statement or self.inference


class Sign(NamedTuple):
    """What stands before the text of a row: a glyph, the colour token it is drawn in, and its meaning in a word."""

    glyph: str
    colour: str
    word: str


@dataclass(eq=False, slots=True)
class Row:
    """A place with its position in the outline."""

    place: Place
    parent: "Row | None"
    position: int = 0
    children: list["Row"] = field(default_factory=list)


SIGNS = {
    Role.THESIS: Sign("●", "thesis_edge", "Thesis"),
    Role.ROOT: Sign("○", "dim", "Statement on its own"),
    Role.REASON: Sign("+", "support", "Reason"),
    Role.OBJECTION: Sign("−", "attack", "Objection"),
    Role.REBUTTAL: Sign("−", "rebuttal", "Rebuttal"),
    Role.UNDERCUTTER: Sign("×", "attack", "Objection to the step"),
    Role.BACKING: Sign("⊕", "support", "Backing of the step"),
}


def root_places(document: Document, tree: SpanningTree) -> tuple[Place, ...]:
    """Return the rows at the top: the thesis first, then the other roots."""
    places: list[Place] = []
    for root in tree.roots:
        places += (Place("", root),) if root in document.statements else _premises(document, root)
    return tuple(places)


def places_below(document: Document, tree: SpanningTree, place: Place) -> tuple[Place, ...]:
    """Return the rows below a row: the steps on its statement, where that is at home, then those on its own step.

    What is aimed at a step stands below the last of its premises.
    """
    below: list[Place] = []
    if place.statement and tree.home.get(place.statement, "") == place.inference:
        for step in tree.branches.get(place.statement, ()):
            below += _premises(document, step)
    if place.inference in document.inferences and _premises(document, place.inference)[-1] == place:
        for step in tree.branches.get(place.inference, ()):
            below += _premises(document, step)
    return tuple(below)


def parent_nodes(
    document: Document, tree: SpanningTree, change: Change, before: Document, before_tree: SpanningTree
) -> set[str]:
    """Return the statements and inferences below which rows may differ after a change."""
    nodes = {key for key, record in before_tree.branches.items() if tree.branches.get(key) != record}
    nodes |= {key for key, record in tree.branches.items() if before_tree.branches.get(key) != record}
    moved = before_tree.home.items() ^ tree.home.items()
    nodes |= {statement for statement, _ in moved}
    steps = {frame for _, frame in moved}
    nodes |= {root for root in (before.thesis, document.thesis) if root is not None}
    for (collection, key), (old, new) in change.steps.items():
        if collection == "inferences":
            steps.add(key)
            nodes |= {record.target for record in (old, new) if record is not None}
    # What stands below a step stands below one of its premises: those have to be looked at as well.
    for step in steps | nodes:
        nodes.add(step)
        for version in (before, document):
            record = version.inferences.get(step)
            if record is not None:
                nodes.add(record.target)
                nodes |= {premise.statement for premise in record.premises}
    return nodes


def sign_of(document: Document, place: Place) -> Sign:
    """Return the sign of a row: that of its step for the first premise, & for those linked to it."""
    if place.inference not in document.inferences:
        return SIGNS[Role.THESIS if place.statement == document.thesis else Role.ROOT]
    record = document.inferences[place.inference]
    role = inference_role(document, place.inference)
    sign = SIGNS[role]
    if role is Role.UNDERCUTTER and answers_objection(document, place.inference):
        sign = sign._replace(colour="rebuttal")
    first = next((p.statement for p in record.premises if p.statement in document.statements), "")
    return sign if place.statement == first else Sign("&", sign.colour, "Linked premise")


def is_reference(tree: SpanningTree, place: Place) -> bool:
    """Return whether the statement of a row is at home elsewhere and only used here as well."""
    return bool(place.statement and place.inference) and tree.home.get(place.statement, "") != place.inference


def _premises(document: Document, inference: str) -> tuple[Place, ...]:
    record = document.inferences[inference]
    statements = dict.fromkeys(p.statement for p in record.premises if p.statement in document.statements)
    return tuple(Place(inference, statement) for statement in statements) or (Place(inference, ""),)

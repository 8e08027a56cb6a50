"""Which boxes stand in which, as drawn: roots, the frames below a card, the cards in a frame, by keys of elements."""

from argmap.ui.canvas.canvas import Canvas


def roots(canvas: Canvas) -> list[str]:
    """Return the boxes that stand in no other, the thesis first."""
    return [_key(canvas, start.branch.block.id) for start in canvas.picture.plan.starts]


def below(canvas: Canvas, key: str) -> list[str]:
    """Return what stands in a frame (cards, then the steps aimed at it) or below a card, in order; not what is folded.

    A card that only refers to one drawn elsewhere has nothing below it.
    """
    kind, _, name = key.partition(":")
    plan = canvas.picture.plan
    if kind == "reference":
        return []
    found: list[str] = []
    if kind == "frame" and name in plan.branches:
        places = plan.branches[name].block.places
        found = [
            f"reference:{name}:{number}" if place.reference else f"card:{place.statement}"
            for number, place in enumerate(places, 1)
            if place.reference or place.statement in plan.document.statements
        ]
    return found + [f"frame:{step}" for step in plan.tree.branches.get(name, ()) if step in plan.branches]


def above(canvas: Canvas, key: str) -> str | None:
    """Return the box that a box stands in or below; None for a root."""
    kind, _, name = key.partition(":")
    if kind == "reference":
        return f"frame:{name.rpartition(':')[0]}"
    plan = canvas.picture.plan
    parent = plan.tree.parent(plan.document, name)
    return _key(canvas, parent) if parent is not None else None


def node_of(canvas: Canvas, key: str) -> str:
    """Return the id of the statement or inference that a box shows; empty when it is gone."""
    kind, _, name = key.partition(":")
    document = canvas.editor.document
    if kind != "reference":
        return name if name in document.statements or name in document.inferences else ""
    inference, _, number = name.rpartition(":")
    record = document.inferences.get(inference)
    index = int(number) - 1
    return record.premises[index].statement if record is not None and index < len(record.premises) else ""


def step_of(canvas: Canvas, key: str) -> str | None:
    """Return the inference in whose frame a box stands."""
    kind, _, name = key.partition(":")
    return name.rpartition(":")[0] if kind == "reference" else canvas.editor.tree.home.get(name)


def keys_of(node: str) -> tuple[str, str]:
    """Return the keys that the box of a record may have."""
    return f"card:{node}", f"frame:{node}"


def use_key(canvas: Canvas, node: str, inference: str | None) -> str:
    """Return the key of the box in which a statement is used by an inference: its card, or one that refers to it."""
    record = canvas.editor.document.inferences.get(inference) if inference is not None else None
    if record is not None and node != inference and canvas.editor.tree.home.get(node) != inference:
        for number, premise in enumerate(record.premises, 1):
            if premise.statement == node:
                return f"reference:{inference}:{number}"
    return _key(canvas, node)


def _key(canvas: Canvas, node: str) -> str:
    return f"frame:{node}" if node in canvas.editor.document.inferences else f"card:{node}"

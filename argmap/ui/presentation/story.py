"""The order in which a map is told: the whole, the thesis, then each step of reasoning with what hangs below it."""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import count, islice

from argmap.model import Document, SpanningTree


@dataclass(frozen=True, slots=True)
class Scene:
    """One stop of the telling."""

    node: str | None
    """The root or inference that is told; None: the whole map is shown."""

    about: str | None
    """What it supports or attacks, which is shown with it."""

    main: bool
    """Whether a main branch begins here: the whole, a root, a step on a root."""

    notes: str
    """What the person wants to say: the notes of the step and of its premises."""


def story(document: Document, tree: SpanningTree) -> Sequence[Scene]:
    """Return the scenes of a map in reading order; the last one is the whole again."""
    if not tree.roots:
        return ()
    scenes = [Scene(None, None, True, "")]
    for root in tree.roots:
        if root in document.statements:
            scenes.append(Scene(root, None, True, document.statements[root].note))
        for node in tree.walk(document, root):
            record = document.inferences.get(node)
            if record is not None:
                said = [record.note] + [_note(document, premise.statement) for premise in record.premises]
                notes = "\n\n".join(words for words in said if words.strip())
                scenes.append(Scene(node, record.target, root in (record.target, node), notes))
    return (*scenes, Scene(None, None, True, "")) if len(scenes) > 2 else tuple(scenes)


def told(scenes: Sequence[Scene], until: int) -> frozenset[str]:
    """Return the roots and inferences that have been told up to a scene, that one included."""
    return frozenset(scene.node for scene in islice(scenes, until + 1) if scene.node is not None)


def next_main(scenes: Sequence[Scene], here: int, by: int) -> int:
    """Return the number of the next scene at which a main branch begins, or with -1 of the one before."""
    for number in count(here + by, by):
        if not 0 <= number < len(scenes):
            return here
        if scenes[number].main:
            return number
    return here


def _note(document: Document, statement: str) -> str:
    record = document.statements.get(statement)
    return record.note if record is not None else ""

"""What is dragged, and what one place to drop it is."""

from collections.abc import Callable
from dataclasses import dataclass

from argmap.model import Change, Document

Bounds = tuple[float, float, float, float]
Edit = Callable[[Document], Change]


@dataclass(frozen=True, slots=True)
class Dragged:
    """What is dragged: a statement with the inference in whose frame it stands (None: a root), or an inference."""

    node: str
    inference: str | None


@dataclass(frozen=True, slots=True)
class Drop:
    """One place to drop: what will happen in words, where in the map, and the edit; `refusal` says why it cannot be."""

    words: str
    area: Bounds
    edit: Edit
    refusal: str = ""
    short: str = ""
    """What is written into the zone while the pointer is in another one."""

    beneath: str = ""
    """The statement or inference at which it is: what the person looks at, so it stays in its place."""

    stays: bool = False
    """Whether it is put down in this area, on free ground."""

    beside: tuple["Drop", ...] = ()
    """The other things that can be done at the same box, each with its own zone."""

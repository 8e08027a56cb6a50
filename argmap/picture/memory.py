"""What was measured and drawn before, so that the next picture does again only what has changed."""

from dataclasses import dataclass, field

from argmap.model import Document
from argmap.picture.face import Face
from argmap.picture.measure import Measure, inter_measure
from argmap.picture.sheet import Bundle
from argmap.picture.words import Header


@dataclass
class Memory:
    """Goes from one picture of a map to the next; a new one is right at any time, only slower."""

    measure: Measure = field(default_factory=inter_measure)
    document: Document | None = None
    """What headers and faces are about."""

    headers: dict[str, Header] = field(default_factory=dict)
    faces: dict[str, Face] = field(default_factory=dict)
    bundles: dict[str, Bundle] = field(default_factory=dict)
    """The elements of the last picture with what they were made from."""

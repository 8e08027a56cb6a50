"""The sizes that the layout starts from: cards as large as their text wants, headers as wide as their words."""

from collections.abc import Mapping
from functools import lru_cache

from argmap.layout import Sizes
from argmap.model import Document
from argmap.picture.face import card_face, thesis_face
from argmap.picture.frame import HEADER_GAP, HEADER_SIGN
from argmap.picture.measure import Measure
from argmap.picture.memory import FaceInputs, Memory
from argmap.picture.theme import HEADER, MEASURES, SCHEME
from argmap.picture.words import Header, header_of

_WIDEST_HEADER = 256.0
"""A longer header is cut, not made room for."""


def sizes_for(document: Document, memory: Memory | None = None) -> Sizes:
    """Return the sizes of all cards and headers, in pixels; with a memory, only what has changed is measured."""
    memory = memory if memory is not None else Memory()
    widths = measure_faces(document, memory)
    return Sizes(
        cards={statement: (face.width, face.height) for statement, (_, face) in memory.faces.items()},
        references=(MEASURES.reference_width, MEASURES.reference_height),
        header=widths,
        header_height=MEASURES.header_height,
        padding=MEASURES.frame_padding,
        linked_gap=MEASURES.linked_gap,
    )


def measure_faces(document: Document, memory: Memory) -> dict[str, float]:
    """Bring headers and faces of a memory up to date with a document and return the widths of the headers.

    The faces of unchanged records stay the same objects.
    """
    memory.headers = {inference: header_of(document, inference) for inference in document.inferences}
    widths = {inference: _width(header, memory.measure) for inference, header in memory.headers.items()}
    thesis, known, measure = document.thesis, memory.faces, memory.measure
    least = _least_widths(document, widths)
    faces = {}
    for key, statement in document.statements.items():
        before = known.get(key)
        inputs: FaceInputs = (statement, key == thesis, least.get(key, 0.0))
        if before is None or before[0][0] is not statement or before[0] != inputs:
            face = thesis_face(statement, measure) if inputs[1] else card_face(statement, measure, inputs[2])
            before = (inputs, face)
        faces[key] = before
    memory.faces = faces
    memory.document = document
    return widths


def _least_widths(document: Document, headers: Mapping[str, float]) -> dict[str, float]:
    """Return how wide the card of a single premise must be for its frame's header to fit above it."""
    return {
        inference.premises[0].statement: headers[key]
        for key, inference in document.inferences.items()
        if len(inference.premises) == 1 and headers[key] > MEASURES.narrowest_card
    }


@lru_cache(maxsize=4096)
def _width(header: Header, measure: Measure) -> float:
    width = HEADER_SIGN + measure.words(HEADER)[header.word]
    if header.scheme:
        width += HEADER_GAP + measure.words(SCHEME)[header.scheme]
    return min(width, _WIDEST_HEADER)

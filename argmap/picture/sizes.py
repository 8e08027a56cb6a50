"""The sizes that the layout starts from: cards as large as their text wants, headers as wide as their words."""

from collections.abc import Mapping
from dataclasses import replace
from functools import lru_cache

from argmap.layout import Sizes
from argmap.model import Change, Document, language_of
from argmap.picture.face import Face, card_face, thesis_face
from argmap.picture.frame import HEADER_GAP, HEADER_SIGN
from argmap.picture.measure import Measure
from argmap.picture.memory import Memory
from argmap.picture.theme import HEADER, MEASURES, SCHEME
from argmap.picture.words import Header, header_of

_WIDEST_HEADER = 256.0
"""A longer header is cut, not made room for."""


def sizes_for(document: Document, memory: Memory | None = None) -> Sizes:
    """Return the sizes of all cards and headers, in pixels; with a memory, only what has changed is measured."""
    memory = memory if memory is not None else Memory()
    widths = measure_faces(document, memory)
    return Sizes(
        cards={statement: face.size for statement, face in memory.faces.items()},
        references=(MEASURES.reference_width, MEASURES.reference_height),
        header=widths,
        header_height=MEASURES.header_height,
        padding=MEASURES.frame_padding,
        linked_gap=MEASURES.linked_gap,
    )


def next_sizes(
    sizes: Sizes, before: Document, document: Document, change: Change, memory: Memory
) -> tuple[Sizes, set[str]]:
    """Return the sizes of the next document, to which `change` leads, and the ids that may have got another size.

    `sizes` and the memory are those of `before`. Only what the change touches is measured.
    """
    if language_of(before) != language_of(document):
        return sizes_for(document, memory), {*document.statements, *document.inferences}
    renamed = _renamed(before, document, change)
    touched = set(change.ids()) | renamed
    touched.update(thesis for thesis in (before.thesis, document.thesis) if thesis and before.thesis != document.thesis)
    for step in renamed:
        for version in (before, document):
            record = version.inferences.get(step)
            if record is not None:
                touched.update(premise.statement for premise in record.premises)
    headers, widths = dict(memory.headers), dict(sizes.header)
    for step in renamed:
        if step in document.inferences:
            headers[step] = header_of(document, step)
            widths[step] = _width(headers[step], memory.measure)
        else:
            headers.pop(step, None)
            widths.pop(step, None)
    memory.headers = headers
    faces, cards = dict(memory.faces), dict(sizes.cards)
    for key in touched:
        if key in document.statements:
            faces[key] = _faced(key, document, _least_width(key, document, widths), faces.get(key), memory.measure)
            cards[key] = faces[key].size
        else:
            faces.pop(key, None)
            cards.pop(key, None)
    memory.faces, memory.document = faces, document
    return replace(sizes, cards=cards, header=widths), touched


def _renamed(before: Document, document: Document, change: Change) -> set[str]:
    """Return the inferences that a change touches, and those whose role follows from one of them."""
    found: set[str] = set()
    for (collection, key), step in change.steps.items():
        if collection == "inferences":
            nodes = {key, *(premise.statement for record in step if record is not None for premise in record.premises)}
            found.add(key)
            found.update(
                other for version in (before, document) for node in nodes for other in version.inferences_on(node)
            )
    return found


def measure_faces(document: Document, memory: Memory) -> dict[str, float]:
    """Bring headers and faces of a memory up to date with a document and return the widths of the headers.

    The faces of unchanged records stay the same objects.
    """
    memory.headers = {inference: header_of(document, inference) for inference in document.inferences}
    widths = {inference: _width(header, memory.measure) for inference, header in memory.headers.items()}
    known, least = memory.faces, _least_widths(document, widths)
    memory.faces = {
        key: _faced(key, document, least.get(key, 0.0), known.get(key), memory.measure) for key in document.statements
    }
    memory.document = document
    return widths


def _faced(key: str, document: Document, least: float, before: Face | None, measure: Measure) -> Face:
    """Return the face of a statement; the one before when it was made from the same."""
    statement, thesis, language = document.statements[key], key == document.thesis, language_of(document)
    wanted = (thesis, 0.0 if thesis else least, language)
    alike = before is not None and (before.thesis, before.least, before.language) == wanted
    if before is not None and alike and (before.statement is statement or before.statement == statement):
        return before
    return thesis_face(statement, measure, language) if thesis else card_face(statement, measure, least, language)


def _least_widths(document: Document, headers: Mapping[str, float]) -> dict[str, float]:
    """Return how wide the card of a single premise must be for the headers of its frames to fit above it."""
    least: dict[str, float] = {}
    for key, inference in document.inferences.items():
        if len(inference.premises) == 1 and headers[key] > MEASURES.narrowest_card:
            statement = inference.premises[0].statement
            least[statement] = max(headers[key], least.get(statement, 0.0))
    return least


def _least_width(statement: str, document: Document, headers: Mapping[str, float]) -> float:
    """Return the same for one statement."""
    alone = [headers[use] for use in document.uses(statement) if len(document.inferences[use].premises) == 1]
    return max([width for width in alone if width > MEASURES.narrowest_card], default=0.0)


@lru_cache(maxsize=4096)
def _width(header: Header, measure: Measure) -> float:
    width = HEADER_SIGN + measure.words(HEADER)[header.word]
    if header.scheme:
        width += HEADER_GAP + measure.words(SCHEME)[header.scheme]
    return min(width, _WIDEST_HEADER)

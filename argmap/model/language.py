"""The language of a map, of those that the program speaks."""

from argmap.model.document import Document
from argmap.tongue import known, tongue


def language_of(document: Document) -> str:
    """Return the language of a map: its own, or that of the person when it does not say or is foreign."""
    return known(document.map.language or "") or tongue()

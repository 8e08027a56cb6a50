"""What would change the verdict, said in plain words."""

from collections.abc import Iterator

from argmap.evaluation.flips import Flips
from argmap.model import Document


def flip_sentences(document: Document, found: Flips) -> Iterator[str]:
    """Yield in plain words what would change the verdict, the first five sets."""
    from argmap.model import short_name

    verb = "It would no longer stand" if found.before == "in" else "It would stand"
    for chosen in found.sets[:5]:
        parts = []
        for change in chosen:
            act, _, key = change.partition(":")
            name = short_name(document, key)
            parts.append(f"{name} were withdrawn" if act == "withdraw" else f"{name} were cut")
        yield f"{verb} if {' and '.join(parts)}."

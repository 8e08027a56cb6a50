"""Suggesting a scheme by the words that a step uses, English or German ones; never set without being asked."""

import re
from collections.abc import Sequence

from argmap.edits.cues import PREMISE
from argmap.edits.cues_english import ENGLISH
from argmap.edits.cues_german import GERMAN
from argmap.edits.schemes import schemes
from argmap.model import Document
from argmap.tongue import known

_CUES = {"en": ENGLISH, "de": GERMAN}
_LEAST = 3


def suggest_schemes(document: Document, inference: str, most: int = 3) -> Sequence[str]:
    """Return the ids of the schemes that a step's words fit, the best first.

    None for a map in a language that the program does not speak; one that names none may be in any that it does.
    """
    step = document.inferences[inference]
    statements = document.statements
    stated = document.map.language
    cues = _CUES.get(known(stated) or "", ()) if stated else (*ENGLISH, *GERMAN)
    said = " ".join(statements[p.statement].text for p in step.premises if p.statement in statements).lower()
    concluded = statements[step.target].text.lower() if step.target in statements else ""
    points: dict[str, int] = {}
    for scheme, where, worth, words in cues:
        if re.search(words, said if where == PREMISE else concluded):
            points[scheme] = points.get(scheme, 0) + worth
    # What is said of a step uses the words of its pattern (“The expert has a stake”) and does not follow it.
    about = document.inferences.get(step.target)
    order = list(schemes())
    fitting = [s for s, sum_ in points.items() if sum_ >= _LEAST and (about is None or s != about.scheme)]
    return sorted(fitting, key=lambda scheme: (-points[scheme], order.index(scheme)))[:most]

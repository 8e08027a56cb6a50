"""The words that status and strength are shown in, and the proof standards."""

from typing import Literal

from argmap.evaluation.evaluate import Evaluation
from argmap.model.records import Standard

StatusWord = Literal["stands", "defeated", "unsupported", "undecided"]


def status_word(evaluation: Evaluation, node: str) -> StatusWord | None:
    """Return the word for a node's status; None for what is not evaluated."""
    match evaluation.status.get(node):
        case "in":
            return "stands"
        case "out":
            return "unsupported" if evaluation.reason[node] == "unsupported" else "defeated"
        case "undecided":
            return "undecided"
        case _:
            return None


def strength_word(strength: float) -> str:
    """Return the words for a strength from -1 to 1; the number itself is no percentage and is not shown as one."""
    if strength >= 0.75:
        return "strongly for"
    if strength >= 0.25:
        return "for"
    if strength > -0.25:
        return "balanced"
    return "against" if strength > -0.75 else "strongly against"


def meets_standard(evaluation: Evaluation, standard: Standard) -> bool:
    """Return whether the thesis meets a proof standard. Source: Gordon, Prakken, Walton (2007), as thresholds."""
    if evaluation.thesis is None:
        return False
    strength, against = evaluation.strength[evaluation.thesis], evaluation.against_thesis
    match standard:
        case "preponderance":
            return strength > 0
        case "clear_and_convincing":
            return strength >= 0.5 and against <= 0.5
        case "beyond_reasonable_doubt":
            return strength >= 0.9 and against <= 0.1
        case "dialectically_complete":
            return evaluation.status[evaluation.thesis] == "in"

"""The words that status and strength are shown in, and the proof standards."""

from typing import Literal

from argmap.evaluation.evaluate import Evaluation
from argmap.model.records import Standard
from argmap.tongue import to_say

_EVEN = 0.005
"""Below this the two sides weigh the same. A reason of several linked premises is weak, but nothing balances it."""

StatusWord = Literal["stands", "defeated", "unsupported", "undecided"]

WEIGHTS = {
    "strongly for": to_say("The case for it is strong."),
    "for": to_say("More speaks for it than against it."),
    "weakly for": to_say("A little more speaks for it than against it."),
    "balanced": to_say("About as much speaks for it as against it."),
    "weakly against": to_say("A little more speaks against it than for it."),
    "against": to_say("More speaks against it than for it."),
    "strongly against": to_say("The case against it is strong."),
}
"""What a strength says, as a sentence about the claim; to be said."""


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
    if strength >= _EVEN:
        return "weakly for"
    if strength > -_EVEN:
        return "balanced"
    if strength > -0.25:
        return "weakly against"
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

"""What a map as a whole says: status and strength, why, and what would change it."""

from argmap.evaluation.evaluate import Evaluation, evaluate, reevaluate, what_if
from argmap.evaluation.status import Reason, Status
from argmap.evaluation.why import why
from argmap.evaluation.words import WEIGHTS, meets_standard, status_word, strength_word

__all__ = [
    "WEIGHTS",
    "Evaluation",
    "Reason",
    "Status",
    "evaluate",
    "meets_standard",
    "reevaluate",
    "status_word",
    "strength_word",
    "what_if",
    "why",
]

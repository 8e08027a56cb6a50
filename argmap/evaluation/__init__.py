"""What a map as a whole says: status, strength, and why."""

from argmap.evaluation.evaluate import Evaluation, evaluate
from argmap.evaluation.status import Reason, Status
from argmap.evaluation.why import why
from argmap.evaluation.words import meets_standard, status_word, strength_word

__all__ = ["Evaluation", "Reason", "Status", "evaluate", "meets_standard", "status_word", "strength_word", "why"]

"""The evaluation of a map as the command line prints it."""

from typing import Any

from argmap.evaluation.evaluate import evaluate
from argmap.evaluation.flip_words import flip_sentences
from argmap.evaluation.flips import flips
from argmap.evaluation.why import why
from argmap.evaluation.words import meets_standard, status_word, strength_word
from argmap.model import Document


def report(document: Document) -> dict[str, Any]:
    """Return the evaluation as JSON: thesis, status, reason, strength, explanation and flips."""
    evaluation = evaluate(document)
    found = flips(document)
    return {
        "thesis": evaluation.thesis,
        "status": dict(evaluation.status),
        "reason": dict(evaluation.reason),
        "strength": dict(evaluation.strength),
        "explanation": why(document, evaluation, evaluation.thesis) if evaluation.thesis is not None else "",
        "flips": {
            "before": found.before,
            "minimum_size": found.minimum_size,
            "sets": [list(chosen) for chosen in found.sets],
        },
    }


def report_text(document: Document) -> str:
    """Return the evaluation in a few lines for people."""
    evaluation = evaluate(document)
    thesis = evaluation.thesis
    if thesis is None:
        return "The map has no thesis, so there is no verdict."
    strength = strength_word(evaluation.strength[thesis])
    lines = [
        f"Thesis: {document.statements[thesis].text}",
        f"Verdict: {status_word(evaluation, thesis)}; the case is {strength}.",
        f"Why: {why(document, evaluation, thesis)}",
    ]
    if document.map.standard is not None:
        met = "met" if meets_standard(evaluation, document.map.standard) else "not met"
        lines.append(f"Standard {document.map.standard.replace('_', ' ')}: {met}.")
    changes = list(flip_sentences(document, flips(document)))
    if changes:
        lines += ["What would change it:", *(f"  {sentence}" for sentence in changes)]
    else:
        lines.append("No change of one claim or step alone was found that would change the verdict.")
    return "\n".join(lines)

"""The evaluation of a map as the command line prints it."""

from collections.abc import Sequence
from dataclasses import asdict
from typing import Any

from argmap.evaluation.evaluate import Evaluation, evaluation_of, what_if
from argmap.evaluation.exchange import exchange
from argmap.evaluation.flip_words import flip_sentences
from argmap.evaluation.flips import Flips, flips, flips_of
from argmap.evaluation.graph import graph_of
from argmap.evaluation.mentions import plain
from argmap.evaluation.naming import named
from argmap.evaluation.order import components
from argmap.evaluation.position_words import position_sentence
from argmap.evaluation.positions import PositionsError, positions_of
from argmap.evaluation.status import LABELS
from argmap.evaluation.why import why
from argmap.evaluation.words import WEIGHTS, meets_standard, status_word, strength_word
from argmap.model import Document
from argmap.model.collector import without_collections
from argmap.tongue import listed, say


def report(document: Document, *, talk: bool = False, without: Sequence[str] = ()) -> dict[str, Any]:
    """Return the evaluation as JSON: thesis, status, reason, strength, explanation and flips.

    With `talk`, "exchange" is a list of {"words", "node", "depth"}. `without` are ids that are withdrawn for the
    moment; the flips are those of the map as it is.
    """
    evaluation, found = _judged(document)
    if without:
        evaluation = what_if(document, without)
    thesis = evaluation.thesis
    told: dict[str, Any] = {
        "thesis": thesis,
        "status": dict(evaluation.status),
        "reason": dict(evaluation.reason),
        "strength": dict(evaluation.strength),
        "explanation": why(document, evaluation, thesis) if thesis is not None else "",
        "flips": {
            "before": found.before,
            "minimum_size": found.minimum_size,
            "sets": [list(chosen) for chosen in found.sets],
        },
    }
    if talk:
        lines = exchange(document, evaluation, thesis) if thesis is not None else []
        told["exchange"] = [asdict(line) for line in lines]
    return told


def report_text(document: Document, *, talk: bool = False, without: Sequence[str] = ()) -> str:
    """Return the evaluation in a few lines for people; with `talk` the exchange between author and critic.

    `without` are ids that are withdrawn for the moment; what would change the verdict is then left out.
    """
    if without:
        evaluation = what_if(document, without)
        found = Flips("", None, (), 0) if evaluation.withdrawn else flips(document)
    else:
        evaluation, found = _judged(document)
    thesis = evaluation.thesis
    if thesis is None:
        return "The map has no thesis, so there is no verdict."
    lines = [f"Thesis: {' '.join(document.statements[thesis].text.split())}"]
    if evaluation.withdrawn:
        lines.append(plain(f"Without {listed([named(document, key) for key in sorted(evaluation.withdrawn)])}:"))
    weight = say(WEIGHTS[strength_word(evaluation.strength[thesis])])
    lines += [
        f"Verdict: {status_word(evaluation, thesis)}. {weight}",
        f"Why: {why(document, evaluation, thesis)}",
    ]
    if document.map.standard is not None:
        met = "met" if meets_standard(evaluation, document.map.standard) else "not met"
        lines.append(f"Standard {document.map.standard.replace('_', ' ')}: {met}.")
    if evaluation.status[thesis] == "undecided" and not evaluation.withdrawn:
        lines.append(f"Positions: {_positions(document, evaluation, thesis)}")
    if not evaluation.withdrawn:
        lines += ["What would change it:", *(f"  {sentence}" for sentence in flip_sentences(document, found))]
    if talk:
        lines += [
            "The exchange:",
            *(f"  {'  ' * line.depth}{line.words}" for line in exchange(document, evaluation, thesis)),
        ]
    return "\n".join(lines)


def _judged(document: Document) -> tuple[Evaluation, Flips]:
    """Return the evaluation of a map and what would flip its thesis, from one graph."""
    with without_collections():
        graph = graph_of(document)
        order = components(graph)
        evaluation = evaluation_of(document, graph, order)
        thesis = evaluation.thesis
        if thesis is None:
            return evaluation, Flips("", None, (), 0)
        return evaluation, flips_of(graph, order, thesis, evaluation.status[thesis] == "in")


def _positions(document: Document, evaluation: Evaluation, thesis: str) -> str:
    graph = graph_of(document)
    try:
        found = positions_of(graph, [LABELS[evaluation.status[key]] for key in graph.ids])
        return position_sentence(found, thesis)
    except PositionsError as error:
        return str(error)

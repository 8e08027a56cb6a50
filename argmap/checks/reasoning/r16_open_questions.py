"""R16: critical questions of a step's scheme are open."""

from collections.abc import Iterable, Iterator

from argmap.checks.facts import Facts
from argmap.checks.finding import Check, Fix, Report
from argmap.checks.fixes import setting
from argmap.edits.scheme_questions import question_in_step, raise_question
from argmap.edits.schemes import schemes
from argmap.evaluation.naming import in_words
from argmap.model import Document, sentence_name
from argmap.tongue import say, say_counted


def open_questions(facts: Facts, ids: Iterable[str]) -> Iterator[Report]:
    """Yield a report for each step with a known scheme and a critical question that nobody has dealt with."""
    document = facts.document
    for key in ids:
        step = document.inferences[key]
        scheme = schemes().get(step.scheme or "")
        if scheme is None:
            continue
        left = [question.id for question in scheme.questions if question.id not in step.questions]
        if left:
            message = say_counted(
                "{step} leaves one question open that is usual for “{scheme}”.",
                "{step} leaves {number} questions open that are usual for “{scheme}”.",
                len(left),
                step=sentence_name(document, key),
                number=in_words(len(left)),
                scheme=scheme.name,
            )
            rest = dict.fromkeys(left, "not_applicable")
            fixes = (
                _raising(document, key, left[0]),
                setting("Mark the rest as not applicable", "inferences", key, questions={**step.questions, **rest}),
            )
            yield Report((key,), message, fixes, {"questions": [*left]})


def _raising(document: Document, step: str, question: str) -> Fix:
    title = say("Raise as objection: {question}", question=question_in_step(document, step, question))
    return Fix(title, lambda d: raise_question(d, step, question))


CHECK = Check(
    code="R16",
    name="open critical questions",
    severity="hint",
    summary="These are the usual weak points of this kind of reason.",
    help=(
        "Each kind of reasoning has questions that a critic would ask first. Example: “A doctor says so” – a"
        " doctor in that field? What did she say exactly? Do others disagree? Mark each as answered, or raise it"
        " as an objection and answer that."
    ),
    on="inferences",
    reads=frozenset({"structure", "schemes", "text"}),
    find=open_questions,
)

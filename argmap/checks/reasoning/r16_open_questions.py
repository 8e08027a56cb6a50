"""R16: critical questions of a step's scheme are open."""

from collections.abc import Iterable, Iterator

from argmap.checks.facts import Facts
from argmap.checks.finding import Check, Report
from argmap.checks.fixes import setting
from argmap.checks.reasoning.patterns import patterns
from argmap.model import sentence_name


def open_questions(facts: Facts, ids: Iterable[str]) -> Iterator[Report]:
    """Yield a report for each step with a known scheme and a critical question that nobody has dealt with."""
    document = facts.document
    for key in ids:
        step = document.inferences[key]
        pattern = patterns().get(step.scheme or "")
        if pattern is None:
            continue
        left = [question for question in pattern.questions if question not in step.questions]
        if left:
            rest = dict.fromkeys(left, "not_applicable")
            fix = setting("Mark the rest as not applicable", "inferences", key, questions={**step.questions, **rest})
            some = "one question open that is" if len(left) == 1 else f"{len(left)} questions open that are"
            message = f"{sentence_name(document, key)} leaves {some} usual for “{pattern.name}”."
            yield Report((key,), message, (fix,), {"questions": [*left]})


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

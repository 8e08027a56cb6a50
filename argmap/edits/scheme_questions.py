"""The critical questions of a step: raised as the objection that they are, or marked as dealt with."""

from argmap.edits.add import add_objection
from argmap.edits.draft import Draft
from argmap.edits.errors import EditError
from argmap.edits.scheme_blanks import Blanks
from argmap.edits.scheme_choice import known_scheme
from argmap.edits.schemes import Question, Scheme
from argmap.model import Change, Document, language_of
from argmap.model.records import Answer


def raise_question(document: Document, inference: str, question: str) -> Change:
    """Make a critical question an objection where an unfavourable answer hits, worded as a statement to be edited.

    It rebuts the premise in the question's slot, undercuts the step, or rebuts its target. Where that claim is not on
    the step's side (a premise needed false, the target of an objection) or not there, it undercuts the step. The
    question counts as answered: what is to be said about it stands in the map. Raises `EditError` when the step has no
    such question.
    """
    scheme, asked = _asked(document, inference, question)
    text = Blanks(document, inference, scheme).said(asked.objection, asked)
    change = add_objection(document, _target(document, inference, asked), text)
    draft = Draft(document)
    for (collection, key), (_, after) in change.steps.items():
        if after is not None:
            draft.put(collection, key, after)
    answers = {**document.inferences[inference].questions, question: "answered"}
    draft.update("inferences", inference, questions=answers)
    return draft.change("Raise as objection")


def mark_question(document: Document, inference: str, question: str, answer: Answer | None) -> Change:
    """Note that a critical question of a step is answered or does not apply; None: it is open again.

    Raises `EditError` when the step has no such question.
    """
    _asked(document, inference, question)
    draft = Draft(document)
    answers = {key: given for key, given in draft.inference(inference).questions.items() if key != question}
    if answer is not None:
        answers[question] = answer
    draft.update("inferences", inference, questions=answers)
    return draft.change("Mark question")


def question_in_step(document: Document, inference: str, question: str) -> str:
    """Return a question as a whole sentence in the words of the step, in the language of the map."""
    scheme, asked = _asked(document, inference, question)
    return Blanks(document, inference, scheme).said(asked.text, asked)


def _asked(document: Document, inference: str, question: str) -> tuple[Scheme, Question]:
    scheme = known_scheme(Draft(document).inference(inference).scheme or "", language_of(document))
    asked = scheme.question(question)
    if asked is None:
        raise EditError("“{name}” has no question “{question}”.", name=scheme.name, question=question)
    return scheme, asked


def _target(document: Document, inference: str, question: Question) -> str:
    step = document.inferences[inference]
    if question.attacks == "conclusion" and step.kind == "support" and step.target in document.statements:
        return step.target
    if question.attacks == "premise":
        for premise in step.premises:
            if premise.role == question.slot and not premise.negated and premise.statement in document.statements:
                return premise.statement
    return inference

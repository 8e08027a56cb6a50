"""The words of slides for steps and judgments, as templates to be said in the language of the map."""

from argmap.export.slides.case import Case
from argmap.model import Role, Statement, inference_role, short_name
from argmap.picture.words import plain
from argmap.tongue import say, to_say

ROLES = {
    Role.REASON: (to_say("Reason"), to_say("Reason {number} of {count}")),
    Role.OBJECTION: (to_say("Objection"), to_say("Objection {number} of {count}")),
    Role.REBUTTAL: (to_say("Rebuttal"), to_say("Rebuttal {number} of {count}")),
    Role.UNDERCUTTER: (to_say("Undercutter"), to_say("Undercutter {number} of {count}")),
    Role.BACKING: (to_say("Backing"), to_say("Backing {number} of {count}")),
}
"""What a step is called: the only one of its kind, and one of several."""

PLURALS = {
    Role.REASON: to_say("reasons"),
    Role.OBJECTION: to_say("objections"),
    Role.REBUTTAL: to_say("rebuttals"),
    Role.UNDERCUTTER: to_say("objections to the step"),
    Role.BACKING: to_say("what backs the step"),
}

VERDICTS = {
    "stands": to_say("The thesis stands."),
    "defeated": to_say("The thesis is defeated."),
    "unsupported": to_say("The thesis is unsupported."),
    "undecided": to_say("The thesis is undecided."),
    "": to_say("The thesis is not evaluated."),
}

STANDARDS = {
    "preponderance": (
        to_say("Proof standard “preponderance of the evidence”: met."),
        to_say("Proof standard “preponderance of the evidence”: not met."),
    ),
    "clear_and_convincing": (
        to_say("Proof standard “clear and convincing evidence”: met."),
        to_say("Proof standard “clear and convincing evidence”: not met."),
    ),
    "beyond_reasonable_doubt": (
        to_say("Proof standard “beyond reasonable doubt”: met."),
        to_say("Proof standard “beyond reasonable doubt”: not met."),
    ),
    "dialectically_complete": (
        to_say("Proof standard “every objection is answered”: met."),
        to_say("Proof standard “every objection is answered”: not met."),
    ),
}
"""What is said of a proof standard that is met, and of one that is not."""

_CONFIDENCES = {
    "low": to_say("Confidence: low."),
    "moderate": to_say("Confidence: moderate."),
    "high": to_say("Confidence: high."),
}
_TERMS = {
    term: term
    for term in (
        *(to_say("almost no chance"), to_say("remote"), to_say("very unlikely"), to_say("highly improbable")),
        *(to_say("unlikely"), to_say("improbable"), to_say("roughly even chance"), to_say("roughly even odds")),
        *(to_say("likely"), to_say("probable"), to_say("very likely"), to_say("highly probable")),
        *(to_say("almost certain"), to_say("nearly certain")),
    )
}
"""Those of `tradecraft.json`; a term of the person's own is shown as it is."""


def role_words(case: Case, step: str) -> str:
    """Return what a step is called among those of its kind on the same target: Reason 2 of 4."""
    role = inference_role(case.whole, step)
    target = case.whole.inferences[step].target
    same = [other for other in case.whole.inferences_on(target) if inference_role(case.whole, other) is role]
    return say(ROLES[role][len(same) > 1], number=same.index(step) + 1, count=len(same))


def target_name(case: Case, step: str, limit: int = 80) -> str:
    """Return what a step is aimed at, in words: a statement in quotation marks, or “the reason …”."""
    target = case.whole.inferences[step].target
    if target not in case.whole.statements and target not in case.whole.inferences:
        return say("something that is gone")
    return short_name(case.whole, target, limit)


def judgments(record: Statement) -> list[str]:
    """Return how likely a person calls a claim and how sure they are: two sentences, as the two are not to be mixed."""
    found = []
    if record.likelihood:
        term = plain(record.likelihood).replace("_", " ")
        found.append(say("Judgment: {term}.", term=say(_TERMS[term.casefold()]) if term.casefold() in _TERMS else term))
    if record.confidence:
        found.append(say(_CONFIDENCES[record.confidence]))
    return found

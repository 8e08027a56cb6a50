"""The case that a map makes for its thesis: its steps in order of weight, and what is where in it."""

from collections.abc import Collection
from dataclasses import dataclass

from argmap.evaluation import Evaluation, evaluate
from argmap.model import Document
from argmap.model.casing import Casing

_STATUS_ORDER = {"in": 0, "undecided": 1, "out": 2}


@dataclass(frozen=True, slots=True)
class Case:
    """A map with its evaluation. Steps without any premise that is there are passed over."""

    document: Document
    evaluation: Evaluation
    casing: Casing

    @staticmethod
    def of(document: Document, language: str) -> "Case":
        """Return the case of a map that is told in a language; texts of another one always stand by themselves."""
        texts = [s.text for s in document.statements.values()]
        speakers = [s.speaker for s in document.statements.values()] + [q.speaker for q in document.quotes.values()]
        own = language_of(document.map.language) or language
        casing = Casing(own if own == language else "", texts, speakers)
        return Case(document, evaluate(document), casing)

    def on(self, target: str) -> tuple[list[str], list[str]]:
        """Return the steps for and against a statement or step: those that hold first, then by force, then as drawn."""
        steps = [s for s in self.document.inferences_on(target) if self.premises(s)]
        steps.sort(key=lambda s: (_STATUS_ORDER.get(self.evaluation.status.get(s, ""), 3), -self.force(s)))
        kinds = self.document.inferences
        return [s for s in steps if kinds[s].kind == "support"], [s for s in steps if kinds[s].kind == "attack"]

    def force(self, step: str) -> float:
        """Return how much a step weighs, 0 to 1; what is not evaluated weighs nothing."""
        return round(self.evaluation.strength.get(step, 0.0), 9)

    def premises(self, step: str) -> list[str]:
        """Return the premises of a step that are there, each once."""
        named = dict.fromkeys(p.statement for p in self.document.inferences[step].premises)
        return [p for p in named if p in self.document.statements]

    def is_negated(self, step: str, statement: str) -> bool:
        """Return whether a step needs a premise to be false."""
        return any(p.negated for p in self.document.inferences[step].premises if p.statement == statement)

    def role(self, step: str, statement: str) -> str:
        """Return the slot of the scheme that a premise fills in a step; empty for none."""
        premises = self.document.inferences[step].premises
        return next((p.role or "" for p in premises if p.statement == statement), "")

    def sorted_premises(self, step: str, bridges: Collection[str]) -> tuple[list[str], list[str], list[str]]:
        """Return the premises of a step: what it starts from, what joins that to the conclusion, what is unspoken."""
        roles = {p.statement: p.role for p in self.document.inferences[step].premises}
        lead: list[str] = []
        joining: list[str] = []
        unspoken: list[str] = []
        for premise in self.premises(step):
            if self.document.statements[premise].implicit:
                unspoken.append(premise)
            else:
                (joining if roles[premise] in bridges else lead).append(premise)
        if not lead:
            lead, joining, unspoken = [*joining, *unspoken], [], []
        return lead, joining, unspoken

    def attacks_inside(self, step: str) -> list[str]:
        """Return the attacks on a step and on its premises."""
        return [a for node in (step, *self.premises(step)) for a in self.on(node)[1]]

    def below(self, step: str, known: Collection[str]) -> set[str]:
        """Return the statements of a step and of all below it that are not known yet."""
        found: set[str] = set()
        seen, stack = {step}, [step]
        while stack:
            node = stack.pop()
            if node in self.document.statements and node not in known:
                found.add(node)
            following = list(self.document.inferences_on(node))
            if node in self.document.inferences:
                following += self.premises(node)
            fresh = [n for n in following if n not in seen and n not in known]
            seen.update(fresh)
            stack += fresh
        return found


def language_of(tag: str) -> str:
    """Return "en" or "de" for a language tag of that language, else the tag's first part in small letters."""
    return tag.replace("_", "-").split("-")[0].strip().lower()

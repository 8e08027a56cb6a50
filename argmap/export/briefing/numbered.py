"""A map as numbered premises and conclusions, in the order of a proof, objections after what they are aimed at."""

from collections.abc import Iterator

from argmap.export.briefing.clauses import clause_of
from argmap.export.briefing.telling import Telling
from argmap.picture.words import plain

Section = tuple[str, list[str]]


def numbered(telling: Telling, thesis: str) -> list[Section]:
    """Return the argument for the thesis, then each objection with its answers, then the rest; every statement once."""
    proof = _Proof(telling)
    sections = [(telling.phrases.proof.argument, proof.derive([thesis]))]
    stack = proof.taken()
    seen: set[str] = set()
    while stack:
        step, target = stack.pop()
        if step in seen:
            continue
        seen.add(step)
        heading = _heading(proof, step, target)
        before = len(proof.number)
        items = proof.derive(proof.case.premises(step))
        numbers = [proof.number[p] for p in proof.case.premises(step)]
        if numbers != list(range(before + 1, len(proof.number) + 1)):
            items.append(telling.phrases.proof.given(numbers))
        sections.append((_told_again(heading, [title for title, _ in sections], telling), items))
        proof.later(step)
        stack += proof.taken()
    left = [s for s in telling.case.document.statements if s not in proof.number]
    if left:
        sections.append(("", [telling.phrases.verdict.beside(len(left)), *proof.derive(left)]))
    return sections


def _heading(proof: "_Proof", step: str, target: str) -> str:
    """Return what a step of objection, or one aimed at another step, is called by the numbers that it is about."""
    words = proof.telling.phrases.proof
    record = proof.case.document.inferences[step]
    aimed_at = proof.case.document.inferences.get(record.target)
    if aimed_at is None:
        return words.objection_to(proof.number[target])
    numbers = [proof.number[p] for p in proof.case.premises(record.target) if p in proof.number]
    if aimed_at.kind == "attack":
        return words.answer_to(numbers) if record.kind == "attack" else words.support_of_objection(numbers)
    to = proof.number.get(aimed_at.target, 0)
    return words.objection_to_step(numbers, to) if record.kind == "attack" else words.support_of_step(numbers, to)


def _told_again(heading: str, before: list[str], telling: Telling) -> str:
    """Return a heading so that no two are alike that follow each other: the second begins with other words."""
    first, _, rest = heading.partition(" ")
    other = f"{telling.phrases.proof.again.get(first, first)} {rest}"
    return other if heading in before else heading


class _Proof:
    """Statements as they get their numbers."""

    def __init__(self, telling: Telling) -> None:
        self.telling = telling
        self.case = telling.case
        self.number: dict[str, int] = {}
        self.fresh: list[tuple[str, str]] = []
        """Steps that come later, each with the statement whose number its heading names."""

    def taken(self) -> list[tuple[str, str]]:
        """Return the steps noted since the last call, the first one last."""
        noted, self.fresh = self.fresh[::-1], []
        return noted

    def derive(self, goals: list[str]) -> list[str]:
        """Return a numbered list in Markdown (as one paragraph) of the goals and what supports them, not yet given."""
        before = len(self.number)
        for goal in goals:
            for statement in self._bottom_up(goal):
                self.number[statement] = len(self.number) + 1
        items = [self._item(statement) for statement in list(self.number)[before:]]
        return ["\n".join(items)] if items else []

    def later(self, step: str) -> None:
        """Note what is aimed at a step itself, to be told later."""
        record = self.case.document.inferences[step]
        about = record.target if record.target in self.number else self.case.premises(step)[0]
        supports, attacks = self.case.on(step)
        self.fresh += [(s, about) for s in [*supports, *attacks]]

    def _bottom_up(self, goal: str) -> Iterator[str]:
        """Yield the statements that support a goal and have no number yet, each after those that support it."""
        opened = {goal}
        stack = [(goal, iter(self._supporters(goal)))] if goal not in self.number else []
        while stack:
            statement, rest = stack[-1]
            following = next((s for s in rest if s not in self.number and s not in opened), None)
            if following is None:
                stack.pop()
                yield statement
            else:
                opened.add(following)
                stack.append((following, iter(self._supporters(following))))

    def _supporters(self, statement: str) -> list[str]:
        return [p for step in self.case.on(statement)[0] for p in self.case.premises(step)]

    def _item(self, statement: str) -> str:
        words = self.telling.phrases
        record = self.case.document.statements[statement]
        text = record.text if plain(record.text) else words.heading.no_words
        clause = clause_of(text, self.case.casing, self.telling.notes.mark(statement))
        supports, attacks = self.case.on(statement)
        self.fresh += [(step, statement) for step in attacks]
        for step in supports:
            self.later(step)
        grounds = [self._grounds(step) for step in supports]
        known = "; ".join(ground for ground in grounds if ground)
        if not known:
            unspoken = f" *({words.proof.unspoken})*" if record.implicit else ""
            return f"({self.number[statement]}) {clause.sentence()}{unspoken}"
        return f"({self.number[statement]}) **{words.proof.therefore}** {clause.sentence()} *({known})*"

    def _grounds(self, step: str) -> str:
        numbers = [self.number[p] for p in self.case.premises(step) if p in self.number]
        return self.telling.phrases.proof.from_(numbers) if numbers else ""

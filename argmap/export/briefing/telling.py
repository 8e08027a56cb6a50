"""Tells the reasons and objections of a map in connected sentences, from its structure.

Each step becomes a task; what hangs below it becomes further tasks right behind it, so that an answer follows its
objection and a reason its claim. A statement is told once and only referred to after that, which also ends cycles.
"""

from collections.abc import Iterable, Iterator
from dataclasses import replace
from itertools import pairwise

from argmap.export.briefing.case import Case
from argmap.export.briefing.clauses import Clause, clause_of, named_again, said, wrapped
from argmap.export.briefing.escaping import prose
from argmap.export.briefing.notes import Notes
from argmap.export.briefing.phrases import Phrases, Turn, Turns
from argmap.export.briefing.rotation import Rotation
from argmap.export.briefing.tasks import ATTACKS, BRIDGES, CON, OF_ESSAYS, PRO, STAKES, Task
from argmap.picture.words import plain

_LONG_PARAGRAPH = 75
"""Words after which a new point begins a new paragraph."""

_SHORT_PARAGRAPH = 35
"""Words after which a turn to another claim begins a new paragraph."""

_TOGETHER = 230
"""Characters that several premises may have to be told in one sentence."""


class Telling:
    """One text as it is told from beginning to end: what was said already, and which turn of phrase comes next."""

    def __init__(self, case: Case, phrases: Phrases, notes: Notes, deepest: int = 5, most: int = 400) -> None:
        """Start a text that goes `deepest` steps down and has about `most` sentences."""
        self.case = case
        self.phrases = phrases
        self.notes = notes
        self.told: set[str] = set()
        self._deepest = deepest
        self._most = most
        self._say = phrases.say
        self._rotation = Rotation()
        self._count = 0
        self._paragraph_begins = False
        self._failed = -1
        """How many sentences there were when a reason was said to fail."""

        self._left_open = -1
        """How many sentences there were when something was said to be undecided."""

        self._speaker = ""
        """Who was named as speaker of the clause before this one in the same step."""

    def turn(self, turns: Turns) -> Turn:
        """Return the next turn of phrase of a list."""
        return self._rotation.next(turns)

    def clause(self, statement: str, *, negated: bool = False) -> Clause:
        """Return a statement as a clause and remember that it was told; the second time it is only named."""
        record = self.case.document.statements[statement]
        if statement in self.told:
            clause = named_again(self.case.document, statement, self.case.casing)
            clause = wrapped(self._say.noted, clause)
        else:
            self.told.add(statement)
            text = record.text if plain(record.text) else self.phrases.heading.no_words
            clause = clause_of(text, self.case.casing, self.notes.mark(statement))
            if plain(record.speaker) and record.speaker != self._speaker:
                clause = wrapped(self._say.according, clause, name=prose(record.speaker))
            self._speaker = record.speaker
        return wrapped(self._say.not_so, clause) if negated else clause

    def paragraphs(self, tasks: Iterable[Task], opening: list[str] | None = None) -> list[str]:
        """Return the steps, with all that hangs below them, as paragraphs; `opening` begins the first one."""
        done: list[str] = []
        paragraph = list(opening or [])
        self._count += len(paragraph)
        stack = [replace(task, said_at=self._count) for task in reversed(list(tasks))]
        while stack:
            task = stack.pop()
            if task.closing:
                sentences = self._closing(task)
            else:
                if self._breaks(task, paragraph):
                    done.append(" ".join(paragraph))
                    paragraph = []
                self._paragraph_begins = not paragraph
                sentences = self._step(task, stack)
            paragraph += sentences
            self._count += len(sentences)
        return [*done, " ".join(paragraph)] if paragraph else done

    def below_statement(self, statement: str, side: str, depth: int, path: frozenset[str] = frozenset()) -> list[Task]:
        """Return what supports and attacks a statement as tasks, in order of weight, for and then against."""
        return self._on_statement(statement, side, depth, self._say.this, path)

    def below_step(self, step: str, side: str, depth: int, path: frozenset[str] = frozenset()) -> list[Task]:
        """Return what hangs below a step whose premises have just been told."""
        return self._below(Task(step, "reason", side, depth, path=path), [])

    # --- one step -------------------------------------------------------------------------------------------------

    def _step(self, task: Task, stack: list[Task]) -> list[str]:
        if task.depth > self._deepest or self._count > self._most:
            left = self.case.below(task.step, self.told)
            self.told |= left
            return [self._say.further(len(left))] if left else []
        fresh = [p for p in self.case.premises(task.step) if p not in self.told]
        circular = any(p in task.path for p in self.case.premises(task.step))
        sentences = self._premises(task)
        if circular:
            stack.append(replace(task, closing=True))
            undecided = self.case.evaluation.status.get(task.step) == "undecided"
            return sentences if undecided else [*sentences, self._rotation.next(self._say.circle)]
        at = self._count + len(sentences)
        stack.append(replace(task, closing=True))
        stack.extend(reversed([replace(t, said_at=at) for t in self._below(task, fresh)]))
        return sentences

    def _closing(self, task: Task) -> list[str]:
        status = self.case.evaluation.status.get(task.step)
        attacked = task.kind in ATTACKS
        if status == "undecided":
            if not attacked or self._left_open == self._count:
                return []
            self._left_open = self._count + 1
            return [self._rotation.next(self._say.open_between)]
        if attacked:
            if status == "in" and task.side == CON:
                answered = self.case.attacks_inside(task.step)
                return [self._rotation.next(self._say.stands_all_the_same if answered else self._say.unanswered)]
            if status == "out" and not self.case.attacks_inside(task.step):
                return [self._rotation.next(self._say.not_accepted)]
            return []
        if status != "out" or task.side != PRO or self._failed == self._count:
            return []
        self._failed = self._count + 1
        return [self._rotation.next(self._say.step_fails)]

    def _breaks(self, task: Task, paragraph: list[str]) -> bool:
        if task.kind in ("answer", "more_answer", "undercut") or not paragraph:
            return False
        turns_to_another = task.kind in ("reason", "objection") and not self._is_near(task)
        words = sum(len(sentence.split()) for sentence in paragraph)
        return words > (_SHORT_PARAGRAPH if turns_to_another else _LONG_PARAGRAPH)

    # --- what hangs below -----------------------------------------------------------------------------------------

    def _below(self, task: Task, fresh: list[str]) -> list[Task]:
        case = self.case
        path = task.path
        depth = task.depth + 1
        lead, *others = case.sorted_premises(task.step, BRIDGES)
        premises = [*lead, *(p for part in others for p in part)]
        found: list[Task] = []
        supports, attacks = case.on(task.step)
        found += [Task(s, "backing", task.side, depth, path=path) for s in supports]
        found += self._attacks(attacks, "undercut", task.side, depth, None, "", path)
        for number, premise in enumerate(premises):
            if premise in fresh or not fresh:
                heading = len(lead) == 1 and task.depth == 1
                ordinal = self._ordinal(number, len(premises), heading=heading, apart=any(others))
                found += self._on_statement(premise, task.side, depth, ordinal, path)
        if task.side == CON:
            # An objection is first backed up and then answered.
            answers = [replace(t, kind="more_answer") for t in found if t.kind in ("answer", "more_answer")]
            found = [t for t in found if t.kind not in ("answer", "more_answer")]
            different = list({tuple(case.premises(t.step)): t for t in reversed(answers)}.values())[::-1]
            found += [replace(t, kind="answer") for t in different[:1]] + different[1:]
        return found

    def _on_statement(self, statement: str, side: str, depth: int, ordinal: str, path: frozenset[str]) -> list[Task]:
        supports, attacks = self.case.on(statement)
        first = "reason" if side == PRO else "objection_rests"
        found = [
            Task(s, first if n == 0 else "more_reason", side, depth, statement, ordinal, path=path | {statement})
            for n, s in enumerate(supports)
        ]
        return found + self._attacks(attacks, "objection", side, depth, statement, ordinal, path | {statement})

    def _attacks(
        self, steps: list[str], kind: str, side: str, depth: int, about: str | None, ordinal: str, path: frozenset[str]
    ) -> list[Task]:
        """An attack on what speaks for the thesis is an objection, one on what speaks against it an answer."""
        kinds = (kind, "more_objection" if kind == "objection" else kind)
        if side == CON:
            kinds = ("answer", "more_answer")
        other = PRO if side == CON else CON
        return [Task(s, kinds[min(n, 1)], other, depth, about, ordinal, path=path) for n, s in enumerate(steps)]

    def _ordinal(self, number: int, count: int, *, heading: bool, apart: bool) -> str:
        """Return what to call a premise; `heading`: the first one opens a paragraph, `apart`: the last stands alone."""
        if count == 1 or (apart and number == count - 1):
            return self._say.this
        if heading and number == 0:
            return self._say.main_point
        if count > 2 and number == count - 1:
            return self._say.last
        return self._say.ordinals[number] if number < len(self._say.ordinals) else self._say.this

    # --- sentences ------------------------------------------------------------------------------------------------

    def _premises(self, task: Task) -> list[str]:
        lead, bridges, implicit = self.case.sorted_premises(task.step, BRIDGES)
        self._speaker = ""
        near = self._is_near(task)
        first, before = self._opening(task, near, lead)
        if len(lead) == 1:
            sentences = [said(first, self._clause_in(task.step, lead[0]), **self._slots(task, near))]
        else:
            sentences = self._several(task, first, lead, near)
        return [*before, *sentences, *self.bridging(task.step, bridges, implicit)]

    def _is_near(self, task: Task) -> bool:
        """Return whether a reader still knows what “this”, or “the main point” of a paragraph, is."""
        behind = self._count - task.said_at
        return behind <= 0 or (task.ordinal == self._say.main_point and behind <= 4 and not self._paragraph_begins)

    def bridging(self, step: str, bridges: list[str], implicit: list[str]) -> list[str]:
        """Return the premises that join the others to the conclusion, spoken or not, each as a sentence."""
        say, role = self._say, self.case.role
        rules = [
            said(self.turn(say.stake if role(step, p) in STAKES else say.rule), self._clause_in(step, p))
            for p in bridges
        ]
        return rules + [said(self.turn(say.granted), self._clause_in(step, p)) for p in implicit]

    def _clause_in(self, step: str, statement: str) -> Clause:
        return self.clause(statement, negated=self.case.is_negated(step, statement))

    def _opening(self, task: Task, near: bool, lead: list[str]) -> tuple[Turn, list[str]]:
        """Return the turn of phrase for a step, and what takes up its target again where that is far behind."""
        say = self._say
        turns: Turns = getattr(self.phrases.essay if task.kind in OF_ESSAYS else say, task.kind, say.first_reason)
        match task.kind:
            case "reason" if near:
                evidence = all(self.case.document.statements[p].kind == "evidence" for p in lead)
                return self.turn(say.first_evidence if evidence else say.first_reason), []
            case "reason":
                return self.turn(say.resumed), self._again(task, say.back_to)
            case "more_reason" if not near and self._paragraph_begins:
                return self.turn(turns), self._again(task, say.more_for)
            case "objection" if not near:
                return self.turn(say.objection_resumed), self._again(task, say.doubted)
            case _:
                return self.turn(turns), []

    def _again(self, task: Task, turns: Turns) -> list[str]:
        if task.about is None:
            return []
        return [said(self.turn(turns), named_again(self.case.document, task.about, self.case.casing))]

    def _slots(self, task: Task, near: bool) -> dict[str, str]:
        name = task.ordinal if near and task.ordinal else self._say.this
        small = name if self.phrases.code == "de" else name[0].lower() + name[1:]
        return {"ref": name, "target": self._say.targets.get(name, small)}

    def _several(self, task: Task, first: Turn, lead: list[str], near: bool) -> list[str]:
        clauses = [self._clause_in(task.step, p) for p in lead]
        slots = self._slots(task, near)
        inlines = [c.inline for c in clauses if c.inline is not None]
        short = sum(len(c.apart) for c in clauses) <= _TOGETHER
        if first.inline and len(inlines) == len(clauses) and len(clauses) <= 3 and short:
            return [f"{first.inline.format(self.joined(clauses, first), **slots)}.{clauses[-1].mark}"]
        if task.kind in ("reason", "more_reason") and len(clauses) > 2:
            first = self.turn(self._say.several)
        return [said(first, clauses[0], **slots), *self.linked(clauses[1:])]

    def joined(self, clauses: list[Clause], turn: Turn) -> str:
        """Return clauses as one, each with the conjunction of the turn, without the last one's footnote mark."""
        conjunction = self._say.conjunction
        again = f"{conjunction} " if conjunction and turn.inline.endswith(f"{conjunction} {{}}") else ""
        words = clauses[0].inline or ""
        for before, clause in pairwise(clauses):
            last = clause is clauses[-1]
            joint = f"{self._say.and_} {again}" if last else f", {again}"
            comma = "," if before.mark and last else ""
            words += f"{comma}{before.mark}{joint}{clause.inline}" if last else f",{before.mark} {again}{clause.inline}"
        return words

    def linked(self, clauses: list[Clause]) -> Iterator[str]:
        """Yield the further premises of a step, each as a sentence."""
        for clause in clauses:
            word = self._rotation.next(self._say.linked)
            yield f"{word}{clause.inline}.{clause.mark}" if word and clause.inline is not None else clause.sentence()

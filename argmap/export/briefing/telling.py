"""Tells the reasons and objections of a map in connected sentences, from its structure.

Each step becomes a task; what hangs below it becomes further tasks right behind it, so that an answer follows its
objection and a reason its claim. A statement is told once and only referred to after that, which also ends cycles.
"""

from collections.abc import Iterable
from dataclasses import replace

from argmap.export.briefing.case import Case
from argmap.export.briefing.clauses import Clause, clause_of, named_again, said, wrapped
from argmap.export.briefing.escaping import prose
from argmap.export.briefing.notes import Notes
from argmap.export.briefing.order import Order
from argmap.export.briefing.phrases import Phrases, Turn, Turns
from argmap.export.briefing.rotation import Rotation
from argmap.export.briefing.rows import Rows
from argmap.export.briefing.tasks import ATTACKS, BRIDGES, CON, OF_ESSAYS, PRO, STAKES, Task
from argmap.model import short_text
from argmap.picture.words import plain

_LONG_PARAGRAPH = 75
"""Words after which a new point begins a new paragraph."""

_SHORT_PARAGRAPH = 35
"""Words after which a turn to another claim begins a new paragraph."""

_MOST_IN_SHORT = 3
"""Premises of a step that may be told where there is little room."""

_DEEPEST, _MOST = 5, 400
"""Steps that a text goes down, and sentences after which it is not carried on."""

_FAR = 3
"""Sentences after which a further reason says for what it is one."""


class Telling:
    """One text as it is told from beginning to end: what was said already, and which turn of phrase comes next."""

    def __init__(self, case: Case, phrases: Phrases, notes: Notes, longest: int | None = None) -> None:
        """Start a text; `longest`: how many characters of a statement are told, None for all."""
        self.case = case
        self.phrases = phrases
        self.notes = notes
        self.told: set[str] = set()
        self._longest = longest
        self._say = phrases.say
        self._rotation = Rotation()
        self._order = Order(case, phrases.say)
        self.rows = Rows(phrases.say, self._rotation)
        self._count = 0
        self._failed = -1
        """How many sentences there were when a reason was said to fail."""

        self._left_open = -1
        """How many sentences there were when something was said to be undecided."""

        self._speaker = ""
        """Who was named as speaker of the clause before this one in the same step."""

        self._untold = 0
        """Statements that were passed over in this paragraph."""

        self._topic: str | None = None
        """The statement that was taken up again last, in what hangs together."""

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
            text = self.shortened(record.text) if plain(record.text) else self.phrases.heading.no_words
            clause = clause_of(text, self.case.casing, self.notes.mark(statement))
            if plain(record.speaker) and record.speaker != self._speaker:
                clause = wrapped(self._say.according, clause, name=prose(record.speaker))
            self._speaker = record.speaker
        return wrapped(self._say.not_so, clause) if negated else clause

    def shortened(self, text: str) -> str:
        """Return as much of a text as may be told of it."""
        return text if self._longest is None else short_text(plain(text), self._longest)

    def in_short(self, objection: Task) -> list[str]:
        """Return an objection and the answers to it, without what hangs below them, as sentences."""
        sentences = self._premises(objection)
        answers = [t for t in self._order.below(objection, []) if t.kind in ("answer", "more_answer")]
        for task in answers:
            sentences += self._premises(task)
        return [*sentences, *self._closing(objection)]

    def grounds_of(self, step: str) -> list[Task]:
        """Return the reasons for the premises of a step that can be told in short, the first one for each first."""
        reasons = [t for t in self.below_step(step, PRO, 1) if t.kind in ("reason", "more_reason")]
        short = [t for t in reasons if len(self.case.premises(t.step)) <= _MOST_IN_SHORT]
        return sorted(short, key=lambda t: t.kind != "reason")

    def ground_in_a_clause(self, step: str) -> list[str]:
        """Return the first point of the strongest reason for a premise of a step as a sentence; nothing without any."""
        reasons = [task for task in self.below_step(step, PRO, 1) if task.kind == "reason"]
        if not reasons:
            return []
        self._topic = None
        task = replace(reasons[0], said_at=self._count)
        starts, *others = self.case.sorted_premises(step, BRIDGES)
        if len(starts) == 1 and self.told.isdisjoint(p for part in others for p in part):
            task = replace(task, ordinal=self._say.this)
        lead, _, _ = self.case.sorted_premises(task.step, BRIDGES)
        first, before = self._opening(task, self._is_near(task), lead[:1])
        self._count += 1
        return [*before, said(first, self._clause_in(task.step, lead[0]), **self._slots(task))]

    def grounds(self, tasks: list[Task]) -> list[str]:
        """Return reasons for what was just told as sentences, without what hangs below them."""
        self._topic = None
        sentences: list[str] = []
        for task in tasks:
            following = self._premises(replace(task, said_at=self._count - len(sentences)))
            sentences += following
            self._count += len(following)
        return sentences

    def paragraphs(self, tasks: Iterable[Task], opening: list[str] | None = None) -> list[str]:
        """Return the steps, with all that hangs below them, as paragraphs; `opening` begins the first one."""
        done: list[str] = []
        paragraph = list(opening or [])
        self._topic = None
        self._count += len(paragraph)
        stack = [replace(task, said_at=self._count) for task in reversed(list(tasks))]
        while stack:
            task = stack.pop()
            if task.closing:
                sentences = self._closing(task)
            else:
                if self._breaks(task, paragraph):
                    done.append(" ".join([*paragraph, *self._left_out()]))
                    paragraph = []
                sentences = self._step(task, stack)
            paragraph += sentences
            self._count += len(sentences)
        last = [*paragraph, *self._left_out()]
        return [*done, " ".join(last)] if last else done

    def _left_out(self) -> list[str]:
        """Return how much was not told since the last time, as a sentence at the end of a paragraph."""
        left, self._untold = self._untold, 0
        return [self._say.further(left)] if left else []

    def below_statement(self, statement: str, side: str, depth: int, path: frozenset[str] = frozenset()) -> list[Task]:
        """Return what supports and attacks a statement as tasks, in order of weight, for and then against."""
        return self._order.on_statement(statement, side, depth, self._say.this, path)

    def below_step(self, step: str, side: str, depth: int, path: frozenset[str] = frozenset()) -> list[Task]:
        """Return what hangs below a step whose premises have just been told."""
        return self._order.below(Task(step, "reason", side, depth, path=path), [])

    # --- one step -------------------------------------------------------------------------------------------------

    def _step(self, task: Task, stack: list[Task]) -> list[str]:
        if task.depth > _DEEPEST or self._count > _MOST:
            left = self.case.below(task.step, self.told)
            self.told |= left
            self._untold += len(left)
            return []
        fresh = [p for p in self.case.premises(task.step) if p not in self.told]
        circular = any(p in task.path for p in self.case.premises(task.step))
        undecided = self.case.evaluation.status.get(task.step) == "undecided"
        if circular and undecided and task.kind == "answer" and len(self.case.premises(task.step)) == 1:
            self._left_open = self._count + 1
            return [self._rotation.next(self._say.excluded)]
        sentences = self._premises(task)
        if circular:
            stack.append(replace(task, closing=True))
            return sentences if undecided else [*sentences, self._rotation.next(self._say.circle)]
        at = self._count + len(sentences)
        stack.append(replace(task, closing=True))
        stack.extend(reversed([replace(t, said_at=at) for t in self._order.below(task, fresh)]))
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
        if task.kind in ("reason", "objection") and self._is_near(task) and task.ordinal != self._say.main_point:
            return False  # A pronoun does not look back over the end of a paragraph.
        turns_to_another = task.kind in ("reason", "objection", "more_reason") and not self._is_near(task)
        words = sum(len(sentence.split()) for sentence in paragraph)
        return words > (_SHORT_PARAGRAPH if turns_to_another else _LONG_PARAGRAPH)

    # --- sentences ------------------------------------------------------------------------------------------------

    def _premises(self, task: Task) -> list[str]:
        lead, bridges, implicit = self.case.sorted_premises(task.step, BRIDGES)
        self._speaker = ""
        near = self._is_near(task)
        first, before = self._opening(task, near, lead)
        clauses = [self._clause_in(task.step, p) for p in lead]
        if len(clauses) > 2 and task.kind in ("reason", "more_reason") and not self.rows.in_one(first, clauses):
            first = self.turn(self._say.several_resumed if before else self._say.several)
        sentences = self.rows.together(first, clauses, **self._slots(task))
        return [*before, *sentences, *self.bridging(task.step, bridges, implicit)]

    def _is_near(self, task: Task) -> bool:
        """Return whether a reader still knows what “this”, or “the main point” of a paragraph, is."""
        behind = self._count - task.said_at
        if task.ordinal == self._say.main_point:
            return self._topic is None
        if task.about is not None and not task.ordinal:
            return False
        return behind <= 0 or (task.kind == "more_reason" and behind < _FAR)

    def bridging(self, step: str, bridges: list[str], implicit: list[str]) -> list[str]:
        """Return the premises that join the others to the conclusion, spoken or not, each as a sentence."""
        rules = [said(self.turn(self._bridge(self.case.role(step, p))), self._clause_in(step, p)) for p in bridges]
        return rules + [said(self.turn(self._say.granted), self._clause_in(step, p)) for p in implicit]

    def _bridge(self, role: str) -> Turns:
        if role in STAKES:
            return self._say.stake
        return self._say.rule_of.get(role, self._say.rule)

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
            case "more_reason" if task.about is not None and task.about == self._topic:
                return self.turn(say.more_for_itself if self._count - task.said_at >= _FAR else turns), []
            case "more_reason" if near and self._count - task.said_at >= _FAR:
                return self.turn(say.more_reason_for), []
            case "more_reason" if not near:
                return self.turn(turns), self._again(task, say.more_for)
            case "objection" if task.about is not None and task.about == self._topic:
                return self.turn(say.against_itself), []
            case "objection" if not near:
                return self.turn(say.objection_resumed), self._again(task, say.doubted)
            case _:
                return self.turn(turns), []

    def _again(self, task: Task, turns: Turns) -> list[str]:
        if task.about is None:
            return []
        self._topic = task.about
        return [said(self.turn(turns), named_again(self.case.document, task.about, self.case.casing))]

    def _slots(self, task: Task) -> dict[str, str]:
        name = task.ordinal if task.ordinal and self._is_near(task) else self._say.this
        small = name if self.phrases.code == "de" else name[0].lower() + name[1:]
        return {"ref": name, "target": self._say.targets.get(name, small)}

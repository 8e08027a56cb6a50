"""What hangs below a step of a map, as tasks in the order in which they are told."""

from dataclasses import replace

from argmap.export.briefing.case import Case
from argmap.export.briefing.phrases import Connectives
from argmap.export.briefing.tasks import BRIDGES, CON, PRO, Task


class Order:
    """The order in which the reasons and objections of a case are told, in order of weight."""

    def __init__(self, case: Case, say: Connectives) -> None:
        """`say` has the names of the points that are told."""
        self._case = case
        self._say = say

    def below(self, task: Task, fresh: list[str]) -> list[Task]:
        """Return what hangs below a step and its premises; `fresh`: those told just now, empty for all of them."""
        case = self._case
        path = task.path
        depth = task.depth + 1
        lead, *others = case.sorted_premises(task.step, BRIDGES)
        premises = [*lead, *(p for part in others for p in part)]
        found: list[Task] = []
        supports, attacks = case.on(task.step)
        found += [Task(s, "backing", task.side, depth, path=path) for s in supports]
        undercuts = self._attacks(attacks, "undercut", task.side, depth, None, "", path)
        backed: list[Task] = []
        for number, premise in enumerate(premises):
            if premise in fresh or not fresh:
                heading = len(lead) != 2 and task.depth == 1
                ordinal = self._ordinal(number, len(premises), heading=heading, apart=any(others))
                backed += self.on_statement(premise, task.side, depth, ordinal, path)
        if backed and task.depth == 1 and task.side == PRO:
            # Whether a line of reasoning carries its conclusion is asked when all of it is known.
            found += [*backed, *(replace(t, kind="undercut_all") for t in undercuts)]
        else:
            found += [*undercuts, *backed]
        if task.side == CON:
            # An objection is first backed up and then answered.
            answers = [replace(t, kind="more_answer") for t in found if t.kind in ("answer", "more_answer")]
            found = [t for t in found if t.kind not in ("answer", "more_answer")]
            different = list({tuple(case.premises(t.step)): t for t in reversed(answers)}.values())[::-1]
            found += [replace(t, kind="answer") for t in different[:1]] + different[1:]
        return found

    def on_statement(self, statement: str, side: str, depth: int, ordinal: str, path: frozenset[str]) -> list[Task]:
        """Return what supports and attacks a statement, called `ordinal` in the text, for and then against."""
        supports, attacks = self._case.on(statement)
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
        if heading:
            return self._say.main_point if number == 0 else ""
        if count == 2:
            return self._say.pair[number]
        if number == count - 1:
            return self._say.last
        return self._say.ordinals[number] if number < len(self._say.ordinals) else self._say.this

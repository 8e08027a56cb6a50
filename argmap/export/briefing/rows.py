"""Several premises of one step: in one sentence where that can be read, else as sentences that follow each other."""

from collections.abc import Iterator
from itertools import pairwise

from argmap.export.briefing.clauses import Clause, said
from argmap.export.briefing.phrases import Connectives, Turn
from argmap.export.briefing.rotation import Rotation

_TOGETHER = 230
"""Characters that several premises may have to be told in one sentence."""

_IN_A_ROW = 420
"""Characters that the further premises of a step may have to be told in a row after a colon."""


class Rows:
    """How the premises of a step follow each other."""

    def __init__(self, say: Connectives, rotation: Rotation) -> None:
        """`rotation` says which connective comes next."""
        self._say = say
        self._rotation = rotation

    def together(self, first: Turn, clauses: list[Clause], **slots: str) -> list[str]:
        """Return the premises of a step after a turn of phrase: in one sentence where that reads well."""
        if len(clauses) > 1 and self.in_one(first, clauses):
            return [f"{first.inline.format(self.joined(clauses, first), **slots)}.{clauses[-1].mark}"]
        if self._are_pair(first, clauses):
            pair = f"{clauses[0].apart},{clauses[0].mark}{self._say.and_} {clauses[1].inline}"
            return [f"{first.apart.format(pair, **slots)}.{clauses[1].mark}"]
        return [said(first, clauses[0], **slots), *self.linked(clauses[1:])]

    def together_in_a_row(self, first: Turn, clauses: list[Clause]) -> list[str]:
        """Return premises after a turn of phrase: in one sentence, or the first one and then the others in a row."""
        if len(clauses) < 3 or self.in_one(first, clauses) or not self._can_be_a_row(clauses[1:]):
            return self.together(first, clauses)
        return [said(first, clauses[0]), self._row(clauses[1:])]

    def headed(self, clauses: list[Clause]) -> list[str]:
        """Return the premises that open a line of reasoning, the first one in bold."""
        first, *rest = clauses
        can_go_on = self._can_be_a_row(rest)
        if len(rest) == 1 and can_go_on and first.end == "." and len(first.apart + rest[0].apart) <= _TOGETHER:
            return [f"**{first.apart}**,{first.mark}{self._say.and_} {rest[0].inline}.{rest[0].mark}"]
        heading = f"**{first.apart}{first.end}**{first.mark}"
        if len(rest) < 2 or not can_go_on:
            return [heading, *self.linked(rest)]
        return [heading, self._row(rest)]

    def in_one(self, turn: Turn, clauses: list[Clause]) -> bool:
        """Return whether clauses can follow a turn of phrase in one sentence."""
        if not turn.inline or len(clauses) > 3 or any(c.inline is None for c in clauses):
            return False
        return sum(len(c.apart) for c in clauses) <= _TOGETHER

    def _are_pair(self, turn: Turn, clauses: list[Clause]) -> bool:
        """Return whether two clauses can follow a turn of phrase that wants a sentence, joined as one."""
        if turn.inline or not turn.apart.endswith("{}") or len(clauses) != 2:
            return False
        first, second = clauses
        short = len(first.apart) + len(second.apart) <= _TOGETHER
        return short and first.inline is not None and second.inline is not None

    def joined(self, clauses: list[Clause], turn: Turn) -> str:
        """Return clauses as one, each with the conjunction of the turn, without the last one's footnote mark."""
        conjunction = self._say.conjunction
        again = f"{conjunction} " if conjunction and turn.inline.endswith(f"{conjunction} {{}}") else ""
        words = clauses[0].inline or ""
        for before, clause in pairwise(clauses):
            joint = f"{self._say.and_} {again}" if clause is clauses[-1] else f" {again}"
            words += f",{before.mark}{joint}{clause.inline}"
        return words

    def _can_be_a_row(self, clauses: list[Clause]) -> bool:
        return all(c.inline is not None for c in clauses) and sum(len(c.apart) for c in clauses) <= _IN_A_ROW

    def _row(self, clauses: list[Clause]) -> str:
        """Return the further premises of a step after a colon, as one sentence."""
        first, *others, last = clauses
        begin = first.apart if self._say.capital_after_colon else first.inline
        row = "; ".join([f"{begin}{first.mark}", *(f"{c.inline}{c.mark}" for c in others)])
        return f"{self._say.belongs_with(len(clauses))}: {row};{self._say.and_} {last.inline}.{last.mark}"

    def linked(self, clauses: list[Clause]) -> Iterator[str]:
        """Yield the further premises of a step, each as a sentence."""
        for clause in clauses:
            word = self._say.linked_last if clause is clauses[-1] else self._rotation.next(self._say.linked)
            yield f"{word}{clause.inline}.{clause.mark}" if word and clause.inline is not None else clause.sentence()

"""What was done to a document, step by step: what can be undone, what can be done again, and where it was saved."""

from collections.abc import Iterable
from dataclasses import dataclass

from argmap.model.change import Change, ChangeError

Run = tuple[str, ...]
"""What a run of typing is about, such as (collection, id, field): its changes become one step of the history."""

Act = str | int
"""What moved the document on: `do` made a step, `join` lengthened the last one, `back` took it back for good; a number
went so many steps into the past (below 0) or the future (above 0)."""


@dataclass(frozen=True, slots=True, eq=False)
class Step:
    """One step of the history, and the run of typing that it belongs to; no two steps are the same."""

    change: Change
    run: Run | None = None


_NOWHERE = Step(Change.of("", {}))


class History:
    """The steps done, oldest first, those undone, the next one to be done again last, and the place of the last save.

    `saved` is the last step done when the file was written, or None: it was written before the first.
    """

    def __init__(self, done: Iterable[Step] = (), undone: Iterable[Step] = (), saved: Step | None = None) -> None:
        self.done = list(done)
        self.undone = list(undone)
        self.saved = saved

    @property
    def last(self) -> Step | None:
        """The last step done."""
        return self.done[-1] if self.done else None

    @property
    def at_saved(self) -> bool:
        """Whether the document is what was saved."""
        return self.last is self.saved

    @property
    def position(self) -> int:
        """The number of steps done."""
        return len(self.done)

    @property
    def saved_position(self) -> int | None:
        """The number of steps done where the document was saved; None: that is no place of this history."""
        if self.saved is None:
            return 0
        order = [*self.done, *reversed(self.undone)]
        return order.index(self.saved) + 1 if self.saved in order else None

    def mark_saved(self) -> None:
        """Note that the document as it is now was saved."""
        self.saved = self.last

    def mark_never_saved(self) -> None:
        """Note that no place in the history is what a file holds."""
        self.saved = _NOWHERE

    def add(self, change: Change, run: Run | None = None) -> Act:
        """Put a change on the history, joined to the last step when both are of one run; return the act that it was.

        Typing that leads back to where the step began leaves no step; the run of the step before it has ended all the
        same. What was undone is forgotten.
        """
        self.undone.clear()
        if run is not None and self.last is not None and self.last.run == run and not self.at_saved:
            self._join(change, run)
            return "join"
        self.end_run()
        self.done.append(Step(change, run))
        return "do"

    def begin_run(self, run: Run) -> None:
        """Let the last step be the beginning of a run of typing; not one that has been saved, which stays as it is."""
        if self.done and not self.at_saved:
            self.done[-1] = Step(self.done[-1].change, run)

    def end_run(self) -> None:
        """End the run of typing, so that what is typed next into the same field is a step of its own."""
        last = self.last
        if last is not None and last.run is not None:
            sealed = Step(last.change)
            if self.at_saved:
                self.saved = sealed
            self.done[-1] = sealed

    def move(self, by: int) -> tuple[Change, int]:
        """Go so many steps into the past (below 0) or the future; return the change that does it and the steps gone."""
        steps = 0
        whole = Change.of("", {})
        while steps != by and (self.done if by < 0 else self.undone):
            if by < 0:
                step = self.done.pop()
                self.undone.append(step)
                whole = whole.then(step.change.inverse())
            else:
                step = self.undone.pop()
                self.done.append(step)
                whole = whole.then(step.change)
            steps += 1 if by > 0 else -1
        return whole, steps

    def take_back(self) -> Change | None:
        """Remove the last step as if it had never been made; return the change that does it."""
        return self.done.pop().change.inverse() if self.done else None

    def replay(self, act: Act, change: Change) -> None:
        """Follow what another history has gone through; where its steps are not known here, begin anew."""
        try:
            if act == "do":
                self.add(change)
            elif act == "join" and self.done:
                self.undone.clear()
                self._join(change, None)
            elif act == "back" and self.done:
                self.done.pop()
            elif not isinstance(act, int) or self.move(act)[1] != act:
                self._begin_anew()
        except ChangeError:
            self._begin_anew()

    def _join(self, change: Change, run: Run | None) -> None:
        joined = self.done.pop().change.then(change)
        if joined:
            self.done.append(Step(joined, run))

    def _begin_anew(self) -> None:
        self.done.clear()
        self.undone.clear()
        self.mark_never_saved()

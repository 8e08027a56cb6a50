"""The history of a map as lines of a journal: the newest steps that a number of bytes holds."""

from collections.abc import Iterable, Iterator
from typing import Any

from argmap.model import Change
from argmap.model.history import History, Step
from argmap.storage.journal_lines import line_of

_PAST, _FUTURE, _SAVED = "past", "future", "saved"


def lines_of_history(history: History, most: int) -> list[bytes]:
    """Return the lines of a history: what is nearest to now, done and undone, in up to `most` bytes."""
    future = _newest(history.undone, _FUTURE, most // 2)
    past = _newest(history.done, _PAST, most - sum(map(len, future)))
    place = history.saved_position
    at = None if place is None else place - (len(history.done) - len(past))
    known = at is not None and 0 <= at <= len(past) + len(future)
    return [*past, *future, line_of({"act": _SAVED, "at": at if known else None})]


def read_history(values: Iterator[Any]) -> History | None:
    """Return the history that the next values are, and take them; None: they break off before its end.

    Raises `ChangeError` when a step is none.
    """
    done: list[Step] = []
    undone: list[Step] = []
    for value in values:
        match value.get("act"):
            case "past":
                done.append(Step(Change.from_json(value)))
            case "future":
                undone.append(Step(Change.from_json(value)))
            case _:
                history = History(done, undone)
                _mark(history, value.get("at"))
                return history
    return None


def _newest(steps: Iterable[Step], act: str, most: int) -> list[bytes]:
    lines: list[bytes] = []
    size = 0
    for step in reversed(list(steps)):
        line = line_of({"act": act, **step.change.to_json()})
        size += len(line)
        if size > most:
            break
        lines.append(line)
    lines.reverse()
    return lines


def _mark(history: History, at: Any) -> None:
    order = [*history.done, *reversed(history.undone)]
    if not isinstance(at, int) or not 0 <= at <= len(order):
        history.mark_never_saved()
    elif at > 0:
        history.saved = order[at - 1]

"""Turns of phrase in turn: no connective is met twice in a row."""

from collections.abc import Sequence
from typing import TypeVar

Item = TypeVar("Item")


class Rotation:
    """Which item of each list comes next."""

    def __init__(self) -> None:
        self._next: dict[int, int] = {}

    def next(self, items: Sequence[Item]) -> Item:
        """Return the next item of a list, the first one again after the last."""
        number = self._next.get(id(items), 0)
        self._next[id(items)] = number + 1
        return items[number % len(items)]

"""Lists of distinct elements (tags, premises, wordings) merged element by element."""

from collections.abc import Sequence
from collections.abc import Set as AbstractSet


def merge_elements(base: Sequence[str], ours: Sequence[str], theirs: Sequence[str]) -> list[str]:
    """Return the elements that either side added, without those that either side took away.

    The order is that of the side that changed it; where both did, of the one that comes first in the alphabet, so that
    the result does not depend on who is called ours. What was added stands after the element that it was put behind.
    """
    common = set(ours) & set(theirs)
    merged = _order_of(common, base, ours, theirs)
    # Behind None: at the beginning.
    runs: dict[str | None, list[list[str]]] = {}
    for side in (ours, theirs):
        anchor: str | None = None
        run: list[str] | None = None
        for element in side:
            if element in common:
                anchor, run = element, None
            elif element not in base:
                if run is None:
                    run = []
                    runs.setdefault(anchor, []).append(run)
                run.append(element)
    result: list[str] = []
    for anchor in (None, *merged):
        if anchor is not None:
            result.append(anchor)
        for run in sorted(runs.get(anchor, ())):
            result += run
    return list(dict.fromkeys(result))


def _order_of(common: AbstractSet[str], base: Sequence[str], ours: Sequence[str], theirs: Sequence[str]) -> list[str]:
    """Return what both have in the order of the side that changed the order of the base."""
    mine = [element for element in ours if element in common]
    other = [element for element in theirs if element in common]
    before = [element for element in base if element in common]
    changed = [[element for element in side if element in before] != before for side in (mine, other)]
    if changed[0] != changed[1]:
        return mine if changed[0] else other
    return min(mine, other)

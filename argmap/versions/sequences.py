"""Lists of distinct elements (tags, premises, wordings) merged element by element."""

from collections.abc import Sequence


def merge_elements(base: Sequence[str], ours: Sequence[str], theirs: Sequence[str]) -> list[str]:
    """Return the elements that either side added, without those that either side took away.

    The order is that of the side that changed it; where both did, of the one that comes first in the alphabet, so that
    the result does not depend on who is called ours. What was added stands after the element that it was put behind.
    """
    kept = [element for element in base if element in ours and element in theirs]
    merged = _order_of(kept, ours, theirs)
    # Behind None: at the beginning.
    runs: dict[str | None, list[list[str]]] = {}
    for side, other in ((ours, theirs), (theirs, ours)):
        anchor: str | None = None
        run: list[str] | None = None
        for element in side:
            if element in kept:
                anchor, run = element, None
            elif element not in base and not (side is theirs and element in other):
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


def _order_of(kept: Sequence[str], ours: Sequence[str], theirs: Sequence[str]) -> list[str]:
    members = set(kept)
    mine = [element for element in ours if element in members]
    other = [element for element in theirs if element in members]
    if mine == list(kept):
        return other
    if other == list(kept):
        return mine
    return min(mine, other)

"""How far boxes move after one more reason: in the plain tree, in the window's drawing with columns kept, and anew.

Run `python -m tests.bench.shift [STATEMENTS ...]`; prints one JSON line for each map, the article's first, with the
mean over many places for the reason, in pixels, scrolling left out. Needs ../shared.
"""

import json
import sys
from collections.abc import Mapping
from math import hypot
from statistics import mean, median

from argmap.edits import add_reason
from argmap.layout import Rect
from argmap.layout.engine import drawing_of, plan_map
from argmap.layout.on_a_page import plan_for_page
from argmap.layout.replanning import next_plan
from argmap.layout.settings import options_of
from argmap.model import Document, spanning_tree
from argmap.model.regrowth import next_tree
from argmap.picture.memory import Memory
from argmap.picture.sizes import sizes_for
from argmap.storage import read_file
from tests.bench.maps import made_map
from tests.shared import ROOT

_WINDOW = (1040.0, 880.0)
_PLACES = 40


def figures(document: Document) -> dict[str, float]:
    """Return the mean shift of each way to draw a map."""
    sizes, tree = sizes_for(document, Memory()), spanning_tree(document)
    options = options_of(document)
    plain = plan_map(document, tree, sizes, options)
    suited = plan_for_page(document, tree, sizes, options, _WINDOW)
    shifts: dict[str, list[float]] = {"tree": [], "kept": [], "anew": []}
    statements = list(document.statements)
    for target in statements[:: max(1, len(statements) // _PLACES)]:
        change = add_reason(document, target, "One more reason of some words.")
        edited = document.apply(change)
        its_tree, its_sizes = next_tree(tree, document, edited, change), sizes_for(edited, Memory())
        for name, before in (("tree", plain), ("kept", suited)):
            after = next_plan(before, edited, its_tree, its_sizes, before.options, change.ids())
            shifts[name].append(_shift(drawing_of(before).cards, drawing_of(after).cards))
        anew = plan_for_page(edited, its_tree, its_sizes, options, _WINDOW)
        shifts["anew"].append(_shift(drawing_of(suited).cards, drawing_of(anew).cards))
    return {"statements": len(statements)} | {name: round(mean(found), 1) for name, found in shifts.items()}


def _shift(before: Mapping[str, Rect], after: Mapping[str, Rect]) -> float:
    by = [median(after[key][axis] - rect[axis] for key, rect in before.items()) for axis in (0, 1)]
    return mean(hypot(*(after[key][axis] - rect[axis] - by[axis] for axis in (0, 1))) for key, rect in before.items())


def main() -> None:
    """Print the figures of the article's map and of each size asked for."""
    maps = [read_file(ROOT / "sample_maps/technological-sovereignty.argmap").document]
    maps += [made_map(int(argument)) for argument in sys.argv[1:] or (200, 1_000)]
    for document in maps:
        print(json.dumps(figures(document)), flush=True)


if __name__ == "__main__":
    main()

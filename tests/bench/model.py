"""How long the next document of an edit takes, as a ratio to the copies of dicts that it cannot do without.

python -m tests.bench.model [--statements 10000] [--json]
"""

import argparse
import json
import statistics
import time
from collections.abc import Callable

from argmap.edits import add_reason, delete_branch, move_inference, set_text
from argmap.model import Change, Document
from tests.bench.save import large_map

_ROUNDS = 31


def main() -> None:
    """Print milliseconds of processor time, the median and the best, and ratios."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--statements", type=int, default=10_000)
    parser.add_argument("--json", action="store_true")
    options = parser.parse_args()
    figures = measure(large_map(options.statements))
    if options.json:
        print(json.dumps(figures, indent=2))
    else:
        for name, figure in figures.items():
            print(f"{name:24} {figure:8.3f}")


def measure(document: Document) -> dict[str, float]:
    """Return what applying the change of each act takes, and what it takes to make the change as well."""
    last = f"s{len(document.inferences):07}"  # in the middle: it has a use, and reasons of its own or not
    step = next(iter(document.uses(last)))
    acts: dict[str, Callable[[], Change]] = {
        "text": lambda: set_text(document, last, "Night buses are cheap."),
        "reason": lambda: add_reason(document, last, "Night buses are cheap."),
        "move": lambda: move_inference(document, step, "s0000001"),
        "delete a quarter": lambda: delete_branch(document, "s0000003"),
    }
    tables = (document.tables["statements"], document.tables["inferences"])
    copies, _ = _times(lambda: [dict(table) for table in tables])
    found: dict[str, float] = {"dict copies ms": copies}
    for name, act in acts.items():
        change = act()
        median, best = _times(lambda change=change: document.apply(change))  # type: ignore[misc]
        found |= {f"{name} apply ms": median, f"{name} apply best ms": best, f"{name} ratio": median / copies}
        found[f"{name} edit ms"], _ = _times(lambda act=act: document.apply(act()))  # type: ignore[misc]
    return found


def _times(work: Callable[[], object]) -> tuple[float, float]:
    times = []
    for _ in range(_ROUNDS):
        start = time.process_time()
        work()
        times.append(1000 * (time.process_time() - start))
    return statistics.median(times), min(times)


if __name__ == "__main__":
    main()

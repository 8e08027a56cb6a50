"""How long a briefing takes, as a ratio to evaluating the same map: python tests/bench/briefing.py [--json]."""

import json
import sys
import time
from collections.abc import Callable
from random import Random

from argmap.evaluation import evaluate
from argmap.export.briefing import briefing
from argmap.export.options import ExportOptions, Form
from argmap.model import Document, Inference, MapInfo, Premise, Statement


def random_map(size: int) -> Document:
    """Return a tree of reasons and objections, up to forty of them below one statement."""
    random = Random(size)
    return Document.of(
        map=MapInfo(thesis="s0", language="en"),
        statements={f"s{n}": Statement(text=f"The claim with number {n} holds.") for n in range(size)},
        inferences={
            f"i{n}": Inference(
                kind="attack" if n % 3 == 0 else "support",
                premises=(Premise(statement=f"s{n}"),),
                target=f"s{random.randrange(max(0, n - 40), n)}",
            )
            for n in range(1, size)
        },
    )


def seconds(act: Callable[[], object]) -> float:
    """Return the shortest of three runs, in time of this process, which a busy machine does not lengthen."""
    best = float("inf")
    for _ in range(3):
        start = time.process_time()
        act()
        best = min(best, time.process_time() - start)
    return best


def main() -> None:
    """Print the figures."""
    figures: dict[str, float] = {}
    forms: tuple[Form, ...] = ("briefing", "page", "essay", "premises")
    for size in (200, 1_000, 10_000):
        document = random_map(size)
        base = seconds(lambda document=document: evaluate(document))  # type: ignore[misc]
        for form in forms:
            taken = seconds(lambda document=document, form=form: briefing(document, ExportOptions(form=form)))  # type: ignore[misc]
            figures[f"{form} of {size} statements / evaluation"] = round(taken / base, 1)
    if "--json" in sys.argv:
        print(json.dumps(figures))
    else:
        for name, ratio in figures.items():
            print(f"{name}: {ratio}")


if __name__ == "__main__":
    main()

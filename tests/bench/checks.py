"""How long checks take, as ratios to `json.loads` of the same map's file.

Run `python -m tests.bench.checks [STATEMENTS] [--json]`. Evaluation, which the window computes anyway, is named apart.
"""

import gc
import json
import sys
import time
from collections.abc import Callable
from typing import Any

from argmap.checks import CHECKS, Session, findings
from argmap.checks.facts import Facts
from argmap.checks.running import run
from argmap.edits import add_reason, set_fields, set_text
from argmap.model.collector import without_collections
from argmap.storage import to_bytes
from tests.bench.bench_picture import big_map

_RUNS = 5


def figures(statements: int) -> dict[str, float]:
    """Return seconds of processor time, best of five, and the costs of single checks after evaluation."""
    document = big_map(statements)
    data = to_bytes(document).decode()
    found = {
        "json.loads": _best(lambda: json.loads(data)),
        "evaluation": _best(lambda: _evaluated(Facts(document))),
        "full run": _best(lambda: findings(document)),
        "structural checks": _best(lambda: _structural(Facts(document))),
    }
    changes = {
        "text edit": set_text(document, "s77", "Night buses are cheap."),
        "accept": set_fields(document, "statements", "s77", acceptance="rejected"),
        "add reason": add_reason(document, "s77", "Night buses are cheap."),
    }
    for name, change in changes.items():
        after = document.apply(change)
        times = []
        for _ in range(_RUNS):
            session = Session(document)
            gc.collect()
            start = time.process_time()
            session.follow(after, change)
            times.append(time.process_time() - start)
        found[name] = min(times)
    facts = Facts(document)
    _evaluated(facts)
    for check in CHECKS.values():
        found[check.code] = _best(lambda check=check: sum(1 for _ in run(check, facts)))  # type: ignore[misc]
    return found


def _evaluated(facts: Facts) -> None:
    facts.labels  # noqa: B018
    facts.influence  # noqa: B018


def _structural(facts: Facts) -> None:
    for check in CHECKS.values():
        if check.code.startswith("S"):
            for _ in run(check, facts):
                pass


def _best(work: Callable[[], Any]) -> float:
    times = []
    for _ in range(_RUNS):
        gc.collect()
        with without_collections():  # as whoever runs the checks does
            start = time.process_time()
            work()
            times.append(time.process_time() - start)
    return min(times)


def main() -> None:
    """Print the figures."""
    numbers = [int(word) for word in sys.argv[1:] if word.isdigit()] or [10_000]
    for number in numbers:
        found = figures(number)
        if "--json" in sys.argv:
            print(json.dumps({"statements": number, **found}))
            continue
        print(f"{number} statements")
        for name, seconds in found.items():
            print(f"  {name:18} {seconds * 1000:8.2f} ms  {seconds / found['json.loads']:6.2f} x json.loads")


if __name__ == "__main__":
    main()

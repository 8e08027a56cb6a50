"""How long reading and writing a map's file takes, beside what `json.loads` and `json.dumps` need for the same file.

python -m tests.bench.save [--statements 10000] [--json]
"""

import argparse
import json
import time
from collections.abc import Callable

from argmap.model import Document, Inference, MapInfo, Premise, Statement
from argmap.storage import from_bytes, to_bytes

_ROUNDS = 9


def main() -> None:
    """Print milliseconds and ratios."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--statements", type=int, default=10_000)
    parser.add_argument("--json", action="store_true")
    options = parser.parse_args()
    figures = measure(large_map(options.statements))
    if options.json:
        print(json.dumps(figures, indent=2))
    else:
        for name, figure in figures.items():
            print(f"{name:16} {figure:9.2f}")


def measure(document: Document) -> dict[str, float]:
    """Return the best times in milliseconds and their ratios to the standard library's."""
    data = to_bytes(document)
    value = json.loads(data)
    read, loads = _best(lambda: from_bytes(data, "f")), _best(lambda: json.loads(data))
    write, dumps = _best(lambda: to_bytes(document)), _best(lambda: json.dumps(value, indent=2, ensure_ascii=False))
    return {
        "megabytes": len(data) / 1e6,
        "read ms": read,
        "json.loads ms": loads,
        "read ratio": read / loads,
        "write ms": write,
        "json.dumps ms": dumps,
        "write ratio": write / dumps,
    }


def large_map(size: int) -> Document:
    """Return a map of that many statements: a tree of pairs of linked premises, every tenth step an objection."""
    words = "The city should run night buses because people who work at night have no other way home, says report"
    statements = {f"s{n:07}": Statement(text=f"{words} {n}.", tags=("bus",) if n % 7 == 0 else ()) for n in range(size)}
    inferences = {
        f"i{n:07}": Inference(
            kind="attack" if n % 10 == 3 else "support",
            premises=(Premise(statement=f"s{2 * n + 1:07}"), Premise(statement=f"s{2 * n + 2:07}", role="rule")),
            target=f"s{n:07}",
            rank="V",
        )
        for n in range((size - 1) // 2)
    }
    return Document.of(map=MapInfo(title="Large", thesis="s0000000"), statements=statements, inferences=inferences)


def _best(work: Callable[[], object]) -> float:
    times = []
    for _ in range(_ROUNDS):
        begin = time.process_time()
        work()
        times.append(time.process_time() - begin)
    return min(times) * 1000


if __name__ == "__main__":
    main()

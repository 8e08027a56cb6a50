"""What the journal takes of the window's time: milliseconds per key, beside making the change without a journal.

python -m tests.bench.journal [--statements 1000] [--keys 2000] [--json]

Keys come every 15 ms, faster than anyone types, so that the journal's thread works beside the window's as it does in
life, and what it takes from the window is in the key's time. For the first key the whole map is written.
"""

import argparse
import json
import statistics
import tempfile
import time
from pathlib import Path

from argmap.edits import set_text
from argmap.model import Document
from argmap.storage.journal import Journal
from tests.bench.save import large_map

_PAUSE = 0.015


def main() -> None:
    """Print milliseconds and ratios."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--statements", type=int, default=1_000)
    parser.add_argument("--keys", type=int, default=2_000)
    parser.add_argument("--json", action="store_true")
    options = parser.parse_args()
    figures = measure(large_map(options.statements), options.keys)
    if options.json:
        print(json.dumps(figures, indent=2))
    else:
        for name, figure in figures.items():
            print(f"{name:28} {figure:9.3f}")


def measure(document: Document, keys: int) -> dict[str, float]:
    """Return milliseconds per key with and without the journal, their ratio, and how large the journal is."""
    with tempfile.TemporaryDirectory() as folder:
        journal = Journal(Path(folder))
        plain = _type(document, keys, None)
        kept = _type(document, keys, journal)
        journal.flush()
        size = journal.path.stat().st_size
        journal.close()
    added = [after - before for after, before in zip(sorted(kept), sorted(plain), strict=True)]
    return {
        "key without journal ms": statistics.median(plain),
        "key with journal ms": statistics.median(kept),
        "ratio": statistics.median(kept) / statistics.median(plain),
        "added, median ms": statistics.median(kept) - statistics.median(plain),
        "added, 99 of 100 below ms": added[int(len(added) * 0.99)],
        "first key ms": kept[0],
        "longest key ms": max(kept),
        "longest without journal ms": max(plain),
        "journal MB": size / 1e6,
    }


def _type(document: Document, keys: int, journal: Journal | None) -> list[float]:
    times = []
    for number in range(keys):
        time.sleep(_PAUSE)
        begin = time.perf_counter()
        change = set_text(document, f"s{number // 40:07}", f"The text as typed up to letter {number}")
        document = document.apply(change)
        if journal is not None:
            journal.append(change, document)
        # What else the window does for a key competes with the journal's thread, as painting does.
        sum(range(40_000))
        times.append((time.perf_counter() - begin) * 1000)
    return times


if __name__ == "__main__":
    main()

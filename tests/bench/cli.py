"""How long `argmap check` takes on the sample map, its process started included, as a ratio to importing pydantic.

Run `python -m tests.bench.cli`; prints one JSON line, the best of several runs of each in milliseconds.
"""

import json
import os
import subprocess
import sys
import time
from pathlib import Path

_RUNS = 7
_SAMPLE = Path(__file__).resolve().parents[2] / "sample_maps" / "technological-sovereignty.argmap"


def main() -> None:
    """Print both times and their ratio."""
    bare = min(_time(["-c", "import pydantic"]) for _ in range(_RUNS))
    ours = min(_time(["-m", "argmap", "check", str(_SAMPLE)]) for _ in range(_RUNS))
    print(json.dumps({"pydantic_ms": bare, "check_ms": ours, "ratio": ours / bare}))


def _time(arguments: list[str]) -> float:
    # As an installed program: what is compiled once is kept.
    environment = {key: value for key, value in os.environ.items() if key != "PYTHONDONTWRITEBYTECODE"}
    start = time.perf_counter()
    subprocess.run([sys.executable, *arguments], env=environment, check=True, capture_output=True)
    return 1000 * (time.perf_counter() - start)


if __name__ == "__main__":
    main()

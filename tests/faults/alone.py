"""One command in a process of its own, as large and as slow as a person's."""

import subprocess
import sys
from pathlib import Path
from typing import NamedTuple

_SCRIPT = """
import sys, time
from argmap.__main__ import make_ready
make_ready()
from argmap.cli import run
code = run(sys.argv[1:])
from tests.faults.watched import peak_megabytes
print(time.process_time(), peak_megabytes(), file=sys.stderr)
sys.exit(code)
"""


class Judged(NamedTuple):
    """What a command said on standard error and what it took, seconds of the processor and megabytes at most."""

    code: int
    said: str
    seconds: float
    megabytes: float


def judge(command: str, file: Path) -> Judged:
    """Run a command on a file and return what came of it, without what it printed."""
    words = [sys.executable, "-c", _SCRIPT, command, str(file)]
    ended = subprocess.run(words, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True, check=False)
    *said, figures = ended.stderr.splitlines(keepends=True)
    seconds, megabytes = map(float, figures.split())
    return Judged(ended.returncode, "".join(said), seconds, megabytes)

"""The command line, watched: a process whose children each run one command, with nothing to be imported first.

For each line on standard input, the JSON of `{"command", "environment"}`, a child is forked; the answer is a line of
JSON: its exit code, what it said on standard error, the files that it opened outside of Python and Argmap, what it
asked of the network or of other programs, the seconds of processor time and the most memory in MB that it took. Both
include what loading the program took.
"""

import json
import os
import signal
import sys
import tempfile
import threading
import time
from contextlib import redirect_stdout
from io import StringIO
from pathlib import Path
from typing import Any, NoReturn

from argmap.data import resource, sample_maps
from tests.shared import ROOT

_OWN = tuple(
    str(path)
    for path in (ROOT, sys.prefix, sys.base_prefix, Path(json.__file__).parents[1], "/proc", "/dev", "/etc/machine-id")
)
_FOLDERS = ("XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_STATE_HOME")
"""Where Argmap keeps backups, settings and journals."""

_LONGEST = 120
"""Seconds after which a command is killed."""

_REQUESTS = (
    "socket.connect",
    "socket.bind",
    "socket.send",
    "socket.getaddrinfo",
    "socket.gethostby",
    "subprocess.",
    "os.system",
    "os.exec",
    "os.posix_spawn",
    "os.fork",
    "urllib.",
)


class Watch:
    """Notes what this process opens, beside files of Python and Argmap, and asks for from now on."""

    def __init__(self) -> None:
        self.opened: list[str] = []
        self.requests: list[str] = []
        self._expected = (*_OWN, *(os.environ[name] for name in _FOLDERS if name in os.environ))
        sys.addaudithook(self._note)

    def _note(self, event: str, arguments: tuple[object, ...]) -> None:
        if event == "open":
            name = arguments[0]
            text = name.decode(errors="replace") if isinstance(name, bytes) else str(name)
            if isinstance(name, (str, bytes, Path)) and not text.startswith(self._expected):
                self.opened.append(text)
        elif event.startswith(_REQUESTS):
            self.requests.append(event)


def peak_megabytes() -> float:
    """Return the most memory that this process has had."""
    status = Path("/proc/self/status").read_text()
    return int(status.partition("VmHWM:")[2].split()[0]) / 1000


def main() -> None:
    """Load the program, then fork a child for each line."""
    loaded = load()
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        for line in sys.stdin:
            child = os.fork()
            if child == 0:
                watch(json.loads(line), folder)
            _, status = os.waitpid(child, 0)
            code = os.waitstatus_to_exitcode(status)
            report = json.loads((folder / "report").read_text()) if code >= 0 else {}
            report["seconds"] = report.get("seconds", 0.0) + loaded
            said = (folder / "said").read_text("utf-8", "replace")
            print(json.dumps({**report, "code": code, "said": said}), flush=True)


def load() -> float:
    """Import all that commands import, by running them; return the seconds that the first ones took."""
    from argmap.cli import run

    sample = str(sample_maps()[0])
    with tempfile.TemporaryDirectory() as folder, redirect_stdout(StringIO()):
        for command in ("check", "evaluate"):
            run([command, sample])
        seconds = time.process_time()
        for suffix in ("pptx", "docx"):
            run(["export", sample, "-o", f"{folder}/a.{suffix}"])
    resource("icons")
    assert threading.active_count() == 1, "a child of a process with threads may wait for ever"
    return seconds


def watch(request: dict[str, Any], folder: Path) -> NoReturn:
    """Run a command in this process, write down what it did and end."""
    from argmap.cli import run

    os.environ.clear()
    os.environ.update(request["environment"])
    signal.alarm(_LONGEST)
    (folder / "report").unlink(missing_ok=True)
    for stream, name in ((1, "shown"), (2, "said")):
        handle = os.open(folder / name, os.O_WRONLY | os.O_CREAT | os.O_TRUNC)
        os.dup2(handle, stream)
        os.close(handle)
    began, seen = time.process_time(), Watch()
    code = run(request["command"])
    found = {"opened": seen.opened, "requests": seen.requests, "seconds": time.process_time() - began}
    (folder / "report").write_text(json.dumps({**found, "megabytes": peak_megabytes()}))
    sys.stdout.flush()
    sys.stderr.flush()
    os._exit(code)


if __name__ == "__main__":
    main()

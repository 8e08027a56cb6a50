"""The command line, watched: `python -m tests.faults.watched REPORT COMMAND…` writes what the command did to REPORT.

The report is JSON: the files that it opened outside of Python and Argmap, what it asked of the network or of other
programs, the seconds of processor time and the most memory in MB that it took.
"""

import json
import os
import sys
import time
from pathlib import Path

from argmap.data import resource
from tests.shared import ROOT

_OWN = tuple(
    str(path)
    for path in (ROOT, sys.prefix, sys.base_prefix, Path(json.__file__).parents[1], "/proc", "/dev", "/etc/machine-id")
)
_FOLDERS = tuple(
    os.environ[name] for name in ("XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_STATE_HOME") if name in os.environ
)
"""Where Argmap keeps backups, settings and journals."""

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
        sys.addaudithook(self._note)

    def _note(self, event: str, arguments: tuple[object, ...]) -> None:
        if event == "open":
            name = arguments[0]
            text = name.decode(errors="replace") if isinstance(name, bytes) else str(name)
            if isinstance(name, (str, bytes, Path)) and not text.startswith((*_OWN, *_FOLDERS)):
                self.opened.append(text)
        elif event.startswith(_REQUESTS):
            self.requests.append(event)


def peak_megabytes() -> float:
    """Return the most memory that this process has had."""
    status = Path("/proc/self/status").read_text()
    return int(status.partition("VmHWM:")[2].split()[0]) / 1000


def main() -> None:
    """Run the command and write the report."""
    from argmap.cli import run

    report = Path(sys.argv[1])
    resource("icons")
    watch = Watch()
    code = run(sys.argv[2:])
    found = {"opened": watch.opened, "requests": watch.requests}
    report.write_text(json.dumps({**found, "seconds": time.process_time(), "megabytes": peak_megabytes()}))
    sys.stdout.flush()
    sys.exit(code)


if __name__ == "__main__":
    main()

"""Who holds a journal or a lock: a process on a machine, and whether it still runs."""

import getpass
import os
import socket
from dataclasses import asdict, dataclass
from functools import cache
from pathlib import Path
from typing import Any


@dataclass(frozen=True, slots=True)
class Owner:
    """A process: its number alone is given again to others, so the time of its start belongs to it."""

    host: str
    pid: int
    start: str
    user: str

    def to_json(self) -> dict[str, Any]:
        """Return the owner as JSON."""
        return asdict(self)

    @staticmethod
    def from_json(value: Any) -> "Owner":
        """Return the owner that `to_json` wrote; raises `ValueError` when the value is none."""
        try:
            return Owner(str(value["host"]), int(value["pid"]), str(value["start"]), str(value["user"]))
        except (KeyError, TypeError) as error:
            raise ValueError("this names no owner") from error

    @property
    def elsewhere(self) -> bool:
        """Whether it runs on another machine, so that nobody here can tell whether it still does."""
        return self.host != this_process().host

    @property
    def gone(self) -> bool:
        """Whether it surely runs no more."""
        return not self.elsewhere and _start_of(self.pid) not in (self.start, _UNKNOWN)


_UNKNOWN = "?"


@cache
def _host() -> str:
    return socket.gethostname()


@cache
def _user() -> str:
    try:
        return getpass.getuser()
    except (KeyError, OSError):
        return str(os.getuid()) if hasattr(os, "getuid") else "somebody"


def this_process() -> Owner:
    """Return the owner that this process is."""
    return Owner(_host(), os.getpid(), _start_of(os.getpid()), _user())


def _start_of(pid: int) -> str:
    """Return when a process started, `""` when it does not run, `"?"` where it runs but the system does not say."""
    if Path("/proc/self/stat").exists():
        try:
            # The name of the program, in brackets, may hold blanks; the 20th field after it is the start.
            fields = Path(f"/proc/{pid}/stat").read_text(errors="replace").rpartition(")")[2].split()
            boot = Path("/proc/sys/kernel/random/boot_id").read_text().strip()
        except OSError:
            return ""
        return "" if fields[0] in "ZX" else f"{boot}:{fields[19]}"
    if os.name == "nt":
        return _UNKNOWN
    try:
        os.kill(pid, 0)
    except ProcessLookupError:
        return ""
    except PermissionError:
        return _UNKNOWN
    return _UNKNOWN

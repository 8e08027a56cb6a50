"""Who holds a journal or a lock: a process on a machine, and whether it still runs."""

import getpass
import os
import socket
import subprocess
import uuid
from dataclasses import asdict, dataclass
from functools import cache
from pathlib import Path
from typing import Any


@dataclass(frozen=True, slots=True)
class Owner:
    """A process: its number alone is given again to others, so the time of its start belongs to it."""

    machine: str
    """What tells this machine from others; unlike its name it does not change with the network."""
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
            return Owner(
                str(value["machine"]), str(value["host"]), int(value["pid"]), str(value["start"]), str(value["user"])
            )
        except (KeyError, TypeError) as error:
            raise ValueError("this names no owner") from error

    @property
    def elsewhere(self) -> bool:
        """Whether it runs on another machine, so that nobody here can tell whether it still does."""
        return self.machine != _machine()

    @property
    def gone(self) -> bool:
        """Whether it surely runs no more."""
        return not self.elsewhere and _start_of(self.pid) not in (self.start, _UNKNOWN)


_UNKNOWN = "?"


def this_process() -> Owner:
    """Return the owner that this process is."""
    return Owner(_machine(), socket.gethostname(), os.getpid(), _start_of(os.getpid()), _user())


@cache
def _machine() -> str:
    try:
        return Path("/etc/machine-id").read_text().strip() or f"{uuid.getnode():x}"
    except OSError:
        return f"{uuid.getnode():x}"


@cache
def _user() -> str:
    try:
        return getpass.getuser()
    except (KeyError, OSError):
        return str(os.getuid()) if hasattr(os, "getuid") else "somebody"


def _start_of(pid: int) -> str:
    """Return when a process started, `""` when it does not run, `"?"` where it runs but the system does not say."""
    if os.name == "nt":
        return _start_on_windows(pid)
    if Path("/proc/self/stat").exists():
        return _start_on_linux(pid)
    return _start_by_ps(pid)


def _start_on_linux(pid: int) -> str:
    try:
        # The name of the program, in brackets, may hold blanks; the 20th field after it is the start.
        fields = Path(f"/proc/{pid}/stat").read_text(errors="replace").rpartition(")")[2].split()
        boot = Path("/proc/sys/kernel/random/boot_id").read_text().strip()
    except OSError:
        return ""
    return "" if fields[0] in "ZX" else f"{boot}:{fields[19]}"


def _start_by_ps(pid: int) -> str:
    try:
        found = subprocess.run(["ps", "-o", "lstart=", "-p", str(pid)], capture_output=True, text=True, check=False)
    except OSError:
        return _UNKNOWN
    return found.stdout.strip()


def _start_on_windows(pid: int) -> str:
    import ctypes

    kernel = getattr(ctypes, "windll").kernel32  # noqa: B009 — it exists on Windows alone
    kernel.OpenProcess.restype = ctypes.c_void_p
    handle = kernel.OpenProcess(0x1000, False, pid)  # PROCESS_QUERY_LIMITED_INFORMATION
    if not handle:
        return _UNKNOWN if kernel.GetLastError() == 5 else ""  # ERROR_ACCESS_DENIED: it runs, for somebody else
    try:
        times = [ctypes.c_ulonglong() for _ in range(4)]
        if not kernel.GetProcessTimes(ctypes.c_void_p(handle), *map(ctypes.byref, times)):
            return _UNKNOWN
        # The second time is that of its end: a handle elsewhere can keep an ended process known.
        return "" if times[1].value else str(times[0].value)
    finally:
        kernel.CloseHandle(ctypes.c_void_p(handle))

"""Work beside the window's thread, which goes on at once whenever it has something to do."""

import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager

_TURN = 1e-5
"""Seconds after which a worker lets the window go on when it wants to; Python's own choice would make it crawl."""


class _Workers:
    """How many are at work; the last one to end sets back what the first one found."""

    def __init__(self) -> None:
        self.lock = threading.Lock()
        self.count = 0
        self.usual = 0.0


_WORKERS = _Workers()


@contextmanager
def giving_way() -> Iterator[None]:
    """Let the other threads have their turns at once, for as long as this one is at work."""
    with _WORKERS.lock:
        if not _WORKERS.count:
            _WORKERS.usual = sys.getswitchinterval()
            sys.setswitchinterval(_TURN)
        _WORKERS.count += 1
    try:
        yield
    finally:
        with _WORKERS.lock:
            _WORKERS.count -= 1
            if not _WORKERS.count:
                sys.setswitchinterval(_WORKERS.usual)


@contextmanager
def mishaps_told() -> Iterator[None]:
    """Let what fails in a worker be told as what fails anywhere: an executor keeps it to itself until it is asked."""
    try:
        yield
    except Exception:
        threading.excepthook(threading.ExceptHookArgs((*sys.exc_info(), threading.current_thread())))
        raise

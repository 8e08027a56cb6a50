"""The garbage collector, held while many records and tuples are made or modules are loaded."""

import gc
from collections.abc import Iterator
from contextlib import contextmanager


def collect_from_now_on() -> None:
    """Let garbage be collected; what there is now, mostly modules, stays to the end and is never looked through."""
    gc.freeze()
    gc.enable()


def count_all_as_old() -> None:
    """Let what there is now be looked through no sooner than with the next pass over everything.

    A document that was read is no garbage, but it would be looked for as soon as the collector is on again.
    """
    gc.freeze()
    gc.unfreeze()


@contextmanager
def without_collections() -> Iterator[None]:
    """Hold the garbage collector: among so many new tuples it finds nothing, and its passes would treble the time."""
    enabled = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if enabled:
            gc.enable()

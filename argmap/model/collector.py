"""The garbage collector, held while many records and tuples are made or modules are loaded."""

import gc
from collections.abc import Iterator
from contextlib import contextmanager

_NEVER = 1_000_000_000


def collect_from_now_on() -> None:
    """Let garbage be collected; what there is now, mostly modules, is not looked through at once."""
    gc.freeze()
    gc.enable()


def leave_full_passes_to_pauses() -> None:
    """Let the collector look at what is new only; who calls this has to call `gc.collect` when there is time for it."""
    young, middle, _ = gc.get_threshold()
    gc.set_threshold(young, middle, _NEVER)


@contextmanager
def without_collections() -> Iterator[None]:
    """Hold the garbage collector: among so many new tuples it finds nothing, and its passes would treble the time.

    What was made is then looked through no sooner than with the next pass over everything, not at once.
    """
    enabled = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if enabled:
            gc.freeze()
            gc.unfreeze()  # now all there is counts as old
            gc.enable()

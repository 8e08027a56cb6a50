"""The `argmap` command."""

import gc
import os
import sys


def main() -> None:
    """Run the command line and end the process with its exit code."""
    make_ready()
    from argmap.cli import run

    sys.exit(run(sys.argv[1:]))


def make_ready() -> None:
    """Make ready for a quick start, before anything is imported."""
    # Pydantic would look through all that is installed for plugins, of which we have none, at each start.
    os.environ.setdefault("PYDANTIC_DISABLE_PLUGINS", "__all__")
    # While modules are loaded nothing becomes garbage, and looking for it would take a third of the time;
    # the command or the first window that is seen turns the collector on again (`collect_from_now_on`).
    gc.disable()


if __name__ == "__main__":
    main()

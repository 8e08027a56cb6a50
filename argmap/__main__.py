"""The `argmap` command."""

import os
import sys


def main() -> None:
    """Run the command line and end the process with its exit code."""
    # Pydantic would look through all that is installed for plugins, of which we have none, at each start.
    os.environ.setdefault("PYDANTIC_DISABLE_PLUGINS", "__all__")
    from argmap.cli import run

    sys.exit(run(sys.argv[1:]))


if __name__ == "__main__":
    main()

"""Running one command of the command line."""

import io
import os
import sys
import traceback
from collections.abc import Sequence
from pathlib import Path

from argmap.cli.failure import FAILED, CommandError, complain
from argmap.cli.names import COMMANDS
from argmap.storage import FileError


def run(arguments: Sequence[str]) -> int:
    """Run one command and return its exit code: 0, 1 when a command found something, 2 when it could not be done."""
    verbose = "--verbose" in arguments
    for stream in (sys.stdout, sys.stderr):
        # What the encoding of a terminal or a pipe lacks is spelled out, as no map is to blame for it.
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(errors="backslashreplace")
    words = [word for word in arguments if word != "--verbose"]
    try:
        if not words or (words[0] not in COMMANDS and not words[0].startswith("-")):
            return _open_window(words)
        # Only here: a window is opened without what reads options.
        from argmap.cli.commands import run_command

        return run_command(words)
    except (FileError, CommandError) as error:
        return _fail(str(error), verbose=verbose)
    except KeyboardInterrupt:
        return 130
    except BrokenPipeError:
        _drop_output()  # Whoever read it has gone.
        return 0
    except OSError as error:
        _drop_output()
        return _fail(f"{error.filename or 'standard output'}: {error.strerror or error}.", verbose=verbose)


def _open_window(files: Sequence[str]) -> int:
    for file in files:
        if not Path(file).exists():
            raise CommandError(_missing(file))
    from argmap.ui.display import DisplayError, require_display

    try:
        require_display()
    except DisplayError as error:
        raise CommandError(str(error)) from error
    from argmap.ui.app import run as run_window

    return run_window(files)


def _missing(name: str) -> str:
    if Path(name).suffix:
        return f"{name} does not exist; check the name."
    from difflib import get_close_matches

    near = get_close_matches(name, COMMANDS, 1)
    hint = f"did you mean argmap {near[0]}?" if near else "argmap --help lists the commands."
    return f"{name} is neither a command nor a file; {hint}"


def _drop_output() -> None:
    """Send what is still to be printed nowhere: Python would complain once more when it flushes."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def _fail(sentence: str, *, verbose: bool) -> int:
    if verbose:
        traceback.print_exc()
    complain(sentence)
    return FAILED

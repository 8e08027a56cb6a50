"""Running one command of the command line."""

import contextlib
import io
import os
import sys
import traceback
from collections.abc import Sequence
from difflib import get_close_matches
from importlib import import_module
from pathlib import Path

import click

from argmap import __version__
from argmap.cli.border import FAILED, CommandError, complain
from argmap.storage import FileError

COMMANDS = {
    "check": "check",
    "evaluate": "evaluate",
    "export": "export",
    "convert": "convert",
    "formats": "lists",
    "schemes": "lists",
    "checks": "lists",
    "diff": "versions",
    "merge": "versions",
    "git-setup": "git_setup",
}
"""Name of a command -> file of this folder in which it is a function of that name."""


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
        with contextlib.suppress(click.exceptions.Exit):
            code = int(commands.main(words, prog_name="argmap", standalone_mode=False) or 0)
            sys.stdout.flush()
            return code
    except (FileError, CommandError) as error:
        return _fail(str(error), verbose=verbose)
    except click.ClickException as error:
        about = error.ctx.info_name if isinstance(error, click.UsageError) and error.ctx is not None else None
        command = f"argmap {about}" if about in COMMANDS else "argmap"
        return _fail(f"{error.format_message()} Try {command} --help.", verbose=verbose)
    except (KeyboardInterrupt, click.Abort):
        return 130
    except BrokenPipeError:
        _drop_output()  # Whoever read it has gone.
        return 0
    except OSError as error:
        _drop_output()
        return _fail(f"{error.filename or 'standard output'}: {error.strerror or error}.", verbose=verbose)
    return 0


class _Commands(click.Group):
    """The commands of the table."""

    def list_commands(self, ctx: click.Context) -> list[str]:  # noqa: ARG002
        return list(COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:  # noqa: ARG002
        if cmd_name not in COMMANDS:
            return None
        module = import_module(f"argmap.cli.{COMMANDS[cmd_name]}")
        command: click.Command = getattr(module, cmd_name.replace("-", "_"))
        return command


@click.group(
    cls=_Commands,
    context_settings={"help_option_names": ["-h", "--help"]},
    epilog="Without a command, argmap [FILE…] opens the window. --verbose adds the traceback to an error.",
)
@click.version_option(__version__, prog_name="argmap")
def commands() -> None:
    """Build, check, evaluate and export argument maps."""


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

"""The commands, with their options and helps."""

import sys
from collections.abc import Sequence
from importlib import import_module

import click

from argmap import __version__
from argmap.cli.failure import CommandError
from argmap.cli.names import COMMANDS
from argmap.model.collector import collect_from_now_on


def run_command(words: Sequence[str]) -> int:
    """Run one command and return its exit code. Raises `CommandError`, also for options that it does not have."""
    collect_from_now_on()
    try:
        code = int(commands.main(words, prog_name="argmap", standalone_mode=False) or 0)
        sys.stdout.flush()
    except click.exceptions.Exit:
        return 0
    except click.Abort as error:
        raise KeyboardInterrupt from error
    except click.ClickException as error:
        about = error.ctx.info_name if isinstance(error, click.UsageError) and error.ctx is not None else None
        command = f"argmap {about}" if about in COMMANDS else "argmap"
        words = error.format_message().rstrip(".")
        raise CommandError(f"{words}. Try {command} --help.") from error
    return code


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

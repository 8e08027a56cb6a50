"""The command line: one program, whose commands work without a display but for the window itself.

Each command is a file of this folder and a row of the table `COMMANDS`; it is imported when it is called.
"""

from argmap.cli.run import run

__all__ = ["run"]

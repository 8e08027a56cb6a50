"""Everything that the program can do, in one table."""

from argmap.ui.commands.command import Command, Scope, shown
from argmap.ui.commands.context import Context

__all__ = ["Command", "Context", "Scope", "shown"]

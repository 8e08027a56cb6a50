"""The one table of commands; the order is that of the menus."""

from argmap.ui.commands.build import BUILD
from argmap.ui.commands.case import CASE
from argmap.ui.commands.claims import CLAIMS
from argmap.ui.commands.clipboard import CLIPBOARD
from argmap.ui.commands.file import FILE
from argmap.ui.commands.find import FIND
from argmap.ui.commands.fold import FOLD
from argmap.ui.commands.help import HELP
from argmap.ui.commands.history import HISTORY
from argmap.ui.commands.kinds import KINDS
from argmap.ui.commands.move import MOVE
from argmap.ui.commands.place import PLACE
from argmap.ui.commands.remove import REMOVE
from argmap.ui.commands.select import SELECT
from argmap.ui.commands.view import VIEW

COMMANDS = (
    *FILE,
    *HISTORY,
    *CLIPBOARD,
    *REMOVE,
    *SELECT,
    *FIND,
    *BUILD,
    *CLAIMS,
    *KINDS,
    *MOVE,
    *CASE,
    *VIEW,
    *FOLD,
    *PLACE,
    *HELP,
)
"""All commands."""

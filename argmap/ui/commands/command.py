"""What a command is: one row of the table from which menus, tool bar, palette, shortcuts and the keys page are made."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Literal

from PySide6.QtCore import QCoreApplication

from argmap.ui.commands.context import Context

Scope = Literal["window", "box", "map", "canvas"]
"""Where a command's keys work: anywhere in the window; about the selected box, wherever nobody types and nothing else
has a use for them; in canvas and outline; or in the canvas only.
"""

Sign = Literal["", "support", "attack", "primary"]


def always(_context: Context) -> bool:
    """Return True: the command can always be run."""
    return True


@dataclass(frozen=True, slots=True)
class Command:
    """One thing that the program can do.

    `title` and `about` are English and go through translation when shown (context "Commands"); `menu` is the title of
    the menu it stands in, "" for none; a `separate` command begins a new section of its menu; one `for_several` does
    what it says to all that is selected, the others do it to the current box; `bar` is its short text
    in the header bar, "" for none; `checked` makes it a switch.
    """

    id: str
    title: str
    run: Callable[[Context], object]
    keys: tuple[str, ...] = ()
    menu: str = ""
    scope: Scope = "window"
    enabled: Callable[[Context], bool] = always
    checked: Callable[[Context], bool] | None = None
    bar: str = ""
    sign: Sign = ""
    separate: bool = False
    in_context_menu: bool = False
    for_several: bool = False
    about: str = ""


def shown(text: str) -> str:
    """Return a text of the command table in the person's language."""
    return QCoreApplication.translate("Commands", text)

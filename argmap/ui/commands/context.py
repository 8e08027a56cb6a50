"""What commands work with: the parts of the window that they are run in."""

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from argmap.ui.analysis import Analysis
    from argmap.ui.canvas import Canvas
    from argmap.ui.editor import Editor
    from argmap.ui.selection import Selection
    from argmap.ui.window import Window


@dataclass(frozen=True, slots=True)
class Context:
    """The parts of one window."""

    window: "Window"
    editor: "Editor"
    selection: "Selection"
    analysis: "Analysis"
    canvas: "Canvas"

    def start_editing(self, statement: str, inference: str | None = None) -> None:
        """Select a statement and open its text for typing, in the view where the person works."""
        self.selection.select(statement, inference)
        self.window.hand().start_editing(statement, inference)

"""The parts of one window, made and connected with each other; the window puts them in their places."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from argmap.picture.theme import Theme
from argmap.ui.analysis import Analysis
from argmap.ui.breadcrumb import Breadcrumb
from argmap.ui.canvas import Canvas
from argmap.ui.case.scenario import Scenario
from argmap.ui.commands.table import COMMANDS
from argmap.ui.editor import Editor
from argmap.ui.find_bar import FindBar
from argmap.ui.finder import FinderField
from argmap.ui.hints import Hints
from argmap.ui.history.conflict_bar import ConflictBar
from argmap.ui.motion import allow_motion
from argmap.ui.notices import Notices
from argmap.ui.panels.dock import Panel
from argmap.ui.selection import Selection
from argmap.ui.status_line import StatusLine
from argmap.ui.switches import Switches
from argmap.ui.welcome import Welcome

if TYPE_CHECKING:
    from argmap.ui.case.panel import CasePanel
    from argmap.ui.history.steps import Steps
    from argmap.ui.inspector import Inspector
    from argmap.ui.outline import Outline
    from argmap.ui.pages import Pages
    from argmap.ui.panels.problems import Problems
    from argmap.ui.panels.sources import Sources


@dataclass(frozen=True)
class Parts:
    """The widgets of a window; each knows editor, selection and analysis, none knows another.

    The pages of the panels are made when they are first asked for, at the latest when the window has been seen.
    """

    furnish: Callable[[], "Pages"]
    """Makes the pages; called once."""

    canvas: Canvas
    welcome: Welcome
    scenario: Scenario
    find_bar: FindBar
    breadcrumb: Breadcrumb
    hints: Hints
    finder: FinderField
    notices: Notices
    conflicts: ConflictBar
    status: StatusLine
    stack: QStackedWidget
    centre: QWidget

    @cached_property
    def pages(self) -> "Pages":
        """The pages of the panels."""
        return self.furnish()

    @property
    def furnished(self) -> bool:
        """Whether the panels have their pages yet."""
        return "pages" in self.__dict__

    @property
    def outline(self) -> "Outline":
        """The map as an indented list."""
        return self.pages.outline

    @property
    def sources(self) -> "Sources":
        """The list of sources."""
        return self.pages.sources

    @property
    def steps(self) -> "Steps":
        """The steps of the session."""
        return self.pages.steps

    @property
    def problems(self) -> "Problems":
        """The list of findings."""
        return self.pages.problems

    @property
    def inspector(self) -> "Inspector":
        """What can be said of what is selected."""
        return self.pages.inspector

    @property
    def case(self) -> "CasePanel":
        """The case as a whole."""
        return self.pages.case


def make_parts(
    editor: Editor,
    selection: Selection,
    analysis: Analysis,
    theme: Theme,
    window: QWidget,
    furnish: Callable[[], "Pages"],
) -> Parts:
    """Return the parts of a window; `furnish` makes the pages of its panels."""
    canvas = Canvas(editor, selection, analysis, window)
    canvas.set_theme(theme)
    welcome, find_bar, notices = Welcome(), FindBar(editor, selection), Notices()
    stack = QStackedWidget()
    stack.addWidget(welcome)
    stack.addWidget(canvas)
    centre = QWidget()
    column = QVBoxLayout(centre)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(0)
    column.addWidget(notices)
    conflicts = ConflictBar(editor)
    conflicts.chosen.connect(selection.select)
    column.addWidget(conflicts)
    column.addWidget(find_bar)
    breadcrumb = Breadcrumb(editor, selection)
    column.addWidget(breadcrumb)
    column.addWidget(stack, 1)
    hints = Hints(COMMANDS)
    column.addWidget(hints)
    scenario = Scenario(editor, window)
    scenario.changed.connect(lambda: analysis.suppose(scenario.withdrawn))
    find_bar.hits_changed.connect(canvas.set_hits)
    return Parts(
        furnish=furnish,
        canvas=canvas,
        welcome=welcome,
        scenario=scenario,
        find_bar=find_bar,
        breadcrumb=breadcrumb,
        hints=hints,
        finder=FinderField(selection),
        notices=notices,
        conflicts=conflicts,
        status=StatusLine(analysis),
        stack=stack,
        centre=centre,
    )


def wear_switches(switches: Switches, parts: Parts) -> None:
    """Show the parts as the person's switches say, now and from now on."""

    def show_lines() -> None:
        shows_map = parts.stack.currentWidget() is parts.canvas
        parts.breadcrumb.setVisible(switches.path.on and shows_map)
        parts.hints.setVisible(switches.hints.on and shows_map)

    switches.path.changed.connect(lambda _on: show_lines())
    switches.hints.changed.connect(lambda _on: show_lines())
    parts.hints.put_away.connect(lambda: switches.hints.turn(False))
    parts.stack.currentChanged.connect(lambda _page: show_lines())
    switches.compact.changed.connect(parts.canvas.set_compact)
    switches.overview.changed.connect(parts.canvas.show_overview)
    switches.motion.changed.connect(allow_motion)
    switches.hidden.changed.connect(parts.canvas.hide_rest)
    show_lines()
    parts.canvas.set_compact(switches.compact.on)
    parts.canvas.show_overview(switches.overview.on)
    parts.canvas.hide_rest(switches.hidden.on)
    allow_motion(switches.motion.on)


def make_panels(window: QWidget, tr: Callable[[str], str]) -> dict[str, Panel]:
    """Return the panels by name, still without their pages."""
    return {
        "outline": Panel("outlinePanel", [tr("Outline"), tr("Sources"), tr("History")], window),
        "problems": Panel("problemsPanel", [tr("Problems")], window),
        "inspector": Panel("inspectorPanel", [tr("Inspector"), tr("The case")], window),
    }

"""The pages of a window's panels; made once the map has been seen, as it needs none of them to be read."""

from collections.abc import Mapping
from dataclasses import dataclass

from argmap.picture.theme import Theme
from argmap.ui.analysis import Analysis
from argmap.ui.case.panel import CasePanel
from argmap.ui.case.scenario import Scenario
from argmap.ui.editor import Editor
from argmap.ui.history.steps import Steps
from argmap.ui.inspector import Inspector
from argmap.ui.outline import Outline
from argmap.ui.panels.dock import Panel
from argmap.ui.panels.problems import Problems
from argmap.ui.panels.sources import Sources
from argmap.ui.selection import Selection


@dataclass(frozen=True, slots=True)
class Pages:
    """The widgets of the panels; each knows editor, selection and analysis, none knows another."""

    outline: Outline
    sources: Sources
    steps: Steps
    problems: Problems
    inspector: Inspector
    case: CasePanel


def make_pages(
    editor: Editor,
    selection: Selection,
    analysis: Analysis,
    scenario: Scenario,
    theme: Theme,
    panels: Mapping[str, Panel],
) -> Pages:
    """Return the pages, each in its place in the panels."""
    pages = Pages(
        outline=Outline(editor, selection, theme),
        sources=Sources(editor),
        steps=Steps(editor),
        problems=Problems(editor, selection, analysis, theme),
        inspector=Inspector(editor, selection, analysis),
        case=CasePanel(editor, selection, analysis, scenario, theme),
    )
    pages.problems.counted.connect(lambda count: panels["problems"].title.say(str(count)))
    pages.inspector.headed.connect(lambda words: panels["inspector"].title.rename(0, words))
    pages.problems.refresh()
    panels["outline"].fill(pages.outline, pages.sources, pages.steps)
    panels["problems"].fill(pages.problems)
    panels["inspector"].fill(pages.inspector, pages.case)
    # In its place, where it has the style of the window: a long text is then laid out once.
    pages.inspector.refresh()
    return pages

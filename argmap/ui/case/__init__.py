"""The case as a whole: why the thesis stands, what would change it, which premises carry most, and what if."""

from argmap.ui.case.notice import ScenarioNotice
from argmap.ui.case.panel import CasePanel
from argmap.ui.case.scenario import Scenario

__all__ = ["CasePanel", "Scenario", "ScenarioNotice"]

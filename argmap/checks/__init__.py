"""What can be wrong with a map: one small file per check, and the engine that runs them.

The checks are many files with many words to look for: they are loaded when the first of them is asked for.
"""

from importlib import import_module
from typing import TYPE_CHECKING, Any

from argmap.checks.finding import Aspect, Check, Finding, Fix, Report, Severity

if TYPE_CHECKING:
    from argmap.checks.engine import findings
    from argmap.checks.registry import CHECKS
    from argmap.checks.session import Session

__all__ = ["CHECKS", "Aspect", "Check", "Finding", "Fix", "Report", "Session", "Severity", "findings"]

_ON_USE = {"findings": "engine", "CHECKS": "registry", "Session": "session"}


def __getattr__(name: str) -> Any:
    if name not in _ON_USE:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return getattr(import_module(f"{__name__}.{_ON_USE[name]}"), name)

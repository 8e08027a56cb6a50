"""What can be wrong with a map: one small file per check, and the engine that runs them."""

from argmap.checks.engine import findings
from argmap.checks.finding import Aspect, Check, Finding, Fix, Report, Severity
from argmap.checks.registry import CHECKS
from argmap.checks.session import Session

__all__ = ["CHECKS", "Aspect", "Check", "Finding", "Fix", "Report", "Session", "Severity", "findings"]

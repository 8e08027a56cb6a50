"""What can be wrong with a map: one small function per check, and the engine that runs them."""

from argmap.checks.engine import CHECKS, findings
from argmap.checks.finding import Check, Finding, Fix, Severity

__all__ = ["CHECKS", "Check", "Finding", "Fix", "Severity", "findings"]

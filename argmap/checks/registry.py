"""Collects the checks: each module of the four folders that defines `CHECK` is one."""

from importlib import import_module
from pkgutil import iter_modules

from argmap.checks.finding import Check

_FOLDERS = ("structure", "wording", "reasoning", "evidence")


def collect() -> dict[str, Check]:
    """Return the checks by code, in the order of the folders; raises `ValueError` when two have the same code."""
    found: dict[str, Check] = {}
    for folder in _FOLDERS:
        package = import_module(f"argmap.checks.{folder}")
        for entry in sorted(iter_modules(package.__path__), key=lambda entry: entry.name):
            check = getattr(import_module(f"{package.__name__}.{entry.name}"), "CHECK", None)
            if check is None:
                continue
            if check.code in found:
                raise ValueError(f"Two checks have the code {check.code}.")
            found[check.code] = check
    return found


CHECKS: dict[str, Check] = collect()

"""Versions of a map: what differs between two, and how two that grew from one become one."""

from argmap.versions.differences import Difference, differences
from argmap.versions.merge import Merged, merge

__all__ = ["Difference", "Merged", "differences", "merge"]

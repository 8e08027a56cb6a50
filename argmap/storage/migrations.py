"""What leads from the file of an earlier version to that of the next: one function for each version."""

from collections.abc import Callable, Mapping
from typing import Any

Migration = Callable[[dict[str, Any]], dict[str, Any]]

MIGRATIONS: Mapping[int, Migration] = {}
"""By the version that it starts from, the JSON value of a file as the next version has it; version 1 is the first."""


def migrate(value: dict[str, Any], version: int, wanted: int) -> dict[str, Any]:
    """Return the JSON value of a file as the wanted version has it; one of a newer version is left as it is."""
    for number in range(version, wanted):
        value = {**MIGRATIONS[number](value), "version": number + 1}
    return value

"""A finding: what a check has to say about a map, and the edits that would repair it."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

from argmap.model import Change, Document

if TYPE_CHECKING:
    from argmap.checks.facts import Facts

Severity = Literal["error", "warning", "hint"]


@dataclass(frozen=True, slots=True)
class Fix:
    """One way to repair a finding; its title names the act."""

    title: str
    edit: Callable[[Document], Change]


@dataclass(frozen=True, slots=True)
class Report:
    """What a check function yields: the ids that it is about, a sentence in plain words, and fixes."""

    subjects: tuple[str, ...]
    message: str
    fixes: tuple[Fix, ...] = ()


@dataclass(frozen=True, slots=True)
class Check:
    """One check: its code and name, how grave a finding is, what it looks for, and the function that looks."""

    code: str
    name: str
    severity: Severity
    help: str
    find: Callable[["Facts"], Iterable[Report]]


@dataclass(frozen=True, slots=True)
class Finding:
    """One remark about a map; `dismissed` is the reason for which a person does not want to see it."""

    code: str
    name: str
    severity: Severity
    subjects: tuple[str, ...]
    key: str
    """Code and sorted subjects: "S07:a,b"; it survives other edits."""

    message: str
    fixes: tuple[Fix, ...] = ()
    dismissed: str | None = None

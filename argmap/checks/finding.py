"""A finding: what a check has to say about a map, and the edits that would repair it."""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal, NamedTuple

from pydantic import JsonValue

from argmap.model import Change, Document
from argmap.tongue import say

if TYPE_CHECKING:
    from argmap.checks.facts import Facts

Severity = Literal["error", "warning", "hint"]

Aspect = Literal["text", "structure", "stance", "sources", "status", "strength", "schemes", "thesis", "way"]
"""What a check reads: words; who supports what; what is accepted and how likely; sources and quotes; what follows;
which claim the thesis is; the side that a claim takes for or against it, and how far away from it it is."""

Scope = Literal["statements", "inferences", "sources", "quotes", "map"]


class Fix(NamedTuple):
    """One way to repair a finding; its title names the act."""

    title: str
    edit: Callable[[Document], Change]


class Report(NamedTuple):
    """What a check function yields: the ids that it is about, a sentence in plain words, and fixes.

    The first subject of a local check's report is the id that was looked at.
    """

    subjects: tuple[str, ...]
    message: str
    fixes: tuple[Fix, ...] = ()
    data: JsonValue = None
    """What else a program may want to know, such as the words meant."""

    severity: Severity | None = None
    """Less grave than the check's, in this case."""


@dataclass(frozen=True, slots=True)
class Check:
    """One check: how it is called and explained, what it reads, and the function that looks."""

    code: str
    name: str
    severity: Severity
    summary: str
    """One sentence in plain words: why it matters."""

    help: str
    """A longer explanation with an example from life."""

    on: Scope
    """What the ids given to `find` are; "map": none, it looks at everything.

    A local check may read only what lies within two steps of the id (see `vicinity`); when it reads "status", also the
    status of that, and when it reads "way", `place` of the place of the id itself.
    """

    reads: frozenset[Aspect]
    """After a change of which aspects it has to look again."""

    find: Callable[["Facts", Iterable[str]], Iterator[Report]]

    place: Callable[[int], object] | None = None
    """What a local check reads of the place of an id in the case (see `ways`)."""

    languages: frozenset[str] = frozenset()
    """Language tags ("en") of the maps that it understands; empty: all. It is silent for maps in other languages."""


class Finding(NamedTuple):
    """One remark about a map; `dismissed` is the reason for which a person does not want to see it."""

    code: str
    name: str
    severity: Severity
    subjects: tuple[str, ...]
    key: str
    """Code and sorted subjects: "S07:a,b"; it survives other edits."""

    message: str
    offered: tuple[Fix, ...] = ()
    """The fixes, with their titles as the check has them."""

    dismissed: str | None = None
    data: JsonValue = None

    @property
    def fixes(self) -> tuple[Fix, ...]:
        """The fixes, their titles in the language spoken; of findings by the thousand few are looked at."""
        return tuple(Fix(say(title), edit) for title, edit in self.offered)

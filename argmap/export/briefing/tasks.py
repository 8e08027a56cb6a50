"""What is to be told: the steps of a map as tasks, and the words that tell them apart."""

from dataclasses import dataclass

STAKES = frozenset(("goal", "good", "bad", "value"))
"""Roles of premises that say what is wanted."""

BRIDGES = STAKES | set("rule typical norm link similar field warrant def implies carries".split())
"""Roles of premises that join the others to the conclusion."""

CON, PRO = "con", "pro"
"""Whether a step speaks for the thesis or against it, taken as a whole."""

ATTACKS = frozenset(
    "objection more_objection strongest_objection next_objection only_objection first_objection other_objection "
    "undercut undercut_all answer more_answer".split()
)
"""Kinds of task that speak against what they are aimed at."""

OF_ESSAYS = frozenset({"first_objection", "other_objection"})
"""Kinds of task whose turns of phrase are an essay's own."""


@dataclass(frozen=True, slots=True)
class Task:
    """One step to be told: `kind` names the turns of phrase, `about` the statement that it is aimed at."""

    step: str
    kind: str
    side: str
    depth: int
    about: str | None = None
    ordinal: str = ""
    said_at: int = -1
    """How many sentences there were when `about` was told."""

    path: frozenset[str] = frozenset()
    closing: bool = False
    """What is left to say of the step when all below it has been told."""

"""Random small maps with everything in them: loops, undercutters, negated premises, faults.

They are made from a number, which is many times faster than drawing each field.
"""

from random import Random
from typing import Any

from hypothesis import strategies as st

from argmap.model import Change, Document, Inference, MapInfo, Premise, Statement

_NAMES = "abcdefg"
_STEPS = "123456789"
_LEVELS = (None, None, -3.0, -1.0, -0.5, 0.0, 0.3, 0.5, 1.0, 7.0)


def random_map(number: int) -> Document:
    """Return a map; premises and targets may be missing, and credences and weights out of their range."""
    dice = Random(number)
    names = dice.sample(_NAMES, dice.randint(1, len(_NAMES)))
    steps = dice.sample(_STEPS, dice.randint(0, len(_STEPS)))
    pool = _NAMES if dice.random() < 0.3 else "".join(names)
    return Document.of(
        map=MapInfo(thesis=dice.choice(_NAMES)),
        statements={name: _statement(dice) for name in sorted(names)},
        inferences={step: _step(dice, pool) for step in sorted(steps)},
    )


def random_change(document: Document, number: int) -> Change:
    """Return a change of some records: added, removed or with other fields."""
    dice = Random(number)
    found: dict[tuple[str, str], tuple[Any, Any]] = {}
    for name in dice.sample(_NAMES, dice.randint(0, 2)):
        after = _statement(dice) if dice.random() < 0.7 else None
        found["statements", name] = (document.statements.get(name), after)
    for step in dice.sample(_STEPS, dice.randint(0, 2)):
        made = _step(dice, _NAMES) if dice.random() < 0.7 else None
        found["inferences", step] = (document.inferences.get(step), made)
    if dice.random() < 0.3:
        found["map", ""] = (document.tables["map"].get(""), MapInfo(thesis=dice.choice(_NAMES)))
    return Change.of("", found)


def maps() -> st.SearchStrategy[Document]:
    """Return random maps."""
    return st.integers(0, 2**32).map(random_map)


def _statement(dice: Random) -> Statement:
    return Statement(
        text="x",
        acceptance=dice.choice(("auto", "auto", "auto", "auto", "accepted", "open", "rejected")),
        given=dice.choice((None, None, None, True, False)),
        credence=dice.choice(_LEVELS),
        likelihood=dice.choice((None, None, "likely", "very unlikely", "no such term")),
    )


def _step(dice: Random, names: str) -> Inference:
    count = dice.choice((1, 1, 1, 2, 2, 3)) if dice.random() < 0.97 else 0
    return Inference(
        kind=dice.choice(("support", "attack")),
        premises=tuple(Premise(statement=dice.choice(names), negated=dice.random() < 0.15) for _ in range(count)),
        target=dice.choice(names * 2 + _STEPS),
        weight=dice.choice((1.0, 1.0, 0.6, 0.0, -1.0, 5.0)),
    )

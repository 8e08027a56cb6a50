"""S23: a claim is labelled for the thesis but placed against it, or the other way round."""

from collections.abc import Iterable, Iterator

from argmap.checks.facts import Facts
from argmap.checks.finding import Check, Report
from argmap.checks.fixes import setting
from argmap.checks.ways import AGAINST, FOR, side
from argmap.model import sentence_name
from argmap.tongue import say


def role_clash(facts: Facts, ids: Iterable[str]) -> Iterator[Report]:
    """Yield a report for each claim whose stated side is not that of its place."""
    document = facts.document
    for key in ids if facts.sided else ():
        said = document.statements[key].side
        if said is None:
            continue
        actual = {FOR: "pro", AGAINST: "con"}.get(side(facts.place(key)))
        if actual is not None and said != actual:
            name = sentence_name(document, key)
            message = (
                say("{name} is labelled for the thesis but placed against it.", name=name)
                if said == "pro"
                else say("{name} is labelled against the thesis but placed for it.", name=name)
            )
            yield Report((key,), message, (setting("Set the side from its place", "statements", key, side=actual),))


CHECK = Check(
    code="S23",
    name="role clash",
    severity="warning",
    summary="Labelled for, but placed against.",
    help=(
        "The side that a claim takes follows from its place: a reason for the thesis is for it, an objection against"
        " it, an answer to an objection for it again. Example: “Trams are slow”, labelled as for the tram. Either the"
        " label or the place is wrong."
    ),
    on="statements",
    reads=frozenset({"structure", "stance", "way", "text"}),
    find=role_clash,
    place=side,
)

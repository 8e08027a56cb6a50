"""What the map would say of a claim that a person has rejected; for R09 and R22."""

from argmap.checks.facts import Facts


def reason_stands_alone(facts: Facts, statement: str) -> bool:
    """Return whether a reason for a claim stands and no objection to it does."""
    inferences = facts.document.inferences
    standing = [inferences[step].kind for step in facts.document.inferences_on(statement) if facts.stands(step)]
    return "support" in standing and "attack" not in standing

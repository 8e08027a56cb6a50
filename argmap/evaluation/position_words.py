"""What positions one could take where the map decides nothing, in a sentence."""

from argmap.evaluation.naming import in_words
from argmap.evaluation.positions import Positions
from argmap.tongue import say


def position_sentence(positions: Positions, node: str, name: str | None = None) -> str:
    """Return how many coherent positions there are and in how many of them a claim stands.

    `name` is what it is called, None: the thesis.

    A search that was ended before it found any says so.
    """
    number, called = len(positions.found), name if name is not None else say("the thesis")
    holding = sum(node in position.holds for position in positions.found)
    if not number:
        return say("The search was ended before a coherent position was found.")
    counts = {"number": in_words(number), "name": called, "holding": in_words(holding)}
    if not positions.all_found:
        return say(
            "There are more than {number} coherent positions; {name} stands in {holding} of those that were found.",
            **counts,
        )
    if number == 1:
        if holding:
            return say("There is one coherent position, and in it {name} stands.", name=called)
        return say("There is one coherent position, and in it {name} does not stand.", name=called)
    if holding == number:
        return say(
            "There are {number} coherent positions; {name} stands in each of them.",
            number=counts["number"],
            name=called,
        )
    return say("There are {number} coherent positions; {name} stands in {holding} of them.", **counts)

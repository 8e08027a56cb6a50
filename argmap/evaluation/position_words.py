"""What positions one could take where the map decides nothing, in a sentence."""

from argmap.evaluation.naming import in_words
from argmap.evaluation.positions import Positions


def position_sentence(positions: Positions, node: str, name: str = "the thesis") -> str:
    """Return how many coherent positions there are and in how many of them a claim stands; `name` is what it is called.

    A search that was ended before it found any says so.
    """
    number = len(positions.found)
    holding = sum(node in position.holds for position in positions.found)
    if not number:
        return "The search was ended before a coherent position was found."
    if not positions.all_found:
        some = f"{name} stands in {in_words(holding)} of those that were found"
        return f"There are more than {in_words(number)} coherent positions; {some}."
    if number == 1:
        held = f"in it {name} stands" if holding else f"in it {name} does not stand"
        return f"There is one coherent position, and {held}."
    if holding == number:
        where = f"{name} stands in each of them"
    elif holding == 0:
        where = f"{name} stands in none of them"
    else:
        where = f"{name} stands in {in_words(holding)} of them"
    return f"There are {in_words(number)} coherent positions; {where}."

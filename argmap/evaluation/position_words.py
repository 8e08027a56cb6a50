"""What positions one could take where the map decides nothing, in a sentence."""

from argmap.evaluation.naming import in_words
from argmap.evaluation.positions import Positions


def position_sentence(positions: Positions, thesis: str) -> str:
    """Return how many coherent positions there are and in how many of them the thesis stands."""
    number = len(positions.found)
    holding = sum(thesis in position.holds for position in positions.found)
    if not positions.all_found:
        some = f"the thesis stands in {in_words(holding)} of those that were found"
        return f"There are more than {in_words(number)} coherent positions; {some}."
    if number == 1:
        held = "in it the thesis stands" if holding else "in it the thesis does not stand"
        return f"There is one coherent position, and {held}."
    if holding == number:
        where = "the thesis stands in each of them"
    elif holding == 0:
        where = "the thesis stands in none of them"
    else:
        where = f"the thesis stands in {in_words(holding)} of them"
    return f"There are {in_words(number)} coherent positions; {where}."

"""Fractional ranks: texts that order siblings, with room for another one between any two.

A rank is a fraction in base 62 (digits, capitals, small letters, in the order of their code points), without trailing
zeros, so that one record changes when one sibling moves. Source: D. Greenspan, "Implementing fractional indexing".
"""

from collections.abc import Sequence

_DIGITS = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz"
_VALUE = {digit: value for value, digit in enumerate(_DIGITS)}
_LONGEST = 40


def rank_between(before: str | None, after: str | None) -> str | None:
    """Return a rank between two others (None: no neighbour on that side), or None when there is no room.

    There is no room between equal ranks, between ranks out of order, and next to a rank with foreign characters;
    then the siblings have to be ranked anew with `even_ranks`.
    """
    low, high = before or "", after
    if high is not None and not low < high:
        return None
    if any(char not in _VALUE for char in low + (high or "")):
        return None
    middle = _midpoint(low, high)
    if middle is None or len(middle) > _LONGEST:
        return None
    return middle


def even_ranks(count: int) -> Sequence[str]:
    """Return `count` short ranks in ascending order, with room before, between and after them."""
    width = 1
    while 62**width < 4 * (count + 1):
        width += 1
    step = 62**width // (count + 1)
    return [_digits(step * (number + 1), width).rstrip("0") for number in range(count)]


def _midpoint(low: str, high: str | None) -> str | None:
    """Find the shortest digits between two fractions, digit by digit from the left."""
    prefix = ""
    position = 0
    bounded = high is not None
    while True:
        down = _VALUE[low[position]] if position < len(low) else 0
        if bounded and high is not None:
            if position >= len(high):
                return None  # only zeros separate them
            up = _VALUE[high[position]]
        else:
            up = len(_DIGITS)
        if up - down > 1:
            return prefix + _DIGITS[(up + down) // 2]
        prefix += _DIGITS[down]
        if up - down == 1:
            bounded = False
        position += 1


def _digits(number: int, width: int) -> str:
    text = ""
    for _ in range(width):
        number, digit = divmod(number, 62)
        text = _DIGITS[digit] + text
    return text

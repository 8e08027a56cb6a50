"""Where to draw lines under words of a card's text."""

from collections.abc import Iterable, Iterator

from argmap.picture.characters import visible_text
from argmap.picture.items import Element, Point, Text
from argmap.picture.measure import Measure
from argmap.picture.theme import BODY, IMPLICIT, THESIS

_BELOW = 2.5


def underlines(
    element: Element, text: str, ranges: Iterable[tuple[int, int]], measure: Measure
) -> Iterator[tuple[Point, Point]]:
    """Yield the lines, on the sheet, under ranges (code points) of the text that a card shows, one for each text line.

    Nothing for a text that is not drawn as it stands in the record.
    """
    if visible_text(text) != text:
        return
    wanted = tuple(ranges)
    position = 0
    for part in element.parts:
        if not isinstance(part, Text) or part.style not in (BODY, IMPLICIT, THESIS):
            continue
        begin = text.find(part.text, position)
        if begin < 0:
            return
        position = begin + len(part.text)
        widths = measure.words(part.style)
        for start, end in wanted:
            first, last = max(start, begin), min(end, position)
            if first < last:
                left = element.x + part.x + widths[part.text[: first - begin]]
                right = left + widths[text[first:last]]
                bottom = element.y + part.y + _BELOW
                yield (left, bottom), (right, bottom)

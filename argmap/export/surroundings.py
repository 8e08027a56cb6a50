"""What may stand round a map that is handed in: its title, the date, and a legend of the signs."""

from collections.abc import Mapping

from argmap.export.options import ExportOptions
from argmap.picture.items import Disc, Element, Line, Part, Picture, Text, TextStyle
from argmap.picture.measure import Measure
from argmap.picture.theme import MEASURES

_PAGE = 1200.0
"""Pixels of a picture's width at which a title of 22 pixels is a title; in wider ones all grows with it."""

_ENGLISH: Mapping[str, str] = {
    "support": "because: reason",
    "attack": "but: objection",
    "rebuttal": "however: answer to an objection",
    "dashed": "dashed: denies the step, not a claim",
    "&": "linked premises: they work only together",
}
_GERMAN: Mapping[str, str] = {
    "support": "because: Grund",
    "attack": "but: Einwand",
    "rebuttal": "however: Antwort auf einen Einwand",
    "dashed": "gestrichelt: bestreitet den Schritt, keine Aussage",
    "&": "verbundene Prämissen: sie wirken nur zusammen",
}


class _Sizes:
    """The sizes of what stands round a picture of some width, in pixels."""

    def __init__(self, width: float) -> None:
        self.unit = max(1.0, width / _PAGE)
        self.title = TextStyle(22 * self.unit, 600)
        self.small = TextStyle(12 * self.unit)
        self.gap = 22 * self.unit
        self.sign = 26 * self.unit


def surrounded(picture: Picture, title: str, language: str, options: ExportOptions, measure: Measure) -> Picture:
    """Return the picture with what the options ask for: title and date above, legend below."""
    x, y, width, height = picture.bounds
    sizes = _Sizes(width)
    added: list[Element] = []
    heading: list[Text] = []
    top, base = y, 0.0
    wanted = [(title, sizes.title, "text")] if options.title and title else []
    wanted += [(options.date, sizes.small, "dim")] if options.date else []
    for words, style, colour in wanted:
        base += style.size * 1.5
        heading.append(Text(0.0, base, words, style, colour, measure.words(style)[words]))
    if heading:
        top -= base + sizes.gap
        across = max(part.width for part in heading)
        added.append(Element("title", "group", "", x, top, across, base + sizes.gap, tuple(heading), title))
        width = max(width, across)
    bottom = y + height
    if options.legend:
        words_of = _GERMAN if language.lower().startswith("de") else _ENGLISH
        legend = _legend(x, bottom + sizes.gap, words_of, width, sizes, measure)
        added.append(legend)
        bottom, width = legend.y + legend.height, max(width, legend.width)
    return Picture((*picture.elements, *added), (x, top, width, bottom - top)) if added else picture


def _legend(x: float, y: float, words: Mapping[str, str], room: float, sizes: _Sizes, measure: Measure) -> Element:
    """Return the legend: one entry after the other, as many in a row as there is room for."""
    parts: list[Part] = []
    left = top = across = 0.0
    for sign, text in words.items():
        long = measure.words(sizes.small)[text]
        wide = sizes.sign + long
        if left and left + wide > room:
            left, top = 0.0, top + sizes.gap
        base = top + 12 * sizes.unit
        parts += [
            *_sign(sign, left, top + 8 * sizes.unit, sizes, measure),
            Text(left + sizes.sign, base, text, sizes.small, "dim", long),
        ]
        left += wide + sizes.gap
        across = max(across, left - sizes.gap)
    return Element("legend", "group", "", x, y, across, top + sizes.gap, tuple(parts), "; ".join(words.values()))


def _sign(sign: str, left: float, middle: float, sizes: _Sizes, measure: Measure) -> list[Part]:
    unit = sizes.unit
    radius, arm, thick = 8 * unit, 4 * unit, MEASURES.link_width * unit
    centre = left + radius
    match sign:
        case "dashed":
            ends = ((left, middle), (left + 18 * unit, middle))
            return [Line(ends, "attack", thick, (5.0 * unit, 4.0 * unit))]
        case "&":
            wide = measure.words(sizes.small)["&"]
            words = Text(centre - wide / 2, middle + arm, "&", sizes.small, "on_badge", wide)
            return [Disc(centre, middle, radius, "support"), words]
        case _:
            arms = [Line(((centre - arm, middle), (centre + arm, middle)), "on_badge", thick)]
            if sign == "support":
                arms.append(Line(((centre, middle - arm), (centre, middle + arm)), "on_badge", thick))
            return [Disc(centre, middle, radius, sign), *arms]

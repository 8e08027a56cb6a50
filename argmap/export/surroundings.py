"""What may stand round a map that is handed in: its title, the date, and a legend of the signs."""

from collections.abc import Mapping

from argmap.export.options import ExportOptions
from argmap.picture.items import Disc, Element, Line, Part, Picture, Text, TextStyle
from argmap.picture.measure import Measure
from argmap.picture.theme import MEASURES, THEMES, Theme, stroke_dash
from argmap.tongue import say, to_say

_PAGE = 1200.0
"""Pixels of a picture's width at which a title of 22 pixels is a title; in wider ones all grows with it."""

_WORDS: Mapping[str, str] = {
    "support": to_say("because: reason"),
    "attack": to_say("but: objection"),
    "rebuttal": to_say("however: answer to an objection"),
    "dashed": to_say("dashed: denies the step, not a claim"),
    "&": to_say("linked premises: they work only together"),
}
"""What each sign means."""

_BY_LINE: Mapping[str, str] = {**_WORDS, "dashed": to_say("dashes and dots: denies the step, not a claim")}
"""The same where kinds are told apart by the dash of their lines."""

_DASH = (5.0, 4.0)


class _Sizes:
    """The sizes of what stands round a picture of some width, in pixels."""

    def __init__(self, width: float) -> None:
        self.unit = max(1.0, width / _PAGE)
        self.title = TextStyle(22 * self.unit, 600)
        self.small = TextStyle(12 * self.unit)
        self.gap = 22 * self.unit
        self.sign = 26 * self.unit


def surrounded(picture: Picture, title: str, options: ExportOptions, measure: Measure) -> Picture:
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
        legend = _legend(x, bottom + sizes.gap, width, THEMES[options.theme], sizes, measure)
        added.append(legend)
        bottom, width = legend.y + legend.height, max(width, legend.width)
    return Picture((*picture.elements, *added), (x, top, width, bottom - top)) if added else picture


def _legend(x: float, y: float, room: float, theme: Theme, sizes: _Sizes, measure: Measure) -> Element:
    """Return the legend: one entry after the other, as many in a row as there is room for."""
    parts: list[Part] = []
    left = top = across = 0.0
    words = _words(theme)
    for sign, text in words.items():
        long = measure.words(sizes.small)[text]
        drawn, start = _sign(sign, left, top + 8 * sizes.unit, theme, sizes, measure)
        if left and start + long > room:
            left, top = 0.0, top + sizes.gap
            drawn, start = _sign(sign, left, top + 8 * sizes.unit, theme, sizes, measure)
        parts += [*drawn, Text(start, top + 12 * sizes.unit, text, sizes.small, "dim", long)]
        left = start + long + sizes.gap
        across = max(across, left - sizes.gap)
    said = "; ".join(words.values())
    return Element("legend", "group", "", x, y, across, top + sizes.gap, tuple(parts), said)


def _words(theme: Theme) -> Mapping[str, str]:
    return {sign: say(words) for sign, words in (_BY_LINE if theme.kinds_by_line else _WORDS).items()}


def _sign(
    sign: str, left: float, middle: float, theme: Theme, sizes: _Sizes, measure: Measure
) -> tuple[list[Part], float]:
    """Return a sign and where its words begin."""
    unit = sizes.unit
    radius, thick = 8 * unit, MEASURES.link_width * unit
    centre = left + radius
    if sign == "dashed":
        # by line, a map has a pattern of its own for what is dashed, and the stroke of no kind has none
        stroke, dash = ("text", stroke_dash(theme, "attack", _DASH)) if theme.kinds_by_line else ("attack", _DASH)
        return _sample(left, middle, stroke, dash, sizes)
    if sign == "&":
        wide = measure.words(sizes.small)["&"]
        words = Text(centre - wide / 2, middle + 4 * unit, "&", sizes.small, "on_badge", wide)
        return [Disc(centre, middle, radius, "support"), words], left + sizes.sign
    arm = 4 * unit
    parts: list[Part] = [
        Disc(centre, middle, radius, sign),
        Line(((centre - arm, middle), (centre + arm, middle)), "on_badge", thick),
    ]
    if sign == "support":
        parts.append(Line(((centre, middle - arm), (centre, middle + arm)), "on_badge", thick))
    if not theme.kinds_by_line:
        return parts, left + sizes.sign
    line, start = _sample(left + sizes.sign - 4 * unit, middle, "text", stroke_dash(theme, sign, ()), sizes)
    return [*parts, *line], start


def _sample(
    left: float, middle: float, stroke: str, dash: tuple[float, ...], sizes: _Sizes
) -> tuple[list[Part], float]:
    """Return a stretch of line in some dash, and where words begin after it."""
    unit = sizes.unit
    long = (18 if dash == _DASH else 32) * unit
    scaled = tuple([length * unit for length in dash])
    line = Line(((left, middle), (left + long, middle)), stroke, MEASURES.link_width * unit, scaled)
    return [line], left + long + 8 * unit

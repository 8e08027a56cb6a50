"""What may stand round a map that is handed in: its title, the date, and a legend of the signs."""

from collections.abc import Mapping

from argmap.export.options import ExportOptions
from argmap.picture.items import Disc, Element, Line, Part, Picture, Text, TextStyle
from argmap.picture.measure import Measure
from argmap.picture.theme import MEASURES

_TITLE = TextStyle(22, 600)
_SMALL = TextStyle(12)
_GAP = 22.0
_SIGN = 26.0

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


def surrounded(picture: Picture, title: str, language: str, options: ExportOptions, measure: Measure) -> Picture:
    """Return the picture with what the options ask for: title and date above, legend below."""
    x, y, width, height = picture.bounds
    added: list[Element] = []
    heading: list[Part] = []
    top = y
    if options.title and title:
        heading.append(Text(0.0, _TITLE.size, title, _TITLE, "text", measure.words(_TITLE)[title]))
    if options.date:
        base = _TITLE.size + (_GAP if heading else 0.0)
        heading.append(Text(0.0, base, options.date, _SMALL, "dim", measure.words(_SMALL)[options.date]))
    if heading:
        lines = _TITLE.size + _GAP * (len(heading) - 1) + _GAP
        top -= lines
        across = max(part.width for part in heading if isinstance(part, Text))
        added.append(Element("title", "group", "", x, top, across, lines, tuple(heading), title))
        width = max(width, across)
    bottom = y + height
    if options.legend:
        legend = _legend(x, bottom + _GAP, _GERMAN if language.lower().startswith("de") else _ENGLISH, width, measure)
        added.append(legend)
        bottom, width = legend.y + legend.height, max(width, legend.width)
    return Picture((*picture.elements, *added), (x, top, width, bottom - top)) if added else picture


def _legend(x: float, y: float, words: Mapping[str, str], room: float, measure: Measure) -> Element:
    """Return the legend: one entry after the other, as many in a row as there is room for."""
    parts: list[Part] = []
    left = top = across = 0.0
    for sign, text in words.items():
        wide = _SIGN + measure.words(_SMALL)[text]
        if left and left + wide > room:
            left, top = 0.0, top + _GAP
        parts += [*_sign(sign, left, top + 8, measure), Text(left + _SIGN, top + 12, text, _SMALL, "dim", wide - _SIGN)]
        left += wide + _GAP
        across = max(across, left - _GAP)
    return Element("legend", "group", "", x, y, across, top + _GAP, tuple(parts), "; ".join(words.values()))


def _sign(sign: str, left: float, middle: float, measure: Measure) -> list[Part]:
    centre = left + 8
    match sign:
        case "dashed":
            return [Line(((left, middle), (left + 18, middle)), "attack", MEASURES.link_width, (5.0, 4.0))]
        case "&":
            wide = measure.words(_SMALL)["&"]
            return [
                Disc(centre, middle, 8, "support"),
                Text(centre - wide / 2, middle + 4, "&", _SMALL, "on_badge", wide),
            ]
        case _:
            arms = [Line(((centre - 4, middle), (centre + 4, middle)), "on_badge")]
            if sign == "support":
                arms.append(Line(((centre, middle - 4), (centre, middle + 4)), "on_badge"))
            return [Disc(centre, middle, 8, sign), *arms]

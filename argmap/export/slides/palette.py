"""The colours of a presentation's theme and what they say on slides."""

from dataclasses import dataclass

from argmap.export.slides.drawing import LINK, TEXT, Colour

KINDS = {"support": "accent1", "attack": "accent2", "rebuttal": "accent3"}
"""Kind of a step -> its colour in the theme."""

_LEGIBLE = 4.5
"""Contrast that the Web Content Accessibility Guidelines 2.2 ask for (AA)."""

_TINT = 11


@dataclass(frozen=True, slots=True)
class Palette:
    """How the theme of a presentation is used."""

    legible: frozenset[str]
    """Colours that can be read as text on the slide's ground."""

    font: str
    """Family that runs are given; empty: that of the theme, which is as wide as the one that was measured."""

    title_width: float = 1.0
    """How wide titles may come out, through Arial."""

    kinds_by_line: bool = False
    """Kinds are told by the dashes of lines too, because the colours do not."""

    def ink(self, kind: str) -> Colour:
        """Return the colour of words that belong to a kind of step."""
        token = KINDS[kind]
        return Colour(token) if token in self.legible else TEXT

    @property
    def link(self) -> Colour:
        """The colour of links: that of text, where a theme's own cannot be read on its ground."""
        return LINK if LINK.token in self.legible else TEXT

    def edge(self, kind: str) -> Colour:
        """Return the colour of lines and outlines of a kind of step."""
        return Colour(KINDS[kind])

    def tint(self, kind: str) -> Colour:
        """Return the colour of the ground of a frame."""
        return Colour(KINDS[kind], opacity=_TINT)

    def dash(self, kind: str) -> str:
        """Return the dash of a kind's lines where colours do not tell the kinds apart."""
        return {"attack": "lgDash", "rebuttal": "sysDot"}.get(kind, "") if self.kinds_by_line else ""


def legible(colours: dict[str, str], ground: str) -> frozenset[str]:
    """Return the names of the colours (RRGGBB) that stand out enough from a ground for text."""
    return frozenset(name for name, colour in colours.items() if contrast(colour, ground) >= _LEGIBLE)


def contrast(one: str, other: str) -> float:
    """Return the contrast of two colours (RRGGBB), 1 to 21. Source: WCAG 2.2, relative luminance."""
    darker, lighter = sorted((_luminance(one), _luminance(other)))
    return (lighter + 0.05) / (darker + 0.05)


def _luminance(colour: str) -> float:
    parts = [int(colour[n : n + 2], 16) / 255 for n in (0, 2, 4)]
    red, green, blue = (p / 12.92 if p <= 0.04045 else ((p + 0.055) / 1.055) ** 2.4 for p in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue

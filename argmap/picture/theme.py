"""All colours, sizes and radii, in one table that canvas, panels and exports read."""

from collections.abc import Mapping
from dataclasses import dataclass

from argmap.picture.items import TextStyle

FAMILY = "Inter"
FALLBACK_FAMILIES = ("Inter", "Helvetica Neue", "Segoe UI", "Noto Sans", "Arial", "sans-serif")

BODY = TextStyle(13)
THESIS = TextStyle(15, 600)
HEADER = TextStyle(12, 600)
SCHEME = TextStyle(11)
IMPLICIT = TextStyle(13, italic=True)
NOTE = TextStyle(11, italic=True)
REFERENCE = TextStyle(12)
CAPTION = TextStyle(10, 600)
FOOT = TextStyle(11)
QUOTE = TextStyle(16, 600)
NEGATION = TextStyle(11, 600)
LINKED = TextStyle(10, 600)
MARK = TextStyle(12, 600)
FOLD = TextStyle(11, 600)
GROUP = TextStyle(12, 600)


@dataclass(frozen=True, slots=True)
class Measures:
    """Sizes in pixels at 100 %."""

    padding: float = 12
    card_radius: float = 7
    frame_radius: float = 10
    narrowest_card: float = 160
    widest_card: float = 280
    narrowest_thesis: float = 280
    widest_thesis: float = 400
    thesis_padding: float = 16
    line_height: float = 1.32
    link_width: float = 2
    elbow: float = 10
    header_height: float = 30
    foot_height: float = 24
    frame_padding: float = 10
    linked_gap: float = 24
    reference_width: float = 150
    reference_height: float = 42
    grid_dot: float = 24


MEASURES = Measures()
"""The sizes of every drawing: a change of theme moves nothing."""


@dataclass(frozen=True)
class Theme:
    """A named set of colours (token -> "#RRGGBB"); `kinds_by_line`: kinds are told by line style, for print."""

    name: str
    colours: Mapping[str, str]
    dark: bool = False
    kinds_by_line: bool = False
    measures: Measures = MEASURES
    text_size: float = 1.0
    """How large a window shows text, and what it calls 100 % of a map; 1.0 is 13 pixels."""

    family: str = FAMILY
    """The font in which a window shows text."""

    def pixels(self, size: float) -> int:
        """Return a size in whole pixels at the person's text size."""
        return round(size * self.text_size)

    def __getitem__(self, token: str) -> str:
        return self.colours[token]


_TOKENS = (
    "background panel line chosen card edge text dim faded thesis thesis_text thesis_edge support support_tint attack "
    "attack_tint rebuttal rebuttal_tint accent on_accent grid track badge_error badge_warning badge_hint on_badge"
).split()


def _colours(values: str) -> dict[str, str]:
    return {token: f"#{value}" for token, value in zip(_TOKENS, values.split(), strict=True)}


THEMES: dict[str, Theme] = {
    theme.name: theme
    for theme in (
        Theme(
            "light",
            _colours(
                "F5F6F8 FFFFFF DFE3E9 E3E7ED FFFFFF CFD6DF 1B2430 5C6776 6B7583 1F2B46 FFFFFF 1F2B46 1B7A57 E5F3EC "
                "B93A26 FBEAE6 8A5A00 FBF0D9 2563EB FFFFFF DDE1E7 E9ECF0 B93A26 8A5A00 2563EB FFFFFF"
            ),
        ),
        Theme(
            "dark",
            _colours(
                "15181D 1C2026 2C323B 2C323B 242A32 3A424E E8ECF1 9AA6B5 8A95A2 DCE5F7 141A26 DCE5F7 5CC79A 1B2F28 "
                "F08A76 35221F E3B457 332A18 6FA0FF 10151D 262B33 343B46 F08A76 E3B457 6FA0FF 141A26"
            ),
            dark=True,
        ),
        Theme(
            "print",
            _colours(
                "FFFFFF FFFFFF 808080 E0E0E0 FFFFFF 000000 000000 404040 707070 FFFFFF 000000 000000 000000 FFFFFF "
                "000000 FFFFFF 000000 FFFFFF 000000 FFFFFF FFFFFF E0E0E0 000000 000000 000000 FFFFFF"
            ),
            kinds_by_line=True,
        ),
        Theme(
            "contrast",
            _colours(
                "000000 000000 FFFFFF 003844 000000 FFFFFF FFFFFF FFFFFF B0B0B0 FFFF00 000000 FFFF00 00FF90 002818 "
                "FF8C78 300800 FFD000 302800 00E5FF 000000 202020 404040 FF8C78 FFD000 00E5FF 000000"
            ),
            dark=True,
        ),
    )
}

_KIND_DASHES: dict[str, tuple[float, ...]] = {"attack": (9.0, 3.0), "rebuttal": (2.0, 2.5)}
_DASHED_KIND = (10.0, 3.0, 2.0, 3.0)


def stroke_dash(theme: Theme, token: str, dash: tuple[float, ...]) -> tuple[float, ...]:
    """Return the dashes of a stroke, in pixels: its own, or those of its kind where colours do not tell kinds apart."""
    if not theme.kinds_by_line or token not in _KIND_DASHES:
        return dash
    return _DASHED_KIND if dash else _KIND_DASHES[token]

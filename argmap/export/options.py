"""What a person may choose about an export, and how an export says that it cannot be made."""

from collections.abc import Collection
from dataclasses import dataclass
from math import isfinite
from typing import Literal, get_args

from argmap.layout import Orientation, Rect
from argmap.picture.theme import THEMES
from argmap.tongue import SaidError, to_say

LARGEST_SCALE = 8.0
LARGEST_POSTER = 10

SCREEN = 16 / 9

Slides = Literal["all", "overview", "branches"]
SLIDES: tuple[Slides, ...] = get_args(Slides)

Form = Literal["briefing", "page", "essay", "premises"]
FORM_NAMES: tuple[Form, ...] = get_args(Form)

Style = Literal["chicago", "apa", "mla", "footnotes"]
STYLES: tuple[Style, ...] = get_args(Style)

Language = Literal["en", "de"]
LANGUAGES: tuple[Language, ...] = get_args(Language)

SIZES: dict[str, tuple[float, float]] = {
    "16:9": (338.7, 190.5),
    "4:3": (254.0, 190.5),
    "A4": (210.0, 297.0),
    "A4-landscape": (297.0, 210.0),
    "A3": (297.0, 420.0),
    "A3-landscape": (420.0, 297.0),
    "Letter": (215.9, 279.4),
    "Letter-landscape": (279.4, 215.9),
}
"""Width and height of pages and slides in millimetres."""


class ExportError(SaidError, ValueError):
    """An export cannot be made; the text is one sentence for the person that says why and what to do."""


@dataclass(frozen=True, slots=True)
class ExportOptions:
    """What to draw, and how; `ExportError` on a value that makes no sense."""

    theme: str = "light"
    orientation: Orientation | None = None
    """Where the reasons stand, seen from the thesis; None: as the map says."""

    branch: str | None = None
    """Only what hangs below this statement or inference; None: everything, what is folded included."""

    size: str | None = None
    """Name of a page or slide of `SIZES` that the map is fitted to; None: as large as the map."""

    shape: float | None = SCREEN
    """Width through height that a map without a page takes where its plain tree would be a strip; None: always a tree.

    A map is a tree, too, when `orientation` is given or a person has placed its boxes by hand.
    """

    scale: float = 2.0
    """Pixels of a PNG for each pixel of the map."""

    transparent: bool = False
    """Whether a picture has no ground."""

    title: bool = False
    """Whether the title of the map stands above a picture."""

    legend: bool = False
    """Whether the signs are explained below a picture."""

    date: str = ""
    """The date that stands above a picture."""

    poster: int = 1
    """Pages of a PDF across, and as many down, each of the size wanted (A4 if none is)."""

    selection: frozenset[str] = frozenset()
    """Only these statements and inferences; empty: all."""

    area: Rect | None = None
    """A part of the picture as it stands in the window in that `shape`, where folded branches stay folded."""

    template: str | None = None
    """Path of a presentation or document of the person's own whose layouts and styles are used."""

    slides: Slides = "all"
    """Which slides: the main lines, the branches, or all with contents and sources."""

    form: Form = "briefing"
    """How a briefing is told: in full, on one page, as an essay, or as numbered premises and conclusions."""

    style: Style = "chicago"
    """How a briefing cites its sources."""

    language: Language | None = None
    """Language of a briefing's own words; None: as the map says, English when it says neither."""

    open_problems: bool = False
    """Whether a briefing lists what the checks have found."""

    def __post_init__(self) -> None:
        _one_of(self.theme, THEMES, to_say("There is no theme {name!r}; there are {known}."))
        _one_of(self.slides, SLIDES, to_say("There are no slides {name!r}; there are {known}."))
        _one_of(self.form, FORM_NAMES, to_say("There is no form {name!r}; there are {known}."))
        _one_of(self.style, STYLES, to_say("There is no citation style {name!r}; there are {known}."))
        if self.language is not None:
            _one_of(self.language, LANGUAGES, to_say("There is no briefing in {name!r}; there are {known}."))
        if self.size is not None:
            _one_of(self.size, SIZES, to_say("There is no page size {name!r}; there are {known}."))
        if not 1 <= self.poster <= LARGEST_POSTER:
            raise ExportError(
                "A poster has 1 to {most} pages across, not {pages}.", most=LARGEST_POSTER, pages=self.poster
            )
        if not (isfinite(self.scale) and 0 < self.scale <= LARGEST_SCALE):
            raise ExportError(
                "The scale must be more than 0 and at most {most:.0f}, not {scale:g}.",
                most=LARGEST_SCALE,
                scale=self.scale,
            )


def _one_of(value: str, known: Collection[str], sentence: str) -> None:
    if value not in known:
        raise ExportError(sentence, name=value, known=", ".join(known))

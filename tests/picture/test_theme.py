"""Each theme can be read, by people with any colour vision, and tells kinds in other ways than colour."""

import pytest

from argmap.picture.items import Disc, Element, Line, Text
from argmap.picture.theme import THEMES, stroke_dash
from tests.picture.colour_vision import DEFICIENCIES, contrast, linear, seen_with
from tests.picture.maps import drawn, night_buses

_KINDS = ("support", "attack", "rebuttal")
_TEXTS = [
    *((text, ground) for text in ("text", "dim") for ground in ("background", "panel", "card", "chosen")),
    *((text, f"{kind}_tint") for text in ("text", "dim") for kind in _KINDS),
    *((kind, ground) for kind in _KINDS for ground in ("background", "panel", "card", f"{kind}_tint")),
    *(("on_badge", ground) for ground in (*_KINDS, "badge_error", "badge_warning", "badge_hint")),
    *(("accent", ground) for ground in ("background", "panel", "card")),
    ("faded", "card"),
    ("thesis_text", "thesis"),
    ("on_accent", "accent"),
]


@pytest.mark.parametrize("name", THEMES)
def test_every_text_has_a_contrast_of_at_least_4_5(name):
    theme = THEMES[name]
    ratios = {pair: contrast(linear(theme[pair[0]]), linear(theme[pair[1]])) for pair in _TEXTS}
    assert {pair: round(ratio, 2) for pair, ratio in ratios.items() if ratio < 4.5} == {}


def test_the_theme_of_high_contrast_has_7_for_all_text():
    theme = THEMES["contrast"]
    ratios = {pair: contrast(linear(theme[pair[0]]), linear(theme[pair[1]])) for pair in _TEXTS}
    assert {pair: round(ratio, 2) for pair, ratio in ratios.items() if ratio < 7} == {}


@pytest.mark.parametrize("deficiency", DEFICIENCIES)
@pytest.mark.parametrize("name", THEMES)
def test_every_text_can_be_read_with_any_colour_vision(name, deficiency):
    def seen(token):
        return seen_with(deficiency, linear(THEMES[name][token]))

    ratios = {pair: contrast(seen(pair[0]), seen(pair[1])) for pair in _TEXTS}
    # the simulation shifts luminance a little: what is 4.5 to most may come out a little lower
    assert {pair: round(ratio, 2) for pair, ratio in ratios.items() if ratio < 3.9} == {}


@pytest.mark.parametrize("name", THEMES)
def test_links_borders_of_kinds_and_what_is_selected_stand_out_from_the_ground(name):
    theme = THEMES[name]
    for token in (*_KINDS, "accent", "dim"):
        assert contrast(linear(theme[token]), linear(theme["background"])) >= 3, token


def test_kinds_are_told_by_word_sign_and_end_of_the_link_without_any_colour():
    picture = drawn(night_buses())
    seen = {
        step: (_word(picture.by_key[f"frame:{step}"]), _bars(picture.by_key[f"frame:{step}"]))
        for step in ("i1", "i2", "i3")
    }
    assert seen == {"i1": ("because", 2), "i2": ("but", 1), "i3": ("however", 1)}
    ends = {step: _end(picture.by_key[f"link:{step}"]) for step in ("i1", "i2", "i3")}
    assert ends["i1"] == "arrow"
    assert ends["i2"] == ends["i3"] == "bar"
    undercut = next(part for part in picture.by_key["link:i4"].parts if isinstance(part, Line))
    assert undercut.dash


def test_print_tells_objection_and_rebuttal_by_the_dash_of_their_lines():
    theme = THEMES["print"]
    assert len({stroke_dash(theme, kind, ()) for kind in _KINDS}) == 3
    assert {theme[kind] for kind in _KINDS} == {"#000000"}


def _word(frame: Element) -> str:
    return next(part.text for part in frame.parts if isinstance(part, Text))


def _bars(frame: Element) -> int:
    """Return of how many strokes the sign in the header is made: + has two, − has one."""
    disc = next(number for number, part in enumerate(frame.parts) if isinstance(part, Disc))
    count = 0
    for part in frame.parts[disc + 1 :]:
        if not isinstance(part, Line):
            break
        count += 1
    return count


def _end(link: Element) -> str:
    return next(part.end for part in link.parts if isinstance(part, Line))

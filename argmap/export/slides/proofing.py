"""In which language each run of letters is: what other programs check its spelling by, and choose its signs by."""

import re
from collections.abc import Iterator
from typing import Any

from argmap.picture.characters import HAN_LANGUAGES, han_form

_REGIONS = {
    "en": "en-US",
    "de": "de-DE",
    "fr": "fr-FR",
    "es": "es-ES",
    "it": "it-IT",
    "pt": "pt-PT",
    "nl": "nl-NL",
    "pl": "pl-PL",
    "ru": "ru-RU",
    "uk": "uk-UA",
    "ar": "ar-SA",
    "he": "he-IL",
    "ja": "ja-JP",
    "ko": "ko-KR",
    "zh": "zh-CN",
    "zh-hans": "zh-CN",
    "zh-hant": "zh-TW",
}
"""The tag with a region that presentation programs know for a language without one."""

_TAG = re.compile(r"[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*")


def mark_languages(presentation: Any, language: str) -> None:
    """Say of every run of a python-pptx presentation, in its slides and notes, that it is in the map's language.

    Chinese characters that are drawn otherwise there keep their own. A language that is no tag (BCP 47) is not said.
    """
    usual = _region(language) if _TAG.fullmatch(language) else ""
    for run in _runs(presentation):
        form = han_form(run.text or "")
        said = _region(HAN_LANGUAGES[form]) if form else usual
        if said:
            run.get_or_add_rPr().set("lang", said)


def _region(tag: str) -> str:
    return _REGIONS.get(tag.lower(), tag)


def _runs(presentation: Any) -> Iterator[Any]:
    """Yield the `a:r` elements of all slides and their notes."""
    for slide in presentation.slides:
        yield from slide.element.xpath(".//a:r")
        if slide.has_notes_slide:
            yield from slide.notes_slide.element.xpath(".//a:r")

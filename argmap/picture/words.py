"""The words of a picture: headers of frames, and what a screen reader says of each element."""

from functools import lru_cache
from typing import Literal, NamedTuple

from argmap.edits.schemes import scheme_in_words
from argmap.model import Document, Role, answers_objection, inference_role, language_of, short_text
from argmap.picture.characters import visible_text
from argmap.picture.marks import Mark
from argmap.tongue import say, say_counted, speaking, to_say

Colour = Literal["support", "attack", "rebuttal"]

_WORDS = {
    Role.REASON: to_say("because"),
    Role.OBJECTION: to_say("but"),
    Role.REBUTTAL: to_say("however"),
    Role.UNDERCUTTER: to_say("but the step fails:"),
    Role.BACKING: to_say("this holds because"),
}
_TOWARDS = {
    Role.REASON: (to_say("Reason for {target}"), to_say("Reason {number} of {count} for {target}")),
    Role.OBJECTION: (to_say("Objection to {target}"), to_say("Objection {number} of {count} to {target}")),
    Role.REBUTTAL: (to_say("Rebuttal of {target}"), to_say("Rebuttal {number} of {count} of {target}")),
    Role.UNDERCUTTER: (to_say("Undercutter of {target}"), to_say("Undercutter {number} of {count} of {target}")),
    Role.BACKING: (to_say("Backing of {target}"), to_say("Backing {number} of {count} of {target}")),
}
"""What a frame is called: the only one of its kind, and one of several."""

_STATUS = {
    word: word
    for word in (
        to_say("stands"),
        to_say("defeated"),
        to_say("unsupported"),
        to_say("undecided"),
        to_say("withdrawn"),
    )
}


class Header(NamedTuple):
    """What the frame of an inference says of it."""

    role: Role
    colour: Colour
    """What answers an objection has the colour of rebuttals, whatever it is aimed at."""

    word: str
    scheme: str
    """The scheme in plain words, or the inference's own label; may be empty."""


def header_of(document: Document, inference: str) -> Header:
    """Return what the header of a frame says."""
    record = document.inferences[inference]
    role = inference_role(document, inference)
    answers = role is Role.REBUTTAL or (role is Role.UNDERCUTTER and answers_objection(document, inference))
    return _header(role, answers, record.scheme or "", record.label, language_of(document))


@lru_cache(maxsize=4096)
def _header(role: Role, answers: bool, scheme: str, label: str, language: str) -> Header:
    supports = role in (Role.REASON, Role.BACKING)
    colour: Colour = "support" if supports else "rebuttal" if answers else "attack"
    with speaking(language):
        word = say(_WORDS[role])
    return Header(role, colour, word, short_text(visible_text(scheme_in_words(scheme, language) or label)))


def frame_words(header: Header, place: tuple[int, int], target: str) -> str:
    """Return what a frame is called: Reason 1 of 3 for “…”; `place` is (number, how many of its kind there are)."""
    number, count = place
    words = say(_TOWARDS[header.role][count > 1], number=number, count=count, target=target)
    return f"{words}, {header.scheme}" if header.scheme else words


def link_words(header: Header) -> str:
    """Return what a link says: which way the step goes."""
    return say("supports") if header.colour == "support" else say("speaks against")


def plain(text: str) -> str:
    """Return a text as it is shown, on one line."""
    return " ".join(visible_text(text).split())


def remarks(mark: Mark, quotes: int) -> str:
    """Return what is known of a box, as the end of a sentence: “: stands; 2 quotes; 1 problem”; may be empty."""
    about = [status_said(mark.status)] if mark.status else []
    if quotes:
        about.append(say_counted("{count} quote", "{count} quotes", quotes))
    if mark.problems:
        about.append(say_counted("{count} problem", "{count} problems", mark.problems))
    return f": {'; '.join(about)}" if about else ""


def status_said(word: str) -> str:
    """Return a status word in the language spoken."""
    return say(_STATUS[word])

"""The words of a picture: headers of frames, and what a screen reader says of each element."""

from functools import lru_cache
from typing import Literal, NamedTuple

from argmap.model import Document, Role, answers_objection, inference_role, short_text
from argmap.picture.characters import visible_text
from argmap.picture.marks import Mark

Colour = Literal["support", "attack", "rebuttal"]

_WORDS = {
    Role.REASON: "because",
    Role.OBJECTION: "but",
    Role.REBUTTAL: "however",
    Role.UNDERCUTTER: "but the step fails:",
    Role.BACKING: "this holds because",
}
_TOWARDS = {
    Role.REASON: "Reason{} for {}",
    Role.OBJECTION: "Objection{} to {}",
    Role.REBUTTAL: "Rebuttal{} of {}",
    Role.UNDERCUTTER: "Undercutter{} of {}",
    Role.BACKING: "Backing{} of {}",
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
    return _header(role, answers, record.scheme or "", record.label)


@lru_cache(maxsize=4096)
def _header(role: Role, answers: bool, scheme: str, label: str) -> Header:
    supports = role in (Role.REASON, Role.BACKING)
    colour: Colour = "support" if supports else "rebuttal" if answers else "attack"
    return Header(role, colour, _WORDS[role], short_text(visible_text(scheme.replace("_", " ") or label)))


def frame_words(header: Header, place: tuple[int, int], target: str) -> str:
    """Return what a frame is called: Reason 1 of 3 for “…”; `place` is (number, how many of its kind there are)."""
    number, count = place
    position = f" {number} of {count}" if count > 1 else ""
    words = _TOWARDS[header.role].format(position, target)
    return f"{words}, {header.scheme}" if header.scheme else words


def link_words(header: Header) -> str:
    """Return what a link says: which way the step goes."""
    return "supports" if header.colour == "support" else "speaks against"


def plain(text: str) -> str:
    """Return a text as it is shown, on one line."""
    return " ".join(visible_text(text).split())


def remarks(mark: Mark, quotes: int) -> str:
    """Return what is known of a box, as the end of a sentence: “: stands; 2 quotes; 1 problem”; may be empty."""
    known = [mark.status] if mark.status else []
    if quotes:
        known.append(_counted(quotes, "quote"))
    if mark.problems:
        known.append(_counted(mark.problems, "problem"))
    return f": {'; '.join(known)}" if known else ""


def _counted(count: int, noun: str) -> str:
    return f"1 {noun}" if count == 1 else f"{count} {noun}s"
